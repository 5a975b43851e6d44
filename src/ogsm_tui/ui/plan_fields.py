"""The forms of the plan: what is asked of each kind of item, and what was filled in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from ogsm_tui.method.words import ItemField, ItemKind, OgsmStatus, PlanField, Status
from ogsm_tui.services.drafts import FieldValue
from ogsm_tui.store.models import ItemDetail, PlanHead
from ogsm_tui.texts import Texts
from ogsm_tui.texts.said_dates import Toward
from ogsm_tui.ui.field_readers import CodesReader, DayReader, NamesReader, NumberReader, WordReader, listed
from ogsm_tui.ui.forms import Answers, Field, FieldKind, Form, Reader

_F = ItemField
_FIGURES: Final = (_F.UNIT, _F.BASELINE, _F.TARGET, _F.TARGET_DATE)
ADDED: Final[Mapping[ItemKind, tuple[ItemField, ...]]] = {
    ItemKind.GOAL: (_F.TITLE, _F.OWNER, *_FIGURES),
    ItemKind.STRATEGY: (_F.TITLE, _F.OWNER, _F.TEXT),
    ItemKind.INDICATOR: (_F.TITLE, _F.STRATEGY, _F.OWNER, *_FIGURES),
    ItemKind.ACTION: (_F.TITLE, _F.OWNER, _F.DEADLINE, _F.START, _F.STRATEGIES, _F.INVOLVED, _F.TEXT),
}
"""What is asked of a new item; the rest may come later."""

STEP: Final = (_F.TITLE, _F.OWNER, _F.DEADLINE, _F.START, _F.PARENT, _F.INVOLVED, _F.TEXT)
"""What is asked of a new step of an action."""

MOVED: Final[Mapping[ItemKind, tuple[ItemField, ...]]] = {
    ItemKind.ACTION: (_F.STRATEGIES, _F.PARENT),
    ItemKind.INDICATOR: (_F.STRATEGY,),
}
"""What says under what an item stands; other kinds stand at the top."""

_TOWARD: Final = {
    _F.START: Toward.NEAREST,
    _F.DEADLINE: Toward.AHEAD,
    _F.COMPLETED: Toward.BACK,
    _F.TARGET_DATE: Toward.AHEAD,
}
_TO_EDIT: Final = frozenset({_F.CODE, _F.TITLE, _F.TEXT, _F.INVOLVED, _F.STRATEGIES, _F.LABELS})
_REQUIRED: Final = frozenset({_F.CODE, _F.TITLE, _F.STATUS, _F.STRATEGY})


@dataclass(frozen=True, slots=True)
class Around:
    """What the fields of an item refer to: people by name, strategies and actions with titles by code."""

    people: Sequence[str]
    strategies: Mapping[str, str]
    actions: Mapping[str, str]


class PlanForms:
    """Make forms in one language, as of a day."""

    def __init__(self, texts: Texts, on: date, around: Around) -> None:
        """Take the words, the day from which dates are counted, and what the plan has."""
        self._texts = texts
        self._on = on
        self._around = around

    def new_item(
        self, code: str, heading: str, asked: Sequence[ItemField], values: Mapping[ItemField, FieldValue]
    ) -> Form:
        """Make the form of a new item.

        Args:
            code: The name of the form, for its draft.
            heading: What stands above it.
            asked: The fields, in their order.
            values: What is filled in beforehand.
        """
        fields = [self._field(field, values.get(field), "") for field in asked]
        return Form(code, heading, fields, on=self._on, people=self._around.people)

    def of_item(self, code: str, heading: str, asked: Sequence[ItemField], detail: ItemDetail) -> Form:
        """Make a form of an item that is there; only what is changed in it is read."""
        values = values_of(detail)
        fields = [self._field(field, values[field], detail.unit) for field in asked]
        return Form(code, heading, fields, on=self._on, people=self._around.people, only_changed=True)

    def of_plan(self, head: PlanHead) -> Form:
        """Make the form of the plan itself."""
        statuses = {self._texts.words.ogsm_statuses[each]: each.value for each in OgsmStatus}
        readers: dict[PlanField, Reader] = {
            PlanField.START: DayReader(self._texts, self._on, Toward.NEAREST),
            PlanField.END: DayReader(self._texts, self._on),
            PlanField.STATUS: WordReader(statuses),
        }
        fields = [
            Field(
                field.value,
                self._texts.fields.label(field.value),
                FieldKind.NAME if field in (PlanField.OWNER, PlanField.PROCESS_OWNER) else FieldKind.TEXT,
                self._shown(getattr(head, field.value)),
                optional=field not in (PlanField.TITLE, PlanField.STATUS),
                to_edit=field in (PlanField.TITLE, PlanField.OBJECTIVE),
                reader=readers.get(field),
            )
            for field in _OF_PLAN
        ]
        heading = self._texts.plan.change_plan.upper()
        people = self._around.people
        return Form("plan", heading, fields, on=self._on, people=people, only_changed=True)

    def _field(self, field: ItemField, value: FieldValue, unit: str) -> Field:
        return Field(
            field.value,
            self._texts.fields.label(field.value),
            FieldKind.NAME if field is ItemField.OWNER else FieldKind.TEXT,
            self._shown(value),
            optional=field not in _REQUIRED,
            to_edit=field in _TO_EDIT,
            reader=self._reader(field, unit),
        )

    def _reader(self, field: ItemField, unit: str) -> Reader | None:
        around = self._around
        match field:
            case ItemField.START | ItemField.DEADLINE | ItemField.COMPLETED | ItemField.TARGET_DATE:
                return DayReader(self._texts, self._on, _TOWARD[field])
            case ItemField.BASELINE | ItemField.TARGET:
                return NumberReader(self._texts, unit)
            case ItemField.STATUS:
                return WordReader({self._texts.words.statuses[each]: each.value for each in Status})
            case ItemField.INVOLVED:
                return NamesReader(around.people)
            case ItemField.LABELS:
                return NamesReader(())
            case ItemField.STRATEGIES:
                return CodesReader(around.strategies, several=True)
            case ItemField.STRATEGY:
                return CodesReader(around.strategies)
            case ItemField.PARENT:
                return CodesReader(around.actions)
            case _:
                return None

    def _shown(self, value: FieldValue) -> str:
        """Write what a field holds as one would type it."""
        words = self._texts.words
        match value:
            case None:
                return ""
            case Status():
                return words.statuses[value]
            case OgsmStatus():
                return words.ogsm_statuses[value]
            case str():
                return value
            case tuple():
                return listed(value)
            case date():
                return self._texts.dates.short(value)
            case _:
                return self._texts.numbers.number(value)


_OF_PLAN: Final = (
    PlanField.OBJECTIVE,
    PlanField.OWNER,
    PlanField.TITLE,
    PlanField.TEAM,
    PlanField.PROCESS_OWNER,
    PlanField.START,
    PlanField.END,
    PlanField.STATUS,
)


def values_of(detail: ItemDetail) -> dict[ItemField, FieldValue]:
    """Give what the fields of an item hold."""
    under = tuple(each.code for each in detail.strategies)
    return {
        ItemField.CODE: detail.code or "",
        ItemField.TITLE: detail.title,
        ItemField.TEXT: detail.text,
        ItemField.OWNER: detail.owner,
        ItemField.INVOLVED: detail.involved,
        ItemField.STRATEGIES: under,
        ItemField.STRATEGY: under[0] if under else None,
        ItemField.PARENT: None if detail.parent is None else detail.parent.code,
        ItemField.LABELS: detail.labels,
        ItemField.STATUS: detail.status,
        ItemField.START: detail.start,
        ItemField.DEADLINE: detail.deadline,
        ItemField.COMPLETED: detail.completed,
        ItemField.UNIT: detail.unit,
        ItemField.BASELINE: detail.baseline,
        ItemField.TARGET: detail.target,
        ItemField.TARGET_DATE: detail.target_date,
    }


def item_values(answers: Answers) -> dict[ItemField, FieldValue]:
    """Give what was filled in or changed in the form of an item."""
    return {ItemField(name): _kept(value) for name, value in answers.values.items()}


def plan_values(answers: Answers) -> dict[PlanField, FieldValue]:
    """Give what was changed in the form of the plan."""
    return {PlanField(name): _kept(value) for name, value in answers.values.items()}


def _kept(value: object) -> FieldValue:
    """Give a value as a service takes it; no form of the plan asks for a time of day."""
    assert value is None or isinstance(value, str | float | int | date | tuple)
    return value
