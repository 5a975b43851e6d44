"""The facts of one item of which reports and moves were read already: few statements, at every key."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final, NamedTuple

from sqlalchemy import Connection, bindparam, select

from ogsm_tui.method.evaluate import evaluation, previous_session
from ogsm_tui.method.facts import ActionFacts, Evaluation, SteeringFacts
from ogsm_tui.method.handling import CARRIED_OVER, after_close
from ogsm_tui.method.moves import total
from ogsm_tui.method.signals import REPORTS_UNCHANGED
from ogsm_tui.method.words import Handled, ItemKind, Section, SessionKind, Status
from ogsm_tui.store.models import Measurement, Move, Report
from ogsm_tui.store.prepared import Prepared
from ogsm_tui.store.queries.calendar import session_facts
from ogsm_tui.store.queries.facts import verified
from ogsm_tui.store.queries.parts import action, agenda, read_lights
from ogsm_tui.store.records import ItemRecord

_VERIFIED: Final = Prepared(select(verified(action)).where(action.c.id == bindparam("item")))
_LEFT: Final = Prepared(
    select(agenda.c.section, agenda.c.state).where(
        agenda.c.item_id == bindparam("item"), agenda.c.session_id == bindparam("session")
    )
)


class Facts(NamedTuple):
    """What the rules need to know of one item, and of the sessions before the day."""

    item: ActionFacts | SteeringFacts
    look: Evaluation


class Told(NamedTuple):
    """What was read of an item as of a day: reports or measurements, newest first, and moves."""

    reports: Sequence[Report | Measurement]
    moves: Iterable[Move] = ()


def facts_of_one(connection: Connection, item: ItemRecord, told: Told, kind: SessionKind, on: date) -> Facts:
    """Give the facts of an item, listed or not, archived or not; `told` is as of the day `on`."""
    sessions = session_facts(connection, item.ogsm_id)
    look = evaluation(kind, on, sessions)
    previous = previous_session(sessions, kind, on)
    left = None if previous is None else _LEFT.first(connection, item=item.id, session=previous.id)
    state = None if left is None else after_close(Handled(left[1]))
    carried = state in CARRIED_OVER
    lights = [each.light for each in told.reports[:REPORTS_UNCHANGED]]
    light, unchanged = read_lights(*lights, *[None] * (REPORTS_UNCHANGED - len(lights)))
    newest = told.reports[0].date if told.reports else None
    own = next((each.date for each in told.reports if not each.in_session), None)
    if item.kind is not ItemKind.ACTION:
        steering = SteeringFacts(item.id, item.code or "", light, newest, own, carried, unchanged)
        return Facts(steering, look)
    status = item.status or Status.TODO
    completed = status is Status.COMPLETED
    return Facts(
        ActionFacts(
            id=item.id,
            code=item.code or "",
            status=status,
            start=item.start,
            deadline=item.deadline,
            completed=item.completed,
            marked_completed=item.marked_completed,
            light=light,
            report_date=newest,
            own_report_date=own,
            verified=completed and bool(_VERIFIED.value(connection, item=item.id)),
            unjudged=left is not None
            and left[0] == Section.CHECK
            and state not in (Handled.VERIFIED, Handled.REOPENED),
            carried=carried,
            light_unchanged=unchanged,
            moves=total((each.old, each.new) for each in told.moves),
        ),
        look,
    )
