"""How far an indicator is: its course as a drawing, and the gap to its target in words."""

from collections.abc import Iterator, Sequence
from datetime import date

from ogsm_tui.store.background import MeasuredIndicator
from ogsm_tui.store.models import ItemDetail, Measurement
from ogsm_tui.texts import Texts
from ogsm_tui.ui.chart import Chart, Frame, rounded
from ogsm_tui.ui.course import Course, Figures, Gap, Point, course_of, gap_of
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.glyphs import Glyphs
from ogsm_tui.ui.theme import Tone, light_tone
from ogsm_tui.ui.widgets.paragraphs import Block, Paragraph

_SMALL = Frame(40, 5)
_BETWEEN = " · "

Measured = MeasuredIndicator | ItemDetail


class IndicatorContent:
    """Word and draw the figures of an indicator or a goal."""

    def __init__(self, texts: Texts, glyphs: Glyphs, on: date, begin: date | None) -> None:
        """Take the words, the signs, the day, and the day on which the plan began."""
        self._texts = texts
        self._glyphs = glyphs
        self._on = on
        self._begin = begin

    def line(self, indicator: MeasuredIndicator, *, gap: int = 0) -> Block:
        """Give name and value of an indicator."""
        newest = indicator.measurements[0].light if indicator.measurements else None
        name = (
            Span(self._glyphs.light(newest) + " ", light_tone(newest)),
            Span(f"{indicator.code} {indicator.title}"),
        )
        return Paragraph(name, right=(Span(self._value_of(indicator), Tone.STRONG),), hang=2, gap=gap)

    def brief(self, indicator: MeasuredIndicator, *, gap: int = 0) -> Iterator[Block]:
        """Give an indicator under its strategy: name, value, gap, and a small drawing."""
        yield self.line(indicator, gap=gap)
        yield from self.gap(indicator, indent=2)
        yield from self._drawn(indicator, _SMALL, indent=2)

    def full(self, indicator: Measured, frame: Frame) -> Iterator[Block]:
        """Give gap and drawing as large as there is room for, and what is what in it."""
        yield from self.gap(indicator, gap=1)
        drawn = list(self._drawn(indicator, frame))
        if drawn:
            yield from drawn
            yield self._legend()

    def gap_words(self, indicator: Measured) -> str:
        """Say the gap between the last value and the target, and to the line that leads there."""
        gap = gap_of(self._course(indicator), indicator.target)
        if gap is None:
            return ""
        return _BETWEEN.join(self._told(gap, indicator))

    def _told(self, gap: Gap, indicator: Measured) -> Iterator[str]:
        say, unit = self._texts.strategy, indicator.unit
        if gap.to_target is not None and indicator.target is not None:
            far = round(gap.to_target, 2)
            sentence = {
                True: say.to_go if far > 0 else say.beyond if far < 0 else say.reached,
                False: say.below if far > 0 else say.above if far < 0 else say.exactly,
            }[gap.known]
            target = self._texts.numbers.quantity(indicator.target, unit)
            yield sentence.format(gap=self._texts.numbers.number(abs(far)), target=target)
        if gap.behind_line is not None and gap.known:
            far = rounded(gap.behind_line)
            sentence = say.behind if far > 0 else say.ahead if far < 0 else say.on_line
            yield sentence.format(gap=self._texts.numbers.number(abs(far)))

    # ---- parts

    def _value_of(self, indicator: MeasuredIndicator) -> str:
        numbers = self._texts.numbers
        last = next((each.actual for each in indicator.measurements if each.actual is not None), None)
        said = self._texts.session.not_measured if last is None else numbers.quantity(last, indicator.unit)
        if indicator.target is None:
            return said
        return f"{said} / {numbers.quantity(indicator.target, indicator.unit)}"

    def gap(self, indicator: Measured, *, indent: int = 0, gap: int = 0) -> Iterator[Block]:
        """Give the gap in words, where there is one."""
        words = self.gap_words(indicator)
        if words:
            yield Paragraph((Span(words, Tone.STRONG if gap else Tone.TEXT),), indent=indent, gap=gap)

    def _drawn(self, indicator: Measured, frame: Frame, *, indent: int = 0) -> Iterator[Block]:
        chart = Chart(self._texts, self._glyphs, indicator.unit)
        for line in chart.lines(self._course(indicator), frame, self._on):
            yield Paragraph(line, indent=indent, max_lines=1)

    def _legend(self) -> Block:
        say, fine = self._texts.strategy, self._glyphs.has_blocks
        measured, wanted = ("⣀⣀", "⠄⠄") if fine else ("==", "..")
        return Paragraph(
            (
                Span(measured, Tone.STRONG),
                Span(f" {say.legend_measured}   ", Tone.DIM),
                Span(wanted, Tone.KEY),
                Span(f" {say.legend_wanted}", Tone.DIM),
            ),
            max_lines=1,
        )

    def _course(self, indicator: Measured) -> Course:
        figures = Figures(indicator.baseline, indicator.target, indicator.target_date, self._begin)
        return course_of(figures, _points(indicator.measurements))


def _points(measurements: Sequence[Measurement]) -> list[tuple[Point, float | None]]:
    """Give what was measured, oldest first; of several on one day the one added last counts."""
    days: dict[date, tuple[Point, float | None]] = {}
    for each in reversed(measurements):
        if each.actual is not None:
            days[each.date] = Point(each.date, each.actual, each.light), each.target
    return [days[day] for day in sorted(days)]
