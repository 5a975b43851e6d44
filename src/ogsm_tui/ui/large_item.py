"""One item for the room: what eight people need to see of it, large and calm."""

from collections.abc import Iterator, Sequence

from textual.geometry import Size

from ogsm_tui.method.words import ItemKind
from ogsm_tui.store.models import Measurement, Report
from ogsm_tui.ui.block_letters import HEIGHT, block_letters
from ogsm_tui.ui.chart import Frame
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.indicator_content import IndicatorContent
from ogsm_tui.ui.item_content import ItemContent, Look, Shown
from ogsm_tui.ui.strategy_content import StrategyContent
from ogsm_tui.ui.theme import Tone, badge_tone, light_tone
from ogsm_tui.ui.widgets.paragraphs import Block, Content, Paragraph

_NAME_LINES = 3
_WIDEST_CHART, _AROUND_CHART = 90, 12
_MOST_INDICATORS = 4
_ROOM = Size(70, 26)
"""From this size on there is room for block letters."""


def large_content(shown: Shown, look: Look, room: Size) -> Content:
    """Give the item alone: name, light as a word, deadline, last report in full, the questions.

    Args:
        shown: The item.
        look: With which eyes it is looked at.
        room: The size of the pane.
    """
    return tuple(_blocks(shown, look, room))


def _blocks(shown: Shown, look: Look, room: Size) -> Iterator[Block]:
    detail, word = shown.detail, ItemContent(look)
    yield from _sign(shown, look, room, word)
    yield Paragraph((Span(detail.title, Tone.STRONG),), max_lines=_NAME_LINES, gap=1)
    yield Paragraph((Span(word.people(detail)),), gap=1)
    days = word.days(detail)
    if days:
        yield Paragraph(days)
    if shown.agreement is not None:
        yield from word.agreement(shown.agreement)
    yield from word.decided_now(detail)
    yield from _figures(shown, look, room)
    told: Sequence[Report | Measurement] = detail.reports or detail.measurements
    report = next((each for each in told if each.text), None)
    if report is not None:
        heading = f"{look.texts.words.report.one.upper()}  {look.texts.dates.short(report.date, look.on)}"
        yield Paragraph((Span(heading, Tone.HEADING),), gap=1)
        yield Paragraph((Span(report.text),))
    for place, question in enumerate(word.questions(shown)):
        yield Paragraph((Span(question, Tone.KEY),), gap=1 if place == 0 else 0)
    if detail.ref.kind is ItemKind.STRATEGY:
        strategy = StrategyContent(look)
        yield from strategy.open_agreements(shown)
        yield from strategy.learned(shown)


def _figures(shown: Shown, look: Look, room: Size) -> Iterator[Block]:
    """Give the course of an indicator; of a strategy how far its indicators are."""
    content = IndicatorContent(look.texts, look.glyphs, look.on, look.begin)
    if shown.detail.ref.kind in (ItemKind.INDICATOR, ItemKind.GOAL):
        width = min(_WIDEST_CHART, room.width - _AROUND_CHART)
        yield from content.full(shown.detail, Frame(width, max(6, room.height // 3)))
    for each in shown.background.indicators[:_MOST_INDICATORS]:
        yield content.line(each, gap=1)
        yield from content.gap(each, indent=2)
    if shown.under:
        counted = StrategyContent(look).counted(shown.under)
        heading = Span(look.texts.session.actions_of_strategy.upper() + "  ", Tone.HEADING)
        yield Paragraph((heading, Span(counted, Tone.STRONG)), gap=1)


def _sign(shown: Shown, look: Look, room: Size, word: ItemContent) -> Iterator[Block]:
    """Give code and light, in block letters where there is room for them."""
    detail = shown.detail
    code, light = detail.code or "", word.light_word(detail.light)
    if look.glyphs.has_blocks and room.width >= _ROOM.width and room.height >= _ROOM.height:
        large_code, large_light = block_letters(code), block_letters(light)
        if large_code is not None and large_light is not None:
            for line in range(HEIGHT):
                sign = look.glyphs.light(detail.light) if line == 1 else " "
                coloured = Span(f"{sign}  {large_light[line]}", light_tone(detail.light))
                yield Paragraph((Span(large_code[line] + "    ", Tone.HEADING), coloured), max_lines=1)
            return
    badge = Span(f" {look.glyphs.light(detail.light)} {light} ", badge_tone(detail.light))
    yield Paragraph((Span(code + "   ", Tone.HEADING), badge))
