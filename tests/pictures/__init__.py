"""What the pages look like: each kind at four widths in both schemes, against pictures that a person has looked at."""
