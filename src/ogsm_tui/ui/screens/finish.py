"""Finishing a session: what is left, who was there, the next one; then it is closed for good."""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from textual import events
from textual.containers import Horizontal
from textual.widget import Widget

from ogsm_tui.method.handling import HANDLED
from ogsm_tui.method.words import Handled, Light
from ogsm_tui.services.drafts import Closing
from ogsm_tui.services.outcome import Refusal, Refused
from ogsm_tui.store.models import AgendaEntry
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.drafting import DraftingScreen
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.forms import Answers, Field, FieldKind, Form
from ogsm_tui.ui.list_keys import list_actions
from ogsm_tui.ui.screens.session_body import WIDE
from ogsm_tui.ui.screens.session_rows import initials
from ogsm_tui.ui.screens.sure import make_sure
from ogsm_tui.ui.session_clock import SessionClock
from ogsm_tui.ui.theme import Tone, light_tone
from ogsm_tui.ui.upcoming import proposed_start
from ogsm_tui.ui.walk import Walk
from ogsm_tui.ui.widgets.entry_bar import EntryBar
from ogsm_tui.ui.widgets.item_pane import ItemPane
from ogsm_tui.ui.widgets.paragraphs import Block, Paragraph
from ogsm_tui.ui.widgets.rows import NOTHING, GroupRow, ItemRow, Row
from ogsm_tui.ui.widgets.walk_list import WalkList

if TYPE_CHECKING:
    from ogsm_tui.services.views import SessionView

_RATING, _DATE, _TIME = "rating", "date", "time"
_BEST = 10


class FinishScreen(DraftingScreen):
    """Show what is unhandled and who was there, ask the rest, and close the session."""

    CSS_PATH = "finish.tcss"

    def __init__(self, view: "SessionView", seconds: dict[int, int], clock: SessionClock) -> None:
        """Finish the session of a view.

        Args:
            view: The session.
            seconds: The time spent per item id.
            clock: The clock of the session.
        """
        super().__init__()
        self._walk = Walk(view, clock=clock)
        self._seconds = seconds
        self._present = set(view.present) | present_by_default(view)
        self._said: dict[str, bool] | None = None

    def body(self) -> Iterable[Widget]:
        """Give the counts, the list of people and what is left, and what is asked."""
        yield ItemPane(glyphs=self.glyphs, id="counts")
        with Horizontal(id="both"):
            yield WalkList[str](glyphs=self.glyphs, id="people")
            yield ItemPane(glyphs=self.glyphs, id="unhandled")
        yield EntryBar(self.texts, glyphs=self.glyphs, id="entry")

    @property
    def _draft(self) -> str:
        session = self._walk.view.session
        assert session is not None, "only a session is finished"
        return f"finish/{session.id}"

    @property
    def _present_name(self) -> str:
        return f"draft/{self._draft}/present"

    @property
    def _people(self) -> WalkList[str]:
        return self.query_one("#people", WalkList)

    async def load(self) -> None:
        """Show it; what is to be seen was read by the session, but for who was said to be there."""
        if self._said is None:
            self._said = was_there(await self.keeping.read(self._present_name))
            self._present |= {name for name, here in self._said.items() if here}
            self._present -= {name for name, here in self._said.items() if not here}
        session = self.texts.words.sessions[self._walk.view.kind].one
        title = self.texts.finish.title.format(session=session)
        self.header.show([Span(title[:1].upper() + title[1:], Tone.HEADING)])
        self.query_one("#counts", ItemPane).show(tuple(self._counts()))
        self.query_one("#unhandled", ItemPane).show(tuple(self._unhandled()))
        self._show_rows()

    def on_resize(self, event: events.Resize) -> None:
        """Put people and items side by side where there is room."""
        self.set_class(event.size.width < WIDE, "-narrow")

    # ---- what is shown

    def _counts(self) -> Iterator[Block]:
        say, walk, words = self.texts.finish, self._walk, self.texts.words
        session = walk.view.session
        parts = [say.handled.format(handled=walk.handled, total=walk.total)]
        if session is not None:
            used = walk.minutes_used(self.office.clock.now())
            parts.append(say.used.format(used=used, planned=session.minutes))
        parts.append(words.decision.counted(len(walk.view.decisions)))
        yield Paragraph((Span(" · ".join(parts), Tone.STRONG),))
        if not walk.unhandled:
            yield Paragraph((Span(say.all_handled, Tone.GOOD),))

    def _show_rows(self) -> None:
        say, people = self.texts.finish, self._walk.view.people
        rows: list[Row[str]] = []
        count = say.present_count.format(present=len(self._present), total=len(people))
        rows.append(GroupRow(say.present.upper(), count))
        rows += (self._person(each.name) for each in people)
        self._people.update_rows(rows)

    def _person(self, name: str) -> ItemRow[str]:
        here = name in self._present
        sign = Span(self.glyphs.handled, Tone.GOOD) if here else NOTHING
        return ItemRow(key=name, title=name, sign=sign, tone=Tone.TEXT if here else Tone.DIM)

    def _unhandled(self) -> Iterator[Block]:
        say, left = self.texts.finish, self._walk.unhandled
        if not left:
            return
        yield Paragraph((Span(f"{say.unhandled.upper()}  {len(left)}", Tone.HEADING),))
        yield Paragraph((Span(say.comes_back, Tone.DIM),))
        for each in left:
            yield self._left(each)

    def _left(self, entry: AgendaEntry) -> Block:
        sign = Span(self.glyphs.light(entry.light) + " ", light_tone(entry.light))
        right = Span(self.texts.finish.red_waits if is_red(entry) else initials(entry.owner))
        if entry.state is Handled.PARKED:
            right = Span(self.texts.words.handled[entry.state] + " " + self.glyphs.parked)
        tone = Tone.BAD if is_red(entry) else Tone.DIM
        title = Span(f"{entry.code} {entry.title}")
        return Paragraph((sign, title), right=(Span(right.text, tone),), max_lines=1)

    # ---- what can be done

    def actions(self) -> tuple[Action, ...]:
        """Give what can be done: say who was there, go on, or go back to the session."""
        if self.is_asking:
            return tuple(self._of_closing(each) for each in self.answering_actions())
        people, left = self._people, self.query_one("#unhandled", ItemPane)
        return (
            *list_actions(people),
            action("scroll-down", left.page_down),
            action("scroll-up", left.page_up),
            action("toggle-present", self.toggle, offered=self._on_person),
            action("go-on", self.go_on),
            action("back", self.leave),
            action("close", self.leave, offered=False),
        )

    def _of_closing(self, each: Action) -> Action:
        """Call what keeps the answers what it does here: close the session."""
        keeps = each.command.code == "keep"
        return action("close-session", self.answer) if keeps else each

    @property
    def _on_person(self) -> bool:
        return any(each.name == self._people.cursor_key for each in self._walk.view.people)

    def toggle(self) -> None:
        """Say that a person was there, or was not."""
        name = self._people.cursor_key
        if name is not None and self._on_person:
            self._present ^= {name}
            self._said = {**(self._said or {}), name: name in self._present}
            self.keeping.later(self._present_name, json.dumps(self._said, ensure_ascii=False))
            self._show_rows()

    async def leave(self) -> None:
        """Go back to the session; nothing is closed, and what was said stays."""
        await self.put_away()
        self.dismiss()

    # ---- what is asked

    async def go_on(self) -> None:
        """Ask for the rating and the next session."""
        say, view = self.texts.finish, self._walk.view
        start = proposed_start(view, self.office.clock.now())
        fields = (
            Field(_RATING, say.rating, FieldKind.WHOLE, optional=True),
            Field(_DATE, say.next_date, FieldKind.DATE, self.texts.dates.short(start.date()), optional=True),
            Field(_TIME, say.next_time, FieldKind.TIME, self.texts.dates.time(start), optional=True),
        )
        form = Form("finish", say.heading.upper(), fields, on=view.on)
        await self.ask_for(self._draft, form, self._answered_all)

    async def _answered_all(self, answers: Answers) -> None:
        rating, day, moment = answers.whole(_RATING), answers.day(_DATE), answers.moment(_TIME)
        if rating is not None and not 1 <= rating <= _BEST:
            limits = {"field": "rating", "least": "1", "most": str(_BEST)}
            self.refuse_at(_RATING, Refused(Refusal.OUT_OF_RANGE, limits))
            return
        if day is not None and moment is None:
            self.refuse_at(_TIME, Refused(Refusal.FIELD_REQUIRED, {"field": "time"}))
            return
        if day is not None and day < self.office.clock.today():
            self.refuse_at(_DATE, Refused(Refusal.IN_THE_PAST))
            return
        start = None if day is None or moment is None else datetime.combine(day, moment)
        names = tuple(each.name for each in self._walk.view.people if each.name in self._present)
        self._make_sure(Closing(present=names, rating=rating, next_start=start))

    def _make_sure(self, closing: Closing) -> None:
        red = sum(is_red(each) for each in self._walk.unhandled)

        def for_good() -> None:
            make_sure(self, self.texts.finish.for_good, lambda: self._close(closing))

        if red:
            points = self.texts.words.point.counted(red)
            make_sure(self, self.texts.finish.red_again.format(points=points), for_good)
        else:
            for_good()

    async def _close(self, closing: Closing) -> None:
        from ogsm_tui.ui.screens.minutes import MinutesScreen

        session = self._walk.view.session
        assert session is not None, "only a session is finished"
        done = await self.perform(lambda: self.office.conducting.finish(session.id, closing, self._seconds))
        if done is not None:
            self.stop_asking()
            self.keeping.later(self._present_name, None)
            await self.put_away()
            self.app.switch_screen(MinutesScreen(session.id))


def was_there(draft: str | None) -> dict[str, bool]:
    """Read of whom it was said that they were there, or were not; what cannot be read counts as nothing."""
    try:
        said = json.loads(draft or "{}")
        return {str(name): bool(here) for name, here in said.items()}
    except (ValueError, AttributeError):
        return {}


def present_by_default(view: "SessionView") -> set[str]:
    """Give who was needed so far: the process owner, and the owners of what was handled."""
    session = view.session
    names = {view.plan.process_owner, None if session is None else session.facilitator}
    names |= {each.owner for each in view.entries if each.state in HANDLED}
    return {name for name in names if name} - set(view.absent)


def is_red(entry: AgendaEntry) -> bool:
    """Tell whether an item that is left is red."""
    return entry.light is Light.RED
