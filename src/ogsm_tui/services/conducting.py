"""Begin, finish and attend a session (method.md, section 6)."""

from collections.abc import Sequence
from datetime import date

from ogsm_tui.method.handling import HANDLED, after_close
from ogsm_tui.method.words import Act, SessionStatus
from ogsm_tui.services.agenda import write_agenda
from ogsm_tui.services.calendar import plan_next_of_series, put_next
from ogsm_tui.services.desk import Desk, Done, Kept, Refusal, Refused, person
from ogsm_tui.services.drafts import Closing
from ogsm_tui.store import session_records
from ogsm_tui.store.queries.plans import plan
from ogsm_tui.store.session_records import SessionRecord
from ogsm_tui.store.tables import AgendaRow, AttendanceRow, CorrectionRow, SessionRow
from ogsm_tui.store.writer import Writer


class Conducting:
    """The life of a session: begin, who is here, finish, correct."""

    def __init__(self, desk: Desk) -> None:
        """Work at one desk."""
        self._desk = desk

    def begin(self, session_id: int, facilitator: str = "") -> Done:
        """Begin a planned session and write its agenda.

        Args:
            session_id: The planned session.
            facilitator: Who runs it; nobody named, the process owner.
        """

        def act(writer: Writer) -> Done:
            session = session_records.session(writer.connection, session_id)
            if session is None or session.ogsm_id != writer.ogsm_id:
                return Refused(Refusal.UNKNOWN_SESSION)
            if session.status is SessionStatus.CLOSED:
                return Refused(Refusal.CLOSED)
            if session_records.running(writer.connection, writer.ogsm_id) is not None:
                return Refused(Refusal.ALREADY_RUNNING)
            if session.status is not SessionStatus.PLANNED:
                return Refused(Refusal.NOT_PLANNED)
            refused = self._desk.refuse_writing()
            if refused is not None:
                return refused
            began = self._desk.clock.now()
            name = facilitator or plan(writer.connection, writer.ogsm_id).process_owner or ""
            writer.update(
                SessionRow,
                session_id,
                status=SessionStatus.RUNNING.value,
                began=began,
                facilitator_id=person(writer, name),
            )
            running = session_records.session(writer.connection, session_id)
            assert running is not None
            count = write_agenda(writer, running)
            return Kept(Act.BEGIN, _named(running, count=str(count)))

        return self._desk.step(act, session_id)

    def attend(self, session_id: int, name: str, *, present: bool | None) -> Done:
        """Say that somebody is present, absent, or take back what was said (`None`)."""

        def act(writer: Writer, session: SessionRecord) -> Done:
            who = person(writer, name)
            if who is None:
                return Refused(Refusal.FIELD_REQUIRED)
            _attend(writer, session.id, who, present=present)
            word = {True: "present", False: "absent", None: ""}[present]
            return Kept(Act.ATTEND, {"name": name, "present": word})

        return self._desk.in_session(session_id, act)

    def finish(self, session_id: int, closing: Closing, seconds: dict[int, int] | None = None) -> Done:
        """Close the session for good; what was not handled is carried over.

        Args:
            session_id: The running session.
            closing: Who was present, the rating, the next session.
            seconds: Time used per item id.
        """

        def act(writer: Writer, session: SessionRecord) -> Done:
            if closing.rating is not None and not 1 <= closing.rating <= 10:
                return Refused(Refusal.OUT_OF_RANGE, {"field": "rating", "least": "1", "most": "10"})
            _keep_seconds(writer, session.id, seconds or {})
            left = _leave_open_rows(writer, session.id)
            _keep_present(writer, session.id, closing.present)
            closed = self._desk.clock.now()
            writer.update(
                SessionRow,
                session.id,
                status=SessionStatus.CLOSED.value,
                closed=closed,
                rating=closing.rating,
            )
            if closing.next_start is not None and closing.next_start.date() < closed.date():
                return Refused(Refusal.IN_THE_PAST, {"field": "next_date"})
            if closing.next_start is not None:
                refused = put_next(writer, session, closing.next_start)
                if refused is not None:
                    return refused
            else:
                plan_next_of_series(writer, session, closed)
            writer.barrier()
            return Kept(Act.FINISH, _named(session, left=str(left)))

        done = self._desk.in_session(session_id, act)
        if isinstance(done, Kept):
            self._desk.let_go()
        return done

    def correct(self, session_id: int, text: str, on: date | None = None) -> Done:
        """Add a dated correction to a closed session."""

        def act(writer: Writer) -> Done:
            session = session_records.session(writer.connection, session_id)
            if session is None or session.ogsm_id != writer.ogsm_id:
                return Refused(Refusal.UNKNOWN_SESSION)
            if session.status is not SessionStatus.CLOSED:
                return Refused(Refusal.NOT_CLOSED)
            if not text.strip():
                return Refused(Refusal.FIELD_REQUIRED, {"field": "text"})
            day = on or self._desk.clock.today()
            writer.insert(CorrectionRow, session_id=session_id, date=day, text=text.strip())
            return Kept(Act.CORRECT, _named(session, text=text.strip()))

        return self._desk.step(act)


def _named(session: SessionRecord, **more: str) -> dict[str, str]:
    return {"session": session.kind.value, "date": session.on.isoformat(), **more}


def _attend(writer: Writer, session_id: int, person_id: int, *, present: bool | None) -> None:
    said = session_records.attendance(writer.connection, session_id).get(person_id)
    if present is None:
        if said is not None:
            writer.delete(AttendanceRow, said[0])
    elif said is None:
        place = len(session_records.attendance(writer.connection, session_id))
        writer.insert(AttendanceRow, session_id=session_id, person_id=person_id, present=present, place=place)
    elif said[1] is not present:
        writer.update(AttendanceRow, said[0], present=present)


def _keep_present(writer: Writer, session_id: int, names: Sequence[str]) -> None:
    """Keep who was there; where anybody is named, nobody else was."""
    here = [who for name in names if (who := person(writer, name)) is not None]
    said = session_records.attendance(writer.connection, session_id)
    for who, (_, present) in said.items():
        if here and present and who not in here:
            _attend(writer, session_id, who, present=None)
    for who in dict.fromkeys(here):
        _attend(writer, session_id, who, present=True)


def _keep_seconds(writer: Writer, session_id: int, seconds: dict[int, int]) -> None:
    for row in session_records.agenda(writer.connection, session_id):
        used = seconds.get(row.item_id, row.seconds)
        if used != row.seconds:
            writer.update(AgendaRow, row.id, seconds=used)


def _leave_open_rows(writer: Writer, session_id: int) -> int:
    rows = session_records.agenda(writer.connection, session_id)
    for row in rows:
        state = after_close(row.state)
        if state is not row.state:
            writer.update(AgendaRow, row.id, state=state.value)
    return sum(row.state not in HANDLED for row in rows)
