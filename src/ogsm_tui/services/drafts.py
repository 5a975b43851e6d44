"""What a person has filled in, before a service keeps or refuses it; light to import."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from ogsm_tui.method.words import (
    ActionsFate,
    DecisionField,
    DecisionKind,
    ItemField,
    ItemKind,
    Light,
    SessionKind,
    Status,
)


@dataclass(frozen=True, slots=True)
class NewValues:
    """What a decision puts in the place of what stands; only what its kind asks is filled.

    `actions` is what becomes of those of a strategy that stops, `strategy` the code of where they move to.
    """

    deadline: date | None = None
    owner: str = ""
    wording: str = ""
    target: float | None = None
    target_date: date | None = None
    actions: ActionsFate = ActionsFate.KEEP
    strategy: str = ""


@dataclass(frozen=True, slots=True)
class DecisionDraft:
    """A decision as typed; `item_id` is `None` for one about the plan as a whole."""

    item_id: int | None
    kind: DecisionKind
    text: str = ""
    who: str = ""
    by: date | None = None
    values: NewValues = field(default_factory=NewValues)

    def filled(self) -> frozenset[DecisionField]:
        """Tell which fields hold something."""
        given: dict[DecisionField, object] = {
            DecisionField.TEXT: self.text.strip(),
            DecisionField.WHO: self.who.strip(),
            DecisionField.BY: self.by,
            DecisionField.NEW_DEADLINE: self.values.deadline,
            DecisionField.NEW_OWNER: self.values.owner.strip(),
            DecisionField.NEW_WORDING: self.values.wording.strip(),
            DecisionField.NEW_TARGET: self.values.target,
            DecisionField.NEW_TARGET_DATE: self.values.target_date,
            DecisionField.NEW_STRATEGY: self.values.strategy.strip(),
        }
        return frozenset(name for name, value in given.items() if value not in (None, ""))


@dataclass(frozen=True, slots=True)
class Closing:
    """What the facilitator says at the end; `next_start` plans the next session of the same kind."""

    present: tuple[str, ...] = ()
    rating: int | None = None
    next_start: datetime | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """When and where a session is; `series` is a rule of RFC 5545, empty for once."""

    kind: SessionKind
    start: datetime
    minutes: int = 60
    place: str = ""
    series: str = ""


@dataclass(frozen=True, slots=True)
class ReportDraft:
    """A report as given; `progress` in whole percent."""

    light: Light | None = None
    progress: int | None = None
    text: str = ""
    author: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class MeasurementDraft:
    """A measurement as given, in the unit of the goal or indicator."""

    actual: float
    target: float | None = None
    light: Light | None = None
    text: str = ""
    author: str = ""
    on: date | None = None


FieldValue = str | float | date | Status | tuple[str, ...] | None
"""What a field of an item holds; people by name, items by code."""


@dataclass(frozen=True, slots=True)
class ItemDraft:
    """A new item, or what changes in one: only the fields that are named."""

    kind: ItemKind
    values: Mapping[ItemField, FieldValue]


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """A new plan."""

    title: str
    team: str = ""
    objective: str = ""
    owner: str = ""
    process_owner: str = ""
