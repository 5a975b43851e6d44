"""Planning a session, or changing one that is planned."""

import asyncio
from collections.abc import Iterable
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from textual.geometry import Size
from textual.widget import Widget

from ogsm_tui.method.words import SessionKind, SessionStatus
from ogsm_tui.services.drafts import Planned
from ogsm_tui.services.outcome import Done, Refusal, Refused
from ogsm_tui.ui.commands import Action
from ogsm_tui.ui.drafting import DraftingScreen
from ogsm_tui.ui.drawing import Line, Span, cells, clip, plain
from ogsm_tui.ui.forms import Answers, Choice, Field, FieldKind, Form, Menu
from ogsm_tui.ui.series import Repeat, repeat_of, same_weekday_later, series_of, told
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.entry_bar import EntryBar
from ogsm_tui.ui.widgets.page import Page

if TYPE_CHECKING:
    from ogsm_tui.store.models import SessionHead

_KINDS: Final = (SessionKind.ACTION_REVIEW, SessionKind.STRATEGY_REVIEW)
_MONTHS: Final = {SessionKind.ACTION_REVIEW: 1, SessionKind.STRATEGY_REVIEW: 3}
"""Months from one session to the next (method.md, section 1)."""

_USUAL_TIME: Final = time(10, 0)
_USUAL_MINUTES: Final = 60
_TUESDAY: Final = 1
_AS_NOW: Final = str(len(Repeat) + 1)


class PlanSessionScreen(DraftingScreen):
    """Ask kind, day and the rest, and how it repeats; every answer is filled in beforehand."""

    CSS_PATH = "plan_session.tcss"

    def __init__(self, change: "SessionHead | None" = None) -> None:
        """Plan a new session, or change the planned one that is given."""
        super().__init__()
        self._change = change
        self._heads: tuple[SessionHead, ...] = ()
        self._kind: SessionKind | None = None if change is None else change.kind
        self._planned: Planned | None = None

    def body(self) -> Iterable[Widget]:
        """Give what is asked, and below it what is planned already."""
        yield EntryBar(self.texts, glyphs=self.glyphs, id="entry")
        yield Page(glyphs=self.glyphs, id="planned")

    def actions(self) -> tuple[Action, ...]:
        """Give what can be done: answer, or go back."""
        return self.answering_actions()

    async def load(self) -> None:
        """Read the sessions there are, and ask the first thing."""
        self._heads = await asyncio.to_thread(self.office.reading.sessions, self.office.ogsm_id)
        title = self.texts.commands.by_code["change-session" if self._change else "plan-session"].line
        self.header.show([Span(title, Tone.STRONG)])
        self.query_one(Page).show(self._draw_planned)
        if self.is_asking:
            return
        if self._kind is None:
            self._ask_kind()
        else:
            await self._ask_when(self._kind)

    # ---- what is asked, one after the other

    def _ask_kind(self) -> None:
        words = self.texts.words.sessions
        choices = tuple(Choice(str(at), words[kind].one) for at, kind in enumerate(_KINDS, start=1))

        async def chosen(key: str) -> None:
            self._kind = _KINDS[int(key) - 1]
            await self._ask_when(self._kind)

        self.ask_menu(Menu("kind", self.texts.sessions.which_kind, choices), chosen)

    async def _ask_when(self, kind: SessionKind) -> None:
        texts, before = self.texts, self._planned or self._proposal(kind)
        label = texts.fields.label
        session = texts.words.sessions[kind].one
        heading = (texts.sessions.change if self._change else texts.sessions.plan).format(session=session)
        fields = (
            Field("date", label("date"), FieldKind.DATE, texts.dates.short(before.start.date())),
            Field("time", label("time"), FieldKind.TIME, texts.dates.time(before.start)),
            Field("minutes", label("minutes"), FieldKind.WHOLE, str(before.minutes)),
            Field("place", label("place"), value=before.place, optional=True),
        )
        form = Form("session", heading[:1].upper() + heading[1:], fields, on=self.office.clock.today())

        async def answered(answers: Answers) -> None:
            await self._take(kind, before, answers)

        form.go_to("date")
        if self._planned is None:
            await self.ask_for(
                f"plan-session/{kind if self._change is None else self._change.id}", form, answered
            )
        else:
            self.ask_form(form, answered)

    async def _take(self, kind: SessionKind, before: Planned, answers: Answers) -> None:
        day, moment, minutes = answers.day("date"), answers.moment("time"), answers.whole("minutes")
        assert day is not None
        assert moment is not None
        assert minutes is not None
        start = datetime.combine(day, moment)
        if not 1 <= minutes <= 1440:
            limits = {"field": "minutes", "least": "1", "most": "1440"}
            self.refuse_at("minutes", Refused(Refusal.OUT_OF_RANGE, limits))
            return
        is_new_day = self._change is None or self._change.start.date() != day
        if is_new_day and day < self.office.clock.today():
            self.refuse_at("date", Refused(Refusal.IN_THE_PAST))
            return
        if any(each.start == start and each.kind is kind and each != self._change for each in self._heads):
            self.refuse_at("date", Refused(Refusal.SESSION_TAKEN))
            return
        self._planned = Planned(kind, start, minutes, answers.text("place"), before.series)
        self._ask_repeat(self._planned)

    def _ask_repeat(self, planned: Planned) -> None:
        texts, day = self.texts, planned.start.date()
        choices = [Choice(str(at), told(texts, each, day)) for at, each in enumerate(Repeat, start=1)]
        if planned.series and repeat_of(planned.series) is None:
            choices.append(Choice(_AS_NOW, texts.sessions.as_now))

        async def chosen(key: str) -> None:
            series = planned.series if key == _AS_NOW else series_of(tuple(Repeat)[int(key) - 1], day)
            await self._keep(Planned(planned.kind, planned.start, planned.minutes, planned.place, series))

        self.ask_menu(Menu("repeat", texts.sessions.repeat, tuple(choices)), chosen)

    async def _keep(self, planned: Planned) -> None:
        office, change = self.office, self._change

        def act() -> Done:
            if change is None:
                return office.calendar.plan(planned)
            return office.calendar.change(change.id, planned)

        if await self.perform(act) is None:
            await self._ask_when(planned.kind)
            return
        self.stop_asking()
        await self.put_away()
        self.dismiss()

    async def leave_asking(self) -> None:
        """Go one question back; from the first one, away. What was typed stays a draft."""
        await self.put_away()
        menu = self.entry.menu
        if menu is not None and menu.code == "repeat" and self._kind is not None:
            await self._ask_when(self._kind)
        elif self.entry.form is not None and self._change is None:
            self._kind = self._planned = None
            self._ask_kind()
        else:
            self.dismiss()

    # ---- what is filled in beforehand

    def _proposal(self, kind: SessionKind) -> Planned:
        if self._change is not None:
            head = self._change
            return Planned(kind, head.start, head.minutes, head.place, head.series)
        today = self.office.clock.today()
        held = [
            each for each in self._heads if each.kind is kind and each.status is not SessionStatus.CANCELLED
        ]
        if not held:
            day = today + timedelta(days=(_TUESDAY - today.weekday()) % 7 + 7)
            return Planned(kind, datetime.combine(day, _USUAL_TIME), _USUAL_MINUTES)
        last = max(held, key=lambda each: each.start)
        months = _MONTHS[kind]
        day = same_weekday_later(last.start.date(), months)
        while day <= today:
            months += _MONTHS[kind]
            day = same_weekday_later(last.start.date(), months)
        return Planned(kind, datetime.combine(day, last.start.time()), last.minutes, last.place)

    def _draw_planned(self, size: Size) -> tuple[Line, ...]:
        """List what is planned already, so that nothing is planned on top of it."""
        texts = self.texts
        planned = [each for each in self._heads if each.status is SessionStatus.PLANNED]
        if not planned:
            return ()
        lines: list[Line] = [(Span(f" {texts.sessions.planned.upper()}", Tone.HEADING),)]
        widest = max(cells(texts.words.sessions[each.kind].one) for each in planned)
        for each in planned:
            kind = texts.words.sessions[each.kind].one
            when = f"{texts.dates.with_weekday(each.start.date()):<14}  {texts.dates.time(each.start)}"
            told = f" {kind}{' ' * (widest - cells(kind))}  {when}  {plain(each.place)}"
            lines.append((Span(clip(told, size.width, self.glyphs.ellipsis), Tone.DIM),))
        return tuple(lines)
