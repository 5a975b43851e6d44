"""The course of an indicator as a drawing: what was measured against the line to the target.

Measured values stand as the signs of their lights, joined by a solid line; the line to the target is
dotted. Braille dots where the terminal has them, else plain characters: it is read without colour.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from ogsm_tui.method.words import Light
from ogsm_tui.texts import Texts
from ogsm_tui.ui.course import Course, Point, value_on
from ogsm_tui.ui.drawing import Line, Span, cells
from ogsm_tui.ui.glyphs import Glyphs
from ogsm_tui.ui.theme import Tone, light_tone

_BRAILLE: Final = 0x2800
_DOTS: Final = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
"""The bit of each dot of a cell, from the top; left and right."""

_ACROSS, _DOWN = 2, 4
_EVERY: Final = 4
"""Of so many columns of dots, one has a dot of the dotted line."""

_WIDEST_LABEL: Final = 12
_ROOM: Final = 0.08
"""The part of the height that stays free above and below."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The cells of a chart, its labels and days among them."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class _Scale:
    """From days and values to columns and rows of dots; the first row is the highest value."""

    first: date
    days: int
    low: float
    high: float
    columns: int
    rows: int

    def column(self, day: date) -> int:
        return round((day - self.first).days / self.days * (self.columns - 1))

    def day(self, column: int) -> date:
        return date.fromordinal(self.first.toordinal() + round(column / (self.columns - 1) * self.days))

    def row(self, value: float) -> int:
        row = round((self.high - value) / (self.high - self.low) * (self.rows - 1))
        return max(0, min(self.rows - 1, row))


class Chart:
    """Draw courses in one language, with one set of signs."""

    def __init__(self, texts: Texts, glyphs: Glyphs, unit: str) -> None:
        """Take the words, the signs, and the unit of the values."""
        self._texts = texts
        self._glyphs = glyphs
        self._unit = unit

    def lines(self, course: Course, frame: Frame, on: date) -> tuple[Line, ...]:
        """Draw a course; nothing where there is nothing to compare.

        Args:
            course: What was measured, and the line to the target.
            frame: The cells there are.
            on: The date of evaluation, to which the days are as near as they are said.
        """
        first, last = course.first_day, course.last_day
        if first is None or last is None or not course.actual or not course.wanted or first == last:
            return ()  # a single day has no course
        values = [each.value for each in (*course.actual, *course.wanted)]
        labels = self._labels(course)
        margin = min(_WIDEST_LABEL, max(cells(each) for each in labels.values())) + 1
        fine = self._glyphs.has_blocks
        columns, rows = max(8, frame.width - margin - 1), max(2, frame.height - 1)
        spread = (max(values) - min(values)) or abs(values[0]) or 1.0
        scale = _Scale(
            first=first,
            days=max(1, (last - first).days),
            low=min(values) - spread * _ROOM,
            high=max(values) + spread * _ROOM,
            columns=columns * (_ACROSS if fine else 1),
            rows=rows * (_DOWN if fine else 1),
        )
        grid = _braille(course, scale, columns, rows) if fine else _plain(course, scale, columns, rows)
        self._signs(grid, course.actual, scale)
        beside = self._beside(labels, scale, rows)
        drawn: list[Line] = []
        for row in range(rows):
            label = Span(beside.get(row, "").rjust(margin - 1) + " ", Tone.DIM)
            drawn.append((label, Span(self._axis, Tone.RULE), *_merged(grid[row])))
        drawn.append(self._days(first, last, margin, columns, on))
        return tuple(drawn)

    @property
    def _axis(self) -> str:
        return "│" if self._glyphs.has_blocks else "|"

    # ---- labels

    def _labels(self, course: Course) -> dict[float, str]:
        """Give the values that stand beside the drawing, the most useful first."""
        numbers = self._texts.numbers
        values = [course.wanted[-1].value, course.actual[-1].value, course.wanted[0].value]
        return {value: numbers.quantity(round(value, 2), self._short_unit) for value in values}

    @property
    def _short_unit(self) -> str:
        return self._unit if self._unit == "%" else ""

    def _beside(self, labels: dict[float, str], scale: _Scale, rows: int) -> dict[int, str]:
        beside: dict[int, str] = {}
        for value, label in labels.items():
            row = scale.row(value) * rows // scale.rows
            free = next((each for each in (row, row + 1, row - 1) if each in range(rows)
                         and each not in beside), None)  # fmt: skip
            if free is not None and abs(free - row) <= (0 if not beside else 1):
                beside[free] = label[:_WIDEST_LABEL]
        return beside

    def _days(self, first: date, last: date, margin: int, columns: int, on: date) -> Line:
        dates = self._texts.dates
        left, right = dates.short(first, on), dates.short(last, on)
        if first.year != last.year:
            left, right = dates.short(first), dates.short(last)
        between = max(1, columns + 1 - cells(left) - cells(right))
        return (Span(" " * margin + left + " " * between + right, Tone.DIM),)

    # ---- measured values

    def _signs(self, grid: "_Grid", actual: Sequence[Point], scale: _Scale) -> None:
        rows, columns = len(grid), len(grid[0])
        for point in actual:
            row = scale.row(point.value) * rows // scale.rows
            column = scale.column(point.day) * columns // scale.columns
            grid[row][column] = (self._sign(point.light), light_tone(point.light))

    def _sign(self, light: Light | None) -> str:
        return self._glyphs.light(light)


_Grid = list[list[tuple[str, Tone]]]


def _braille(course: Course, scale: _Scale, columns: int, rows: int) -> _Grid:
    """Draw both lines in dots: eight to a cell."""
    solid, dotted = _dots(course.actual, scale), set(_dotted(course.wanted, scale))
    bits = [[0] * columns for _ in range(rows)]
    strong = [[False] * columns for _ in range(rows)]
    for marks, is_solid in ((solid, True), (dotted, False)):
        for column, row in marks:
            x, y = column // _ACROSS, row // _DOWN
            bits[y][x] |= _DOTS[row % _DOWN][column % _ACROSS]
            strong[y][x] = strong[y][x] or is_solid
    return [
        [
            (chr(_BRAILLE + bit) if bit else " ", Tone.STRONG if strong[y][x] else Tone.KEY)
            for x, bit in enumerate(line)
        ]
        for y, line in enumerate(bits)
    ]


def _plain(course: Course, scale: _Scale, columns: int, rows: int) -> _Grid:
    """Draw both lines in characters."""
    grid: _Grid = [[(" ", Tone.TEXT)] * columns for _ in range(rows)]
    for column, row in _dots(course.wanted, scale):
        if column % 2 == 0:
            grid[row][column] = (".", Tone.KEY)
    for column, row in _dots(course.actual, scale):
        grid[row][column] = ("=", Tone.STRONG)
    return grid


def _dots(points: Sequence[Point], scale: _Scale) -> Iterator[tuple[int, int]]:
    """Give column and row of every dot of the line through points, steep parts filled up."""
    if not points:
        return
    before: int | None = None
    for column in range(scale.column(points[0].day), scale.column(points[-1].day) + 1):
        value = value_on(points, scale.day(column))
        assert value is not None, "there are points"
        row = scale.row(value)
        start = row if before is None else before + (row > before) - (row < before)
        for each in range(min(start, row), max(start, row) + 1):
            yield column, each
        before = row


def _dotted(points: Sequence[Point], scale: _Scale) -> Iterator[tuple[int, int]]:
    """Give every so manieth dot of a line that goes on to the right edge."""
    for column in range(0, scale.columns, _EVERY):
        value = value_on(points, scale.day(column))
        if value is not None and column >= scale.column(points[0].day):
            yield column, scale.row(value)


def _merged(cells_of_line: Sequence[tuple[str, Tone]]) -> Iterator[Span]:
    """Join neighbours of one tone."""
    text, tone = "", Tone.TEXT
    for sign, its_tone in cells_of_line:
        if its_tone is not tone and text:
            yield Span(text, tone)
            text = ""
        text, tone = text + sign, its_tone
    if text:
        yield Span(text, tone)


def rounded(value: float) -> float:
    """Round a worked-out value to what somebody reads: two decimals below 1, one below 10, none above."""
    size = abs(value)
    return round(value, 2 if size < 1 else 1 if size < 10 else 0)
