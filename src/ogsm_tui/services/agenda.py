"""The kept rows of a session's agenda: newcomers, items brought in, and the state of a row."""

from dataclasses import dataclass

from ogsm_tui.method.facts import RowFacts
from ogsm_tui.method.handling import state_of
from ogsm_tui.method.words import Handled, ItemKind, Section, SessionKind, Signal
from ogsm_tui.store import records, session_records
from ogsm_tui.store.queries.bookmark import listing
from ogsm_tui.store.records import ItemRecord
from ogsm_tui.store.session_records import AgendaRecord, SessionRecord
from ogsm_tui.store.tables import AgendaRow
from ogsm_tui.store.writer import Writer


@dataclass(frozen=True, slots=True)
class Place:
    """The agenda row on which an act on an item counts."""

    row: AgendaRecord
    item: ItemRecord


def write_agenda(writer: Writer, session: SessionRecord) -> int:
    """Add a row for every listed item that has none yet and give their number (section 6).

    Called when the session begins, and again before every act: what became listed since then stands
    at the end of its section. Items made in this session stay out.
    """
    known = {row.item_id for row in session_records.agenda(writer.connection, session.id)}
    made = session_records.made_in(writer.connection, session.id)
    found = listing(writer.connection, session.ogsm_id, session.kind, session.on)
    place = session_records.next_agenda_place(writer.connection, session.id)
    rows = [
        {
            "session_id": session.id,
            "item_id": each.ref.id,
            "section": each.section.value,
            "reasons": [reason.value for reason in each.reasons],
            "carried": Signal.CARRIED_OVER in each.signals,
            "place": place + at,
        }
        for at, each in enumerate(
            each for each in found if each.ref.id not in known and each.ref.id not in made
        )
    ]
    writer.insert_many(AgendaRow, rows)
    return len(rows)


def counted_on(writer: Writer, session: SessionRecord, item: ItemRecord) -> ItemRecord:
    """Give the item on whose row an act counts: of an indicator in a bijstuursessie that of its strategy."""
    under = item.kind is ItemKind.INDICATOR and session.kind is SessionKind.STRATEGY_REVIEW
    strategy = records.item(writer.connection, item.strategy_id) if under and item.strategy_id else None
    return item if strategy is None else strategy


def place_of(writer: Writer, session: SessionRecord, item: ItemRecord) -> Place:
    """Find the row on which an act on this item counts; an item without one is brought in."""
    counted = counted_on(writer, session, item)
    row = session_records.agenda_row(writer.connection, session.id, counted.id)
    if row is None:
        bring_in(writer, session, counted)
        return place_of(writer, session, counted)
    return Place(row, counted)


def bring_in(writer: Writer, session: SessionRecord, item: ItemRecord) -> None:
    """Add an item by hand: section `brought-in`, no reasons, last (section 6)."""
    writer.insert(
        AgendaRow,
        session_id=session.id,
        item_id=item.id,
        section=Section.BROUGHT_IN.value,
        place=session_records.next_agenda_place(writer.connection, session.id),
    )


def set_state(writer: Writer, row: AgendaRecord, state: Handled) -> None:
    """Put a row in a state."""
    if row.state is not state:
        writer.update(AgendaRow, row.id, state=state.value)


def settle(writer: Writer, session: SessionRecord, item: ItemRecord) -> Handled:
    """Derive the state of the row from what stands in this session, keep it, and give it."""
    place = place_of(writer, session, item)
    state = _derived(writer, session, place)
    set_state(writer, place.row, state)
    return state


def _derived(writer: Writer, session: SessionRecord, place: Place) -> Handled:
    row = place.row
    said = session_records.said_of(writer.connection, session.id, place.item.id)
    return state_of(
        RowFacts(
            section=row.section,
            decided=said.decided,
            discussed=row.discussed,
            light=said.light,
            verdict=said.verdict,
            parked=row.state is Handled.PARKED,
        )
    )
