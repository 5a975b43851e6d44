"""A list that is narrowed by what somebody types."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic

from ogsm_tui.ui.finding import folded, holding
from ogsm_tui.ui.widgets.rows import GroupRow, ItemRow, K, Row

Texts = list[tuple[ItemRow[K], str]]


@dataclass(frozen=True, slots=True)
class Sifted(Generic[K]):
    """The rows that are left, with the headings of the groups that have any, and how many items they are."""

    rows: tuple[Row[K], ...]
    shown: int


class Sieve(Generic[K]):
    """The rows of a list, prepared once; sifting them takes no longer than drawing a frame."""

    def __init__(self, rows: Sequence[Row[K]], text_of: Callable[[K], str]) -> None:
        """Prepare rows; `text_of` gives the words by which the item of a key is found."""
        self._groups: list[tuple[list[GroupRow], Texts[K]]] = [([], [])]
        for row in rows:
            headings, items = self._groups[-1]
            match row:
                case ItemRow():
                    items.append((row, folded(text_of(row.key))))
                case GroupRow() if items:
                    self._groups.append(([row], []))
                case GroupRow():
                    headings.append(row)
        self.total = sum(len(items) for _, items in self._groups)

    def sift(self, sought: str) -> Sifted[K]:
        """Give what holds every word that is sought."""
        left = [(headings, holding(items, sought)) for headings, items in self._groups]
        rows: list[Row[K]] = []
        for headings, items in left:
            if items:
                rows += _headings(headings, len(items), first=not rows)
                rows += [row for row, _ in items]
        return Sifted(tuple(rows), sum(len(items) for _, items in left))


def _headings(headings: Sequence[GroupRow], count: int, *, first: bool) -> Iterator[GroupRow]:
    """Give the headings of a group with what it holds now; the first one needs nothing to keep it apart."""
    for each in headings:
        if each.title or not first:
            yield replace(each, count=str(count)) if each.count else each
