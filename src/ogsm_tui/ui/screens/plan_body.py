"""The plan as it is looked at: the tree on the left, the item of the cursor beside it."""

import asyncio
import json
from collections.abc import Iterable
from typing import Final

from textual import events
from textual.containers import Horizontal, Vertical
from textual.widget import Widget

from ogsm_tui.errors import StoreFault
from ogsm_tui.method.words import ItemKind
from ogsm_tui.store.models import ItemRef
from ogsm_tui.store.tree import PlanTree, TreeItem
from ogsm_tui.ui.chart import Frame
from ogsm_tui.ui.details import Details
from ogsm_tui.ui.drafting import DraftingScreen
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.item_content import CHART, Look, Shown
from ogsm_tui.ui.large_item import large_content
from ogsm_tui.ui.plan_content import plan_content
from ogsm_tui.ui.plan_remarks import PlanRemarks
from ogsm_tui.ui.plan_tree import Arrangement, Path
from ogsm_tui.ui.screens.plan_rows import PlanRows
from ogsm_tui.ui.screens.session_body import WIDE
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.entry_bar import EntryBar
from ogsm_tui.ui.widgets.item_pane import ItemPane
from ogsm_tui.ui.widgets.paragraphs import Content, paragraph
from ogsm_tui.ui.widgets.typed_line import TypedLine
from ogsm_tui.ui.widgets.walk_list import WalkList

_VIEW: Final = "plan/view"
"""The name under which is kept what is folded, and where the cursor was."""

_AHEAD: Final = 2
_TREE_PERCENT: Final = 55
"""The part of the width that the tree takes, as in the style sheet."""

_BESIDE_CHART, _LOW_CHART, _HIGH = 4, 6, 30
_MOST_OPEN: Final = 100
"""A plan with more items than these opens with its strategies folded."""


class PlanBody(DraftingScreen):
    """Read the plan and show it; the right side follows the cursor in the same turn."""

    CSS_PATH = "plan.tcss"

    def __init__(self, at: ItemRef | None = None) -> None:
        """Show the plan, with the cursor on an item where one is named, else where it was."""
        super().__init__()
        self._at = at
        self._arranged: Arrangement | None = None
        self._folded: frozenset[Path] = frozenset()
        self._archived = False
        self._details: Details | None = None
        self._remarks: PlanRemarks | None = None
        self._rows: PlanRows | None = None

    def body(self) -> Iterable[Widget]:
        """Give the tree, and beside it the item and what is being asked."""
        with Horizontal(id="plan"):
            with Vertical(id="left"):
                yield WalkList[Path](on_cursor=self.follow, glyphs=self.glyphs, id="list")
                yield TypedLine("/", glyphs=self.glyphs, id="filter")
            with Vertical(id="right"):
                yield ItemPane(glyphs=self.glyphs, id="item")
                yield EntryBar(self.texts, glyphs=self.glyphs, id="entry")

    def on_resize(self, event: events.Resize) -> None:
        """Show both sides where there is room, else one of them."""
        self.set_class(event.size.width < WIDE, "-narrow")
        self.show_item(same=True)

    # ---- parts

    @property
    def walk_list(self) -> WalkList[Path]:
        """The tree."""
        return self.query_one("#list", WalkList)

    @property
    def pane(self) -> ItemPane:
        """The item on the right."""
        return self.query_one("#item", ItemPane)

    @property
    def arranged(self) -> Arrangement:
        """The plan as it was read last."""
        assert self._arranged is not None, "actions are offered after the plan was read"
        return self._arranged

    @property
    def tree_read(self) -> PlanTree:
        """What was read of the plan."""
        return self.arranged.tree

    @property
    def remarks(self) -> PlanRemarks:
        """What there is to remark, in the present language."""
        assert self._remarks is not None, "worded before anything is shown"
        return self._remarks

    @property
    def path(self) -> Path | None:
        """Where the cursor is."""
        return self.walk_list.cursor_key

    @property
    def here(self) -> TreeItem | None:
        """The item of the cursor."""
        return None if self._arranged is None else self._arranged.item(self.path)

    # ---- reading

    async def load(self) -> None:
        """Read the plan anew; the cursor stays on its item."""
        office, first = self.office, self._arranged is None
        tree = await asyncio.to_thread(office.reading.tree, office.ogsm_id)
        if not first and self._is_shown(tree):
            return
        agreements = await asyncio.to_thread(office.reading.open_agreements, office.ogsm_id, tree.on)
        self._arranged = Arrangement(tree, archived=self._archived)
        self._details = Details(self, office.reading, tree.on, agreements)
        place = await self._remembered() if first else None
        self.fill()
        if first:
            self._go_first(place)

    def _is_shown(self, tree: PlanTree) -> bool:
        """Tell whether nothing changed since it was shown: a palette or a help came and went."""
        shown = self.arranged
        return (
            shown.tree is tree
            and shown.archived is self._archived
            and self.rows.is_in(self.texts, self.glyphs)
        )

    def fill(self) -> None:
        """Show what was read."""
        if self._arranged is None:
            return
        tree = self.tree_read
        objective = next(each.ref.id for each in tree.items if each.ref.kind is ItemKind.OBJECTIVE)
        self._remarks = PlanRemarks(self.texts, tree.remarks, objective)
        self._rows = PlanRows(self.texts, self.glyphs, self.remarks, self.arranged.code_width)
        self.entry.texts = self.texts
        self.show_rows()
        self.show_item(same=True)
        self.show_header()

    @property
    def rows(self) -> PlanRows:
        """What makes rows of the plan, in the present language."""
        assert self._rows is not None, "made before anything is shown"
        return self._rows

    def show_rows(self) -> None:
        """Show the rows of the tree."""
        self.walk_list.update_rows(self.rows.rows(self.arranged.groups(self._folded)))

    # ---- the place

    async def _remembered(self) -> Path | None:
        """Fold what was folded before, and give the place where the cursor was."""
        if len(self.tree_read.items) > _MOST_OPEN:
            self._folded = self.arranged.tops()
        kept = await self.keeping.read(_VIEW)
        try:
            view = json.loads(kept or "")
            self._folded = frozenset(tuple(path) for path in view["folded"])
            return tuple(view["place"])
        except (ValueError, TypeError, KeyError):
            return None

    def _remember(self) -> None:
        view = {"folded": sorted(self._folded), "place": self.path or ()}
        self.keeping.later(_VIEW, json.dumps(view))

    def _go_first(self, place: Path | None) -> None:
        if self._at is not None:
            self.show_item_of(self._at.id)
        elif place is not None:
            self.walk_list.go(place)

    def show_path(self, path: Path) -> bool:
        """Put the cursor at a place, unfolding what is above it; say whether there is such a place."""
        if self.unfold_above(path):
            self.show_rows()
        return self.walk_list.go(path)

    def unfold_above(self, path: Path) -> bool:
        """Unfold what is above a place; say whether anything was folded."""
        above = {path[:depth] for depth in range(1, len(path))} & self._folded
        self._folded -= above
        return bool(above)

    def show_item_of(self, item_id: int) -> bool:
        """Put the cursor on an item, where it stands already or else at its first place."""
        if self.path is not None and self.path[-1] == item_id:
            return True
        paths = self.arranged.paths(item_id)
        return bool(paths) and self.show_path(paths[0])

    # ---- the cursor

    def follow(self, path: Path | None) -> None:
        """Show what the cursor came to, in the same turn; what is asked at an item stays with that."""
        if self._arranged is None:
            return
        if self.is_asking_form:
            self._keep_draft()
            self._put_aside()
        self.show_item()
        self.fill_lines()
        self._remember()
        if self._details is not None:
            near = (self.arranged.item(each) for each in self.walk_list.near(1, _AHEAD))
            self._details.look_ahead(each.ref for each in near if each is not None)

    @property
    def is_asking_form(self) -> bool:
        """Tell whether something is asked about an item."""
        return self.entry.asked is not None

    # ---- showing

    def shown(self) -> Shown | None:
        """Give all that is shown of the item of the cursor."""
        here = self.here
        return None if here is None or self._details is None else self._details.of(here.ref)

    def show_item(self, *, same: bool = False) -> None:
        """Show the item of the cursor; the `same` one keeps its place in the text."""
        if self._arranged is None:
            return
        try:
            content = self._content(self.shown())
        except StoreFault as fault:
            self.say(self.ogsm_app.tell_fault(fault), Tone.BAD)
            return
        if same:
            self.pane.show_changed(content)
        else:
            self.pane.show(content)

    def _content(self, shown: Shown | None) -> Content:
        if shown is None:
            return (paragraph(self.nothing_here(), Tone.DIM, gap=1),)
        tree = self.tree_read
        look = Look(self.texts, self.glyphs, tree.on, begin=tree.plan.start, chart=self._chart())
        if self.has_class("-large"):
            return large_content(shown, look, self.size)
        return plan_content(shown, look, tree, self.remarks)

    def _chart(self) -> Frame:
        """Give the cells for the course of an indicator: what is left of the screen beside the tree."""
        width, height = self.app.size
        room = (width if width < WIDE else width - width * _TREE_PERCENT // 100) - _BESIDE_CHART
        return Frame(min(CHART.width, room), CHART.height if height >= _HIGH else _LOW_CHART)

    def nothing_here(self) -> str:
        """Say that there is no item to show."""
        return self.texts.common.nothing_here

    def show_header(self) -> None:
        """Show which plan this is, and how much there is to remark."""
        tree, remarks = self.tree_read, self.remarks
        right = [Span(self.texts.plan.archived_too, Tone.KEY)] if self._archived else []
        if remarks.number:
            apart = "   " if right else ""
            right.append(Span(apart + self.texts.plan.remark.counted(remarks.number), Tone.DIM))
        self.header.show([Span(tree.plan.title, Tone.STRONG)], right)
