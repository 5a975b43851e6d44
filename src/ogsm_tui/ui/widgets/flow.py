"""Breaking the blocks of a pane into lines, no further than somebody looks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from ogsm_tui.ui.drawing import Span, cells, clip, fits, plain, plain_lines, wrap
from ogsm_tui.ui.glyphs import Glyphs
from ogsm_tui.ui.widgets.paragraphs import Block, Paragraph, Rule

_APART = 2
"""Cells between a text and what stands at its right."""


@dataclass(frozen=True, slots=True)
class FlowLine:
    """One line of a pane, and the place in the content of the block it is of, which does not show."""

    spans: tuple[Span, ...]
    block: int = field(compare=False)


class Flow:
    """The lines of one content at one width."""

    def __init__(self, content: Iterable[Block], width: int, glyphs: Glyphs) -> None:
        self._lines: list[FlowLine] = []
        self._rest = _flow(content, width, glyphs)

    def count(self, stop: int) -> int:
        """Count the lines, breaking no more of them than `stop`."""
        missing = stop - len(self._lines)
        if missing > 0:
            self._lines.extend(islice(self._rest, missing))
        return min(stop, len(self._lines))

    def line(self, index: int) -> FlowLine | None:
        """Give the line at `index`, or nothing below the last one."""
        return self._lines[index] if self.count(index + 1) > index else None

    def first_line_of(self, block: int) -> int:
        """Find the first line of a block, or of what comes after it."""
        index = 0
        while (line := self.line(index)) is not None and line.block < block:
            index += 1
        return index


def _flow(content: Iterable[Block], width: int, glyphs: Glyphs) -> Iterator[FlowLine]:
    for place, block in enumerate(content):
        for _ in range(block.gap):
            yield FlowLine((), place)
        match block:
            case Rule(tone=tone):
                yield FlowLine((Span(glyphs.rule * width, tone),), place)
            case Paragraph():
                for spans in _broken(block, width, glyphs.ellipsis):
                    yield FlowLine(spans, place)


def _broken(block: Paragraph, width: int, ellipsis: str) -> Iterator[tuple[Span, ...]]:
    """Give the lines of a paragraph, each with the cells before it."""
    spans = tuple(map(_safe, block.spans))
    text = "".join(span.text for span in spans)
    right = _clipped_spans(block.right, width // 2, ellipsis)
    room = width - block.indent
    first_room = room - _width(right) - _APART if right else room
    if not right and fits(text, first_room) and not text.endswith(" "):
        indented = (Span(" " * block.indent), *spans) if block.indent else spans
        yield tuple(span for span in indented if span.text)
        return
    lines = wrap(text, room - block.hang, first_room)
    for number, (start, end) in enumerate(lines, start=1):
        before = block.indent + (block.hang if number > 1 else 0)
        cut = number == block.max_lines and next(lines, None) is not None
        if cut:
            line = _cut_off(spans, text, start, first_room if number == 1 else room - block.hang, ellipsis)
        else:
            line = _between(spans, start, end)
        if before:
            line = (Span(" " * before), *line)
        if right and number == 1:
            line = (*line, Span(" " * (width - _width(line) - _width(right))), *right)
        yield line
        if cut:
            return


def _safe(span: Span) -> Span:
    text = plain_lines(span.text)
    return span if text is span.text else Span(text, span.tone)


def _width(spans: tuple[Span, ...]) -> int:
    return sum(cells(span.text) for span in spans)


def _clipped_spans(spans: tuple[Span, ...], width: int, ellipsis: str) -> tuple[Span, ...]:
    clipped: list[Span] = []
    for span in spans:
        text = clip(plain(span.text), width, ellipsis)
        width -= cells(text)
        if text:
            clipped.append(Span(text, span.tone))
    return tuple(clipped)


def _between(spans: tuple[Span, ...], start: int, end: int) -> tuple[Span, ...]:
    """Give the part of the spans from character `start` to `end`."""
    part: list[Span] = []
    offset = 0
    for span in spans:
        piece = span.text[max(0, start - offset) : max(0, end - offset)]
        if piece:
            part.append(Span(piece.replace("\n", " "), span.tone))
        offset += len(span.text)
    return tuple(part)


def _cut_off(spans: tuple[Span, ...], text: str, start: int, width: int, ellipsis: str) -> tuple[Span, ...]:
    """Give the last line that there is room for, saying that there was more."""
    ahead = text[start : start + 3 * width + 1].replace("\n", " ")  # a letter has two marks at most
    shown = clip(ahead, width, ellipsis)
    if shown == ahead:
        return _between(spans, start, start + len(ahead))
    line = _between(spans, start, start + len(shown) - len(ellipsis))
    return (*line, Span(ellipsis, line[-1].tone if line else spans[0].tone))
