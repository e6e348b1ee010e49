"""What a reader sees: the registry and a page in, HTML out."""
