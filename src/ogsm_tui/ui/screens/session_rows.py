"""From a reading of a session to the rows of its list."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from ogsm_tui.method.handling import HANDLED
from ogsm_tui.method.words import Handled, ItemKind, Light, Outcome, Reason, Section
from ogsm_tui.store.models import AgendaEntry, Agreement, ItemRef, ListedIndicator
from ogsm_tui.texts import Texts
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.glyphs import Glyphs
from ogsm_tui.ui.theme import Tone, light_tone
from ogsm_tui.ui.walk import AgreementRef, LessonsRef, Spot, Walk
from ogsm_tui.ui.widgets.rows import NOTHING, GroupRow, ItemRow, Row

_KINDS = (ItemKind.GOAL, ItemKind.STRATEGY, ItemKind.INDICATOR, ItemKind.ACTION)


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked in the list: who is absent or leaves early, what is selected, what is out of reach."""

    absent: frozenset[str] = frozenset()
    early: frozenset[str] = frozenset()
    selected: frozenset[ItemRef] = frozenset()
    beyond: tuple[ItemRef, ...] = ()


_NO_MARKS: Final = Marks()


class RowMaker:
    """Make rows in one language, with one set of signs."""

    def __init__(self, texts: Texts, glyphs: Glyphs, marks: Marks = _NO_MARKS) -> None:
        """Take the words, the signs, and what is marked."""
        self._texts = texts
        self._glyphs = glyphs
        self._marks = marks

    def rows(self, walk: Walk, room: int) -> tuple[Row[Spot], ...]:
        """Give the agenda: agreements first, then section by section, each with its count.

        Where all of it fits in the `room`, a line stays empty between the groups.
        """
        sections = (self._section(walk, each) for each in Section)
        groups = [self._agreements(walk), self._lessons(walk), *sections]
        filled = [group for group in groups if group]
        airy = sum(map(len, filled)) + len(filled) - 1 <= room
        rows: list[Row[Spot]] = []
        for group in filled:
            rows += [GroupRow("")] if rows and airy else []
            rows += group
        return tuple(rows)

    def _agreements(self, walk: Walk) -> list[Row[Spot]]:
        if not walk.agreements:
            return []
        heading = self._group(self._texts.session.agreements, len(walk.agreements))
        return [heading, *(self._agreement(each) for each in walk.agreements.values())]

    def _lessons(self, walk: Walk) -> list[Row[Spot]]:
        if walk.lessons is None:
            return []
        say, new = self._texts.strategy, len(walk.lessons.new)
        since = say.new_lessons.format(count=new) if walk.lessons.since is not None and new else ""
        row: ItemRow[Spot] = ItemRow(
            key=LessonsRef(), title=say.lessons_row, sign=Span(self._glyphs.note, Tone.DIM), mark=Span(since)
        )
        return [self._group(say.lessons, len(walk.lessons.notes)), row]

    def bookmark(self, walk: Walk, items: Iterable[AgendaEntry]) -> tuple[Row[Spot], ...]:
        """Give what a bookmark holds, section by section; what is on the agenda as it stands there."""
        rows: list[Row[Spot]] = []
        listed = list(items)
        for section in Section:
            entries = [walk.agenda.get(each.ref, each) for each in listed if each.section is section]
            if entries:
                rows.append(self._group(self._texts.words.sections[section], len(entries)))
            for each in entries:
                rows.append(self._item(each, walk.on, outside=each.ref not in walk.agenda))
                rows += map(self._indicator, each.indicators)
        return tuple(rows)

    def _section(self, walk: Walk, section: Section) -> list[Row[Spot]]:
        entries = [each for each in walk.agenda.values() if each.section is section]
        if not entries:
            return []
        heading = self._group(self._texts.words.sections[section], len(entries))
        return [heading, *self._entries(entries, walk.on)]

    def everything(self, walk: Walk, items: Iterable[AgendaEntry]) -> tuple[Row[Spot], ...]:
        """Give all items of the plan, kind by kind; those of the agenda as they stand there."""
        rows: list[Row[Spot]] = []
        listed = list(items)
        for kind in _KINDS:
            entries = [walk.agenda.get(each.ref, each) for each in listed if each.ref.kind is kind]
            if entries:
                rows.append(self._group(self._texts.words.items[kind].many, len(entries)))
                rows += (self._item(each, walk.on, outside=each.ref not in walk.agenda) for each in entries)
        return tuple(rows)

    # ---- one row each

    def _group(self, title: str, count: int) -> GroupRow:
        return GroupRow(title.upper(), str(count))

    def _line(self, points: int) -> GroupRow:
        words = self._texts.session.will_not_fit.format(points=self._texts.words.point.counted(points))
        return GroupRow(words, tone=Tone.LIGHT_ORANGE)

    def _entries(self, entries: Iterable[AgendaEntry], on: date) -> Iterable[Row[Spot]]:
        for entry in entries:
            if self._marks.beyond and entry.ref == self._marks.beyond[0]:
                yield self._line(len(self._marks.beyond))
            yield self._item(entry, on)
            for indicator in entry.indicators:
                yield self._indicator(indicator)

    def _item(self, entry: AgendaEntry, on: date, *, outside: bool = False) -> ItemRow[Spot]:
        done = entry.state in HANDLED
        why = self._why(entry, on)
        return ItemRow(
            key=entry.ref,
            title=entry.title,
            code=entry.code,
            sign=Span(self._glyphs.light(entry.light), light_tone(entry.light)),
            mark=self._whether_here(entry.owner) or (Span(why, Tone.DIM) if why else NOTHING),
            right=Span(self._beside(entry), Tone.DIM),
            handled=NOTHING if outside else self._handled(entry),
            tone=Tone.DIM if done else Tone.TEXT,
            selected=entry.ref in self._marks.selected,
        )

    def _whether_here(self, owner: str | None) -> Span | None:
        if owner in self._marks.absent:
            return Span(self._texts.session.absent, Tone.LIGHT_ORANGE)
        return Span(self._texts.session.early_short, Tone.KEY) if owner in self._marks.early else None

    def _beside(self, entry: AgendaEntry) -> str:
        """Give who owns it; of a strategy the numbers of its actions by light, completed ones left out."""
        counts = entry.actions
        if counts is None:
            return initials(entry.owner)
        lights = (Light.RED, Light.ORANGE, Light.GREEN, None)
        numbers = zip(lights, (counts.red, counts.orange, counts.green, counts.none), strict=True)
        return " ".join(f"{self._glyphs.light(light)}{number}" for light, number in numbers if number)

    def _indicator(self, indicator: ListedIndicator) -> ItemRow[Spot]:
        numbers = self._texts.numbers
        value = "" if indicator.actual is None else numbers.quantity(indicator.actual, indicator.unit)
        return ItemRow(
            key=indicator.ref,
            title=indicator.title,
            code=indicator.code,
            sign=Span(self._glyphs.light(indicator.light), light_tone(indicator.light)),
            right=Span(value, Tone.DIM),
            indent=2,
            selected=indicator.ref in self._marks.selected,
        )

    def _agreement(self, agreement: Agreement) -> ItemRow[Spot]:
        judged = agreement.reviewed is not None
        words, decisions = self._texts.words, self._texts.decisions
        state = words.outcome(agreement.outcome) if judged else (decisions.late if agreement.late else "")
        tone = Tone.BAD if agreement.late and not judged else Tone.DIM
        return ItemRow(
            key=AgreementRef(agreement.id),
            title=agreement.text or words.short_decisions[agreement.kind],
            code=agreement.code or "",
            sign=Span(self._outcome_sign(agreement), Tone.DIM),
            mark=Span(state, tone) if state else self._whether_here(agreement.who) or NOTHING,
            right=Span(initials(agreement.who), Tone.DIM),
            handled=Span(self._glyphs.handled, Tone.GOOD) if judged else NOTHING,
            tone=Tone.DIM if judged else Tone.TEXT,
        )

    def _outcome_sign(self, agreement: Agreement) -> str:
        if agreement.outcome is Outcome.KEPT:
            return self._glyphs.green
        return self._glyphs.red if agreement.outcome is Outcome.NOT_KEPT else self._glyphs.none

    def _handled(self, entry: AgendaEntry) -> Span:
        if entry.state in HANDLED:
            return Span(self._glyphs.handled, Tone.GOOD)
        if entry.state is Handled.PARKED:
            return Span(self._glyphs.parked, Tone.KEY)
        return Span(self._glyphs.carried_over, Tone.DIM) if entry.carried else NOTHING

    def _why(self, entry: AgendaEntry, on: date) -> str:
        """Say why the status is unknown; once it is known, the sign says it."""
        if entry.section is not Section.UNKNOWN or entry.state in HANDLED:
            return ""
        if Reason.NO_REPORT in entry.reasons:
            return self._texts.words.reasons[Reason.NO_REPORT]
        if Reason.NO_LIGHT in entry.reasons:
            return self._texts.session.no_light
        if entry.own_report_date is None:
            return ""
        return self._texts.session.report_age.format(
            days=self._texts.dates.days((on - entry.own_report_date).days)
        )


def initials(name: str | None) -> str:
    """Give the capitals with which the words of a name begin, at most three; of a single word two letters."""
    words = re.findall(r"[^\W_]+", name or "")
    if len(words) == 1:
        return str(words[0][:2].upper())
    capitals = "".join(word[0] for word in words if word[0].isupper())
    return capitals[:3] or "".join(word[0] for word in words)[:2].upper()
