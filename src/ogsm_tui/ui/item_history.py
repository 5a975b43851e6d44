"""What was said and done about an item before: reports, decisions, verdicts, steps, notes."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date

from ogsm_tui.method.decisions import DecisionForm, Effect, form
from ogsm_tui.method.words import ItemKind, Light, Verdict
from ogsm_tui.store.models import (
    Agreement,
    Decision,
    ItemDetail,
    Measurement,
    Report,
    SessionHead,
    StepOf,
)
from ogsm_tui.texts import Texts
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.glyphs import Glyphs
from ogsm_tui.ui.theme import Tone, light_tone
from ogsm_tui.ui.widgets.paragraphs import Block, Paragraph

_FIRST_REPORTS = 3
"""So many reports stand above what was decided; the earlier ones stand below everything else."""

_DATE_WIDTH = 8
_WITH_YEAR = 13
_SHOWN_EFFECTS = frozenset({Effect.DEADLINE, Effect.OWNER, Effect.WORDING, Effect.TARGET})
"""Effects whose old and new value tell more than the kind of decision does."""


class History:
    """Word the past of an item."""

    def __init__(self, texts: Texts, glyphs: Glyphs, on: date, session: SessionHead | None) -> None:
        """Take the words, the signs, the day and the session."""
        self._texts = texts
        self._say = texts.session
        self._glyphs = glyphs
        self._on = on
        self._session = session

    # ---- reports

    def latest(self, detail: ItemDetail) -> Iterator[Block]:
        """Give the newest reports in full, with the course of the lights above them."""
        told = self._told(detail)
        measured = detail.ref.kind in (ItemKind.INDICATOR, ItemKind.GOAL)
        words = self._texts.words
        heading = (words.measurement if measured else words.report).many.upper()
        yield Paragraph((Span(heading, Tone.HEADING),), right=self._course(detail.lights), gap=1)
        if not told:
            none = self._say.no_measurements if measured else self._say.no_reports
            yield Paragraph((Span(none, Tone.DIM),))
        for each in told[:_FIRST_REPORTS]:
            yield self._report(each, detail)

    def earlier(self, detail: ItemDetail) -> Iterator[Block]:
        """Give the reports before those."""
        earlier = self._told(detail)[_FIRST_REPORTS:]
        if earlier:
            yield Paragraph((Span(self._say.earlier_reports.upper(), Tone.HEADING),), gap=1)
        for each in earlier:
            yield self._report(each, detail)

    def _date_width(self, days: Iterable[date]) -> int:
        """Give the cells of a column of days, of which some may be of another year."""
        return _DATE_WIDTH if all(day.year == self._on.year for day in days) else _WITH_YEAR

    def _told(self, detail: ItemDetail) -> Sequence[Report | Measurement]:
        return detail.measurements or detail.reports

    def _course(self, lights: Sequence[Light | None]) -> tuple[Span, ...]:
        if len(lights) < 2:
            return ()
        signs = (Span(self._glyphs.light(each), light_tone(each)) for each in lights)
        return (Span(self._say.course + " ", Tone.DIM), *signs)

    def _report(self, report: Report | Measurement, detail: ItemDetail) -> Block:
        width = self._date_width(each.date for each in self._told(detail))
        day = self._texts.dates.short(report.date, self._on).ljust(width)
        figure = self._figure(report, detail)
        text = report.text or (self._say.in_session if report.in_session else "")
        return Paragraph(
            (
                Span(day, Tone.DIM),
                Span(self._glyphs.light(report.light) + " ", light_tone(report.light)),
                Span(figure + "  " if figure else "", Tone.STRONG),
                Span(text, Tone.TEXT if report.text else Tone.DIM),
            ),
            hang=width + 2,
        )

    def _figure(self, report: Report | Measurement, detail: ItemDetail) -> str:
        numbers = self._texts.numbers
        match report:
            case Report(progress=progress) if progress is not None:
                return numbers.percent(progress)
            case Measurement(actual=actual, target=target) if actual is not None:
                value = numbers.quantity(actual, detail.unit)
                return value if target is None else f"{value} / {numbers.quantity(target, detail.unit)}"
            case _:
                return ""

    # ---- decisions

    def decided_now(self, detail: ItemDetail) -> Iterator[Block]:
        """Give what this session decided."""
        now = [each for each in reversed(detail.decisions) if self._is_of_now(each)]
        if now:
            yield Paragraph((Span(self._say.decided_now.upper(), Tone.GOOD),), gap=1)
        for each in now:
            yield Paragraph(self._decision(each), hang=2)

    def previous_decisions(self, detail: ItemDetail, shown: Agreement | None) -> Iterator[Block]:
        """Give what earlier sessions decided, with what came of it; what is `shown` already is left out."""
        return self.earlier_decisions(detail, () if shown is None else (shown.id,))

    def earlier_decisions(self, detail: ItemDetail, told: Collection[int]) -> Iterator[Block]:
        """Give what earlier sessions decided, but for those that were `told` already."""
        earlier = (each for each in detail.decisions if not self._is_of_now(each) and each.id not in told)
        for place, each in enumerate(earlier):
            heading = self._say.previous_decision.format(
                date=self._texts.dates.short(each.session_day, self._on)
            )
            if place:
                heading = self._texts.dates.short(each.session_day, self._on)
            gap = 1 if place == 0 else 0
            tone = Tone.HEADING if place == 0 else Tone.DIM
            first = Span((heading.upper() if place == 0 else heading) + "  ", tone)
            yield Paragraph((first, *self._decision(each)), hang=2, gap=gap)

    def _is_of_now(self, decision: Decision) -> bool:
        return self._session is not None and decision.session_id == self._session.id

    def _decision(self, decision: Decision) -> tuple[Span, ...]:
        words, dates = self._texts.words, self._texts.dates
        spans = [Span(words.decisions[decision.kind], Tone.STRONG)]
        if self._form_of(decision).effect in _SHOWN_EFFECTS and decision.new:
            # Loaded here: the first frame takes no part of the exchange.
            from ogsm_tui.exchange.minutes.values import decision_change

            spans.append(Span(" " + decision_change(self._texts, decision.kind, decision.old, decision.new)))
        if decision.text:
            spans.append(Span(": " + decision.text))
        if decision.who is not None and decision.by is not None:
            by = self._texts.decisions.by_day.format(date=dates.short(decision.by, self._on))
            spans.append(Span(f" — {decision.who}, {by}"))
        if self._form_of(decision).agreement and not self._is_of_now(decision):
            late = decision.outcome is None and decision.by is not None and decision.by < self._on
            state = words.outcome(decision.outcome)
            state = f"{state}, {self._texts.decisions.late}" if late else state
            spans.append(Span(f": {state}", Tone.BAD if late else Tone.STRONG))
            if decision.outcome_text:
                spans.append(Span(f" ({decision.outcome_text})"))
        return tuple(spans)

    def _form_of(self, decision: Decision) -> DecisionForm:
        asked = form(None if decision.item is None else decision.item.kind, decision.kind)
        return asked or DecisionForm(decision.kind, "")

    # ---- the rest

    def verdicts(self, detail: ItemDetail) -> Iterator[Block]:
        """Give the verdicts on its completions."""
        words = self._texts.words
        for place, each in enumerate(detail.verifications):
            day = self._texts.dates.short(each.session_day, self._on)
            by = f" ({each.by})" if each.by else ""
            text = f": {each.text}" if each.text else ""
            tone = Tone.GOOD if each.verdict is Verdict.VERIFIED and not each.ended else Tone.DIM
            spans = (Span(words.verdicts[each.verdict], tone), Span(f" {day}{by}{text}", Tone.DIM))
            yield Paragraph(spans, gap=1 if place == 0 else 0)
            if each.verdict is Verdict.VERIFIED and each.by is not None and each.by == detail.owner:
                yield Paragraph((Span(self._say.verified_by_owner, Tone.DIM),), indent=2)

    def steps(self, heading: str, steps: Sequence[StepOf]) -> Iterator[Block]:
        """Give actions that belong to the item, one a line."""
        if steps:
            yield Paragraph((Span(heading.upper(), Tone.HEADING),), gap=1)
        for each in steps:
            light = Span(self._glyphs.light(each.light) + " ", light_tone(each.light))
            status = self._texts.words.statuses[each.status]
            title = Span(f"{each.code} {each.title}")
            yield Paragraph((light, title), right=(Span(status, Tone.DIM),), hang=2)

    def notes(self, detail: ItemDetail, *, lessons: bool = True) -> Iterator[Block]:
        """Give lessons first, unless they are told elsewhere, then notes."""
        for lesson, heading in ((True, self._say.lessons), (False, self._say.notes)):
            if lesson and not lessons:
                continue
            found = [each for each in detail.notes if each.lesson is lesson]
            if found:
                yield Paragraph((Span(heading.upper(), Tone.HEADING),), gap=1)
            for each in found:
                width = self._date_width(note.session_day for note in found)
                day = self._texts.dates.short(each.session_day, self._on).ljust(width)
                yield Paragraph((Span(day, Tone.DIM), Span(each.text)), hang=width)
