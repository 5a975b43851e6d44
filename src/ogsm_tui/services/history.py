"""Undo and redo, by the journal."""

from ogsm_tui.method.words import Act
from ogsm_tui.services.desk import Desk
from ogsm_tui.services.outcome import Done, Kept, Refusal, Refused
from ogsm_tui.store.journal import AtBarrier, ChangedSince, NothingLeft, Taken, Undone


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
        step = desk.store.next_step(desk.ogsm_id, desk.origin, back=back)
        refused = None if step is None or step.session_id is None else desk.refuse_writing()
        if refused is not None:
            return refused
        if back:
            undone = desk.store.undo(desk.ogsm_id, desk.origin)
            return _answer(undone, nothing=Refusal.NOTHING_TO_UNDO)
        return _answer(desk.store.redo(desk.ogsm_id, desk.origin), nothing=Refusal.NOTHING_TO_REDO)


def _answer(undone: Undone, *, nothing: Refusal) -> Done:
    match undone:
        case Taken(step):
            return Kept(Act(step.kind), step.subject)
        case NothingLeft():
            return Refused(nothing)
        case AtBarrier(step):
            return Refused(Refusal.BARRIER, {**step.subject, "act": step.kind})
        case ChangedSince(step, other):
            by = {} if other is None else {"other": other.kind, "origin": other.origin}
            return Refused(Refusal.CHANGED_BY_ANOTHER, {**step.subject, "act": step.kind, **by})
