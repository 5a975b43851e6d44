"""The plan: the whole OGSM as a tree, to be looked at, searched and changed."""

from collections.abc import Iterator

from ogsm_tui.method.words import Light, Status
from ogsm_tui.services.outcome import Refusal, Refused
from ogsm_tui.store.models import ItemRef
from ogsm_tui.store.tree import TreeItem
from ogsm_tui.texts import telling
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.list_keys import list_actions
from ogsm_tui.ui.plan_tree import Node, Path
from ogsm_tui.ui.screens.plan_acts import PlanActs
from ogsm_tui.ui.screens.session_body import WIDE

_LARGE, _ON_ITEM = "-large", "-on-item"


class PlanScreen(PlanActs):
    """Walk through the plan, fold and unfold it, and do what can be done with an item."""

    def actions(self) -> tuple[Action, ...]:
        """Give what can be done now."""
        if self._arranged is None:
            return (action("back", self.back),)
        if self.is_filtering:
            return self.filtering_actions()
        if self.is_asking:
            return self.answering_actions()
        return (*self._walking(), *self.acts_on_item(), *self._looking(), *self._going())

    def _walking(self) -> tuple[Action, ...]:
        rows, pane = self.walk_list, self.pane
        return (
            *list_actions(rows),
            action("next-remark", lambda: self._go_to_remark(1), self._no_remark),
            action("previous-remark", lambda: self._go_to_remark(-1), self._no_remark),
            action("next-red", self._go_to_red, self._no_red, offered=False),
            action("scroll-down", pane.page_down),
            action("scroll-up", pane.page_up),
        )

    def _looking(self) -> tuple[Action, ...]:
        return (
            action("toggle-fold", self.toggle_fold, self._nothing_below, offered=self._has_below),
            action("fold", self.fold),
            action("unfold", self.unfold, self._nothing_below),
            action("fold-all", self.fold_all),
            action("filter", self.filter),
            action("archived-too", self.toggle_archived),
            *((action("history", self.show_history),) if self.here is not None else ()),
            *((action("copy", self.copy),) if self.here is not None else ()),
        )

    def _going(self) -> tuple[Action, ...]:
        return (
            action("undo", self.undo, offered=bool(self.ogsm_app.kept)),
            action("redo", self.redo),
            action("show-large", self.enlarge, offered=not self.has_class(_LARGE)),
            *((action("clear-filter", self.clear_filter),) if self.is_filtered else ()),
            action("close", self.close_view, offered=self._can_close),
            action("back", self.back),
        )

    # ---- folding

    @property
    def _has_below(self) -> bool:
        path = self.path
        return path is not None and self.arranged.has_below(path[-1])

    def _nothing_below(self) -> Refused | None:
        return None if self._has_below else Refused(Refusal.NOTHING_BELOW)

    def toggle_fold(self) -> None:
        """Fold away what stands below the item, or show it again."""
        path = self.path
        if path is not None:
            self._refold(self._folded ^ {path})

    def fold(self) -> None:
        """Fold the item; where it is folded, or has nothing below it, go to what stands above it."""
        path = self.path
        if path is None:
            return
        if self._has_below and path not in self._folded:
            self._refold(self._folded | {path})
        else:
            self.walk_list.go(path[:-1])

    def unfold(self) -> None:
        """Unfold the item; where it is not folded, go to the first one below it."""
        path = self.path
        if path is None:
            return
        if path in self._folded:
            self._refold(self._folded - {path})
        else:
            self.walk_list.move(1)

    def fold_all(self) -> None:
        """Fold everything; where anything is folded, unfold everything."""
        path: Path | None = self.path
        if self._folded:
            self._refold(frozenset())
        else:
            self._refold(self.arranged.foldable())
            while path and not self.walk_list.go(path):
                path = path[:-1]

    def _refold(self, folded: frozenset[Path]) -> None:
        self._folded = folded
        self.show_rows()
        self._remember()

    # ---- looking

    async def toggle_archived(self) -> None:
        """Show also what is archived, or no longer."""
        self._archived = not self._archived
        await self.refill()

    async def show_history(self) -> None:
        """Show everything that ever changed about the item."""
        from ogsm_tui.ui.screens.history import HistoryScreen

        shown = self.shown()
        if shown is not None:
            await self.app.push_screen(HistoryScreen(shown.detail))

    def copy(self) -> None:
        """Put the item on the clipboard."""
        shown = self.shown()
        if shown is not None:
            self.copy_item(shown.detail)

    def _no_remark(self) -> Refused | None:
        return None if self.remarks.number else Refused(Refusal.NO_REMARK)

    def _go_to_remark(self, step: int) -> None:
        """Go to the nearest item with a remark, also where it is folded away; round at the ends."""
        found = next((each.path for each in self._around(step) if self.remarks.is_about(each.path[-1])), None)
        if found is not None:
            self.show_path(found)

    def _around(self, step: int) -> Iterator[Node]:
        """Give what stands in the plan, folded away or not, from the cursor on and round at the ends."""
        every = self.arranged.nodes()
        at = next((place for place, node in enumerate(every) if node.path == self.path), -1)
        return (every[(at + step * distance) % len(every)] for distance in range(1, len(every) + 1))

    def _no_red(self) -> Refused | None:
        return None if any(_is_red(each) for each in self.tree_read.items) else Refused(Refusal.NO_RED_ITEM)

    def _go_to_red(self) -> None:
        """Go to the next item that is red, also where it is folded away."""
        found = next((each.path for each in self._around(1) if _is_red(each.item)), None)
        if found is not None:
            self.show_path(found)

    # ---- large and small

    @property
    def _can_close(self) -> bool:
        return self.has_class(_LARGE) or self.has_class(_ON_ITEM)

    @property
    def is_narrow(self) -> bool:
        """Tell whether there is room for one pane only."""
        return self.app.size.width < WIDE

    def enlarge(self) -> None:
        """Show the item instead of the tree, and then the item alone, large for the room."""
        if self.is_narrow and not self.has_class(_ON_ITEM):
            self.add_class(_ON_ITEM)
        else:
            self.add_class(_LARGE)
            self.show_item()

    def close_view(self) -> None:
        """Go back one view: from the large item to the item, from that to the tree."""
        if self.has_class(_LARGE):
            self.remove_class(_LARGE)
            self.show_item()
        else:
            self.remove_class(_ON_ITEM)

    # ---- coming and going

    async def go_to_item(self, ref: ItemRef) -> None:
        """Go to an item of the plan."""
        await self.be_ready()
        if not self.show_item_of(ref.id):
            await self.toggle_archived()
            self.show_item_of(ref.id)
        self.fill_lines()

    async def undo(self) -> None:
        """Take back the latest step, and go to what it was about."""
        self._turned(await self.turn(self.office.history.undo, telling.undone))

    async def redo(self) -> None:
        """Do again what was taken back, and go to what it is about."""
        self._turned(await self.turn(self.office.history.redo, telling.redone))

    async def back(self) -> None:
        """Go back to the screen before; everything is kept."""
        await self.put_away()
        self.dismiss()


def _is_red(item: TreeItem) -> bool:
    """Tell whether an item is red and still goes on."""
    is_past = item.archived or item.status in (Status.COMPLETED, Status.ICEBOX)
    return item.light is Light.RED and not is_past
