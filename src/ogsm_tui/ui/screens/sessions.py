"""The sessions: the one that runs, those planned, those past."""

import asyncio
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Final

from textual.widget import Widget

from ogsm_tui.method.words import SessionStatus
from ogsm_tui.services.outcome import Refusal, Refused
from ogsm_tui.ui.base import BaseScreen
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.drawing import Span, cells, plain
from ogsm_tui.ui.list_keys import list_actions
from ogsm_tui.ui.series import series_in_words
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.rows import GroupRow, ItemRow, Row
from ogsm_tui.ui.widgets.walk_list import WalkList

if TYPE_CHECKING:
    from ogsm_tui.store.models import SessionHead


_AROUND: Final = 12
"""Cells of a row that are neither its title nor its state: margins, signs and what keeps them apart."""


class SessionsScreen(BaseScreen):
    """List the sessions; plan, change and cancel them, and read the minutes of past ones."""

    CSS_PATH = "sessions.tcss"

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._heads: dict[int, SessionHead] = {}

    def body(self) -> Iterable[Widget]:
        """Give the list."""
        yield WalkList[int](glyphs=self.glyphs, id="sessions")

    @property
    def session_list(self) -> WalkList[int]:
        """The list of sessions."""
        return self.query_one("#sessions", WalkList)

    @property
    def chosen(self) -> "SessionHead | None":
        """The session that the cursor is on."""
        key = self.session_list.cursor_key
        return None if key is None else self._heads.get(key)

    async def load(self) -> None:
        """Read the sessions and list them."""
        office = self.office
        heads = await asyncio.to_thread(office.reading.sessions, office.ogsm_id)
        self._heads = {head.id: head for head in heads}
        title = self.texts.commands.by_code["sessions"].label
        today = self.texts.dates.long(office.clock.today())
        self.header.show([Span(title, Tone.STRONG)], [Span(today, Tone.DIM)])
        self._show_rows()
        if not heads:
            self.say(self.texts.sessions.none)

    def on_resize(self) -> None:
        """Tell as much of each session as there is room for now."""
        self._show_rows()

    def _show_rows(self) -> None:
        self.session_list.update_rows(self._rows(self._heads.values()))

    def _rows(self, heads: "Iterable[SessionHead]") -> list[Row[int]]:
        texts, today = self.texts, self.office.clock.today()
        groups: dict[str, list[SessionHead]] = {}
        for head in heads:
            groups.setdefault(self._group(head), []).append(head)
        widest = max(len(noun.one) for noun in texts.words.sessions.values())
        rows: list[Row[int]] = []
        for name, members in groups.items():
            rows.append(GroupRow(name.upper(), str(len(members))))
            rows += [self._row(head, widest, today) for head in members]
        return rows

    def _group(self, head: "SessionHead") -> str:
        match head.status:
            case SessionStatus.RUNNING:
                return self.texts.sessions.running
            case SessionStatus.PLANNED:
                return self.texts.sessions.planned
            case SessionStatus.CLOSED | SessionStatus.CANCELLED:
                return self.texts.sessions.past

    def _row(self, head: "SessionHead", widest: int, today: date) -> ItemRow[int]:
        texts, glyphs = self.texts, self.glyphs
        kind = texts.words.sessions[head.kind].one.ljust(widest)
        start = (head.began or head.start) if head.status is SessionStatus.CLOSED else head.start
        when = texts.dates.with_weekday(start.date())
        state = self._state(head, today)
        title = f"{kind}  {when:<14}  {texts.dates.time(start)}"
        room = self.size.width - _AROUND - cells(state.text)
        for part in self._about(head):
            longer = f"{title} · {part}"
            if cells(plain(longer)) > room:
                break
            title = longer
        closed = head.status is SessionStatus.CLOSED
        cancelled = head.status is SessionStatus.CANCELLED
        return ItemRow(
            key=head.id,
            title=title,
            sign=Span(glyphs.handled if closed else " ", Tone.GOOD),
            right=state,
            tone=Tone.DIM if cancelled else Tone.TEXT,
        )

    def _about(self, head: "SessionHead") -> tuple[str, ...]:
        """Give what else there is to tell, the most useful first."""
        texts = self.texts
        rating = "" if head.rating is None else texts.sessions.rating.format(rating=head.rating)
        length = texts.status.minutes_long.format(minutes=head.minutes)
        parts = (length, rating, head.place, series_in_words(texts, head.series))
        return tuple(part for part in parts if part)

    def _state(self, head: "SessionHead", today: date) -> Span:
        texts, day = self.texts, head.start.date()
        status = texts.words.session_statuses[head.status]
        match head.status:
            case SessionStatus.RUNNING:
                return Span(status, Tone.GOOD)
            case SessionStatus.PLANNED if day < today:
                return Span(f"{self.glyphs.late} {texts.sessions.overdue}", Tone.BAD)
            case SessionStatus.PLANNED:
                return Span(texts.dates.distance(day, today))
            case SessionStatus.CLOSED | SessionStatus.CANCELLED:
                return Span(status, Tone.DIM)

    # ---- what can be done

    def actions(self) -> tuple[Action, ...]:
        """Give what can be done with the session of the cursor."""
        rows = self.session_list
        return (
            action("open-session", self.open_session, self._over, offered=self._over() is None),
            action("open-minutes", self.show_minutes, self._no_minutes),
            action("begin", self.begin, self._not_planned, offered=self._not_planned() is None),
            action("plan-session", self.plan),
            action("change-session", self.change, self._not_planned),
            action("cancel-session", self.ask_to_cancel, self._not_planned),
            *list_actions(rows),
            action("undo", self.undo, offered=bool(self.ogsm_app.kept)),
            action("redo", self.redo),
            action("back", self.leave),
        )

    def _not_planned(self) -> Refused | None:
        planned = self.chosen is not None and self.chosen.status is SessionStatus.PLANNED
        return None if planned else Refused(Refusal.NOT_PLANNED)

    def _no_minutes(self) -> Refused | None:
        if self.chosen is None:
            return Refused(Refusal.NO_SESSION)
        held = self.chosen.status in (SessionStatus.RUNNING, SessionStatus.CLOSED)
        return None if held else Refused(Refusal.NOT_CLOSED)

    def _over(self) -> Refused | None:
        over = self.chosen is None or self.chosen.status in (SessionStatus.CLOSED, SessionStatus.CANCELLED)
        return Refused(Refusal.CLOSED) if over else None

    async def open_session(self) -> None:
        """Read the reports for a planned session, or go on with the one that runs."""
        await self._open(begin=False)

    async def begin(self) -> None:
        """Begin a planned session, whichever kind is next."""
        await self._open(begin=True)

    async def _open(self, *, begin: bool) -> None:
        from ogsm_tui.ui.screens.session import SessionScreen

        assert self.chosen is not None
        await self.app.push_screen(SessionScreen(session_id=self.chosen.id, begin=begin))

    async def show_minutes(self) -> None:
        """Show the minutes of a session that was held, or of the one that runs."""
        from ogsm_tui.ui.screens.minutes import MinutesScreen

        assert self.chosen is not None
        await self.app.push_screen(MinutesScreen(self.chosen.id))

    async def plan(self) -> None:
        """Plan a session."""
        from ogsm_tui.ui.screens.plan_session import PlanSessionScreen

        await self.app.push_screen(PlanSessionScreen())

    async def change(self) -> None:
        """Change a planned session."""
        from ogsm_tui.ui.screens.plan_session import PlanSessionScreen

        await self.app.push_screen(PlanSessionScreen(self.chosen))

    def ask_to_cancel(self) -> None:
        """Ask before a session is cancelled."""
        from ogsm_tui.ui.screens.sure import make_sure

        head = self.chosen
        assert head is not None
        question = self.texts.sessions.cancel.format(
            session=self.texts.words.sessions[head.kind].one, date=self.texts.dates.long(head.start.date())
        )

        async def cancel() -> None:
            await self.perform(lambda: self.office.calendar.cancel(head.id))
            await self.refill()

        make_sure(self, question, cancel)

    def leave(self) -> None:
        """Go back."""
        self.dismiss()
