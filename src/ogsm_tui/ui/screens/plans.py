"""The choice of a plan."""

import asyncio
from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual.widget import Widget

from ogsm_tui.ui.base import BaseScreen
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.list_keys import list_actions
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.rows import ItemRow
from ogsm_tui.ui.widgets.walk_list import WalkList

if TYPE_CHECKING:
    from ogsm_tui.store.models import PlanHead


class PlansScreen(BaseScreen):
    """Ask which plan; the answer is remembered."""

    CSS_PATH = "plans.tcss"

    def body(self) -> Iterable[Widget]:
        """Give the list of plans."""
        yield WalkList[int](glyphs=self.glyphs, id="plans")

    @property
    def can_load(self) -> bool:
        """Tell that there is a store: no plan need be open here."""
        return self.ogsm_app.opened is not None

    @property
    def plan_list(self) -> WalkList[int]:
        """The list of plans."""
        return self.query_one("#plans", WalkList)

    async def load(self) -> None:
        """Read the plans and list them; the cursor begins on the one that is open."""
        opened = self.ogsm_app.opened
        assert opened is not None
        heads = await asyncio.to_thread(opened.reading().plans)
        first = self.plan_list.cursor_key is None
        self.header.show([Span(self.texts.status.which_plan, Tone.STRONG)])
        self.plan_list.update_rows([self._row(head) for head in heads])
        if first and self.ogsm_app.is_open:
            self.plan_list.go(self.ogsm_app.office.ogsm_id)

    def _row(self, head: "PlanHead") -> ItemRow[int]:
        status = self.texts.words.ogsm_statuses[head.status]
        return ItemRow(
            key=head.id,
            title=head.title,
            mark=Span(head.team, Tone.DIM),
            right=Span(status.ljust(max(map(len, self.texts.words.ogsm_statuses.values()))), Tone.DIM),
        )

    def actions(self) -> tuple[Action, ...]:
        """Give what can be done."""
        plans = self.plan_list
        going = (
            action("choose", self.choose),
            *list_actions(plans),
        )
        if not self.ogsm_app.is_open:
            return (*going, action("quit", self.ogsm_app.stop))
        return (*going, action("back", self.leave))

    async def choose(self) -> None:
        """Open the plan that the cursor is on."""
        ogsm_id = self.plan_list.cursor_key
        if ogsm_id is not None:
            await self.ogsm_app.open_plan(ogsm_id)

    def leave(self) -> None:
        """Stay with the plan that is open."""
        self.dismiss()
