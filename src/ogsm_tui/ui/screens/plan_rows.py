"""From the plan as it is laid out to the rows of its list."""

from collections.abc import Collection, Iterator

from ogsm_tui.method.words import ItemKind, Light, Status
from ogsm_tui.store.tree import TreeItem
from ogsm_tui.texts import Texts
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.glyphs import Glyphs
from ogsm_tui.ui.plan_remarks import PlanRemarks
from ogsm_tui.ui.plan_tree import Group, Node, Path
from ogsm_tui.ui.screens.session_rows import initials
from ogsm_tui.ui.theme import Tone, light_tone
from ogsm_tui.ui.widgets.rows import NOTHING, GroupRow, ItemRow, Row

_STEP_IN = 2
_PAST = frozenset({Status.COMPLETED, Status.ICEBOX})


class PlanRows:
    """Make rows in one language, with one set of signs; what was made is kept for the next time."""

    def __init__(self, texts: Texts, glyphs: Glyphs, remarks: PlanRemarks, code_width: int) -> None:
        """Take the words, the signs, what there is to remark, and the cells that codes take.

        The column of codes is as wide for a folded plan as for an unfolded one, so that no title shifts.
        """
        self._texts = texts
        self._glyphs = glyphs
        self._remarks = remarks
        self._code_width = code_width
        self._made: dict[tuple[Path, bool, bool], ItemRow[Path]] = {}
        # Of these there are few different ones, and a row each of thousands of items.
        self._lights = {light: Span(glyphs.light(light), light_tone(light)) for light in (*Light, None)}
        self._owners: dict[str | None, Span] = {}
        self._remarked = Span(glyphs.remark, Tone.DIM)

    def is_in(self, texts: Texts, glyphs: Glyphs) -> bool:
        """Tell whether the rows are in this language, with these signs."""
        return texts is self._texts and glyphs is self._glyphs

    def rows(self, groups: Collection[Group], found: Collection[int] | None = None) -> tuple[Row[Path], ...]:
        """Give the rows, group by group; where items were `found`, what only stands above them is dim."""
        return tuple(self._rows(groups, found))

    def _rows(self, groups: Collection[Group], found: Collection[int] | None) -> Iterator[Row[Path]]:
        for group in groups:
            yield self._heading(group)
            for node in group.nodes:
                is_around = found is not None and node.path[-1] not in found
                made = self._made.get((node.path, node.is_folded, is_around))
                yield self._row(node, is_around=is_around) if made is None else made

    def _heading(self, group: Group) -> GroupRow:
        noun = self._texts.words.items[group.kind]
        if group.kind is ItemKind.OBJECTIVE:
            return GroupRow(noun.one.upper())
        title = self._texts.plan.without_strategy if group.loose else noun.many
        return GroupRow(title.upper(), str(group.number))

    def _row(self, node: Node, *, is_around: bool) -> ItemRow[Path]:
        item = node.item
        is_dim = is_around or item.archived or item.status in _PAST
        mark = self._mark(node)
        row: ItemRow[Path] = ItemRow(
            key=node.path,
            title=item.title or self._texts.plan.no_objective,
            code=item.code.ljust(self._code_width),
            sign=self._lights[item.light],
            mark=Span(mark, Tone.DIM) if mark else NOTHING,
            right=self._owner(item.owner),
            handled=self._remarked if self._remarks.is_about(item.ref.id) else NOTHING,
            tone=Tone.DIM if is_dim else Tone.TEXT,
            indent=_STEP_IN * (node.depth + 1),
            folded=self._folded(node),
        )
        self._made[node.path, node.is_folded, is_around] = row
        return row

    def _owner(self, name: str | None) -> Span:
        if name not in self._owners:
            self._owners[name] = Span(initials(name), Tone.DIM)
        return self._owners[name]

    def _folded(self, node: Node) -> str:
        if not node.below:
            return ""
        return self._glyphs.folded if node.is_folded else self._glyphs.unfolded

    def _mark(self, node: Node) -> str:
        """Say what is not to be seen otherwise: archived, done, how much is folded away, how far it is."""
        item = node.item
        if item.archived:
            return self._texts.common.archived
        if node.is_folded:
            return str(node.below)
        if item.status in _PAST and item.status is not None:
            return self._texts.words.statuses[item.status]
        return self._figures(item)

    def _figures(self, item: TreeItem) -> str:
        numbers = self._texts.numbers
        if item.actual is None:
            return ""
        if item.target is None:
            return numbers.quantity(item.actual, item.unit)
        if item.unit == "%":
            return f"{numbers.number(item.actual)} / {numbers.percent(item.target)}"
        return f"{numbers.number(item.actual)} / {numbers.quantity(item.target, item.unit)}"
