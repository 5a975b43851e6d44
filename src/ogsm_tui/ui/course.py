"""Actual against target over time: the course of an indicator as numbers, before anything is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ogsm_tui.method.words import Light


@dataclass(frozen=True, slots=True)
class Point:
    """A value on a day; `light` is that of the measurement."""

    day: date
    value: float
    light: Light | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """Measured points, oldest first, and the corners of the line on which they should be.

    Between two corners the line is straight; before the first and behind the last it is level.
    """

    actual: tuple[Point, ...]
    wanted: tuple[Point, ...]
    rises: bool | None
    """Whether higher is better; `None` where nothing tells."""

    @property
    def first_day(self) -> date | None:
        """The first day there is something to show of."""
        return min((each.day for each in (*self.actual, *self.wanted)), default=None)

    @property
    def last_day(self) -> date | None:
        """The last day there is something to show of."""
        return max((each.day for each in (*self.actual, *self.wanted)), default=None)

    def wanted_on(self, day: date) -> float | None:
        """Give the value of the line on a day."""
        return value_on(self.wanted, day)


@dataclass(frozen=True, slots=True)
class Figures:
    """What is known of an indicator beside its measurements; `begin` is the day of the baseline."""

    baseline: float | None
    target: float | None
    target_date: date | None
    begin: date | None = None


def course_of(figures: Figures, measured: Sequence[tuple[Point, float | None]]) -> Course:
    """Put the course of an indicator together.

    The line goes by the targets for single days, where those are given, else straight from the baseline to
    the target. Without a baseline, or without a day for the target, it is level.

    Args:
        figures: Baseline, target and its day.
        measured: Measurements, oldest first, each with the target for its day if it has one.
    """
    actual = tuple(point for point, _ in measured)
    interim = [Point(point.day, target) for point, target in measured if target is not None]
    wanted: list[Point] = []
    begin = min([day for day in (figures.begin, *(each.day for each in actual)) if day], default=None)
    first = min((each.day for each in interim), default=figures.target_date)
    if figures.baseline is not None and begin is not None and first is not None and begin < first:
        wanted.append(Point(begin, figures.baseline))
    wanted += interim
    if figures.target is not None:
        end = figures.target_date or max((each.day for each in (*actual, *wanted)), default=None)
        if end is not None and all(each.day < end for each in wanted):
            wanted.append(Point(end, figures.target))
    return Course(actual, tuple(wanted), _rises(figures))


def _rises(figures: Figures) -> bool | None:
    if figures.baseline is None or figures.target is None or figures.baseline == figures.target:
        return None
    return figures.target > figures.baseline


def value_on(points: Sequence[Point], day: date) -> float | None:
    """Give the value on a day of a line through points in the order of their days."""
    if not points:
        return None
    before = [each for each in points if each.day <= day]
    after = [each for each in points if each.day > day]
    if not before:
        return after[0].value
    if not after:
        return before[-1].value
    start, end = before[-1], after[0]
    part = (day - start.day) / (end.day - start.day)
    return start.value + part * (end.value - start.value)


@dataclass(frozen=True, slots=True)
class Gap:
    """How far the last measured value is from the target, and from the line on its day.

    Both are positive where there is still something to do, negative beyond it; `known` says that it is
    known which way is better, else they are just distances above (negative) or below (positive).
    """

    to_target: float | None
    behind_line: float | None
    known: bool


def gap_of(course: Course, target: float | None) -> Gap | None:
    """Measure the gap of the last value; nothing where nothing was measured."""
    if not course.actual:
        return None
    last = course.actual[-1]
    sign = -1 if course.rises is False else 1
    line = course.wanted_on(last.day) if len(course.wanted) > 1 else None
    return Gap(
        to_target=None if target is None else sign * (target - last.value),
        behind_line=None if line is None else sign * (line - last.value),
        known=course.rises is not None,
    )
