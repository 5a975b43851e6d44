"""What is measured: a figure beside its floor, its goal, and what that makes of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    """What a figure counts."""

    SECONDS = "s"
    BYTES = "B"
    NUMBER = ""


class Verdict(StrEnum):
    """What a figure says of its goal."""

    REACHED = "reached"
    MISSED = "missed"
    SHOWN = "no goal"
    NOT_MEASURED = "not measured"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a row of the table.

    With a floor, the goal is the highest ratio to it that is good enough, else the highest figure; without
    a goal it is only shown. Without `ours` nothing was measured, and `note` says why.
    """

    row: int
    what: str
    ours: float | None
    unit: Unit = Unit.SECONDS
    floor: float | None = None
    goal: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the floor it is."""
        return None if self.ours is None or not self.floor else self.ours / self.floor

    @property
    def verdict(self) -> Verdict:
        """Whether the goal is reached."""
        if self.ours is None:
            return Verdict.NOT_MEASURED
        if self.goal is None:
            return Verdict.SHOWN
        held = self.ours if self.floor is None else self.ratio
        return Verdict.REACHED if held is not None and held <= self.goal else Verdict.MISSED


_HEADINGS = ("row", "what", "floor", "ours", "ratio", "goal", "verdict")


def as_table(figures: Iterable[Figure]) -> str:
    """Write figures as a table, which is Markdown too."""
    rows = [_HEADINGS, *(_cells(each) for each in figures)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(_HEADINGS))]
    lines = ["| " + " | ".join(cell.ljust(widths[at]) for at, cell in enumerate(row)) + " |" for row in rows]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def as_records(figures: Iterable[Figure]) -> list[dict[str, str | int | float | None]]:
    """Give figures for other programs, in seconds and bytes."""
    return [
        {
            "row": each.row,
            "what": each.what,
            "unit": each.unit.value,
            "floor": each.floor,
            "ours": each.ours,
            "ratio": each.ratio,
            "goal": each.goal,
            "verdict": each.verdict.value,
            "note": each.note,
        }
        for each in figures
    ]


def _cells(figure: Figure) -> tuple[str, ...]:
    told = figure.verdict.value + (f": {figure.note}" if figure.note else "")
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f} ×"
    goal = "" if figure.goal is None else _goal(figure.goal, figure)
    values = (_said(figure.floor, figure.unit), _said(figure.ours, figure.unit))
    return (str(figure.row), figure.what, *values, ratio, goal, told)


def _goal(goal: float, figure: Figure) -> str:
    return f"≤ {_said(goal, figure.unit)}" if figure.floor is None else f"≤ {goal:g} ×"


def _said(value: float | None, unit: Unit) -> str:
    if value is None:
        return ""
    match unit:
        case Unit.SECONDS:
            return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.3g} ms"
        case Unit.BYTES:
            return f"{value / 1e6:.1f} MB" if value >= 1e6 else f"{value / 1000:.2f} kB"
        case Unit.NUMBER:
            return f"{value:g}"
