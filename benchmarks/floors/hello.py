"""The least that Textual can show: one word, and a key to stop; modules that are named are loaded first."""

import sys
from importlib import import_module
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.widgets import Static


class Hello(App[None]):
    """Say hello."""

    BINDINGS: ClassVar[list[BindingType]] = [("q", "quit", "Quit")]

    def compose(self) -> ComposeResult:
        """Say it."""
        yield Static("hello")


if __name__ == "__main__":
    for name in sys.argv[1:]:
        import_module(name)
    Hello().run()
