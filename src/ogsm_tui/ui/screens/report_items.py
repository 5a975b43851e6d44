"""One owner tells about everything that he still owes a report on: keep, and the next one is asked."""

import asyncio
from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual import events
from textual.containers import Horizontal, Vertical
from textual.widget import Widget

from ogsm_tui.errors import StoreFault
from ogsm_tui.services.outcome import Done
from ogsm_tui.store.models import ItemRef
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.details import Details
from ogsm_tui.ui.drafting import DraftingScreen
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.forms import Answers
from ogsm_tui.ui.item_content import ItemContent, Look, Shown
from ogsm_tui.ui.list_keys import list_actions
from ogsm_tui.ui.reporting_fields import is_measured, measurement_draft, report_draft, reporting_form
from ogsm_tui.ui.screens.session_body import WIDE
from ogsm_tui.ui.theme import Tone, light_tone
from ogsm_tui.ui.widgets.entry_bar import EntryBar
from ogsm_tui.ui.widgets.item_pane import ItemPane
from ogsm_tui.ui.widgets.rows import NOTHING, ItemRow
from ogsm_tui.ui.widgets.walk_list import WalkList

if TYPE_CHECKING:
    from ogsm_tui.store.queries.preparation import PreparedItem

_AHEAD = 2


class ReportItemsScreen(DraftingScreen):
    """Walk along the items of one owner; each asks for its report as soon as the cursor comes to it."""

    CSS_PATH = "report.tcss"

    def __init__(self, owner: str, items: "tuple[PreparedItem, ...]") -> None:
        """Take whose items they are; the list stays as it is, also of what was reported."""
        super().__init__()
        self._owner = owner
        self._items = {each.ref: each for each in items}
        self._done: frozenset[ItemRef] = frozenset()
        self._details: Details | None = None
        self._people: tuple[str, ...] = ()

    def body(self) -> Iterable[Widget]:
        """Give the list, and beside it the item with what is being asked."""
        with Horizontal(id="report"):
            yield WalkList[ItemRef](on_cursor=self.follow, glyphs=self.glyphs, id="items")
            with Vertical(id="right"):
                yield ItemPane(glyphs=self.glyphs, id="item")
                yield EntryBar(self.texts, glyphs=self.glyphs, id="entry")

    def on_resize(self, event: events.Resize) -> None:
        """Show both sides where there is room, else one of them."""
        self.set_class(event.size.width < WIDE, "-narrow")

    @property
    def items(self) -> WalkList[ItemRef]:
        """The list of what is owed."""
        return self.query_one("#items", WalkList)

    # ---- reading

    async def load(self) -> None:
        """Read the items anew; the first time, ask about the first one."""
        office, first = self.office, self._details is None
        people = await asyncio.to_thread(office.reading.people, office.ogsm_id)
        self._people = tuple(each.name for each in people)
        self._details = Details(self, office.reading, office.clock.today())
        self.fill()
        if first:
            await self.ask_here()

    def fill(self) -> None:
        """Show what was read."""
        texts = self.texts
        self.entry.texts = texts
        name = self._owner or texts.reporting.without_owner
        count = texts.reporting.reported.format(done=len(self._done), total=len(self._items))
        self.header.show([Span(name, Tone.STRONG)], [Span(count, Tone.DIM)])
        self.items.update_rows([self._row(each) for each in self._items.values()])
        self._show_item(same=True)

    def _row(self, item: "PreparedItem") -> ItemRow[ItemRef]:
        done = item.ref in self._done
        shown = self._shown(item.ref) if done else None
        light = item.light if shown is None else shown.detail.light
        return ItemRow(
            key=item.ref,
            title=item.title,
            code=item.code,
            sign=Span(self.glyphs.light(light), light_tone(light)),
            handled=Span(self.glyphs.handled, Tone.GOOD) if done else NOTHING,
            tone=Tone.DIM if done else Tone.TEXT,
        )

    def _shown(self, ref: ItemRef | None) -> Shown | None:
        if ref is None or self._details is None:
            return None
        try:
            return self._details.of(ref)
        except StoreFault as fault:
            self.say(self.ogsm_app.tell_fault(fault), Tone.BAD)
            return None

    def _show_item(self, *, same: bool = False) -> None:
        shown = self._shown(self.items.cursor_key)
        if shown is None:
            return
        content = ItemContent(Look(self.texts, self.glyphs, self.office.clock.today())).content(shown)
        if same:
            self.query_one("#item", ItemPane).show_changed(content)
        else:
            self.query_one("#item", ItemPane).show(content)

    def follow(self, ref: ItemRef | None) -> None:
        """Show what the cursor came to; what is asked about an item stays with that."""
        if self.entry.asked is not None:
            self._keep_draft()
            self._put_aside()
        self._show_item()
        if self._details is not None:
            self._details.look_ahead(self.items.near(0, _AHEAD))

    # ---- what can be done

    def actions(self) -> tuple[Action, ...]:
        """Give what can be done: fill in, go on to another item, or go back."""
        rows, pane = self.items, self.query_one("#item", ItemPane)
        if self.is_asking:
            return (*self.answering_actions(), action("skip-item", self.skip, offered=len(self._items) > 1))
        return (
            action("fill-in", self.ask_here),
            *list_actions(rows),
            action("scroll-down", pane.page_down),
            action("scroll-up", pane.page_up),
            action("undo", self.undo, offered=bool(self.ogsm_app.kept)),
            action("redo", self.redo),
            action("back", self.back),
        )

    async def ask_here(self) -> None:
        """Ask for the report, or the measurement, of the item of the cursor."""
        shown = self._shown(self.items.cursor_key)
        if shown is None:
            return
        office, detail = self.office, shown.detail
        form = reporting_form(detail, self.texts, office.clock.today(), self._people)

        async def told(answers: Answers) -> None:
            def act() -> Done:
                if is_measured(detail.ref.kind):
                    return office.reporting.measure(detail.ref.id, measurement_draft(answers))
                return office.reporting.report(detail.ref.id, report_draft(answers))

            if await self.perform(act) is not None:
                await self._kept(detail.ref)

        await self.ask_for(f"report/{detail.ref.id}", form, told)

    async def _kept(self, ref: ItemRef) -> None:
        """Go on to the next item; after the last one, back to who reports."""
        self.stop_asking()
        self._done |= {ref}
        await self.refill()
        self.show_kept()
        if not await self._go_on():
            await self.back()

    async def skip(self) -> None:
        """Leave this item for later; what was typed is back when one comes back to it."""
        await self.leave_asking()
        await self._go_on()

    async def _go_on(self) -> bool:
        """Ask about the next item that was not reported yet; say whether there is one."""
        refs = list(self._items)
        at = refs.index(self.items.cursor_key) if self.items.cursor_key in refs else -1
        around = (*refs[at + 1 :], *refs[: max(0, at)])
        following = next((each for each in around if each not in self._done), None)
        if following is None:
            return False
        self.items.go(following)
        await self.ask_here()
        return True

    async def back(self) -> None:
        """Go back to who reports; everything is kept."""
        await self.put_away()
        self.dismiss()
