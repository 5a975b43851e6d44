"""The filter of the tree: it narrows as one types, and stays until it is cleared."""

from ogsm_tui.store.models import ItemRef
from ogsm_tui.ui.editing import Editing
from ogsm_tui.ui.filtering import FilteringScreen
from ogsm_tui.ui.plan_tree import Group, Path
from ogsm_tui.ui.screens.plan_body import PlanBody
from ogsm_tui.ui.widgets.walk_list import WalkList


class FilteredPlan(FilteringScreen, PlanBody):
    """Show only what holds the words that are typed, and what stands above it."""

    def __init__(self, at: ItemRef | None = None) -> None:
        """Show the plan; nothing is filtered yet."""
        super().__init__(at)
        self.sought = Editing()
        self._found: frozenset[int] | None = None
        self._groups: tuple[Group, ...] = ()

    @property
    def is_filtered(self) -> bool:
        """Tell whether a filter narrows the tree."""
        return self._found is not None

    # ---- what can be done

    def narrowed(self) -> WalkList[Path]:
        """Give the tree."""
        return self.walk_list

    def filter(self) -> None:
        """Type what is sought, beside the tree."""
        self.remove_class("-large", "-on-item")
        self.arranged.be_searched()
        super().filter()

    def show_all(self) -> None:
        """Show the whole tree again, with the cursor on the item where it is."""
        path = self.path
        self._found = None
        if path is not None:
            self.unfold_above(path)
        self.show_rows()
        if path is not None:
            self.walk_list.go(path)
        self.show_item(same=True)

    # ---- showing

    def show_rows(self) -> None:
        """Show the rows that the filter leaves; what it finds is not folded away."""
        if self.sought.text.strip():
            self._found = self.arranged.find(self.sought.text)
        else:
            self._found = None
        self._groups = self.arranged.groups(self._folded, self._found)
        self.walk_list.update_rows(self.rows.rows(self._groups, self._found))
        if self.is_narrowing:
            total, found = self.arranged.number, self._found
            self.show_filter(total if found is None else len(found), total, self.texts.common.filter)

    def sift(self) -> None:
        """Show what was found, with the cursor where it is."""
        self.show_rows()

    def typed_on(self) -> None:
        """Show what is found now, with the cursor on something of it."""
        self.show_rows()
        self._go_to_found()
        if not self._found:
            self.show_item()
        self.fill_lines()

    def _go_to_found(self) -> None:
        """Put the cursor on something that was found, not on what only stands above it."""
        path = self.path
        if self._found and (path is None or path[-1] not in self._found):
            below = (node.path for group in self._groups for node in group.nodes)
            self.walk_list.go(next(each for each in below if each[-1] in self._found))

    def show_path(self, path: Path) -> bool:
        """Put the cursor at a place, also where the filter hides it."""
        if self._found is not None and not self._typing and not self.walk_list.go(path):
            self.clear_filter()
        return super().show_path(path)

    def nothing_here(self) -> str:
        """Say that nothing was found, where that is why there is nothing."""
        if self._found is not None:
            return self.texts.common.nothing_found.format(sought=self.sought.text.strip())
        return super().nothing_here()
