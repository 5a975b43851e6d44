"""A bare screen to put the widgets on, and eyes to see what they show."""

from textual.app import App, ComposeResult
from textual.containers import Horizontal
from textual.pilot import Pilot
from textual.widget import Widget

from ogsm_tui.ui.theme import THEMES

SPITEFUL = (
    "gewoon",
    "één coördinatie",
    "漢字かな交じり文です",
    "emoji 👨‍👩‍👧 👍🏽 🇳🇱 ⚠️ 1️⃣ ❤️",
    "שלום עולם مرحبا",
    "\u202egnirts desrever\u202c \u2066x\u2069",
    "\x1b[31mred\x1b[0m \x1b]0;title\x07 \x9b2J \x00\x7f",
    "zero\u200bwidth\ufeff soft\u00adhyphen wo\u200drd",
    "a\u0301\u0302\u0303\u0304\u0305\u0306 \u0301leading",
    "tab\tand\nnewline\r\u2028\u2029\x85",
    "lone \ud800 surrogate, private \ue000, unassigned \U0003ffff",
    "no characters \ufffe \uffff \ufdd0 \U0001fffe \U0010ffff",
    "[bold red]no markup[/] [link=x]y[/link]",
    "ｆｕｌｌｗｉｄｔｈ\u3000ﾊﾝｶｸ\u3164\u115f",
    "क्षि ก็ ู  한글 \u1112\u1161\u11ab",
)


class Stage(App[None]):
    """Shows the widgets it is given side by side."""

    ENABLE_COMMAND_PALETTE = False

    def __init__(self, *actors: Widget, theme: str = "ogsm-dark") -> None:
        super().__init__()
        for known in THEMES:
            self.register_theme(known)
        self.theme = theme
        self._actors = actors

    def compose(self) -> ComposeResult:
        with Horizontal():
            yield from self._actors


def lines(widget: Widget) -> list[str]:
    """Read what a widget shows."""
    return [strip.text for strip in widget.render_lines(widget.size.region)]


async def settled(pilot: Pilot[None]) -> None:
    """Wait until everything asked for is drawn."""
    await pilot.pause()
    await pilot.pause()
