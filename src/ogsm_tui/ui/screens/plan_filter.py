"""The filter of the tree: it narrows as one types, and stays until it is cleared."""

from textual import events

from ogsm_tui.store.models import ItemRef
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.editing import Editing
from ogsm_tui.ui.plan_tree import Group, Path
from ogsm_tui.ui.screens.plan_body import PlanBody
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.typed_line import TypedLine

_FILTERED = "-filtered"


class FilteredPlan(PlanBody):
    """Show only what holds the words that are typed, and what stands above it."""

    def __init__(self, at: ItemRef | None = None) -> None:
        """Show the plan; nothing is filtered yet."""
        super().__init__(at)
        self._sought = Editing()
        self._typing = False
        self._found: frozenset[int] | None = None
        self._groups: tuple[Group, ...] = ()

    @property
    def is_filtering(self) -> bool:
        """Tell whether what is typed goes into the filter."""
        return self._typing

    @property
    def is_filtered(self) -> bool:
        """Tell whether a filter narrows the tree."""
        return self._found is not None

    @property
    def is_asking(self) -> bool:
        """Tell whether what is typed goes into the filter, or into what is asked."""
        return self._typing or super().is_asking

    # ---- what can be done

    def filtering_actions(self) -> tuple[Action, ...]:
        """Give what can be done while one types: go on in the tree, or have it whole again."""
        return (action("keep-filter", self.keep_filter), action("clear-filter", self.clear_filter))

    def filter(self) -> None:
        """Type what is sought; what was typed before can be changed."""
        self.remove_class("-large", "-on-item")
        self._typing = True
        self.arranged.be_searched()
        self.add_class(_FILTERED)
        self._show_filter()

    def keep_filter(self) -> None:
        """Go on in the tree with what was found; without any words there is nothing to keep."""
        if not self._sought.text.strip():
            self.clear_filter()
            return
        self._typing = False
        self._show_filter()

    def clear_filter(self) -> None:
        """Show the whole tree again, with the cursor on the item where it is."""
        path = self.path
        self._typing = False
        self._sought = Editing()
        self._found = None
        self.remove_class(_FILTERED)
        if path is not None:
            self.unfold_above(path)
        self.show_rows()
        if path is not None:
            self.walk_list.go(path)
        self.show_item(same=True)

    # ---- keys

    async def take_key(self, event: events.Key) -> bool:
        """Let the filter take a key while one types in it."""
        if not self._typing:
            return await super().take_key(event)
        if event.is_printable and event.character:
            self._sought.insert(event.character)
        elif event.key in ("down", "up"):
            self.walk_list.move(1 if event.key == "down" else -1)
            return True
        elif not self._sought.press(event.key):
            return False
        self._sift()
        return True

    def on_paste(self, event: events.Paste) -> None:
        """Put pasted text into the filter while one types in it."""
        # What goes into a field is handed to the class below as well.
        if self._typing and not self.ogsm_app.too_small:
            event.stop()
            self._sought.insert(event.text)
            self._sift()

    # ---- showing

    def show_rows(self) -> None:
        """Show the rows that the filter leaves; what it finds is not folded away."""
        if self._sought.text.strip():
            self._found = self.arranged.find(self._sought.text)
        else:
            self._found = None
        self._groups = self.arranged.groups(self._folded, self._found)
        self.walk_list.update_rows(self.rows.rows(self._groups, self._found))
        if self.has_class(_FILTERED):
            self._show_filter()

    def _sift(self) -> None:
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

    def _show_filter(self) -> None:
        say, found = self.texts.common, self._found
        total = self.arranged.number
        count = say.filter_count.format(shown=total if found is None else len(found), total=total)
        self.query_one(TypedLine).show(
            self._sought, (Span(count, Tone.DIM),), typing=self._typing, hint=say.filter
        )

    def show_path(self, path: Path) -> bool:
        """Put the cursor at a place, also where the filter hides it."""
        if self._found is not None and not self._typing and not self.walk_list.go(path):
            self.clear_filter()
        return super().show_path(path)

    def nothing_here(self) -> str:
        """Say that nothing was found, where that is why there is nothing."""
        if self._found is not None:
            return self.texts.common.nothing_found.format(sought=self._sought.text.strip())
        return super().nothing_here()
