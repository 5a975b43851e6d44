"""What a list is given to draw: rows that never change, only get replaced."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.theme import Tone

K = TypeVar("K", bound=Hashable)

NOTHING = Span("")


@dataclass(frozen=True, slots=True)
class GroupRow:
    """The heading of a group; the cursor passes over it. One without a title is an empty line."""

    title: str
    count: str = ""
    tone: Tone = Tone.HEADING


# Write `ItemRow(...)`, never `ItemRow[int](...)`: Python 3.11 cannot make a frozen, slotted generic that way.
@dataclass(frozen=True, slots=True)
class ItemRow(Generic[K]):
    """One item, on which the cursor can stand.

    `key` is unique in its list. From left to right: `indent` cells, in the last but one of them the sign
    whether it is `folded`, `sign` of one cell, `code` in a column of its own, `title`; and at the right edge
    `mark`, `right` and `handled`, the last one cell.
    """

    key: K
    title: str
    code: str = ""
    sign: Span = NOTHING
    mark: Span = NOTHING
    right: Span = NOTHING
    handled: Span = NOTHING
    tone: Tone = Tone.TEXT
    indent: int = 0
    folded: str = ""
    selected: bool = False


Row: TypeAlias = GroupRow | ItemRow[K]
