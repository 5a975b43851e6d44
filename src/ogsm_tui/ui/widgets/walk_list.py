"""The list that a session walks along, row by row."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic

from textual import events
from textual.strip import Strip

from ogsm_tui.ui.glyphs import UNICODE, Glyphs
from ogsm_tui.ui.widgets.row_drawing import Layout, code_width, draw_group, draw_item
from ogsm_tui.ui.widgets.rows import GroupRow, ItemRow, K, Row
from ogsm_tui.ui.widgets.scrolled import ScrolledLines

_CONTEXT = 2
"""Rows that stay in sight above and below the cursor, where there are any."""


@dataclass(frozen=True, slots=True)
class ListLine(Generic[K]):
    """One row, and whether the cursor stands on it."""

    row: Row[K]
    cursor: bool


class WalkList(ScrolledLines[ListLine[K]], Generic[K]):
    """A list of any length with a cursor that passes over the headings.

    `on_cursor` is called in the turn in which the cursor comes to another key, so that what follows the
    cursor is drawn in the same frame: a message would come one frame too late.
    """

    def __init__(
        self,
        rows: Sequence[Row[K]] = (),
        *,
        on_cursor: Callable[[K | None], None] | None = None,
        glyphs: Glyphs = UNICODE,
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(glyphs=glyphs, id=id, classes=classes)
        self.on_cursor = on_cursor
        self._rows: tuple[Row[K], ...] = tuple(rows)
        self._places: dict[K, int] | None = None
        self._code_width = code_width(self._rows)
        self._cursor = self._item_from(0, 1)

    # ---- the cursor

    @property
    def cursor_key(self) -> K | None:
        """The key of the item that the cursor is on; nothing in a list without items."""
        return self._key_at(self._cursor)

    def move(self, items: int) -> None:
        """Move the cursor that many items down, or up where it is negative, as far as there are any."""
        step = 1 if items > 0 else -1
        cursor = self._cursor
        for _ in range(abs(items)):
            following = None if cursor is None else self._item_from(cursor + step, step)
            if following is None:
                break
            cursor = following
        self._walk_to(cursor)

    def first(self) -> None:
        """Move the cursor to the first item."""
        self._walk_to(self._item_from(0, 1))

    def last(self) -> None:
        """Move the cursor to the last item."""
        self._walk_to(self._item_from(len(self._rows) - 1, -1))

    def go(self, key: K) -> bool:
        """Move the cursor to the item with this key; say whether there is one."""
        place = self._place_of(key)
        if place is not None:
            self._walk_to(place)
        return place is not None

    def next_where(self, fits: Callable[[K], bool]) -> K | None:
        """Give the key of the nearest item after the cursor that fits; behind the last comes the first."""
        start, number = -1 if self._cursor is None else self._cursor, len(self._rows)
        around = (self._key_at((start + distance) % number) for distance in range(1, number + 1))
        return next((key for key in around if key is not None and fits(key)), None)

    def near(self, before: int, after: int) -> tuple[K, ...]:
        """Give the keys of so many items after the cursor, and of so many before it, the nearest first."""
        if self._cursor is None:
            return ()
        return (*self._keys_from(self._cursor, 1, after), *self._keys_from(self._cursor, -1, before))

    def update_rows(self, rows: Sequence[Row[K]]) -> None:
        """Replace the rows; the cursor stays on its item, and that item on its line of the screen.

        Where the item is gone, the cursor goes to the nearest of those that were around it.
        """
        old_rows, old_cursor, old_key = self._rows, self._cursor, self.cursor_key
        self._rows = tuple(rows)
        self._places = None
        self._code_width = code_width(self._rows)
        self._cursor = self._place_nearest(old_rows, old_cursor)
        if old_cursor is not None and self._cursor is not None:
            self._set_top(self._top + self._cursor - old_cursor)
        if self.cursor_key != old_key:
            self._reveal()
        self.repaint()
        self._tell(old_key)

    def _walk_to(self, place: int | None) -> None:
        old_key, old_place, old_top = self.cursor_key, self._cursor, self._top
        self._cursor = place
        self._reveal()
        if old_place is not None and place is not None and old_top == self._top:
            self.repaint_lines(old_place, place)
        else:
            self.repaint()
        self._tell(old_key)

    def _tell(self, old_key: K | None) -> None:
        key = self.cursor_key
        if key != old_key and self.on_cursor is not None:
            self.on_cursor(key)

    # ---- places in the list

    def _key_at(self, place: int | None) -> K | None:
        row = None if place is None else self._rows[place]
        return row.key if isinstance(row, ItemRow) else None

    def _item_from(self, place: int, step: int) -> int | None:
        """Find the first item from `place` on, downwards or upwards."""
        while 0 <= place < len(self._rows):
            if isinstance(self._rows[place], ItemRow):
                return place
            place += step
        return None

    def _keys_from(self, place: int, step: int, number: int) -> Iterator[K]:
        for _ in range(number):
            found = self._item_from(place + step, step)
            row = None if found is None else self._rows[found]
            if found is None or not isinstance(row, ItemRow):
                return
            yield row.key
            place = found

    def _place_of(self, key: K) -> int | None:
        if self._places is None:
            self._places = {
                row.key: place for place, row in enumerate(self._rows) if isinstance(row, ItemRow)
            }
        return self._places.get(key)

    def _place_nearest(self, old_rows: Sequence[Row[K]], old_cursor: int | None) -> int | None:
        if old_cursor is None:
            return self._item_from(0, 1)
        if old_cursor < len(self._rows):
            old, new = old_rows[old_cursor], self._rows[old_cursor]
            if isinstance(old, ItemRow) and isinstance(new, ItemRow) and old.key == new.key:
                return old_cursor
        for place in _outwards(old_cursor, len(old_rows)):
            row = old_rows[place]
            if isinstance(row, ItemRow) and (found := self._place_of(row.key)) is not None:
                return found
        return self._item_from(0, 1)

    # ---- what is shown

    def count_lines(self, stop: int) -> int:
        """Count the rows, no further than `stop`."""
        return min(stop, len(self._rows))

    def line_at(self, index: int) -> ListLine[K] | None:
        """Give the row at `index`, or nothing below the last."""
        if index >= len(self._rows):
            return None
        return ListLine(self._rows[index], index == self._cursor)

    def draw_line(self, line: ListLine[K], more: str) -> Strip:
        """Draw one row."""
        layout = Layout(self.width, self._code_width, self.tones, self.glyphs)
        match line.row:
            case GroupRow() as group:
                return draw_group(group, layout, more)
            case ItemRow() as item:
                return draw_item(item, layout, more, cursor=line.cursor)

    def settle(self) -> None:
        """Keep the cursor in sight in a new size."""
        self._reveal()

    def _reveal(self) -> None:
        """Turn the page when the cursor comes too near to an edge; else the rows stay in place.

        One that walks on sees a whole page of what comes, under the rows that it comes from, and they stand
        still for as long as can be; one that comes from far stands in the middle.
        """
        place, height = self._cursor, self.size.height
        if place is None or not height:
            return
        context = min(_CONTEXT, (height - 1) // 2)
        first, last = self._top + context, self._top + height - context - 1
        kept = min(context + 1, height // 2)
        if last < place <= last + kept:
            self._set_top(place - kept)
        elif first - kept <= place < first:
            self._set_top(place - (height - 1 - kept))
        elif not first <= place <= last:
            self._set_top(place - height // 2)

    def on_click(self, event: events.Click) -> None:
        """Move the cursor to the item that is clicked."""
        offset = event.get_content_offset(self)
        place = -1 if offset is None else self._top + offset.y
        if 0 <= place < len(self._rows) and isinstance(self._rows[place], ItemRow):
            old_key = self.cursor_key
            self._cursor = place  # it is in sight, and stays where the pointer is
            self.repaint()
            self._tell(old_key)


def _outwards(place: int, length: int) -> Iterator[int]:
    """Walk away from a place on both sides at once, downwards first."""
    yield place
    for distance in range(1, length):
        if place + distance < length:
            yield place + distance
        if place >= distance:
            yield place - distance
