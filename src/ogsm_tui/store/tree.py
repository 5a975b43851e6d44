"""The plan as a tree: what its screen is given of every item, and what stands under what."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from ogsm_tui.method.remarks import Remarked
from ogsm_tui.method.words import Light, Status
from ogsm_tui.store.models import ItemRef, PlanHead


class TreeItem(NamedTuple):
    """One item of the plan, in a line; what its kind does not have is empty.

    `strategies` are the ids of those that it stands under, also archived ones; `parent` is the action
    of which it is a step. `actual` and `measured` are of the latest measurement with a value.
    """

    ref: ItemRef
    code: str
    title: str
    owner: str | None
    archived: bool
    light: Light | None
    status: Status | None = None
    deadline: date | None = None
    parent: int | None = None
    strategies: tuple[int, ...] = ()
    unit: str = ""
    target: float | None = None
    actual: float | None = None
    measured: date | None = None


@dataclass(frozen=True, slots=True)
class PlanTree:
    """A whole plan on a day: its items in plan order, archived ones too, and the remarks about it.

    `running` is the session that is being held, whose minutes name what changes meanwhile.
    """

    plan: PlanHead
    on: date
    items: tuple[TreeItem, ...]
    remarks: tuple[Remarked, ...]
    running: int | None = None
