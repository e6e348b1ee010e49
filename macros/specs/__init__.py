"""Data specifications: the files in docs/specs/ in; frozen table schemas, templates and metadata out."""
