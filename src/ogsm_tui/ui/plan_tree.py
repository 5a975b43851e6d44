"""What stands under what in the plan, what of it is folded away, and where each item is found."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple, TypeAlias

from ogsm_tui.method.words import ItemKind
from ogsm_tui.store.tree import PlanTree, TreeItem
from ogsm_tui.ui.drawing import cells
from ogsm_tui.ui.finding import folded as plain
from ogsm_tui.ui.finding import holding

Path: TypeAlias = tuple[int, ...]
"""Where an item stands: the ids of what is above it, and its own. Under two strategies it has two."""

LOOSE: Final = 0
"""Stands for the strategy of what has none, at the beginning of a path."""


class Node(NamedTuple):
    """One item at one place; `below` counts what stands under it, at any depth."""

    path: Path
    item: TreeItem
    depth: int
    below: int
    is_folded: bool


@dataclass(frozen=True, slots=True)
class Group:
    """The items of a kind at the top level; `loose` are those that stand under no strategy."""

    kind: ItemKind
    nodes: tuple[Node, ...]
    number: int
    loose: bool = False


class Arrangement:
    """One reading of the plan, laid out; `archived` shows also what was archived."""

    def __init__(self, tree: PlanTree, *, archived: bool = False) -> None:
        """Find out what stands where."""
        self.tree = tree
        self.archived = archived
        self._shown = {each.ref.id: each for each in tree.items if archived or not each.archived}
        self._under: dict[int, list[TreeItem]] = {}
        self._loose: list[TreeItem] = []
        for each in self._shown.values():
            above = self._above(each)
            for item_id in above:
                self._under.setdefault(item_id, []).append(each)
            if not above and self._is_loose(each):
                self._loose.append(each)
        # Indicators first: they say what the strategy is for.
        for items in self._under.values():
            items.sort(key=lambda item: item.ref.kind is not ItemKind.INDICATOR)
        self._paths: dict[int, tuple[Path, ...]] | None = None
        self._searched: tuple[tuple[int, str], ...] | None = None

    def _above(self, item: TreeItem) -> tuple[int, ...]:
        """Give what an item stands under: its strategies, and before them the action of which it is a step.

        A step stands under its own strategies too, as far as it is not there with its action already.
        """
        strategies = tuple(each for each in item.strategies if each in self._shown)
        parent = None if item.parent is None else self._shown.get(item.parent)
        if parent is None:
            return strategies
        return (parent.ref.id, *(each for each in strategies if each not in parent.strategies))

    def _is_loose(self, item: TreeItem) -> bool:
        """Tell whether an item under nothing that is shown has a place all the same.

        An action under an archived strategy goes on; an indicator is archived with its strategy.
        """
        of_nothing = item.ref.kind is ItemKind.INDICATOR and not item.strategies
        return item.ref.kind is ItemKind.ACTION or of_nothing

    # ---- laying out

    def groups(self, folded: Collection[Path] = (), found: frozenset[int] | None = None) -> tuple[Group, ...]:
        """Give the groups with what is to be seen of them.

        Args:
            folded: The places of which nothing below is shown.
            found: The only items to show, with all that is above them; nothing is folded then.
        """
        layout = _Layout(self._under, folded, found)
        items = list(self._shown.values())
        groups = []
        for kind in (ItemKind.OBJECTIVE, ItemKind.GOAL, ItemKind.STRATEGY):
            of_kind = [each for each in items if each.ref.kind is kind]
            groups.append(Group(kind, tuple(layout.nodes(of_kind, (), 0)), len(of_kind)))
        loose = tuple(layout.nodes(self._loose, (LOOSE,), 0))
        groups.append(Group(ItemKind.ACTION, loose, len(self._loose), loose=True))
        return tuple(group for group in groups if group.nodes)

    def nodes(self, folded: Collection[Path] = (), found: frozenset[int] | None = None) -> tuple[Node, ...]:
        """Give what is to be seen, from top to bottom."""
        return tuple(node for group in self.groups(folded, found) for node in group.nodes)

    def beside(
        self, path: Path, found: frozenset[int] | None = None
    ) -> tuple[TreeItem | None, TreeItem | None]:
        """Give the items of the same kind right before and right behind a place, under the same one above."""
        here, layout = self._shown[path[-1]], _Layout(self._under, (), found)
        level = (
            each.ref.id for each in self._level(path) if each.ref.kind is here.ref.kind and layout.holds(each)
        )
        ids = [LOOSE, *level, LOOSE]
        if path[-1] not in ids:
            return None, None
        at = ids.index(path[-1])
        return self._shown.get(ids[at - 1]), self._shown.get(ids[at + 1])

    def _level(self, path: Path) -> Iterable[TreeItem]:
        if len(path) == 1:
            return self._shown.values()
        return self._loose if path[-2] == LOOSE else self._under.get(path[-2], ())

    # ---- finding

    @property
    def number(self) -> int:
        """The number of items."""
        return len(self._shown)

    @property
    def code_width(self) -> int:
        """The cells that the codes take."""
        codes = (each.code for each in self._shown.values())
        return max(len(code) if code.isascii() else cells(code) for code in codes)

    def item(self, path: Path | None) -> TreeItem | None:
        """Give the item at a place."""
        return self._shown.get(path[-1]) if path else None

    def paths(self, item_id: int) -> tuple[Path, ...]:
        """Give every place where an item stands; none where it is archived and that is not shown."""
        if self._paths is None:
            found: dict[int, list[Path]] = {}
            for node in self.nodes():
                found.setdefault(node.path[-1], []).append(node.path)
            self._paths = {each: tuple(paths) for each, paths in found.items()}
        return self._paths.get(item_id, ())

    def has_below(self, item_id: int) -> bool:
        """Tell whether something stands under an item."""
        return item_id in self._under

    def tops(self) -> frozenset[Path]:
        """Give every place at the top under which something stands."""
        return frozenset(
            (each.ref.id,)
            for each in self._shown.values()
            if each.ref.kind is ItemKind.STRATEGY and each.ref.id in self._under
        )

    def foldable(self) -> frozenset[Path]:
        """Give every place under which something stands."""
        return frozenset(node.path for node in self.nodes() if node.below)

    def be_searched(self) -> None:
        """Make ready to find; with thousands of items the first letter would wait for it."""
        if self._searched is None:
            self._searched = tuple(
                (item_id, plain(f"{each.code} {each.title} {each.owner or ''}"))
                for item_id, each in self._shown.items()
            )

    def find(self, sought: str) -> frozenset[int]:
        """Give the items of which code, title or owner hold every word that is sought."""
        self.be_searched()
        return frozenset(item_id for item_id, _ in holding(self._searched or (), sought))


class _Layout:
    """Walk down from the top, past what is not to be seen."""

    def __init__(
        self, under: dict[int, list[TreeItem]], folded: Collection[Path], found: frozenset[int] | None
    ) -> None:
        self._under = under
        self._folded = folded
        self._found = found
        self._counts: dict[int, int] = {}
        self._wanted: dict[int, bool] = {}

    def nodes(self, items: Iterable[TreeItem], above: Path, depth: int) -> Iterator[Node]:
        found = self._found
        for item in items:
            item_id = item.ref.id
            below = self._under.get(item_id)
            if below is None:  # as nearly all are
                if found is None or item_id in found:
                    yield Node((*above, item_id), item, depth, 0, False)
                continue
            if found is not None and not self._is_wanted(item_id):
                continue
            path = (*above, item_id)
            is_folded = found is None and path in self._folded
            yield Node(path, item, depth, self._count(item_id), is_folded)
            if not is_folded:
                yield from self.nodes(below, path, depth + 1)

    def holds(self, item: TreeItem) -> bool:
        """Tell whether an item is to be seen at all: found, or above what was found."""
        return self._found is None or self._is_wanted(item.ref.id)

    def _count(self, item_id: int) -> int:
        if item_id not in self._counts:
            below = self._under[item_id]
            deeper = (each.ref.id for each in below if each.ref.id in self._under)
            self._counts[item_id] = len(below) + sum(map(self._count, deeper))
        return self._counts[item_id]

    def _is_wanted(self, item_id: int) -> bool:
        """Tell whether an item was found, or something below it."""
        if item_id not in self._wanted:
            assert self._found is not None
            below = [each.ref.id for each in self._under.get(item_id, ())]
            self._wanted[item_id] = (
                item_id in self._found
                or not self._found.isdisjoint(below)
                or any(self._is_wanted(each) for each in below if each in self._under)
            )
        return self._wanted[item_id]
