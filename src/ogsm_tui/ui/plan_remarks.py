"""Remarks about the plan in words: at the item that they are about, and all of them together."""

from collections.abc import Mapping, Sequence
from typing import Final

from ogsm_tui.method.remarks import Remarked
from ogsm_tui.texts import Texts
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.paragraphs import Block, Paragraph

_MOST_CODES: Final = 12
"""So many items of one remark are named."""


class PlanRemarks:
    """The remarks of one reading of the plan."""

    def __init__(self, texts: Texts, remarks: Sequence[Remarked], objective: int) -> None:
        """Take the words, and the remarks in their order; those about the plan stand at its objective."""
        self._texts = texts
        self._remarks = tuple(remarks)
        self._of: dict[int, list[Remarked]] = {}
        for each in remarks:
            for item_id in each.items or (objective,):
                self._of.setdefault(item_id, []).append(each)

    @property
    def number(self) -> int:
        """Count them: each item that one is about, and each about the plan as a whole."""
        return sum(len(each.items) or 1 for each in self._remarks)

    def is_about(self, item_id: int) -> bool:
        """Tell whether there is a remark about an item."""
        return item_id in self._of

    def at_item(self, item_id: int) -> tuple[Block, ...]:
        """Give the remarks about one item, on one line."""
        found = self._of.get(item_id)
        if not found:
            return ()
        told = " · ".join(map(self._worded, found))
        heading = self._texts.plan.remark.one + "   "
        return (Paragraph((Span(heading, Tone.DIM), Span(told)), hang=len(heading)),)

    def together(self, codes: Mapping[int, str]) -> tuple[Block, ...]:
        """Give all remarks, each with the codes of the items that it is about."""
        if not self._remarks:
            return ()
        heading = self._texts.plan.remark.many.upper()
        blocks: list[Block] = [Paragraph((Span(heading, Tone.HEADING),), gap=1)]
        for each in self._remarks:
            spans = [Span(self._worded(each))]
            if each.items:
                spans.append(Span("   " + self._named(each, codes), Tone.DIM))
            blocks.append(Paragraph(tuple(spans), hang=2))
        return tuple(blocks)

    def _worded(self, remarked: Remarked) -> str:
        words = self._texts.plan.remarks[remarked.remark]
        return words.format(number=remarked.number, who=remarked.who, count=len(remarked.items))

    def _named(self, remarked: Remarked, codes: Mapping[int, str]) -> str:
        named = ", ".join(codes[each] for each in remarked.items[:_MOST_CODES])
        others = len(remarked.items) - _MOST_CODES
        return named if others <= 0 else f"{named} {self._texts.plan.and_more.format(count=others)}"
