"""The minutes of a session: look at them, take them along, add to them once the session is closed."""

import asyncio
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from textual.widget import Widget

from ogsm_tui.method.words import SessionStatus
from ogsm_tui.paths import write_private
from ogsm_tui.services.outcome import Refusal, Refused
from ogsm_tui.ui.asking import Answered
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.drafting import DraftingScreen
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.forms import Answers, Field, Form
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.entry_bar import EntryBar
from ogsm_tui.ui.widgets.item_pane import ItemPane
from ogsm_tui.ui.widgets.paragraphs import Block, Content, Paragraph

if TYPE_CHECKING:
    from ogsm_tui.exchange.minutes.outline import Line, Page, Part
    from ogsm_tui.services.views import MinutesView


class MinutesScreen(DraftingScreen):
    """Show the minutes of a session, also while it runs."""

    CSS_PATH = "minutes.tcss"

    def __init__(self, session_id: int) -> None:
        """Show the minutes of one session."""
        super().__init__()
        self._session_id = session_id
        self._view: MinutesView | None = None
        self._is_added_to = False

    def body(self) -> Iterable[Widget]:
        """Give the text, and what is asked."""
        yield ItemPane(glyphs=self.glyphs, id="minutes")
        yield EntryBar(self.texts, glyphs=self.glyphs, id="entry")

    def actions(self) -> tuple[Action, ...]:
        """Give what can be done: read on, take the minutes along, add to them, and go back."""
        if self.is_asking:
            return self.answering_actions()
        pane = self.query_one(ItemPane)
        return (
            action("save-minutes", self.ask_for_file, self._nothing_read),
            action("copy-minutes", self.copy, self._nothing_read),
            action("add-to-minutes", self.ask_for_addition, self._not_closed),
            action("next-item", lambda: pane.scroll_lines(1)),
            action("previous-item", lambda: pane.scroll_lines(-1)),
            action("scroll-down", pane.page_down),
            action("scroll-up", pane.page_up),
            action("undo", self.undo, self._not_closed, offered=self._is_added_to),
            action("redo", self.redo, self._not_closed),
            action("back", self.leave),
            action("close", self.leave, offered=False),
        )

    async def load(self) -> None:
        """Read the session, and show its minutes."""
        self._view = await asyncio.to_thread(self.office.reading.minutes, self._session_id)
        page = await asyncio.to_thread(self._page, self._view)
        self.header.show([Span(page.title, Tone.HEADING)])
        self.query_one(ItemPane).show_changed(minutes_content(page))

    def _page(self, view: "MinutesView") -> "Page":
        # Loaded here: the first frame takes no part of the exchange.
        from ogsm_tui.exchange.minutes.content import minutes_page

        return minutes_page(view, self.texts)

    # ---- taking them along

    def _nothing_read(self) -> Refused | None:
        return Refused(Refusal.NO_SESSION) if self._view is None else None

    def copy(self) -> None:
        """Put the minutes on the clipboard as Markdown: that of the terminal, and that of this machine."""
        self.copy_text(self._written("md"), self.texts.commands.by_code["minutes"].label)

    def _written(self, form: str) -> str:
        from ogsm_tui.exchange.minutes import in_form

        assert self._view is not None, "offered only once the minutes are there"
        return in_form(form, self._view, self.texts)

    async def ask_for_file(self) -> None:
        """Ask where to save the minutes; a name that is free is filled in."""
        texts = self.texts.sessions
        file = _free(Path.home() / f"{self._file_name()}.html")
        field = Field("file", texts.file_field, value=str(file), to_edit=True, remark=texts.file_hint)
        await self._ask_for(texts.save_minutes, field, self._save)

    def _file_name(self) -> str:
        assert self._view is not None, "offered only once the minutes are there"
        session = self._view.session
        kind = self.texts.words.sessions[session.kind].one.replace(" ", "-")
        return self.texts.sessions.file_name.format(session=kind, date=session.day.isoformat())

    async def _save(self, answers: Answers) -> None:
        from ogsm_tui.exchange.minutes import FORMS

        texts, file = self.texts.sessions, Path(answers.text("file")).expanduser().absolute()
        form = file.suffix.removeprefix(".").lower()
        if form not in FORMS:
            self.say(texts.no_form, Tone.LIGHT_ORANGE)
        elif file.exists():
            self.say(texts.file_exists.format(name=file.name), Tone.LIGHT_ORANGE)
        elif not await asyncio.to_thread(_is_written, file, self._written(form)):
            self.say(texts.not_written.format(folder=file.parent), Tone.LIGHT_ORANGE)
        else:
            self.stop_asking()
            self.say(texts.saved.format(path=file), Tone.GOOD)

    # ---- adding to them

    def _not_closed(self) -> Refused | None:
        closed = self._view is not None and self._view.session.status is SessionStatus.CLOSED
        return None if closed else Refused(Refusal.NOT_CLOSED)

    async def ask_for_addition(self) -> None:
        """Ask what to add to the session, dated today."""
        texts = self.texts.sessions
        await self._ask_for(texts.addition, Field("text", texts.addition_field), self._add)

    async def _add(self, answers: Answers) -> None:
        text = answers.text("text")
        if await self.perform(lambda: self.office.conducting.correct(self._session_id, text)) is not None:
            self._is_added_to = True
            self.stop_asking()
            await self.refill()

    async def _ask_for(self, heading: str, field: Field, answered: Answered) -> None:
        form = Form(field.name, heading, (field,), on=self.office.clock.today())
        await self.ask_for(f"minutes/{self._session_id}", form, answered)

    async def leave(self) -> None:
        """Go back to the screen before; everything is kept."""
        await self.put_away()
        self.dismiss()


def _free(file: Path) -> Path:
    """Give this file, or where it exists one with a number behind its name."""
    count = 2
    free = file
    while free.exists():
        free = file.with_stem(f"{file.stem}-{count}")
        count += 1
    return free


def _is_written(file: Path, content: str) -> bool:
    """Write a file for its owner alone, and say whether that could be done."""
    try:
        write_private(file, content.encode())
    except OSError:
        return False
    return True


def minutes_content(page: "Page") -> Content:
    """Lay minutes out as blocks of text."""
    return tuple(_blocks(page))


def _blocks(page: "Page") -> Iterator[Block]:
    if page.remark:
        yield Paragraph((Span(page.remark, Tone.KEY),))
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
