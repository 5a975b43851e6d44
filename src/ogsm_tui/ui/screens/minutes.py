"""The minutes of a session, to look at."""

import asyncio
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from textual.widget import Widget

from ogsm_tui.ui.base import BaseScreen
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.item_pane import ItemPane
from ogsm_tui.ui.widgets.paragraphs import Block, Content, Paragraph

if TYPE_CHECKING:
    from ogsm_tui.exchange.minutes.outline import Line, Page, Part


class MinutesScreen(BaseScreen):
    """Show the minutes of a session, also while it runs."""

    CSS_PATH = "minutes.tcss"

    def __init__(self, session_id: int) -> None:
        """Show the minutes of one session."""
        super().__init__()
        self._session_id = session_id

    def body(self) -> Iterable[Widget]:
        """Give the text."""
        yield ItemPane(glyphs=self.glyphs, id="minutes")

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
        )

    async def load(self) -> None:
        """Read the session, and show its minutes."""
        page = await asyncio.to_thread(self._read)
        self.header.show(
            [Span(page.title, Tone.HEADING)], [Span(page.remark, Tone.DIM)] if page.remark else ()
        )
        self.query_one(ItemPane).show_changed(minutes_content(page))

    def _read(self) -> "Page":
        # Loaded here: the first frame takes no part of the exchange.
        from ogsm_tui.exchange.minutes.content import minutes_page

        return minutes_page(self.office.reading.minutes(self._session_id), self.texts)

    def leave(self) -> None:
        """Go back to the screen before."""
        self.dismiss()


def minutes_content(page: "Page") -> Content:
    """Lay minutes out as blocks of text."""
    return tuple(_blocks(page))


def _blocks(page: "Page") -> Iterator[Block]:
    for line in page.facts:
        yield from _line(line, 0)
    for part in page.parts:
        yield from _part(part, 0)


def _part(part: "Part", level: int) -> Iterator[Block]:
    heading = part.heading.upper() if level == 0 else part.heading
    yield Paragraph((Span(heading, Tone.HEADING),), gap=1)
    for line in part.lines:
        yield from _line(line, 2)
    for each in part.parts:
        yield from _part(each, level + 1)


def _line(line: "Line", indent: int) -> Iterator[Block]:
    spans = []
    if line.about:
        spans.append(Span(line.about, Tone.STRONG))
    if line.aside:
        spans.append(Span(f"  ({line.aside})" if line.about else line.aside, Tone.DIM))
    if line.text:
        spans.append(Span((": " if spans else "") + line.text))
    if spans:
        yield Paragraph(tuple(spans), indent=indent, hang=2)
    for each in line.under:
        yield from _line(each, indent + 2)
