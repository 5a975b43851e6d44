"""The least that Textual can do for a key: one cell of one line changes."""

from rich.segment import Segment
from textual import events
from textual.app import App, ComposeResult
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget


class Cell(Widget, can_focus=True):
    """Show another character in the first cell after each key."""

    pressed = 0

    def render_line(self, y: int) -> Strip:
        """Draw a line; only the first one has something on it."""
        return Strip([Segment(str(self.pressed % 10) if y == 0 else " ")], 1)

    def on_key(self, event: events.Key) -> None:
        """Change the cell."""
        event.stop()
        self.pressed += 1
        self.refresh(Region(0, 0, 1, 1))


class CellApp(App[None]):
    """Show one cell."""

    def compose(self) -> ComposeResult:
        """Give the cell."""
        yield Cell()

    def on_mount(self) -> None:
        """Say that everything is there."""
        self.query_one(Cell).focus()


if __name__ == "__main__":
    CellApp().run()
