"""What a contributor's tools say and write: the content and its problems in; reports, mends and new files out."""
