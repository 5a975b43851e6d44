"""Undo and redo, by the journal."""

from ogsm_tui.method.words import Act
from ogsm_tui.services.desk import Desk
from ogsm_tui.services.outcome import Done, Kept, Refusal, Refused
from ogsm_tui.store import session_records
from ogsm_tui.store.journal import AtBarrier, ChangedSince, NothingLeft, Step, Taken, Undone, next_step
from ogsm_tui.store.schema import SCHEMA_HEAD


class History:
    """Take back and do again what this window did, one step at a time."""

    def __init__(self, desk: Desk) -> None:
        """Work at one desk."""
        self._desk = desk

    def undo(self) -> Done:
        """Take back the latest step of this window's chain; `Kept` names what was taken back."""
        return self._turn(back=True)

    def redo(self) -> Done:
        """Do again what this window took back last."""
        return self._turn(back=False)

    def _turn(self, *, back: bool) -> Done:
        desk = self._desk
        refused = self._refuse(back=back)
        if refused is not None:
            return refused
        if not back:
            return _answer(desk.store.redo(desk.ogsm_id, desk.origin), nothing=Refusal.NOTHING_TO_REDO)
        done = _answer(desk.store.undo(desk.ogsm_id, desk.origin), nothing=Refusal.NOTHING_TO_UNDO)
        if isinstance(done, Kept) and done.act is Act.BEGIN:
            desk.let_go()
        return done

    def _refuse(self, *, back: bool) -> Refused | None:
        """Say who leads the session; a step of one, or one that begins one again, makes this window lead."""
        desk = self._desk
        if desk.holding is None:
            return None
        with desk.store.read() as connection:
            step = next_step(connection, desk.ogsm_id, desk.origin, back=back)
            running = session_records.running(connection, desk.ogsm_id)
            refused = desk.refuse_following(connection)
        if refused is not None or step is None or step.session_id is None:
            return refused
        begins = not back and step.kind == Act.BEGIN
        return desk.refuse_writing() if begins or step.session_id == running else None


def _at_barrier(step: Step) -> Refused:
    """Say what it is that has no way back: a close, a restore, or an upgrade after this step."""
    if step.schema_version != SCHEMA_HEAD:
        return Refused(Refusal.MIGRATED, {**step.subject, "act": step.kind})
    match step.kind:
        case Act.FINISH:
            return Refused(Refusal.CLOSED_FOR_GOOD, step.subject)
        case Act.RESTORE:
            when = {"date": step.at.date().isoformat(), "time": f"{step.at:%H:%M}"}
            return Refused(Refusal.RESTORED, when)
    return Refused(Refusal.BARRIER, {**step.subject, "act": step.kind})


def _answer(undone: Undone, *, nothing: Refusal) -> Done:
    match undone:
        case Taken(step):
            return Kept(Act(step.kind), step.subject)
        case NothingLeft():
            return Refused(nothing)
        case AtBarrier(step):
            return _at_barrier(step)
        case ChangedSince(step, other):
            by = {} if other is None else {"other": other.kind, "origin": other.origin}
            return Refused(Refusal.CHANGED_BY_ANOTHER, {**step.subject, "act": step.kind, **by})
