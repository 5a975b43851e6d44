"""A screen whose forms leave a draft behind, which comes back with the same key at the same item."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from ogsm_tui.errors import StoreFault
from ogsm_tui.services.outcome import Refusal, Refused
from ogsm_tui.ui.asking import Answered, AskingScreen
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.forms import Form, Menu
from ogsm_tui.ui.keeping import Keeping
from ogsm_tui.ui.theme import Tone

if TYPE_CHECKING:
    from ogsm_tui.services.scratch import Scratch

_FIELDS: Final[Mapping[str, str]] = {
    Refusal.CODE_TAKEN: "code",
    Refusal.OWN_STEP: "parent",
    Refusal.REOPEN_FIRST: "status",
    Refusal.IN_THE_FUTURE: "date",
}
"""The field that a refusal is about, where it does not say so itself."""


class DraftingScreen(AskingScreen):
    """Store what is typed and not yet kept, half a second after the last key."""

    def __init__(self) -> None:
        """Begin with nothing asked."""
        super().__init__()
        self._keeping: Keeping | None = None
        self._draft_name: str | None = None

    @property
    def keeping(self) -> Keeping:
        """What stores drafts and the place."""
        if self._keeping is None:
            self._keeping = Keeping(self, self.scratch, self._not_stored)
        return self._keeping

    @property
    def scratch(self) -> "Scratch":
        """Where drafts are stored: in the plan that is open."""
        return self.office.scratch

    async def ask_for(self, name: str, form: Form, answered: Answered) -> None:
        """Ask for what is in a form; what was typed before under this name is back."""
        draft_name = f"draft/{name}/{form.code}"
        draft = await self.keeping.read(draft_name)
        is_back = draft is not None and form.take_draft(draft)
        self._draft_name = draft_name
        self.ask_form(form, answered)
        if is_back:
            self.say(self.texts.common.draft_back)

    def _ask(self, asked: Form | Menu | None) -> None:
        self.set_class(asked is not None, "-asking")
        super()._ask(asked)

    def stop_asking(self) -> None:
        """Ask nothing more; what was kept is no draft."""
        if self._draft_name is not None:
            self.keeping.later(self._draft_name, None)
        self._put_aside()

    async def leave_asking(self) -> None:
        """Put what is asked away; what was typed stays a draft."""
        await self.put_away()
        self._put_aside()

    def _put_aside(self) -> None:
        self._draft_name = None
        super().stop_asking()

    def answering_actions(self) -> tuple[Action, ...]:
        """Give what can be done while something is asked."""
        form = self.entry.form
        if form is None:
            return super().answering_actions()
        return (
            action("keep", self.answer),
            action("next-field", self.next_field, offered=len(form.fields) > 1),
            action("leave-draft", self.leave_asking),
        )

    def typed(self) -> None:
        """Show what was typed, and store it soon."""
        super().typed()
        self._keep_draft()

    def _keep_draft(self) -> None:
        form = self.entry.form
        if form is not None and self._draft_name is not None:
            self.keeping.later(self._draft_name, form.draft())

    def refuse(self, refused: Refused) -> None:
        """Say why not, with the cursor in the field that it is about."""
        form = self.entry.form
        field = _FIELDS.get(refused.why) or refused.subject.get("field")
        if form is not None and any(each.name == field for each in form.fields):
            self.point_at(str(field))
        super().refuse(refused)

    async def put_away(self) -> None:
        """Store what is typed and not yet kept."""
        self._keep_draft()
        if self._keeping is not None:
            await self._keeping.now()

    def salvage(self) -> None:
        """Store at once what is typed and not yet kept."""
        if self._keeping is not None:
            self._keeping.at_once()

    def _not_stored(self, fault: StoreFault) -> None:
        self.say(self.ogsm_app.tell_fault(fault), Tone.BAD)
