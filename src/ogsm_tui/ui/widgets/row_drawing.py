"""How one row of a list is laid out in its cells.

cursor  indent with folded  sign  selected  code  title ...            mark  right  handled  more
"""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.strip import Strip

from ogsm_tui.ui.drawing import Span, cells, clip, fit, plain, strip
from ogsm_tui.ui.glyphs import Glyphs
from ogsm_tui.ui.theme import Styles, Tone
from ogsm_tui.ui.widgets.rows import GroupRow, ItemRow, K, Row

_WIDEST_CODE = 10
"""Cells that the column of codes takes at most; a longer code pushes its own title to the right."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What is the same for every row of a list: its width, that of the codes, styles and signs."""

    width: int
    code_width: int
    styles: Styles
    glyphs: Glyphs


def code_width(rows: Sequence[Row[K]]) -> int:
    """Measure the column of codes, in cells."""
    widest = max((len(row.code) for row in rows if isinstance(row, ItemRow)), default=0)
    return min(widest, _WIDEST_CODE)


def draw_group(row: GroupRow, layout: Layout, more: str) -> Strip:
    """Draw the heading of a group, its count above the right-hand column."""
    count = plain(row.count)
    room = max(0, layout.width - cells(count) - 5)
    spans = [
        Span(" " + fit(row.title, room, layout.glyphs.ellipsis) + " " + count + "  ", row.tone),
        Span(more or " ", Tone.DIM),
    ]
    return strip(spans, layout.width, layout.styles.plain)


def draw_item(row: ItemRow[K], layout: Layout, more: str, *, cursor: bool) -> Strip:
    """Draw an item; where its title does not fit, an ellipsis ends it."""
    glyphs = layout.glyphs
    right = _right(row, layout, more)
    sign = Span(fit(row.sign.text, 1, glyphs.ellipsis), row.sign.tone)
    before = Span((" " * (row.indent - 2) + row.folded).ljust(row.indent), Tone.DIM)
    left = [Span(glyphs.cursor, Tone.CURSOR_MARK) if cursor else Span(" "), before, sign]
    left.append(Span(_code(row, layout), Tone.KEY if row.selected else row.tone))
    room = layout.width - sum(cells(span.text) for span in (*left, *right))
    left.append(Span(fit(row.title, max(0, room), glyphs.ellipsis), row.tone))
    styles = layout.styles.cursor if cursor else layout.styles.plain
    return strip((*left, *right), layout.width, styles)


def _code(row: ItemRow[K], layout: Layout) -> str:
    selected = layout.glyphs.selected if row.selected else " "
    if not layout.code_width:
        return selected
    code = plain(row.code)
    return selected + code + " " * max(1, layout.code_width + 1 - cells(code))


def _right(row: ItemRow[K], layout: Layout, more: str) -> list[Span]:
    ellipsis = layout.glyphs.ellipsis
    right = []
    for span in (row.mark, row.right):
        if span.text:
            right.append(Span(" " + clip(plain(span.text), layout.width // 3, ellipsis), span.tone))
    right.append(Span(" " + fit(row.handled.text, 1, ellipsis), row.handled.tone))
    right.append(Span(more or " ", Tone.DIM))
    return right
