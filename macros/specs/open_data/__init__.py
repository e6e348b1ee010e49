"""The specification of our own open data: which files there are and which keys each holds."""
