"""The text of a page: Markdown in; its headings, sections, wording and readability judged, with lines, out."""
