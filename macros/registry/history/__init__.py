"""Revisions of datasets.yaml in; what changed in the registry, and when, out."""
