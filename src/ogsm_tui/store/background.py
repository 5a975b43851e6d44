"""What a strategy is discussed with, as queries give it: its indicators, what was learned."""

from dataclasses import dataclass
from datetime import date

from ogsm_tui.store.models import ItemRef, Measurement, Note


@dataclass(frozen=True, slots=True)
class MeasuredIndicator:
    """An indicator with its measurements, newest first."""

    ref: ItemRef
    code: str
    title: str
    unit: str
    baseline: float | None
    target: float | None
    target_date: date | None
    measurements: tuple[Measurement, ...]


@dataclass(frozen=True, slots=True)
class Background:
    """What belongs to a strategy beside itself: indicators in plan order, and lessons, newest first.

    The lessons are those on the strategy, its indicators and its actions.
    """

    indicators: tuple[MeasuredIndicator, ...] = ()
    lessons: tuple[Note, ...] = ()
