"""The site as it will be, made page by page as a browser asks: a part of the door `python -m macros serve`."""
