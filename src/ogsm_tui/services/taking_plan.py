"""The plan itself and its people, from a document."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Final, get_args

from ogsm_tui.method.words import ItemKind, OgsmStatus
from ogsm_tui.services.comparing import FieldChange, added_rows, changed_fields, is_new_value
from ogsm_tui.services.document import Absent, OgsmDoc, Part, PersonDoc, PlanDoc
from ogsm_tui.services.tally import Tally
from ogsm_tui.store.records import objective_of, people_of
from ogsm_tui.store.tables import ItemRow, OgsmRow, PersonRow, ReportRow
from ogsm_tui.store.writer import Writer

PERSON_FIELDS = frozenset({"owner", "process_owner", "author", "who", "facilitator"})
PEOPLE_FIELDS = frozenset({"involved", "present", "absent"})


def take_ogsm(writer: Writer, doc: PlanDoc, stored: PlanDoc, known: int | None, tally: Tally) -> int:
    """Add or change the plan itself and its objective, and give its id; people come after."""
    given = doc.ogsm
    if known is None:
        tally.added["ogsms"] += 1
        writer.ogsm_id = writer.insert(OgsmRow, title=given.title)
    else:
        writer.ogsm_id = known
        tally.change("ogsms", list(changed_fields("ogsm", given, stored.ogsm)))
    values: dict[str, object] = {"title": given.title}
    for name in ("code", "team", "start", "end"):
        value = getattr(given, name)
        if is_new_value(value, getattr(stored.ogsm, name)):
            values[name] = (value or None) if name in ("code", "start", "end") else value or ""
    if is_new_value(given.status, stored.ogsm.status):
        values["status"] = given.status or OgsmStatus.ACTIVE
    _write_ogsm(writer, values, known is None, stored.ogsm)
    _take_objective(writer, given, stored.ogsm)
    return writer.ogsm_id


def _write_ogsm(writer: Writer, values: dict[str, object], new: bool, stored: OgsmDoc) -> None:  # noqa: FBT001
    if not new and values["title"] == stored.title:
        del values["title"]
    if values:
        writer.update(OgsmRow, writer.ogsm_id, **values)


def _take_objective(writer: Writer, given: OgsmDoc, stored: OgsmDoc) -> None:
    objective = objective_of(writer.connection, writer.ogsm_id)
    if objective is None:
        title = given.objective if isinstance(given.objective, str) else ""
        writer.insert(ItemRow, ogsm_id=writer.ogsm_id, kind=ItemKind.OBJECTIVE.value, title=title)
    elif is_new_value(given.objective, stored.objective):
        writer.update(ItemRow, objective, title=given.objective or "")


def take_people(writer: Writer, doc: PlanDoc, tally: Tally) -> Mapping[str, int]:
    """Make everybody whom the document names, and give all people of the plan by name."""
    known = people_of(writer.connection, writer.ogsm_id)
    people = {name: person_id for name, (person_id, _) in known.items()}
    new = [name for name in dict.fromkeys(_names(doc)) if name and name not in people]
    rows = [{"ogsm_id": writer.ogsm_id, "name": name} for name in new]
    people.update(zip(new, writer.insert_many(PersonRow, rows), strict=True))
    if new:
        tally.added["people"] += len(new)
    for person in doc.people:
        stored = known.get(person.name, (0, ""))[1]
        if is_new_value(person.email, stored):
            email = "" if isinstance(person.email, Absent) else person.email
            writer.update(PersonRow, people[person.name], email=email)
            if person.name in known:
                tally.change("people", [FieldChange(person.name, "email", stored, email)])
    _take_owners(writer, doc, people)
    return people


def _take_owners(writer: Writer, doc: PlanDoc, people: Mapping[str, int]) -> None:
    ogsm = doc.ogsm
    if not isinstance(ogsm.process_owner, Absent):
        writer.update(OgsmRow, writer.ogsm_id, process_owner_id=people.get(ogsm.process_owner))
    objective = objective_of(writer.connection, writer.ogsm_id)
    if objective is not None and not isinstance(ogsm.owner, Absent):
        writer.update(ItemRow, objective, owner_id=people.get(ogsm.owner))


def take_objective_reports(
    writer: Writer, doc: PlanDoc, stored: PlanDoc, people: Mapping[str, int], tally: Tally
) -> None:
    """Add the reports on the objective that are not stored yet."""
    objective = objective_of(writer.connection, writer.ogsm_id)
    assert objective is not None, "every plan has an objective"
    added = added_rows(doc.ogsm.reports, stored.ogsm.reports)
    if added:
        tally.added["reports"] += len(added)
    writer.insert_many(
        ReportRow,
        [
            {
                "item_id": objective,
                "date": row.date,
                "light": row.light,
                "progress": row.progress,
                "text": row.text,
                "author_id": people.get(row.author),
                "in_session": row.in_session,
            }
            for row in added
        ],
    )


def _names(part: Part) -> Iterator[str]:
    """Walk through every name of a person that a table of the document holds, in its order."""
    if isinstance(part, PersonDoc):
        yield part.name
    for name in _fields_with_people(type(part)):
        value: object = getattr(part, name)
        if isinstance(value, str):
            yield value
        elif isinstance(value, Part):
            yield from _names(value)
        elif isinstance(value, tuple):
            for inner in value:
                if isinstance(inner, Part):
                    yield from _names(inner)
                else:
                    yield inner


_WITH_PEOPLE: Final[dict[type[Part], tuple[str, ...]]] = {}


def _fields_with_people(kind: type[Part]) -> tuple[str, ...]:
    """Give the fields of a table that hold names of people, or tables that may: there are very many rows."""
    if kind not in _WITH_PEOPLE:
        named = PERSON_FIELDS | PEOPLE_FIELDS
        found = (each.name for each in fields(kind) if each.name in named or _holds_parts(each.type))
        _WITH_PEOPLE[kind] = tuple(found)
    return _WITH_PEOPLE[kind]


def _holds_parts(kind: object) -> bool:
    inner = get_args(kind)
    if inner:
        return any(map(_holds_parts, inner))
    return isinstance(kind, type) and issubclass(kind, Part)
