"""From everything that is known of an item to what the pane shows, the most telling first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ogsm_tui.method.words import Handled, ItemKind, Light, Section, Signal, Status
from ogsm_tui.store.background import Background
from ogsm_tui.store.models import (
    AgendaEntry,
    Agreement,
    ItemDetail,
    Measurement,
    Report,
    SessionHead,
    StepOf,
)
from ogsm_tui.texts import Texts
from ogsm_tui.ui.chart import Frame
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.glyphs import Glyphs
from ogsm_tui.ui.indicator_content import IndicatorContent
from ogsm_tui.ui.item_history import History
from ogsm_tui.ui.theme import Tone, light_tone
from ogsm_tui.ui.widgets.paragraphs import Block, Content, Paragraph

_BETWEEN = " · "
CHART = Frame(56, 10)
NO_BACKGROUND = Background()


@dataclass(frozen=True, slots=True)
class Look:
    """With which eyes an item is looked at: words, signs, the day, the session if there is one."""

    texts: Texts
    glyphs: Glyphs
    on: date
    session: SessionHead | None = None
    begin: date | None = None
    """The day on which the plan began: from there a line leads to each target."""
    chart: Frame = CHART
    """The cells for the course of an indicator."""


@dataclass(frozen=True, slots=True)
class Shown:
    """All that the pane shows at one spot: item, row on the agenda, agreement.

    Of a strategy also the actions `under` it, its background, and what is `agreed` and still open.
    """

    detail: ItemDetail
    entry: AgendaEntry | None = None
    agreement: Agreement | None = None
    under: tuple[StepOf, ...] = ()
    background: Background = NO_BACKGROUND
    agreed: tuple[Agreement, ...] = ()


class ItemContent:
    """Word one item for the pane."""

    def __init__(self, look: Look) -> None:
        """Take the eyes to look with."""
        self._look = look
        self._texts = look.texts
        self._say = look.texts.session
        self._dates = look.texts.dates
        self._glyphs = look.glyphs
        self._history = History(look.texts, look.glyphs, look.on, look.session)

    def content(self, shown: Shown) -> Content:
        """Give the blocks of the pane, from top to bottom."""
        return tuple(self.blocks(shown))

    def blocks(self, shown: Shown) -> Iterator[Block]:
        """Give the blocks of the pane one by one: the last ones are below its edge, as a rule."""
        detail, history = shown.detail, self._history
        yield self.title(detail)
        yield from self.head(detail)
        yield from self.agreement(shown.agreement)
        yield from history.decided_now(detail)
        yield from self._why(shown)
        if detail.text:
            yield Paragraph((Span(detail.text, Tone.DIM),), gap=1)
        yield from self._measured(detail)
        yield from history.latest(detail)
        yield from history.previous_decisions(detail, shown.agreement)
        yield from history.verdicts(detail)
        yield from history.steps(self._say.steps, detail.steps)
        yield from history.steps(self._say.actions_of_strategy, shown.under)
        yield from history.notes(detail)
        yield from history.earlier(detail)

    # ---- what it is

    def title(self, detail: ItemDetail) -> Block:
        """Give the name of the item."""
        code = f"{detail.code}  " if detail.code else ""
        return Paragraph((Span(code, Tone.HEADING), Span(detail.title, Tone.STRONG)), hang=len(code))

    def head(self, detail: ItemDetail) -> Iterator[Block]:
        """Give light, status, people, days and place in the plan."""
        yield Paragraph(self._state(detail))
        yield Paragraph((Span(self.people(detail)),))
        days = self.days(detail)
        if days:
            yield Paragraph(days)
        yield from self._place(detail)

    def _state(self, detail: ItemDetail) -> tuple[Span, ...]:
        words, numbers = self._texts.words, self._texts.numbers
        tone = light_tone(detail.light)
        spans = [Span(f"{self._glyphs.light(detail.light)} {self.light_word(detail.light)}", tone)]
        rest = []
        if detail.light_in_session:
            rest.append(self._say.in_session)
        if detail.status is not None:
            rest.append(words.statuses[detail.status])
        if detail.progress is not None:
            rest.append(numbers.percent(detail.progress))
        rest += self._value(detail)
        if detail.archived:
            rest.append(self._texts.common.archived)
        return (*spans, *(Span(_BETWEEN + each) for each in rest))

    def light_word(self, light: Light | None) -> str:
        """Give the word of a light as a heading."""
        return self._texts.words.light(light).upper() if light else self._say.no_light

    def _value(self, detail: ItemDetail) -> Iterator[str]:
        if detail.ref.kind not in (ItemKind.INDICATOR, ItemKind.GOAL):
            return
        numbers = self._texts.numbers
        latest = next((each for each in detail.measurements if each.actual is not None), None)
        if latest is None or latest.actual is None:
            yield self._say.not_measured
        else:
            value = numbers.quantity(latest.actual, detail.unit)
            yield self._say.actual.format(value=value, date=self._dates.short(latest.date, self._look.on))
        if detail.target is not None:
            target = numbers.quantity(detail.target, detail.unit)
            yield (
                self._say.target.format(value=target)
                if detail.target_date is None
                else self._say.target_by.format(value=target, date=self._dates.short(detail.target_date))
            )
        if detail.baseline is not None:
            yield self._say.baseline.format(value=numbers.quantity(detail.baseline, detail.unit))

    def people(self, detail: ItemDetail) -> str:
        """Give the owner, and who is involved."""
        owner = detail.owner or self._say.no_owner
        if not detail.involved:
            return owner
        return owner + "  " + self._say.with_people.format(names=", ".join(detail.involved))

    def days(self, detail: ItemDetail) -> tuple[Span, ...]:
        """Give start, deadline with its distance and its moves, or the day of completion."""
        if detail.ref.kind is not ItemKind.ACTION:
            return ()
        say, dates, on = self._say, self._dates, self._look.on
        parts: list[Span] = []
        if detail.status is Status.COMPLETED:
            done = detail.completed
            text = say.completed_unknown if done is None else say.completed_on.format(date=dates.short(done))
            parts.append(Span(text))
        if detail.start is not None and detail.status is Status.TODO:
            text = say.starts.format(
                date=dates.short(detail.start), distance=dates.distance(detail.start, on)
            )
            late = Signal.SHOULD_HAVE_STARTED in detail.signals
            parts.append(Span(text, Tone.BAD if late else Tone.TEXT))
        if detail.deadline is None:
            parts.append(Span(say.no_deadline))
        else:
            distance = dates.distance(detail.deadline, on)
            text = say.deadline.format(date=dates.short(detail.deadline), distance=distance)
            late = Signal.DEADLINE_PASSED in detail.signals
            parts.append(Span(text, Tone.BAD if late else Tone.TEXT))
        if detail.moves:
            days = sum((move.new - move.old).days for move in detail.moves)
            parts.append(Span(say.moved.format(times=len(detail.moves), days=dates.signed_days(days))))
        return _joined(parts)

    def _place(self, detail: ItemDetail) -> Iterator[Block]:
        if detail.parent is not None:
            step = self._say.step_of.format(code=f"{detail.parent.code} {detail.parent.title}")
            yield Paragraph((Span(step, Tone.DIM),))
        for strategy in detail.strategies:
            text = f"{strategy.code} {strategy.title}"
            yield Paragraph((Span(text, Tone.DIM),), hang=len(strategy.code) + 1)
        if detail.ref.kind is ItemKind.ACTION and not detail.strategies and detail.parent is None:
            yield Paragraph((Span(self._say.no_strategy, Tone.DIM),))

    def decided_now(self, detail: ItemDetail) -> Iterator[Block]:
        """Give what this session decided."""
        return self._history.decided_now(detail)

    # ---- why it is here

    def _why(self, shown: Shown) -> Iterator[Block]:
        entry = shown.entry
        if shown.agreement is not None:
            return
        if entry is None:
            detail = shown.detail
            waits = detail.status is not Status.COMPLETED and detail.ref.kind is ItemKind.ACTION
            if detail.section is None and waits:
                yield Paragraph((Span(self._say.not_listed, Tone.DIM),), gap=1)
            return
        words, detail = self._texts.words, shown.detail
        is_own = entry.ref == detail.ref  # the row of an indicator is that of its strategy
        reasons = entry.reasons if is_own else detail.reasons
        told = [
            self._with_report(words.reason(each, detail.ref.kind), each.value, detail) for each in reasons
        ]
        signals = [words.signals[each] for each in shown.detail.signals if each is not Signal.MOVED]
        said = entry.state if is_own else Handled.OPEN
        if not told and not signals and entry.section is Section.STRATEGIES and said is Handled.OPEN:
            return  # all of them are discussed, whatever they are
        spans = [Span(self._say.why_here + "   ", Tone.DIM)]
        spans.append(Span(_BETWEEN.join([*told, *signals]) or words.sections[entry.section].lower()))
        if said is not Handled.OPEN:
            spans.append(Span("   " + words.handled[entry.state], Tone.GOOD))
        yield Paragraph(tuple(spans), hang=len(self._say.why_here) + 3, gap=1)

    def _with_report(self, word: str, reason: str, detail: ItemDetail) -> str:
        told: Sequence[Report | Measurement] = detail.measurements or detail.reports
        own = next((each for each in told if not each.in_session), None)
        if reason != "report-not-current" or own is None:
            return word
        return self._say.reason_with_report.format(
            reason=word,
            date=self._dates.short(own.date, self._look.on),
            days=self._dates.days((self._look.on - own.date).days),
        )

    def agreement(self, agreement: Agreement | None) -> Iterator[Block]:
        """Give an agreement of an earlier session, with who and by when."""
        if agreement is None:
            return
        words = self._texts.words
        heading = f"{words.agreement.one.upper()}  {self._dates.short(agreement.session.day, self._look.on)}"
        yield Paragraph((Span(heading, Tone.HEADING),), gap=1)
        text = agreement.text or words.decisions[agreement.kind]
        yield Paragraph((Span(text, Tone.STRONG),))
        yield Paragraph(self._terms(agreement))
        if agreement.outcome_text:
            yield Paragraph((Span(agreement.outcome_text),))

    def _terms(self, agreement: Agreement) -> tuple[Span, ...]:
        parts = [Span(agreement.who or self._texts.common.nobody)]
        if agreement.by is not None:
            by = self._texts.decisions.by_day.format(date=self._dates.short(agreement.by))
            distance = self._dates.distance(agreement.by, self._look.on)
            parts.append(Span(f"{by}, {distance}", Tone.BAD if agreement.late else Tone.TEXT))
        if agreement.reviewed is not None:
            parts.append(Span(self._texts.words.outcome(agreement.outcome), Tone.GOOD))
        return _joined(parts)

    def _measured(self, detail: ItemDetail) -> Iterator[Block]:
        """Give how far an indicator or a goal is from its target."""
        if detail.ref.kind in (ItemKind.INDICATOR, ItemKind.GOAL):
            look = self._look
            content = IndicatorContent(look.texts, look.glyphs, look.on, look.begin)
            yield from content.full(detail, look.chart)

    # ---- what the team asks itself

    def questions(self, shown: Shown) -> tuple[str, ...]:
        """Give the questions that the method puts for this item."""
        entry, light = shown.entry, shown.detail.light
        if shown.agreement is not None:
            return self._texts.questions.agreement
        if entry is None or entry.section is Section.BROUGHT_IN:
            section = Section.STRATEGIES if shown.detail.ref.kind is ItemKind.STRATEGY else Section.UNKNOWN
            if shown.detail.status is Status.COMPLETED:
                section = Section.CHECK
            return self._texts.questions.asked(section, light)
        return self._texts.questions.asked(entry.section, light)


def _joined(parts: list[Span]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for part in parts:
        if spans:
            spans.append(Span(_BETWEEN))
        spans.append(part)
    return tuple(spans)
