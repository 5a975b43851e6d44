"""The question before something that is not easily undone."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from ogsm_tui.ui.drawing import plain
from ogsm_tui.ui.key_names import key_name
from ogsm_tui.ui.widgets.lines import BottomLine

if TYPE_CHECKING:
    from ogsm_tui.ui.base import BaseScreen


def make_sure(screen: "BaseScreen", question: str, act: Callable[[], object]) -> Awaitable[None]:
    """Ask on a screen before something is done there; what is done after a yes is guarded as a key is."""

    async def answered(sure: bool | None) -> None:
        if sure:
            await screen.be_ready()  # what is said next stays: coming back says what was kept last
            await screen.guarded(act)

    return screen.app.push_screen(SureDialog(question), answered)


class SureDialog(ModalScreen[bool]):
    """Ask for a yes; Enter and Escape, which a hand finds by itself, say no."""

    AUTO_FOCUS = ""
    CSS_PATH = "sure.tcss"

    def __init__(self, question: str) -> None:
        """Take the question, which is shown as plain text."""
        super().__init__()
        self._question = question

    def compose(self) -> ComposeResult:
        """Lay out the question and the two answers."""
        with Vertical():
            yield Static(Content(plain(self._question)))
            yield BottomLine()

    def on_mount(self) -> None:
        """Show the answers in the language of the screen."""
        from ogsm_tui.ui.app import OgsmApp

        app = self.app
        assert isinstance(app, OgsmApp)
        common = app.texts.common
        no = " ".join(key_name(key, app.texts, app.glyphs) for key in ("enter", "escape"))
        self.query_one(BottomLine).offer([(common.yes_key, common.yes), (no, common.no)])

    def on_key(self, event: events.Key) -> None:
        """Take the answer; any other key means nothing."""
        event.stop()
        event.prevent_default()
        if event.key in ("j", "y", "J", "Y"):
            self.dismiss(True)
        elif event.key in ("enter", "escape", "n", "N", "q"):
            self.dismiss(False)
