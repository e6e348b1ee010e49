"""Two revisions of the content in; what changes for readers, in Swedish, out."""
