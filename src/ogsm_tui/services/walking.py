"""What is done with an item during the walk, beside deciding (method.md, section 6)."""

from collections.abc import Sequence

from ogsm_tui.method.handling import refuse_discussing, refuse_parking, refuse_verdict
from ogsm_tui.method.words import Act, Handled, ItemKind, Light, Obstacle, Section, Status, Verdict
from ogsm_tui.services.agenda import bring_in, counted_on, place_of, set_state, settle
from ogsm_tui.services.desk import Desk, Done, Kept, Refusal, Refused, named, same_plan
from ogsm_tui.services.effects import set_status
from ogsm_tui.store import records, session_records
from ogsm_tui.store.records import ItemRecord
from ogsm_tui.store.session_records import SessionRecord
from ogsm_tui.store.tables import (
    AgendaRow,
    ChangeRow,
    MeasurementRow,
    NoteRow,
    ReportRow,
    VerificationRow,
)
from ogsm_tui.store.writer import Writer

MEASURED = (ItemKind.INDICATOR, ItemKind.GOAL)
"""Kinds whose reports are measurements."""


class Walking:
    """Light, verdict, word, parking: each one key, one step."""

    def __init__(self, desk: Desk) -> None:
        """Work at one desk."""
        self._desk = desk

    def set_light(self, session_id: int, item_id: int, light: Light | None) -> Done:
        """Add a report dated on the day of the session with nothing but a light."""

        def act(writer: Writer, session: SessionRecord) -> Done:
            item = same_plan(writer, item_id)
            if item is None:
                return Refused(Refusal.UNKNOWN_ITEM)
            measured = item.kind in MEASURED
            if item.status is Status.COMPLETED:
                return Refused(Obstacle.ALREADY_COMPLETED, named(item))
            if measured and light is None:
                return Refused(Obstacle.NOT_FOR_THIS_ITEM, named(item))
            old = records.light(writer.connection, item.ref, session.on)
            _add_light(writer, session, item, light)
            writer.insert(
                ChangeRow,
                session_id=session.id,
                item_id=item.id,
                field="light",
                old=old or "",
                new=light or "",
            )
            settle(writer, session, item)
            return Kept(Act.SET_LIGHT, named(item, light=light or ""))

        return self._desk.in_session(session_id, act)

    def verify(self, session_id: int, item_ids: Sequence[int]) -> Done:
        """Say that completed actions are rightly completed; several at once are one step."""

        def act(writer: Writer, session: SessionRecord) -> Done:
            items = _actions(writer, item_ids)
            if isinstance(items, Refused):
                return items
            for item in items:
                given = session_records.verdict_in(writer.connection, session.id, item.id)
                if given is not None and given[1] is Verdict.VERIFIED:
                    return Refused(Refusal.ALREADY_VERIFIED, named(item))
                writer.insert(
                    VerificationRow,
                    session_id=session.id,
                    item_id=item.id,
                    completed=item.completed,
                    verdict=Verdict.VERIFIED.value,
                )
                settle(writer, session, item)
            return Kept(Act.VERIFY, named(items[0], count=str(len(items))))

        return self._desk.in_session(session_id, act)

    def reopen(self, session_id: int, item_id: int, reason: str) -> Done:
        """Say that a completed action is not completed: status doing, completion date cleared."""

        def act(writer: Writer, session: SessionRecord) -> Done:
            items = _actions(writer, [item_id])
            if isinstance(items, Refused):
                return items
            if not reason.strip():
                return Refused(Refusal.FIELD_REQUIRED, {"field": "text"})
            item = items[0]
            set_status(writer, item, Status.DOING)
            writer.insert(
                VerificationRow,
                session_id=session.id,
                item_id=item.id,
                completed=item.completed,
                verdict=Verdict.REOPENED.value,
                text=reason.strip(),
            )
            settle(writer, session, item)
            return Kept(Act.REOPEN, named(item, text=reason.strip()))

        return self._desk.in_session(session_id, act)

    def discuss(self, session_id: int, item_id: int, word: str) -> Done:
        """Say that an item was discussed, with a word (on a strategy it may be empty)."""

        def act(writer: Writer, session: SessionRecord) -> Done:
            item = same_plan(writer, item_id)
            if item is None:
                return Refused(Refusal.UNKNOWN_ITEM)
            row = place_of(writer, session, item).row
            obstacle = refuse_discussing(
                row.section, session_records.light_set_in(writer.connection, session.id, item.id)
            )
            if obstacle is not None:
                return Refused(obstacle, named(item))
            if not word.strip() and row.section is not Section.STRATEGIES:
                return Refused(Refusal.FIELD_REQUIRED, {"field": "text"})
            if row.discussed and row.text == word.strip():
                return Refused(Refusal.UNCHANGED, named(item))
            writer.update(AgendaRow, row.id, discussed=True, text=word.strip())
            settle(writer, session, item)
            return Kept(Act.DISCUSS, named(item, text=word.strip()))

        return self._desk.in_session(session_id, act)

    def park(self, session_id: int, item_id: int) -> Done:
        """Park an open item; on a parked one, bring it back."""

        def act(writer: Writer, session: SessionRecord) -> Done:
            item = same_plan(writer, item_id)
            if item is None:
                return Refused(Refusal.UNKNOWN_ITEM)
            row = place_of(writer, session, item).row
            obstacle = refuse_parking(row.state)
            if obstacle is not None:
                return Refused(obstacle, named(item))
            parked = row.state is Handled.PARKED
            set_state(writer, row, Handled.OPEN if parked else Handled.PARKED)
            return Kept(Act.BRING_BACK if parked else Act.PARK, named(item))

        return self._desk.in_session(session_id, act)

    def postpone(self, session_id: int, item_ids: Sequence[int]) -> Done:
        """Park all of these items at once, for the next session."""

        def act(writer: Writer, session: SessionRecord) -> Done:
            wanted = set(item_ids)
            parked = [
                row
                for row in session_records.agenda(writer.connection, session.id)
                if row.item_id in wanted and row.state is Handled.OPEN
            ]
            if not parked:
                return Refused(Refusal.UNCHANGED)
            for row in parked:
                set_state(writer, row, Handled.PARKED)
            return Kept(Act.POSTPONE, {"count": str(len(parked))})

        return self._desk.in_session(session_id, act)

    def bring_in(self, session_id: int, item_id: int) -> Done:
        """Bring an item into the session by hand."""

        def act(writer: Writer, session: SessionRecord) -> Done:
            item = same_plan(writer, item_id)
            if item is None:
                return Refused(Refusal.UNKNOWN_ITEM)
            counted = counted_on(writer, session, item)
            if session_records.agenda_row(writer.connection, session.id, counted.id) is not None:
                return Refused(Refusal.ALREADY_LISTED, named(item))
            bring_in(writer, session, counted)
            return Kept(Act.BRING_IN, named(item))

        return self._desk.in_session(session_id, act)

    def note(self, session_id: int, item_id: int | None, text: str, *, lesson: bool) -> Done:
        """Keep a note or a lesson on an item, or on the session."""

        def act(writer: Writer, session: SessionRecord) -> Done:
            item = None if item_id is None else same_plan(writer, item_id)
            if item_id is not None and item is None:
                return Refused(Refusal.UNKNOWN_ITEM)
            if not text.strip():
                return Refused(Refusal.FIELD_REQUIRED, {"field": "text"})
            writer.insert(NoteRow, session_id=session.id, item_id=item_id, text=text.strip(), lesson=lesson)
            words = {} if item is None else named(item)
            return Kept(Act.NOTE, {**words, "text": text.strip(), "lesson": "lesson" if lesson else ""})

        return self._desk.in_session(session_id, act)


def _add_light(writer: Writer, session: SessionRecord, item: ItemRecord, light: Light | None) -> None:
    row = {"item_id": item.id, "date": session.on, "light": light, "in_session": True}
    writer.insert(MeasurementRow if item.kind in MEASURED else ReportRow, **row)


def _actions(writer: Writer, item_ids: Sequence[int]) -> list[ItemRecord] | Refused:
    items: list[ItemRecord] = []
    for item_id in item_ids:
        item = same_plan(writer, item_id)
        if item is None:
            return Refused(Refusal.UNKNOWN_ITEM)
        obstacle = refuse_verdict(item.status)
        if obstacle is not None:
            return Refused(obstacle, named(item))
        items.append(item)
    return items if items else Refused(Refusal.UNKNOWN_ITEM)
