"""Minutes for other programs: identifiers of the method, ISO dates, in the words of the plan file."""

from datetime import date, datetime
from typing import Final

from ogsm_tui.exchange.minutes.gathered import (
    by_owner_alone,
    earlier_agreements,
    folded,
    handled_count,
    is_late,
)
from ogsm_tui.exchange.minutes.phrases import outcome_text_of
from ogsm_tui.exchange.tables import Json, json_text
from ogsm_tui.services.views import MinutesView, VerdictLine
from ogsm_tui.store.models import AgendaEntry, Agreement, Change, Decision, Note, SessionHead
from ogsm_tui.store.results import Result

FORMAT: Final = 1

Record = dict[str, Json]


def data(view: MinutesView) -> str:
    """Write minutes as JSON (format 1); the same content gives the same bytes.

    Absent values are null, also the `item` of what is about the plan as a whole. `reviewed` is what the
    session said of an earlier agreement: `kept`, `not-kept`, `left-open`, or null.
    """
    content: Record = {
        "format": FORMAT,
        "ogsm": view.plan.title,
        "session": {
            **_session(view.session),
            "status": view.session.status,
            "began": _moment(view.session.began),
            "closed": _moment(view.session.closed),
            "facilitator": view.session.facilitator,
            "present": view.present,
            "absent": view.absent,
            "rating": view.session.rating,
        },
        "handled": handled_count(view),
        "results": [_result(each) for each in view.results],
        "agenda": [_entry(each, view.words.get(each.ref.id, "")) for each in view.entries],
        "agreements": [_agreement(each, late=is_late(view, each)) for each in earlier_agreements(view)],
        "decisions": [_decision(each) for each in view.decisions],
        "verifications": [_verdict(each) for each in view.verdicts],
        "notes": [_note(each) for each in view.notes],
        "changes": [_change(each) for each in folded(view.changes)],
        "corrections": [{"date": _day(day), "text": text} for day, text in view.corrections],
        "next_session": None if view.next_session is None else _session(view.next_session),
    }
    return json_text(content)


def _session(session: SessionHead) -> Record:
    return {
        "kind": session.kind,
        "start": _moment(session.start),
        "minutes": session.minutes,
        "place": session.place,
    }


def _result(result: Result) -> Record:
    return {
        "item": result.code or None,
        "kind": result.ref.kind,
        "title": result.title,
        "owner": result.owner,
        "light": result.light,
        "date": _day(result.date),
        "actual": result.actual,
        "unit": result.unit,
        "text": result.text,
    }


def _entry(entry: AgendaEntry, word: str) -> Record:
    return {
        "item": entry.code or None,
        "kind": entry.ref.kind,
        "title": entry.title,
        "owner": entry.owner,
        "deadline": _day(entry.deadline),
        "section": entry.section,
        "reasons": entry.reasons,
        "state": entry.state,
        "text": word,
        "seconds": entry.seconds,
        "carried": entry.carried,
    }


def _made(made: Agreement | Decision) -> Record:
    return {
        "item": made.code,
        "title": made.title,
        "kind": made.kind,
        "text": made.text,
        "who": made.who,
        "by": _day(made.by),
    }


def _agreement(agreement: Agreement, *, late: bool) -> Record:
    return {
        **_made(agreement),
        "made": _day(agreement.session.day),
        "reviewed": agreement.reviewed,
        "outcome_text": outcome_text_of(agreement),
        "late": late,
    }


def _decision(decision: Decision) -> Record:
    return {**_made(decision), "old": decision.old, "new": decision.new}


def _verdict(line: VerdictLine) -> Record:
    return {
        "item": line.code,
        "title": line.title,
        "owner": line.owner,
        "completed": _day(line.verification.completed),
        "verdict": line.verification.verdict,
        "text": line.verification.text,
        "by_owner_alone": by_owner_alone(line),
    }


def _note(note: Note) -> Record:
    return {"item": note.code, "title": note.title, "text": note.text, "lesson": note.lesson}


def _change(change: Change) -> Record:
    return {
        "item": change.code,
        "kind": change.item.kind,
        "title": change.title,
        "field": change.field,
        "old": change.old,
        "new": change.new,
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
