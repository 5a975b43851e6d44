"""The entries of each part of the minutes, in the words of a language."""

from collections.abc import Collection, Iterator
from typing import Final

from ogsm_tui.exchange.minutes import gathered
from ogsm_tui.exchange.minutes.outline import Line
from ogsm_tui.exchange.minutes.phrases import agreed, capital, decided, judged, moment, named, owned
from ogsm_tui.exchange.minutes.values import field_change, light_word
from ogsm_tui.method.handling import HANDLED
from ogsm_tui.method.reasons import TROUBLED
from ogsm_tui.method.words import Handled, ItemKind, Verdict
from ogsm_tui.services.views import MinutesView
from ogsm_tui.store.models import AgendaEntry, Agreement, Change, Decision, ItemRef, Note
from ogsm_tui.store.results import Result
from ogsm_tui.texts import Texts

_MOST: Final = 8
"""Of a strategy with more indicators than these, only those in trouble are named."""


class Lines:
    """Word what a session kept, one part at a time; a part without content gives no lines."""

    def __init__(self, view: MinutesView, texts: Texts) -> None:
        """Take what was kept, and the words."""
        self._view = view
        self._texts = texts
        self._say = texts.minutes
        self._lights = {change.item: change for change in gathered.lights_set(view)}
        self._asides = {
            each.ref.id: owned(texts, each.ref.kind, each.owner, each.deadline) for each in view.entries
        }

    # ---- agreements

    def judged(self) -> Iterator[Line]:
        """Give the agreements of earlier sessions that this one looked at, with what it said."""
        for each in self._view.agreements:
            yield self._agreement(each, judged(self._texts, each))

    def open_agreements(self) -> Iterator[Line]:
        """Give all agreements open after the session, the earliest day first."""
        yield from map(self._open, gathered.open_now(self._view))

    def open_earlier(self) -> Iterator[Line]:
        """Give the agreements of earlier sessions that are still open."""
        yield from map(self._open, gathered.open_earlier(self._view))

    def priorities(self) -> Iterator[Line]:
        """Give the agreements that this session made."""
        yield from map(self._open, gathered.new_agreements(self._view))

    def _open(self, agreement: Agreement | Decision) -> Line:
        late = gathered.is_late(self._view, agreement)
        return self._agreement(agreement, self._texts.decisions.late if late else "")

    def _agreement(self, agreement: Agreement | Decision, state: str) -> Line:
        said = agreed(self._texts, agreement)
        about = named(self._texts, agreement.item, agreement.code, agreement.title)
        return Line(f"{said}: {state}" if state else said, about)

    # ---- decisions

    def decisions(self) -> Iterator[Line]:
        """Give the decisions, item by item."""
        for group in gathered.by_item(self._view.decisions):
            under = tuple(Line(decided(self._texts, each)) for each in group)
            yield self._line(group[0].item, group[0].code, group[0].title, under=under)

    def plan_decisions(self) -> Iterator[Line]:
        """Give the decisions about the plan as a whole."""
        for each in self._view.decisions:
            if each.item is None:
                yield Line(decided(self._texts, each))

    # ---- verdicts

    def verified(self) -> Iterator[Line]:
        """Give the completed actions that were verified; quietly, where the owner did so alone."""
        say = self._texts.session
        for each in gathered.verdicts(self._view, Verdict.VERIFIED):
            day = each.verification.completed
            said = (
                say.completed_unknown
                if day is None
                else say.completed_on.format(date=self._texts.dates.full(day))
            )
            alone = (Line(say.verified_by_owner),) if gathered.by_owner_alone(each) else ()
            yield self._line(each.ref, each.code, each.title, said, alone)

    def reopened(self) -> Iterator[Line]:
        """Give the actions that were reopened, with the reason."""
        for each in gathered.verdicts(self._view, Verdict.REOPENED):
            yield self._line(each.ref, each.code, each.title, each.verification.text)

    # ---- what was said

    def discussed(self) -> Iterator[Line]:
        """Give what was discussed, with its word."""
        yield from map(self._entry, gathered.discussed(self._view))

    def left(self, state: Handled) -> Iterator[Line]:
        """Give the items that the session left in a state."""
        yield from map(self._entry, gathered.in_state(self._view, state))

    def notes(self, *, lesson: bool) -> Iterator[Line]:
        """Give the lessons, or the notes that are none."""
        for note in self._view.notes:
            if note.lesson is lesson:
                yield self._note(note)

    # ---- changes

    def lights(self) -> Iterator[Line]:
        """Give the lights that changed."""
        for each in self._lights.values():
            yield self._line(each.item, each.code, each.title, self._changed(each))

    def fields(self) -> Iterator[Line]:
        """Give the other fields that changed, item by item."""
        for group in gathered.by_item(gathered.fields_changed(self._view)):
            under = (Line(f"{self._texts.fields.label(each.field)}: {self._changed(each)}") for each in group)
            yield self._line(group[0].item, group[0].code, group[0].title, under=tuple(under))

    def added_actions(self) -> Iterator[Line]:
        """Give the actions that were made in the session."""
        for change in gathered.added(self._view):
            if change.item.kind is ItemKind.ACTION:
                whose = owned(self._texts, change.item.kind, change.owner, change.deadline)
                yield Line("", named(self._texts, change.item, change.code, change.title), whose)

    def added_others(self) -> Iterator[Line]:
        """Give what else was made in the session."""
        for change in gathered.added(self._view):
            if change.item.kind is not ItemKind.ACTION:
                yield self._line(change.item, change.code, change.title, self._say.added)

    # ---- what was said of one item, together

    def told(self) -> Iterator[Line]:
        """Give every item with its light and all that was said of it, in the order of the agenda."""
        for entry in self._view.entries:
            told = self._told_of(entry.ref)
            if told or entry.state in HANDLED or entry.ref in self._lights:
                results = (
                    *self._reported(entry.ref.id),
                    *self._light(entry),
                    *self._indicators(entry.ref.id),
                )
                under = (*results, *self._word(entry), *told)
                yield self._line(entry.ref, entry.code, entry.title, under=under)
        yield from self._mentioned({entry.ref for entry in self._view.entries})

    def _mentioned(self, listed: Collection[ItemRef]) -> Iterator[Line]:
        """Give all that was said of what is not listed."""
        mentioned: tuple[Change | Decision | Note, ...] = (
            *self._lights.values(),
            *self._view.decisions,
            *self._view.notes,
        )
        for each in {each.item: each for each in mentioned if each.item not in listed}.values():
            if each.item is not None:
                under = (*self._light_set(each.item), *self._told_of(each.item))
                yield self._line(each.item, each.code, each.title, under=under)

    def _told_of(self, ref: ItemRef) -> tuple[Line, ...]:
        decisions = [Line(decided(self._texts, each)) for each in self._view.decisions if each.item == ref]
        notes = [each for each in self._view.notes if each.item == ref]
        words = self._texts.words
        lessons = [f"{capital(words.lesson.one)}: {each.text.strip()}" for each in notes if each.lesson]
        others = [f"{capital(words.note.one)}: {each.text.strip()}" for each in notes if not each.lesson]
        return (*decisions, *map(Line, (*lessons, *others)))

    def _light(self, entry: AgendaEntry) -> Iterator[Line]:
        light = gathered.light_of(self._view, entry)
        if entry.ref in self._lights:
            yield from self._light_set(entry.ref)
        elif light is not None:
            yield Line(f"{self._say.light}: {light_word(self._texts, light)}")

    def _light_set(self, ref: ItemRef) -> Iterator[Line]:
        change = self._lights.get(ref)
        if change is not None:
            yield Line(f"{self._say.light}: {self._changed(change)}")

    def _word(self, entry: AgendaEntry) -> Iterator[Line]:
        word = self._view.words.get(entry.ref.id, "").strip()
        if word:
            yield Line(f"{self._say.discussed}: {word}")
        elif entry.state is Handled.DISCUSSED:
            yield Line(self._say.discussed)

    # ---- results

    def goals(self) -> Iterator[Line]:
        """Give every goal with what was last measured of it and all that was said of it."""
        measured = {each.ref: each for each in self._view.results if each.ref.kind is ItemKind.GOAL}
        for each in measured.values():
            under = (*self._light_set(each.ref), *self._told_of(each.ref))
            yield Line(self._measured(each), named(self._texts, each.ref, each.code, each.title), "", under)
        yield from self._mentioned(measured)

    def reported(self, kind: ItemKind) -> Iterator[Line]:
        """Give what was last reported of the item of a kind of which there is one."""
        for each in self._view.results:
            if each.ref.kind is kind:
                yield from self._reported(each.ref.id)

    def _reported(self, item_id: int) -> Iterator[Line]:
        told = next((each for each in self._view.results if each.ref.id == item_id and each.text), None)
        if told is not None and told.actual is None:
            day = self._texts.dates.full(told.date)
            yield Line(f"{capital(self._texts.words.report.one)} {day}: {told.text.strip()}")

    def _indicators(self, strategy: int) -> Iterator[Line]:
        """Give the indicators of a strategy; where there are many, those in trouble, and how many others."""
        under = [each for each in self._view.results if each.strategy == strategy]
        shown = under if len(under) <= _MOST else [each for each in under if each.light in TROUBLED]
        for each in shown:
            name = named(self._texts, each.ref, each.code, each.title)
            yield Line(f"{name}: {self._measured(each)}")
        if len(shown) < len(under):
            yield Line(self._texts.plan.and_more.format(count=len(under) - len(shown)))

    def _measured(self, result: Result) -> str:
        assert result.actual is not None, "only what was measured has a value"
        value = self._texts.numbers.quantity(result.actual, result.unit)
        day = self._texts.dates.full(result.date)
        light = "" if result.light is None else f", {light_word(self._texts, result.light)}"
        return f"{value} ({day}){light}"

    # ---- after the session

    def corrections(self) -> Iterator[Line]:
        """Give what was added after the close."""
        for day, text in self._view.corrections:
            yield Line(text, self._texts.dates.full(day))

    def next_session(self) -> Iterator[Line]:
        """Give the next session of the same kind."""
        following = self._view.next_session
        if following is not None:
            said = f"{self._texts.words.sessions[following.kind].one} {moment(self._texts, following.start)}"
            yield Line(capital(f"{said}, {following.place}" if following.place else said))

    # ---- one line

    def _entry(self, entry: AgendaEntry) -> Line:
        return self._line(entry.ref, entry.code, entry.title, self._view.words.get(entry.ref.id, ""))

    def _note(self, note: Note) -> Line:
        return Line(
            note.text, "" if note.item is None else named(self._texts, note.item, note.code, note.title)
        )

    def _changed(self, change: Change) -> str:
        return field_change(self._texts, change.field, change.old, change.new)

    def _line(
        self,
        ref: ItemRef | None,
        code: str | None,
        title: str | None,
        text: str = "",
        under: tuple[Line, ...] = (),
    ) -> Line:
        aside = "" if ref is None else self._asides.get(ref.id, "")
        return Line(text, named(self._texts, ref, code, title), aside, under)
