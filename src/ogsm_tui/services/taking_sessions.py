"""Sessions with all they kept, from a document."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from ogsm_tui.method.words import Handled, SessionStatus
from ogsm_tui.services.comparing import added_rows, changed_fields, differs, is_new_value
from ogsm_tui.services.document import Absent, SessionDoc
from ogsm_tui.services.tally import LeftAlone, Tally
from ogsm_tui.store import session_records
from ogsm_tui.store.tables import (
    AgendaRow,
    AttendanceRow,
    ChangeRow,
    CorrectionRow,
    DecisionRow,
    NoteRow,
    SessionRow,
    VerificationRow,
)
from ogsm_tui.store.writer import Writer

if TYPE_CHECKING:
    from ogsm_tui.services.document import PlanDoc

_KEPT = (SessionStatus.RUNNING, SessionStatus.CLOSED)


class SessionTaker:
    """Write the sessions of one document; one that runs or is closed in the store takes nothing."""

    def __init__(
        self, writer: Writer, people: Mapping[str, int], codes: Mapping[str, int], tally: Tally
    ) -> None:
        """Write with one writer; people by name, items by code."""
        self._writer = writer
        self._people = people
        self._codes = codes
        self._tally = tally

    def take(self, doc: "PlanDoc", stored: Mapping[tuple[str, datetime], SessionDoc]) -> None:
        """Add and change the sessions."""
        for session in doc.sessions:
            # A change is kept with its item; nothing else is changed in a session.
            given = replace(session, changes=tuple(change for change in session.changes if change.item))
            known = stored.get((given.kind.value, given.start))
            if known is None:
                self._add(given)
            elif known.status in _KEPT:
                if differs(given, known):
                    self._tally.left_alone.append(LeftAlone(given.kind, given.start))
            else:
                self._change(given, known)

    def _add(self, given: SessionDoc) -> None:
        self._tally.added["sessions"] += 1
        session_id = self._writer.insert(
            SessionRow,
            ogsm_id=self._writer.ogsm_id,
            kind=given.kind.value,
            start=given.start,
            **self._values(given),
        )
        self._fill(session_id, given, SessionDoc(kind=given.kind, start=given.start))

    def _values(self, given: SessionDoc) -> dict[str, object]:
        values: dict[str, object] = {}
        for name, empty in (
            ("minutes", 60),
            ("place", ""),
            ("series", ""),
            ("status", SessionStatus.PLANNED),
        ):
            value = getattr(given, name)
            if not isinstance(value, Absent):
                values[name] = value or empty
        for name in ("began", "closed", "rating"):
            value = getattr(given, name)
            if not isinstance(value, Absent):
                values[name] = value
        if not isinstance(given.facilitator, Absent):
            values["facilitator_id"] = self._people.get(given.facilitator)
        return values

    def _change(self, given: SessionDoc, known: SessionDoc) -> None:
        changes = list(changed_fields(f"{given.kind.value} {given.start}", given, known))
        contents = differs(given, known) and not changes
        if not changes and not contents:
            return
        self._tally.changed["sessions"] += 1
        self._tally.changes.extend(changes)
        session_id = session_records.session_at(
            self._writer.connection, self._writer.ogsm_id, given.kind, given.start
        )
        assert session_id is not None
        values = self._values(given)
        changed = {
            name: value
            for name, value in values.items()
            if name == "facilitator_id" or is_new_value(value, getattr(known, name))
        }
        if changed:
            self._writer.update(SessionRow, session_id, **changed)
        self._fill(session_id, given, known)

    def _fill(self, session_id: int, given: SessionDoc, known: SessionDoc) -> None:
        """Add what the session kept, as far as it is not stored yet."""
        self._attend(session_id, given)
        self._agenda(session_id, given, known)
        writer, codes, people = self._writer, self._codes, self._people
        of_session = {"session_id": session_id}
        writer.insert_many(
            DecisionRow,
            [
                {
                    **of_session,
                    "item_id": codes.get(row.item),
                    "kind": row.kind.value,
                    "text": row.text,
                    "who_id": people.get(row.who),
                    "by": row.by,
                    "old": row.old,
                    "new": row.new,
                    "outcome": row.outcome,
                    "outcome_text": row.outcome_text,
                    "judged": row.judged,
                    "place": place,
                }
                for place, row in enumerate(
                    added_rows(given.decisions, known.decisions), start=len(known.decisions)
                )
            ],
        )
        writer.insert_many(
            VerificationRow,
            [
                {
                    **of_session,
                    "item_id": codes[row.item],
                    "completed": row.completed,
                    "verdict": row.verdict.value,
                    "text": row.text,
                    "ended": row.ended,
                }
                for row in added_rows(given.verifications, known.verifications)
            ],
        )
        writer.insert_many(
            NoteRow,
            [
                {**of_session, "item_id": codes.get(row.item), "text": row.text, "lesson": row.lesson}
                for row in added_rows(given.notes, known.notes)
            ],
        )
        writer.insert_many(
            CorrectionRow,
            [
                {**of_session, "date": row.date, "text": row.text}
                for row in added_rows(given.corrections, known.corrections)
            ],
        )
        writer.insert_many(
            ChangeRow,
            [
                {
                    **of_session,
                    "item_id": codes[row.item],
                    "field": row.field,
                    "old": row.old,
                    "new": row.new,
                }
                for row in added_rows(given.changes, known.changes)
            ],
        )

    def _agenda(self, session_id: int, given: SessionDoc, known: SessionDoc) -> None:
        """Add the rows of the agenda; an item has one, which changes where the file says something else."""
        stored = session_records.agenda(self._writer.connection, session_id)
        rows = {row.item_id: row.id for row in stored}
        new: list[dict[str, object]] = []
        for row in added_rows(given.agenda, known.agenda):
            item_id = self._codes[row.item]
            values: dict[str, object] = {
                "section": row.section.value,
                "reasons": [reason.value for reason in row.reasons],
                "state": row.state.value,
                "discussed": row.state is Handled.DISCUSSED or bool(row.text),
                "text": row.text,
                "seconds": row.seconds,
                "carried": row.carried,
            }
            if item_id in rows:
                self._writer.update(AgendaRow, rows[item_id], **values)
            else:
                place = len(rows) + len(new)
                new.append({"session_id": session_id, "item_id": item_id, "place": place, **values})
        self._writer.insert_many(AgendaRow, new)

    def _attend(self, session_id: int, given: SessionDoc) -> None:
        """Say who was present and who was not; a list of the file takes the place of the stored one."""
        stored = session_records.attendance(self._writer.connection, session_id)
        said = {person: present for person, (_, present) in stored.items()}
        for names, present in ((given.present, True), (given.absent, False)):
            if not isinstance(names, Absent):
                named = dict.fromkeys((self._people[name] for name in names), present)
                others = {person: was for person, was in said.items() if was is not present}
                said = {person: was for person, was in others.items() if person not in named} | named
        for person, (row_id, _) in stored.items():
            if person not in said:
                self._writer.delete(AttendanceRow, row_id)
        for place, (person, present) in enumerate(said.items()):
            if person in stored:
                self._writer.update(AttendanceRow, stored[person][0], present=present, place=place)
            else:
                row = {"session_id": session_id, "person_id": person, "present": present, "place": place}
                self._writer.insert(AttendanceRow, **row)
