"""Who still owes reports: choose a person, who then tells about all of it in one go."""

import asyncio
from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual import events
from textual.containers import Horizontal
from textual.widget import Widget

from ogsm_tui.services.outcome import Refusal, Refused
from ogsm_tui.ui.base import BaseScreen
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.list_keys import list_actions
from ogsm_tui.ui.screens.report_items import ReportItemsScreen
from ogsm_tui.ui.screens.session_body import WIDE
from ogsm_tui.ui.theme import Tone, light_tone
from ogsm_tui.ui.widgets.item_pane import ItemPane
from ogsm_tui.ui.widgets.paragraphs import Block, Paragraph, paragraph
from ogsm_tui.ui.widgets.rows import ItemRow
from ogsm_tui.ui.widgets.walk_list import WalkList

if TYPE_CHECKING:
    from ogsm_tui.store.queries.preparation import PreparedItem

NOBODY = ""
"""Stands for the owner of items that have none."""


class ReportScreen(BaseScreen):
    """List who owes reports, and beside each person on what."""

    CSS_PATH = "report.tcss"

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._owed: dict[str, list[PreparedItem]] = {}

    def body(self) -> Iterable[Widget]:
        """Give the people, and what the one of the cursor owes."""
        with Horizontal(id="report"):
            yield WalkList[str](on_cursor=lambda _: self._show_items(), glyphs=self.glyphs, id="people")
            yield ItemPane(glyphs=self.glyphs, id="owed")

    def on_resize(self, event: events.Resize) -> None:
        """Show both sides where there is room, else the people."""
        self.set_class(event.size.width < WIDE, "-narrow")

    @property
    def people(self) -> WalkList[str]:
        """The list of people."""
        return self.query_one("#people", WalkList)

    async def load(self) -> None:
        """Read who owes what; who owes most comes first."""
        office = self.office
        owed: dict[str, list[PreparedItem]] = {}
        for each in await asyncio.to_thread(office.reading.owed, office.ogsm_id):
            owed.setdefault(each.owner or NOBODY, []).append(each)
        order = sorted(owed, key=lambda name: (-len(owed[name]), name == NOBODY, name.casefold()))
        self._owed = {name: owed[name] for name in order}
        today = self.texts.dates.long(office.clock.today())
        self.header.show([Span(self.texts.reporting.who, Tone.STRONG)], [Span(today, Tone.DIM)])
        self.people.update_rows([self._row(name) for name in self._owed])
        self._show_items()

    def _row(self, name: str) -> ItemRow[str]:
        return ItemRow(
            key=name,
            title=name or self.texts.reporting.without_owner,
            right=Span(str(len(self._owed[name])), Tone.HEADING),
            tone=Tone.TEXT if name else Tone.DIM,
        )

    def _show_items(self) -> None:
        items = self._owed.get(self.people.cursor_key or NOBODY, [])
        if not items:
            self.query_one("#owed", ItemPane).show((paragraph(self.texts.reporting.nobody, gap=1),))
            return
        heading = paragraph(self.texts.reporting.owed.upper(), Tone.HEADING)
        self.query_one("#owed", ItemPane).show((heading, *map(self._line, items)))

    def _line(self, item: "PreparedItem") -> Block:
        day = (
            self.texts.session.no_reports
            if item.own_report_date is None
            else self.texts.dates.short(item.own_report_date)
        )
        light = Span(self.glyphs.light(item.light) + " ", light_tone(item.light))
        name = Span(f"{item.code} {item.title}")
        return Paragraph((light, name), right=(Span(day, Tone.DIM),), hang=2)

    # ---- what can be done

    def actions(self) -> tuple[Action, ...]:
        """Give what can be done: choose who reports, or go back."""
        rows, pane = self.people, self.query_one("#owed", ItemPane)
        return (
            action("choose", self.choose, self._nobody),
            *list_actions(rows),
            action("scroll-down", pane.page_down),
            action("scroll-up", pane.page_up),
            action("undo", self.undo, offered=bool(self.ogsm_app.kept)),
            action("redo", self.redo),
            action("back", self.leave),
        )

    def _nobody(self) -> Refused | None:
        return None if self._owed else Refused(Refusal.NOTHING_OWED)

    async def choose(self) -> None:
        """Let the person of the cursor report."""
        name = self.people.cursor_key
        if name is not None:
            await self.app.push_screen(ReportItemsScreen(name, tuple(self._owed[name])))

    def leave(self) -> None:
        """Go back."""
        self.dismiss()
