"""What we know: datasets.yaml in, frozen models or problems with line and column out."""
