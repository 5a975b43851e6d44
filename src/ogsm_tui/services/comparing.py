"""What a document would add to and change in a stored plan, field by field, before anything is written."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from typing import Final, TypeVar

from ogsm_tui.method.words import OgsmStatus, SessionStatus, Status
from ogsm_tui.services.document import Absent, ActionDoc, ItemDoc, OgsmDoc, Part, PlanDoc, SessionDoc

R = TypeVar("R", bound=Part)

ROWS = frozenset({"reports", "measurements", "moves"})
"""Fields that hold rows without an identity; they are compared as multisets of their content."""

_CONTENTS = frozenset({"agenda", "decisions", "verifications", "notes", "corrections", "changes"})

CLEARED: Final[Mapping[tuple[type[Part], str], object]] = {
    (OgsmDoc, "status"): OgsmStatus.ACTIVE,
    (ActionDoc, "status"): Status.TODO,
    (SessionDoc, "status"): SessionStatus.PLANNED,
    (SessionDoc, "minutes"): 60,
}
"""What is left where a file clears something that cannot be empty."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A stored value that another takes the place of, in the words of the file."""

    place: str
    field: str
    old: str
    new: str


def is_new_value(given: object, stored: object) -> bool:
    """Tell whether a key of a file changes what is stored; an absent key never does."""
    return not isinstance(given, Absent) and _plain(given) != _plain(stored)


def changed_fields(
    place: str, given: Part, stored: Part, *, leave: Iterable[str] = ()
) -> Iterator[FieldChange]:
    """Give the fields of a table of the file that would change what is stored."""
    passed = ROWS | _CONTENTS | set(leave)
    for each in fields(given):
        if each.name in passed:
            continue
        new, old = getattr(given, each.name), getattr(stored, each.name)
        if new is None:
            new = CLEARED.get((type(given), each.name))
        if is_new_value(new, old):
            yield FieldChange(place, each.name, in_words(old), in_words(new))


def added_rows(given: Sequence[R], stored: Sequence[R]) -> list[R]:
    """Give the rows of the file that are not stored yet, in the order of the file.

    Rows are a multiset of their content: of three equal ones of which two are stored, one is added.
    """
    if not stored or given == stored:
        return [] if stored else list(given)
    known = Counter(stored)
    added: list[R] = []
    for row in given:
        if known[row] > 0:
            known[row] -= 1
        else:
            added.append(row)
    return added


def by_code(plan: PlanDoc) -> Mapping[str, ItemDoc]:
    """Give the items of a document by their code."""
    items: tuple[ItemDoc, ...] = (*plan.goals, *plan.strategies, *plan.indicators, *plan.actions)
    return {item.code: item for item in items}


def by_start(plan: PlanDoc) -> Mapping[tuple[str, datetime], SessionDoc]:
    """Give the sessions of a document by what identifies them."""
    return {(session.kind.value, session.start): session for session in plan.sessions}


def differs(given: SessionDoc, stored: SessionDoc) -> bool:
    """Tell whether a session of the file says something else than is stored."""
    fields_differ = any(True for _ in changed_fields("", given, stored))
    return fields_differ or any(
        added_rows(getattr(given, name), getattr(stored, name)) for name in sorted(_CONTENTS)
    )


def in_words(value: object) -> str:
    """Write a value of a document on one line."""
    match value:
        case None | Absent():
            return ""
        case bool():
            return "true" if value else "false"
        case StrEnum():
            return value.value
        case date():
            return value.isoformat()
        case float() if value.is_integer():
            return str(int(value))
        case tuple():
            return ", ".join(str(one) for one in value)
        case _:
            return str(value)


def _plain(value: object) -> object:
    """Make all that is empty alike: no key, nothing, no text, no names, no flag; nobody is named twice."""
    if isinstance(value, tuple):
        value = tuple(dict.fromkeys(value))
    return None if isinstance(value, Absent) or value in ((), "") or value is False else value
