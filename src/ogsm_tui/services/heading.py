"""What stands above a plan is changed: its title, its team, its objective, its people, its dates."""

from collections.abc import Mapping
from typing import Final

from ogsm_tui.method.words import Act, OgsmStatus, PlanField
from ogsm_tui.services.comparing import in_words
from ogsm_tui.services.desk import Desk, Done, Kept, Refusal, Refused, person
from ogsm_tui.services.drafts import FieldValue
from ogsm_tui.services.fields import is_empty, is_one_line
from ogsm_tui.store import records
from ogsm_tui.store.models import PlanHead
from ogsm_tui.store.plan_rows import identify
from ogsm_tui.store.queries import plans
from ogsm_tui.store.tables import ItemRow, OgsmRow
from ogsm_tui.store.writer import Writer

_REQUIRED: Final = frozenset({PlanField.TITLE, PlanField.STATUS})
_MAY_BREAK: Final = frozenset({PlanField.OBJECTIVE})


class Heading:
    """Change the plan as a whole, in one step."""

    def __init__(self, desk: Desk) -> None:
        """Work at one desk."""
        self._desk = desk

    def change(self, values: Mapping[PlanField, FieldValue]) -> Done:
        """Change the named fields of the plan; people by name."""

        def act(writer: Writer) -> Done:
            head = plans.plan(writer.connection, writer.ogsm_id)
            new = {
                field: value
                for field, value in values.items()
                if in_words(value or None) != in_words(_read(head, field) or None)
            }
            if not new:
                return Refused(Refusal.UNCHANGED)
            for field, value in new.items():
                refused = _refuse(writer, head, field, value)
                if refused is not None:
                    return refused
            for field, value in new.items():
                _write(writer, field, value.strip() if isinstance(value, str) else value)
            first = next(iter(new))
            words = {"field": first.value, "new": in_words(new[first]), "count": str(len(new))}
            return Kept(Act.CHANGE_PLAN, words)

        return self._desk.step(act)


def _read(head: PlanHead, field: PlanField) -> FieldValue:
    value: FieldValue = getattr(head, field.value)
    return value


def _refuse(writer: Writer, head: PlanHead, field: PlanField, value: FieldValue) -> Refused | None:
    if is_empty(value):
        return Refused(Refusal.FIELD_REQUIRED, {"field": field.value}) if field in _REQUIRED else None
    if isinstance(value, str) and field not in _MAY_BREAK and not is_one_line(value):
        return Refused(Refusal.ONE_LINE, {"field": field.value})
    if field is PlanField.TITLE:
        other = identify(writer.connection, "", str(value).strip())
        if other not in (None, head.id):
            return Refused(Refusal.TITLE_TAKEN, {"title": str(value), "field": field.value})
    return None


def _write(writer: Writer, field: PlanField, value: FieldValue) -> None:
    ogsm_id = writer.ogsm_id
    match field:
        case PlanField.OBJECTIVE | PlanField.OWNER:
            objective = records.objective_of(writer.connection, ogsm_id)
            assert objective is not None, "every plan has its objective"
            if field is PlanField.OBJECTIVE:
                writer.update(ItemRow, objective, title=value or "")
            else:
                writer.update(ItemRow, objective, owner_id=person(writer, str(value or "")))
        case PlanField.PROCESS_OWNER:
            writer.update(OgsmRow, ogsm_id, process_owner_id=person(writer, str(value or "")))
        case PlanField.STATUS:
            writer.update(OgsmRow, ogsm_id, status=OgsmStatus(str(value)).value)
        case PlanField.TITLE | PlanField.TEAM:
            writer.update(OgsmRow, ogsm_id, **{field.value: value or ""})
        case PlanField.START | PlanField.END:
            writer.update(OgsmRow, ogsm_id, **{field.value: value})
