"""Parts of the door for MkDocs."""
