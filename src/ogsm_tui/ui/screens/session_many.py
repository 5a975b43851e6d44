"""Several items at once: select them, then verify, ask for reports, or park them in one step."""

from ogsm_tui.method.decisions import form, forms
from ogsm_tui.method.words import DecisionField, DecisionKind, Handled, ItemKind, Light
from ogsm_tui.services.outcome import Refusal, Refused
from ogsm_tui.store.models import ItemRef
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.deciding import request_form
from ogsm_tui.ui.forms import Answers, Choice, Menu
from ogsm_tui.ui.screens.session_fields import FieldActs
from ogsm_tui.ui.screens.session_recording import After, Asked, Record
from ogsm_tui.ui.upcoming import due_day

_ABOUT_SELECTED = "selected"


class ManyActs(FieldActs):
    """Do the same with every item that is selected."""

    # ---- selecting

    def _cannot_select(self) -> Refused | None:
        return None if isinstance(self.spot, ItemRef) else Refused(Refusal.NOT_FOR_AGREEMENTS)

    def select(self) -> None:
        """Select the item of the cursor, or leave it out again, and go to the next one."""
        spot = self.spot
        assert isinstance(spot, ItemRef), "offered only on an item"
        self.selected ^= {spot}
        self.fill()
        self.walk_list.move(1)

    def deselect(self) -> None:
        """Have nothing selected any more."""
        self.selected = frozenset()
        self.fill()

    def _forget_selected(self) -> None:
        self.selected = frozenset()

    def selecting(self) -> tuple[Action, ...]:
        """Give what selects, and what parks all that can wait."""
        return (
            action("select", self.select, self._cannot_select),
            *((action("deselect", self.deselect),) if self.selected else ()),
            action("postpone", self.postpone_rest, self._nothing_to_postpone),
        )

    # ---- with all of them

    def on_selected(self) -> tuple[Action, ...]:
        """Give what can be done with all that is selected."""
        ids = self._selected_ids()
        walking = self.office.walking

        def only_one() -> Refused:
            return Refused(Refusal.ONE_AT_A_TIME)

        one = ("reopen", "discuss", "set-light", "revise", "new-action", "edit", "note", "history")
        return (
            action("decide", self._ask_for_reports, self.cannot_record),
            action(
                "verify",
                lambda: self._with_all(lambda session_id: walking.verify(session_id, ids)),
                self.cannot_record,
                offered=any(self._is_to_check(each) for each in self.selected),
            ),
            action(
                "park",
                lambda: self._with_all(lambda session_id: walking.postpone(session_id, ids)),
                self.cannot_record,
            ),
            *(action(each, only_one, only_one, offered=False) for each in one),
        )

    def _selected_ids(self) -> tuple[int, ...]:
        """Give what is selected, in the order of the list."""
        listed = self.walk.everything or (*self.walk.agenda, *self.walk.indicators)
        return tuple(ref.id for ref in listed if ref in self.selected)

    def _is_to_check(self, ref: ItemRef) -> bool:
        found = self.walk.agenda.get(ref) or (self.walk.everything or {}).get(ref)
        return found is not None and found.completed is not None

    async def _with_all(self, record: Record) -> None:
        await self.record(record, After.STAY, self._forget_selected)

    def _ask_for_reports(self) -> None:
        """Offer the one decision that is asked of several at once, on its own key."""
        asked = form(ItemKind.ACTION, DecisionKind.REQUEST_REPORT)
        obstacle = Refused(Refusal.ONE_AT_A_TIME)
        words = self.texts.words
        choices = tuple(
            Choice(each.key, words.decisions[each.kind], None if each == asked else obstacle)
            for each in forms(ItemKind.ACTION)
        )
        heading = f"{self.texts.decisions.heading.upper()}  {words.point.counted(len(self.selected))}"

        async def chosen(key: str) -> None:
            await self._ask_by_when()

        self.ask_menu(Menu("decide", heading, choices), chosen)

    async def _ask_by_when(self) -> None:
        view, ids = self.walk.view, self._selected_ids()
        count = self.texts.words.point.counted(len(ids))
        asked = request_form(self.texts, count, on=view.on, by=due_day(view))

        def request(answers: Answers) -> Record:
            by, text = answers.day(DecisionField.BY), answers.text(DecisionField.TEXT)
            assert by is not None, "the form asks it"
            return lambda session_id: self.office.deciding.request_reports(session_id, ids, by, text)

        await self.ask_words(
            Asked(asked, request, After.STAY, about=_ABOUT_SELECTED, then=self._forget_selected)
        )

    # ---- the red ones today, the rest next time

    def _waiting(self) -> tuple[int, ...]:
        return tuple(
            each.ref.id
            for each in self.walk.agenda.values()
            if each.state is Handled.OPEN and each.light is not Light.RED
        )

    def _nothing_to_postpone(self) -> Refused | None:
        return self.cannot_record() or (None if self._waiting() else Refused(Refusal.NO_OPEN_ITEM))

    async def postpone_rest(self) -> None:
        """Park everything that is open and not red, in one step."""
        ids = self._waiting()
        await self.record(lambda session_id: self.office.walking.postpone(session_id, ids), After.NEXT)
