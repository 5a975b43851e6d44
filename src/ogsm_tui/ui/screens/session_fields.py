"""Changing the plan from the session: fields of the item, a new action, a note or a lesson."""

import asyncio
from collections.abc import Mapping

from ogsm_tui.method.words import ItemField, ItemKind
from ogsm_tui.services.drafts import FieldValue, ItemDraft
from ogsm_tui.services.outcome import Refused
from ogsm_tui.store.models import ItemDetail
from ogsm_tui.ui.field_readers import WordReader
from ogsm_tui.ui.forms import Answers, Field, Form
from ogsm_tui.ui.plan_fields import Around, PlanForms, item_values
from ogsm_tui.ui.screens.session_deciding import DecidingActs
from ogsm_tui.ui.screens.session_recording import After, Asked, Record

_NEW_ACTION = (
    ItemField.TITLE,
    ItemField.OWNER,
    ItemField.DEADLINE,
    ItemField.START,
    ItemField.INVOLVED,
    ItemField.STRATEGIES,
)
_TEXT, _LESSON = "text", "lesson"
_YES = "yes"
_ABOUT_SESSION = "session"


class FieldActs(DecidingActs):
    """Make and change what the team talks about, as part of the session."""

    async def _forms(self) -> PlanForms:
        office, on = self.office, self.walk.on
        titles = await asyncio.to_thread(office.reading.titles, office.ogsm_id)

        def of(kind: ItemKind) -> Mapping[str, str]:
            return {each.code: each.title for each in titles if each.ref.kind is kind}

        people = [each.name for each in self.walk.view.people]
        return PlanForms(self.texts, on, Around(people, of(ItemKind.STRATEGY), of(ItemKind.ACTION)))

    # ---- fields

    async def edit(self, detail: ItemDetail) -> None:
        """Change any field of an item."""
        from ogsm_tui.services.fields import FIELDS  # loaded by the time a session is shown

        heading = self.texts.plan.change_item.format(code=detail.code or "").upper()
        form = (await self._forms()).of_item("edit", heading, FIELDS[detail.ref.kind], detail)

        def change(answers: Answers) -> Record:
            values = item_values(answers)
            return lambda session_id: self.office.items.change(detail.ref.id, values, session_id)

        await self.ask_words(Asked(form, change, After.STAY))

    async def new_action(self, detail: ItemDetail | None) -> None:
        """Make a new action under the strategies of an item."""
        under = () if detail is None else strategies_of(detail)
        say = self.texts.session
        heading = say.new_action.upper()
        if under:
            heading = say.new_action_under.format(code=", ".join(under)).upper()
        values: dict[ItemField, FieldValue] = {ItemField.STRATEGIES: under}
        form = (await self._forms()).new_item("new-action", heading, _NEW_ACTION, values)

        def add(answers: Answers) -> Record:
            draft = ItemDraft(ItemKind.ACTION, item_values(answers))
            return lambda session_id: self.office.items.add(draft, session_id)

        await self.ask_words(Asked(form, add, After.STAY))

    # ---- notes

    async def note(self, detail: ItemDetail | None) -> None:
        """Keep a note or a lesson, on an item or on the session."""
        say, tables = self.texts.session, self.texts.tables
        yes_or_no = WordReader({tables.no: "", tables.yes: _YES})
        fields = [
            Field(_TEXT, say.note_text),
            Field(_LESSON, say.note_is_lesson, value=tables.no, optional=True, reader=yes_or_no),
        ]
        name = self.texts.words.session.one if detail is None else detail.code or ""
        heading = f"{self.texts.words.note.one.upper()}  {name}"
        item_id = None if detail is None else detail.ref.id

        def keep(answers: Answers) -> Record:
            text, lesson = answers.text(_TEXT), answers.text(_LESSON) == _YES
            return lambda session_id: self.office.walking.note(session_id, item_id, text, lesson=lesson)

        about = _ABOUT_SESSION if detail is None else ""
        form = Form("note", heading, fields, on=self.walk.on)
        await self.ask_words(Asked(form, keep, After.STAY, about))

    # ---- what was wrong

    def refuse(self, refused: Refused) -> None:
        """Say why not, with the cursor in the field that it is about."""
        form, field = self.entry.form, refused.subject.get("field")
        if form is not None and any(each.name == field for each in form.fields):
            self.point_at(str(field))
        super().refuse(refused)


def strategies_of(detail: ItemDetail) -> tuple[str, ...]:
    """Give the codes of the strategies that an item stands under."""
    if detail.ref.kind is ItemKind.STRATEGY:
        return (detail.code or "",)
    return tuple(each.code for each in detail.strategies)
