"""The registry as open data: a publication in, JSON, CSV and their schemas out."""
