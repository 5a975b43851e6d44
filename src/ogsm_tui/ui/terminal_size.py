"""The size that the terminal really has.

Textual 8.2 reads it in a signal handler and tells it afterwards. Where the next signal comes in between, as
when a window is dragged, the newer size is told first and the older one stays (`linux_driver.py`,
`on_terminal_resize`). So whoever is told a size looks whether it is still the one.
"""

import os
import sys

from textual.geometry import Size


def size_now() -> Size | None:
    """Give the size of the terminal on stdout; `None` where it is not told, or was set by hand."""
    stream = sys.__stdout__
    if stream is None or "COLUMNS" in os.environ or "LINES" in os.environ:
        return None
    try:
        columns, lines = os.get_terminal_size(stream.fileno())
    except (OSError, ValueError):
        return None
    return Size(columns, lines) if columns and lines else None
