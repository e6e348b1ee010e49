"""The registry as pictures: an embed in, an SVG file with its own text alternative, date and source out."""
