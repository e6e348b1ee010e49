"""What a machine fetches: the checked content in, files by their path in the site out."""
