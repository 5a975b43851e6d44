"""What covers everything while the terminal is too small."""

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static


class TooSmallScreen(ModalScreen[None]):
    """Say how much room it takes; no key does anything."""

    AUTO_FOCUS = ""
    CSS_PATH = "too_small.tcss"

    def compose(self) -> ComposeResult:
        """Lay out one sentence."""
        from ogsm_tui.ui.app import LEAST_HEIGHT, LEAST_WIDTH, OgsmApp

        app = self.app
        assert isinstance(app, OgsmApp)
        sentence = app.texts.common.too_small.format(width=LEAST_WIDTH, height=LEAST_HEIGHT)
        yield Static(Content(sentence))

    def on_key(self, event: events.Key) -> None:
        """Let no key through."""
        event.stop()
        event.prevent_default()
