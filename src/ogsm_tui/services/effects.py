"""What a decision does to the plan, and how that is taken back (method.md, section 6)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from ogsm_tui.method.decisions import Effect
from ogsm_tui.method.words import Status, Verdict
from ogsm_tui.services.desk import iso, number, person
from ogsm_tui.services.drafts import NewValues
from ogsm_tui.services.stopping import stop, stop_back
from ogsm_tui.store import records, session_records
from ogsm_tui.store.records import ItemRecord
from ogsm_tui.store.session_records import DecisionRecord, SessionRecord
from ogsm_tui.store.tables import (
    ActionRow,
    ItemRow,
    MoveRow,
    SteeringRow,
    VerificationRow,
)
from ogsm_tui.store.writer import Writer


@dataclass(frozen=True, slots=True)
class Changed:
    """The old and the new value, as the decision keeps them; both empty where nothing changed."""

    old: str = ""
    new: str = ""


Applier = Callable[[Writer, SessionRecord, ItemRecord, NewValues, datetime], Changed]
Reverter = Callable[[Writer, SessionRecord, ItemRecord, DecisionRecord], None]


def apply(
    effect: Effect, writer: Writer, session: SessionRecord, item: ItemRecord, values: NewValues, now: datetime
) -> Changed:
    """Carry out an effect and give what it changed."""
    return _APPLY[effect](writer, session, item, values, now)


def revert(
    effect: Effect, writer: Writer, session: SessionRecord, item: ItemRecord, decision: DecisionRecord
) -> None:
    """Put the old value of a decision back, where its new value still stands."""
    _REVERT[effect](writer, session, item, decision)


def move_deadline(writer: Writer, item: ItemRecord, new: date | None, on: date) -> None:
    """Give an action another deadline; from one date to another is a move (section 4)."""
    writer.update(ActionRow, item.id, deadline=new)
    if item.deadline is not None and new is not None and item.deadline != new:
        writer.insert(MoveRow, item_id=item.id, on=on, old=item.deadline, new=new)


def complete(writer: Writer, item_id: int, completed: date | None, now: datetime) -> None:
    """Mark an action completed in this store."""
    writer.update(
        ActionRow, item_id, status=Status.COMPLETED.value, completed=completed, marked_completed=now
    )


def set_status(writer: Writer, item: ItemRecord, status: Status) -> None:
    """Give an action another status than completed; leaving completed ends its verification."""
    writer.update(ActionRow, item.id, status=status.value, completed=None, marked_completed=None)
    for verification_id in session_records.open_verifications(writer.connection, item.id):
        writer.update(VerificationRow, verification_id, ended=True)


def target_words(target: float | None, day: date | None) -> str:
    """Write a target as decisions keep it: value and date with a blank between, `-` for none."""
    return f"{'-' if target is None else number(target)} {iso(day) or '-'}"


def _target_from(words: str) -> tuple[float | None, date | None]:
    value, _, day = words.partition(" ")
    return (
        None if value in ("", "-") else float(value),
        None if day in ("", "-") else date.fromisoformat(day),
    )


def _nothing(_w: Writer, _s: SessionRecord, _i: ItemRecord, _v: NewValues, _n: datetime) -> Changed:
    return Changed()


def _deadline(w: Writer, session: SessionRecord, item: ItemRecord, values: NewValues, _: datetime) -> Changed:
    move_deadline(w, item, values.deadline, session.on)
    return Changed(iso(item.deadline), iso(values.deadline))


def _owner(w: Writer, _s: SessionRecord, item: ItemRecord, values: NewValues, _n: datetime) -> Changed:
    w.update(ItemRow, item.id, owner_id=person(w, values.owner))
    return Changed(item.owner or "", values.owner)


def _wording(w: Writer, _s: SessionRecord, item: ItemRecord, values: NewValues, _n: datetime) -> Changed:
    w.update(ItemRow, item.id, title=values.wording)
    return Changed(item.title, values.wording)


def _target(w: Writer, _s: SessionRecord, item: ItemRecord, values: NewValues, _n: datetime) -> Changed:
    target = item.target if values.target is None else values.target
    day = values.target_date or item.target_date
    w.update(SteeringRow, item.id, target=target, target_date=day)
    return Changed(target_words(item.target, item.target_date), target_words(target, day))


def _icebox(w: Writer, _s: SessionRecord, item: ItemRecord, _v: NewValues, _n: datetime) -> Changed:
    set_status(w, item, Status.ICEBOX)
    return Changed(item.status or "", Status.ICEBOX)


def _archived(w: Writer, session: SessionRecord, item: ItemRecord, values: NewValues, _: datetime) -> Changed:
    return Changed("", stop(w, session, item, values))


def _completed(w: Writer, session: SessionRecord, item: ItemRecord, _v: NewValues, now: datetime) -> Changed:
    complete(w, item.id, session.on, now)
    w.insert(
        VerificationRow,
        session_id=session.id,
        item_id=item.id,
        completed=session.on,
        verdict=Verdict.VERIFIED.value,
    )
    return Changed(item.status or "", Status.COMPLETED)


def _doing(w: Writer, _s: SessionRecord, item: ItemRecord, _v: NewValues, _n: datetime) -> Changed:
    set_status(w, item, Status.DOING)
    return Changed(item.status or "", Status.DOING)


def _keep(_w: Writer, _s: SessionRecord, _i: ItemRecord, _d: DecisionRecord) -> None:
    return None


def _deadline_back(w: Writer, session: SessionRecord, item: ItemRecord, decision: DecisionRecord) -> None:
    if iso(item.deadline) != decision.new:
        return
    old = date.fromisoformat(decision.old) if decision.old else None
    w.update(ActionRow, item.id, deadline=old)
    if old is not None and item.deadline is not None:
        move = records.move_of(w.connection, item.id, session.on, old, item.deadline)
        if move is not None:
            w.delete(MoveRow, move)


def _owner_back(w: Writer, _s: SessionRecord, item: ItemRecord, decision: DecisionRecord) -> None:
    if (item.owner or "") == decision.new:
        w.update(ItemRow, item.id, owner_id=person(w, decision.old))


def _wording_back(w: Writer, _s: SessionRecord, item: ItemRecord, decision: DecisionRecord) -> None:
    if item.title == decision.new:
        w.update(ItemRow, item.id, title=decision.old)


def _target_back(w: Writer, _s: SessionRecord, item: ItemRecord, decision: DecisionRecord) -> None:
    if target_words(item.target, item.target_date) == decision.new:
        target, day = _target_from(decision.old)
        w.update(SteeringRow, item.id, target=target, target_date=day)


def _status_back(w: Writer, _s: SessionRecord, item: ItemRecord, decision: DecisionRecord) -> None:
    if item.status == decision.new and decision.old:
        set_status(w, item, Status(decision.old))


def _completed_back(w: Writer, session: SessionRecord, item: ItemRecord, decision: DecisionRecord) -> None:
    _status_back(w, session, item, decision)
    verdict = session_records.verdict_in(w.connection, session.id, item.id)
    if verdict is not None and verdict[1] is Verdict.VERIFIED:
        w.delete(VerificationRow, verdict[0])


_APPLY: Mapping[Effect, Applier] = {
    Effect.NONE: _nothing,
    Effect.DEADLINE: _deadline,
    Effect.OWNER: _owner,
    Effect.WORDING: _wording,
    Effect.TARGET: _target,
    Effect.ICEBOX: _icebox,
    Effect.ARCHIVED: _archived,
    Effect.COMPLETED: _completed,
    Effect.DOING: _doing,
}
_REVERT: Mapping[Effect, Reverter] = {
    Effect.NONE: _keep,
    Effect.DEADLINE: _deadline_back,
    Effect.OWNER: _owner_back,
    Effect.WORDING: _wording_back,
    Effect.TARGET: _target_back,
    Effect.ICEBOX: _status_back,
    Effect.ARCHIVED: stop_back,
    Effect.COMPLETED: _completed_back,
    Effect.DOING: _status_back,
}
