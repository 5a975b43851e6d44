"""The history of one item: everything that ever changed about it, the latest step first."""

import asyncio
from collections.abc import Iterable

from textual.widget import Widget

from ogsm_tui.store.models import ItemDetail
from ogsm_tui.ui.base import BaseScreen
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.item_content import ItemContent, Look
from ogsm_tui.ui.plan_history import history_blocks
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.item_pane import ItemPane


class HistoryScreen(BaseScreen):
    """Show what changed about an item, when, from what to what, and in which session."""

    CSS_PATH = "history.tcss"

    def __init__(self, detail: ItemDetail) -> None:
        """Show the history of one item."""
        super().__init__()
        self._detail = detail

    def body(self) -> Iterable[Widget]:
        """Give the text."""
        yield ItemPane(glyphs=self.glyphs, id="history")

    def actions(self) -> tuple[Action, ...]:
        """Give what can be done: read on, and go back."""
        pane = self.query_one(ItemPane)
        return (
            action("next-item", lambda: pane.scroll_lines(1)),
            action("previous-item", lambda: pane.scroll_lines(-1)),
            action("scroll-down", pane.page_down),
            action("scroll-up", pane.page_up),
            action("back", self.leave),
            action("close", self.leave, offered=False),
            action("history", self.leave, offered=False),
        )

    async def load(self) -> None:
        """Read what changed, and show it."""
        clock, ref = self.office.clock, self._detail.ref
        lines = await asyncio.to_thread(self.office.reading.history, ref.id)
        look = Look(self.texts, self.glyphs, clock.today())
        title = ItemContent(look).title(self._detail)
        self.header.show([Span(self.texts.words.items[ref.kind].one.upper(), Tone.HEADING)])
        self.query_one(ItemPane).show_changed((title, *history_blocks(lines, look)))

    def leave(self) -> None:
        """Go back to the screen before."""
        self.dismiss()
