"""Measuring things against each other: in turn, so that whatever slows the machine slows them all."""

import math
from collections.abc import Callable, Sequence
from statistics import median
from time import perf_counter
from typing import TypeVar

T = TypeVar("T")


def in_turn(times: int, *measures: Callable[[], T]) -> tuple[list[T], ...]:
    """Measure each in turn, `times` times over; a first round before that does not count."""
    found: tuple[list[T], ...] = tuple([] for _ in measures)
    for each in measures:
        each()
    for _ in range(times):
        for each, values in zip(measures, found, strict=True):
            values.append(each())
    return found


def timed(act: Callable[[], object]) -> Callable[[], float]:
    """Make a measure of the seconds that an act takes."""

    def measure() -> float:
        begin = perf_counter()
        act()
        return perf_counter() - begin

    return measure


def typical(values: Sequence[float]) -> float:
    """Give the median."""
    return median(values)


def nearly_worst(values: Sequence[float]) -> float:
    """Give the value that 95 of 100 do not exceed."""
    return sorted(values)[math.ceil(0.95 * len(values)) - 1]
