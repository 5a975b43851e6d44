"""What a pane is given to draw: blocks of plain text in tones, prepared once and never changed."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.theme import Tone


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; its own line breaks are kept.

    `indent` cells stand before every line and `hang` more before the second and later ones; `gap` lines
    stay empty above it. What is left after `max_lines` is cut off with an ellipsis. `right` stands at the
    right edge of the first line.
    """

    spans: tuple[Span, ...]
    right: tuple[Span, ...] = ()
    indent: int = 0
    hang: int = 0
    gap: int = 0
    max_lines: int | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A line from edge to edge, under `gap` empty lines."""

    gap: int = 0
    tone: Tone = Tone.RULE


Block: TypeAlias = Paragraph | Rule
Content: TypeAlias = tuple[Block, ...]


class Unrolled:
    """Blocks that are made one by one, no further than somebody looks; those that were made stay."""

    def __init__(self, blocks: Iterator[Block]) -> None:
        """Take what makes them."""
        self._made: list[Block] = []
        self._rest = blocks

    def __iter__(self) -> Iterator[Block]:
        """Give every block from the first one on."""
        place = 0
        while place < len(self._made) or self._makes_another():
            yield self._made[place]
            place += 1

    def _makes_another(self) -> bool:
        block = next(self._rest, None)
        if block is not None:
            self._made.append(block)
        return block is not None


def paragraph(
    text: str,
    tone: Tone = Tone.TEXT,
    *,
    indent: int = 0,
    hang: int = 0,
    gap: int = 0,
    max_lines: int | None = None,
) -> Paragraph:
    """Make a paragraph in one tone."""
    return Paragraph((Span(text, tone),), indent=indent, hang=hang, gap=gap, max_lines=max_lines)
