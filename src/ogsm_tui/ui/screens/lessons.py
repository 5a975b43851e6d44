"""The lessons of all sessions: to be read again, and to be searched."""

import asyncio
from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual.widget import Widget

from ogsm_tui.services.outcome import Refusal, Refused
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.editing import Editing
from ogsm_tui.ui.filtering import FilteringScreen
from ogsm_tui.ui.item_content import Look
from ogsm_tui.ui.lessons_content import about
from ogsm_tui.ui.list_keys import list_actions
from ogsm_tui.ui.sieve import Sieve
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.item_pane import ItemPane
from ogsm_tui.ui.widgets.paragraphs import paragraph
from ogsm_tui.ui.widgets.rows import GroupRow, ItemRow, Row
from ogsm_tui.ui.widgets.typed_line import TypedLine
from ogsm_tui.ui.widgets.walk_list import WalkList

if TYPE_CHECKING:
    from ogsm_tui.services.views import Lessons
    from ogsm_tui.store.models import Note


class LessonsScreen(FilteringScreen):
    """List the lessons, newest first, with the whole text of the one of the cursor below."""

    CSS_PATH = "lessons.tcss"

    def __init__(self, at: int | None = None) -> None:
        """Begin empty; once they were read the cursor stands at the lesson of an id, where one is named."""
        super().__init__()
        self._at = at
        self._lessons: Lessons | None = None
        self._notes: dict[int, Note] = {}
        self.sought = Editing()
        self._sieve: Sieve[int] | None = None

    def body(self) -> Iterable[Widget]:
        """Give the list, the filter and the text."""
        yield WalkList[int](on_cursor=self._follow, glyphs=self.glyphs, id="lessons")
        yield TypedLine("/", glyphs=self.glyphs, id="filter")
        yield ItemPane(glyphs=self.glyphs, id="lesson")

    @property
    def lesson_list(self) -> WalkList[int]:
        """The list of lessons."""
        return self.query_one("#lessons", WalkList)

    @property
    def chosen(self) -> "Note | None":
        """The lesson that the cursor is on."""
        key = self.lesson_list.cursor_key
        return None if key is None else self._notes.get(key)

    # ---- reading and showing

    async def load(self) -> None:
        """Read the lessons and list them."""
        office = self.office
        self._lessons = await asyncio.to_thread(office.reading.lessons, office.ogsm_id)
        self._notes = {each.id: each for each in self._lessons.notes}
        self.header.show([Span(self.texts.strategy.lessons, Tone.STRONG)])
        self._sieve = Sieve(self._rows(self._lessons), self._words_of)
        self.sift()
        if self._at is not None:
            self.lesson_list.go(self._at)
            self._at = None
        if not self._notes:
            self.query_one(ItemPane).show((paragraph(self.texts.strategy.no_lessons, Tone.DIM, gap=1),))

    def _rows(self, lessons: "Lessons") -> list[Row[int]]:
        say, since = self.texts.strategy, lessons.since
        first = say.lessons
        if since is not None:
            first = say.lessons_since.format(date=self.texts.dates.short(since))
        rows: list[Row[int]] = []
        for heading, notes in ((first, lessons.new), (say.lessons_before, lessons.older)):
            if notes:
                rows.append(GroupRow(heading.upper(), str(len(notes))))
            rows += [self._row(each) for each in notes]
        return rows

    def _row(self, lesson: "Note") -> ItemRow[int]:
        day = self.texts.dates.short(lesson.session_day, self.office.clock.today())
        return ItemRow(
            key=lesson.id,
            title=lesson.text,
            code=lesson.code or "",
            sign=Span(self.glyphs.note, Tone.DIM),
            right=Span(day, Tone.DIM),
        )

    def _follow(self, _: int | None) -> None:
        lesson = self.chosen
        if lesson is None:
            self.query_one(ItemPane).show(())
            return
        look = Look(self.texts, self.glyphs, self.office.clock.today())
        below = paragraph(about(lesson, look), Tone.DIM, gap=1)
        self.query_one(ItemPane).show((paragraph(lesson.text), below))
        self.fill_lines()

    # ---- the filter

    def _words_of(self, key: int) -> str:
        lesson = self._notes[key]
        return f"{lesson.code or ''} {lesson.title or ''} {lesson.text}"

    def sift(self) -> None:
        """Show the lessons that hold the words, and how many they are."""
        assert self._sieve is not None, "the lessons were read"
        sifted = self._sieve.sift(self.sought.text)
        self.lesson_list.update_rows(sifted.rows)
        self._follow(None)
        say = self.texts.common
        self.show_filter(sifted.shown, self._sieve.total, self.texts.strategy.sought)
        if self.sought.text and not sifted.shown:
            self.query_one(ItemPane).show(
                (paragraph(say.nothing_found.format(sought=self.sought.text.strip()), Tone.DIM),)
            )

    def narrowed(self) -> WalkList[int]:
        """Give the list of lessons."""
        return self.lesson_list

    def show_all(self) -> None:
        """Show all lessons again, with the cursor on the one where it is."""
        key = self.lesson_list.cursor_key
        self.sift()
        if key is not None:
            self.lesson_list.go(key)

    # ---- what can be done

    def actions(self) -> tuple[Action, ...]:
        """Give what can be done with the lesson of the cursor."""
        if self.is_filtering:
            return self.filtering_actions()
        rows, pane = self.lesson_list, self.query_one(ItemPane)
        return (
            action("show-item", self.show_item, self._no_item, offered=self._no_item() is None),
            action("filter", self.filter),
            action("clear-filter", self.clear_filter, offered=bool(self.sought.text)),
            *list_actions(rows),
            action("scroll-down", pane.page_down),
            action("scroll-up", pane.page_up),
            action("back", self.leave),
        )

    def _no_item(self) -> Refused | None:
        lesson = self.chosen
        return None if lesson is not None and lesson.item is not None else Refused(Refusal.UNKNOWN_ITEM)

    async def show_item(self) -> None:
        """Go to what the lesson is about."""
        lesson = self.chosen
        if lesson is not None and lesson.item is not None:
            await self.go_to_item(lesson.item)

    async def go_to_lesson(self, note_id: int) -> None:
        """Go to a lesson that was chosen in the palette."""
        self.clear_filter()
        self.lesson_list.go(note_id)
        self.fill_lines()

    def leave(self) -> None:
        """Go back."""
        self.dismiss()
