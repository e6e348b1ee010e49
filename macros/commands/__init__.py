"""The door for people and pipelines: one module for each command of `python -m macros`."""
