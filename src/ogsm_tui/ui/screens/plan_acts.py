"""What can be done with an item of the plan: add, change, move, archive, report."""

import asyncio
from collections.abc import Callable
from typing import Final

from ogsm_tui.method.words import ItemField, ItemKind, Obstacle, Status
from ogsm_tui.services.drafts import FieldValue, ItemDraft
from ogsm_tui.services.outcome import Done, Kept, Refusal, Refused
from ogsm_tui.store.models import ItemDetail
from ogsm_tui.store.tree import TreeItem
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.forms import Answers, Choice, Form, Menu
from ogsm_tui.ui.plan_fields import ADDED, MOVED, STEP, Around, PlanForms, item_values, plan_values
from ogsm_tui.ui.reporting_fields import is_measured, measurement_draft, report_draft, reporting_form
from ogsm_tui.ui.screens.plan_filter import FilteredPlan

Record = Callable[[int | None], Done]
"""Records something; in the session of this number, where one runs."""

_STEP_KEY: Final = "2"
_NEW: Final = {
    "1": ItemKind.ACTION,
    _STEP_KEY: ItemKind.ACTION,
    "3": ItemKind.INDICATOR,
    "4": ItemKind.STRATEGY,
    "5": ItemKind.GOAL,
}


class PlanActs(FilteredPlan):
    """The keys that change the plan, one undo step each."""

    def acts_on_item(self) -> tuple[Action, ...]:
        """Give what can be done with the item of the cursor."""
        here, add = self.here, action("new-item", self.ask_what_to_add)
        if here is None:
            return (add,)
        is_objective = here.ref.kind is ItemKind.OBJECTIVE
        return (
            add,
            action("report-item", self.report),
            action("edit", self.change_plan if is_objective else self.change),
            action("move-item", self.move, self._cannot_move, offered=here.ref.kind in MOVED),
            action("move-up", self.move_up, lambda: self._has_beside(0, Refusal.ALREADY_FIRST)),
            action("move-down", self.move_down, lambda: self._has_beside(1, Refusal.ALREADY_LAST)),
            action(
                "restore-item" if here.archived else "archive",
                self.bring_back if here.archived else self.archive,
                lambda: self._only_for(not is_objective),
                offered=not is_objective,
            ),
        )

    def _only_for(self, fitting: bool) -> Refused | None:
        return None if fitting else Refused(Obstacle.NOT_FOR_THIS_ITEM)

    # ---- recording

    async def record(self, act: Record) -> None:
        """Keep a change, in the minutes where a session runs; then the cursor is on what it is about."""
        running = self.tree_read.running
        kept = await self.perform(lambda: act(running))
        if kept is not None:
            self.stop_asking()
            await self.refill()
            self._go_to(kept)
            self.show_kept()

    def _go_to(self, kept: Kept) -> None:
        """Put the cursor on what was kept, where it is to be seen."""
        code = kept.subject.get("code")
        found = next((each for each in self.tree_read.items if code and each.code == code), None)
        if found is not None:
            self.show_item_of(found.ref.id)

    def _turned(self, kept: Kept | None) -> None:
        if kept is not None:
            self._go_to(kept)
            self.show_kept()

    async def _forms(self, about: TreeItem | None = None) -> PlanForms:
        """Make forms that know what the plan has; no action is a step of the one they are `about`."""
        office = self.office
        people = await asyncio.to_thread(office.reading.people, office.ogsm_id)
        there = [each for each in self.tree_read.items if not each.archived]
        strategies = {each.code: each.title for each in there if each.ref.kind is ItemKind.STRATEGY}
        actions = {
            each.code: each.title
            for each in there
            if each.ref.kind is ItemKind.ACTION and (about is None or each.ref != about.ref)
        }
        names = [each.name for each in people]
        return PlanForms(self.texts, self.tree_read.on, Around(names, strategies, actions))

    async def _ask_here(self, form: Form, answered: Callable[[Answers], Record]) -> None:
        """Ask about the item of the cursor, and record the answer."""

        async def record(answers: Answers) -> None:
            await self.record(answered(answers))

        here = self.here
        await self.ask_for(f"plan/{0 if here is None else here.ref.id}", form, record)

    def _detail(self) -> ItemDetail:
        shown = self.shown()
        assert shown is not None, "offered only on an item"
        return shown.detail

    # ---- adding

    def ask_what_to_add(self) -> None:
        """Ask what kind of item comes to the plan."""
        here, nouns = self.here, self.texts.words.items
        on_action = here is not None and here.ref.kind is ItemKind.ACTION
        code = here.code if here is not None and on_action else "…"
        step = self.texts.session.step_of.format(code=code)
        choices = tuple(
            Choice(
                key,
                step if key == _STEP_KEY else nouns[kind].one,
                self._only_for(on_action or key != _STEP_KEY),
            )
            for key, kind in _NEW.items()
        )
        self.ask_menu(Menu("add", self.texts.plan.add.upper(), choices), self._ask_new)

    async def _ask_new(self, key: str) -> None:
        kind, is_step = _NEW[key], key == _STEP_KEY
        noun = self.texts.words.items[kind].one
        heading = self.texts.plan.add_item.format(kind=noun).upper()
        asked = STEP if is_step else ADDED[kind]
        form = (await self._forms()).new_item(f"new-{kind}", heading, asked, self._filled(is_step=is_step))

        def add(answers: Answers) -> Record:
            draft = ItemDraft(kind, item_values(answers))
            return lambda session_id: self.office.items.add(draft, session_id)

        await self._ask_here(form, add)

    def _filled(self, *, is_step: bool) -> dict[ItemField, FieldValue]:
        """Give what goes without saying: the new item stands under what the cursor is under."""
        here = self.here
        if is_step and here is not None:
            return {ItemField.PARENT: here.code}
        above = (self.arranged.item((each,)) for each in self.path or ())
        strategy = next(
            (each for each in above if each is not None and each.ref.kind is ItemKind.STRATEGY), None
        )
        if strategy is None:
            return {}
        return {ItemField.STRATEGIES: (strategy.code,), ItemField.STRATEGY: strategy.code}

    # ---- changing

    async def change(self) -> None:
        """Change the fields of an item."""
        from ogsm_tui.services.fields import FIELDS  # loaded by the time the plan is shown

        detail = self._detail()
        heading = self.texts.plan.change_item.format(code=detail.code).upper()
        form = (await self._forms(self.here)).of_item("edit", heading, FIELDS[detail.ref.kind], detail)
        await self._ask_here(form, self._changed)

    async def change_plan(self) -> None:
        """Change the plan itself, with its objective."""
        form = (await self._forms()).of_plan(self.tree_read.plan)

        def change(answers: Answers) -> Record:
            return lambda _: self.office.heading.change(plan_values(answers))

        await self._ask_here(form, change)

    def _changed(self, answers: Answers) -> Record:
        here, values = self._detail(), item_values(answers)
        if ItemField.STRATEGIES in values:
            typed = values[ItemField.STRATEGIES]
            values[ItemField.STRATEGIES] = (*(typed if isinstance(typed, tuple) else ()), *self._put_away())
        if ItemField.COMPLETED in values and values.get(ItemField.STATUS, here.status) != Status.COMPLETED:
            subject = {"code": here.code or "", "field": ItemField.COMPLETED.value}
            return lambda _: Refused(Obstacle.NOT_COMPLETED, subject)
        return lambda session_id: self.office.items.change(here.ref.id, values, session_id)

    def _put_away(self) -> tuple[str, ...]:
        """Give the archived strategies of the item: they are not shown, and stay where they are."""
        here = self.here
        under = () if here is None else here.strategies
        return tuple(each.code for each in self.tree_read.items if each.archived and each.ref.id in under)

    # ---- moving

    def _cannot_move(self) -> Refused | None:
        here = self.here
        if here is not None and here.ref.kind is ItemKind.STRATEGY:
            return None if self._has_actions(here) else Refused(Refusal.NOTHING_BELOW)
        return self._only_for(here is not None and here.ref.kind in MOVED)

    def _has_actions(self, strategy: TreeItem) -> bool:
        actions = (each for each in self.tree_read.items if each.ref.kind is ItemKind.ACTION)
        return any(strategy.ref.id in each.strategies and not each.archived for each in actions)

    async def move(self) -> None:
        """Put an item under another strategy or action; of a strategy, all its actions."""
        detail = self._detail()
        if detail.ref.kind is ItemKind.STRATEGY:
            await self._move_actions(detail)
            return
        heading = f"{self.texts.plan.move_item.format(code=detail.code).upper()}  {detail.title}"
        form = (await self._forms(self.here)).of_item("move", heading, MOVED[detail.ref.kind], detail)
        await self._ask_here(form, self._changed)

    async def _move_actions(self, strategy: ItemDetail) -> None:
        heading = f"{self.texts.plan.move_actions.format(code=strategy.code).upper()}  {strategy.title}"
        form = (await self._forms(self.here)).new_item("move-actions", heading, (ItemField.STRATEGY,), {})

        def move(answers: Answers) -> Record:
            code = answers.text(ItemField.STRATEGY)
            return lambda session_id: self.office.items.move_actions(strategy.ref.id, code, session_id)

        await self._ask_here(form, move)

    def _beside(self) -> tuple[TreeItem | None, TreeItem | None]:
        path = self.path
        return (None, None) if path is None else self.arranged.beside(path, self._found)

    def _has_beside(self, side: int, why: Refusal) -> Refused | None:
        here = self.here
        return None if here is None or self._beside()[side] is not None else Refused(why, {"code": here.code})

    async def move_up(self) -> None:
        """Move the item up one place among those beside it."""
        here, before = self.here, self._beside()[0]
        if here is not None and before is not None:
            await self.record(lambda _: self.office.items.move_before(here.ref.id, before.ref.id))

    async def move_down(self) -> None:
        """Move the item down one place among those beside it."""
        here, behind = self.here, self._beside()[1]
        if here is not None and behind is not None:
            await self.record(lambda _: self.office.items.move_behind(here.ref.id, behind.ref.id))

    # ---- putting away

    async def archive(self) -> None:
        """Archive the item."""
        item_id = self._detail().ref.id
        await self.record(lambda session_id: self.office.items.archive(item_id, session_id))

    async def bring_back(self) -> None:
        """Take the item out of the archive."""
        item_id = self._detail().ref.id
        await self.record(lambda session_id: self.office.items.bring_back(item_id, session_id))

    # ---- reporting

    async def report(self) -> None:
        """Ask for a report or a measurement; the last ones stand beside it."""
        office, detail = self.office, self._detail()
        people = await asyncio.to_thread(office.reading.people, office.ogsm_id)
        form = reporting_form(detail, self.texts, self.tree_read.on, [each.name for each in people])

        def told(answers: Answers) -> Record:
            if is_measured(detail.ref.kind):
                return lambda _: office.reporting.measure(detail.ref.id, measurement_draft(answers))
            return lambda _: office.reporting.report(detail.ref.id, report_draft(answers))

        await self._ask_here(form, told)
