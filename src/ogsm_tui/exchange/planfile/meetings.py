"""Read the sessions of a plan file, with all that was kept in them."""

from datetime import date, datetime
from typing import Final

from ogsm_tui.exchange.planfile import values
from ogsm_tui.exchange.planfile.table import Table
from ogsm_tui.method.words import (
    DecisionKind,
    Handled,
    Outcome,
    Reason,
    Section,
    SessionKind,
    SessionStatus,
    Verdict,
)
from ogsm_tui.services.document import (
    ABSENT,
    AgendaDoc,
    ChangeDoc,
    CorrectionDoc,
    DecisionDoc,
    NoteDoc,
    SessionDoc,
    VerificationDoc,
)

DAY: Final = values.clearable(values.day)
MOMENT: Final = values.clearable(values.moment)
MINUTES: Final = values.clearable(values.whole(1, 1440))
RATING: Final = values.clearable(values.whole(1, 10))
SECONDS: Final = values.clearable(values.seconds)
KIND: Final = values.word(SessionKind)
STATUS: Final = values.clearable(values.word(SessionStatus))
SECTION: Final = values.word(Section)
REASON: Final = values.word(Reason)
HANDLED: Final = values.clearable(values.word(Handled))
DECISION_KIND: Final = values.word(DecisionKind)
OUTCOME: Final = values.clearable(values.word(Outcome))
VERDICT: Final = values.word(Verdict)


def session(table: Table) -> SessionDoc:
    """Read one of `[[sessions]]`."""
    return SessionDoc(
        kind=table.need("kind", KIND, SessionKind.ACTION_REVIEW),
        start=table.need("start", values.moment, datetime.min),
        minutes=table.take("minutes", MINUTES, ABSENT),
        place=table.take("place", values.line, ABSENT),
        series=table.take("series", values.series, ABSENT),
        status=table.take("status", STATUS, ABSENT),
        began=table.take("began", MOMENT, ABSENT),
        closed=table.take("closed", MOMENT, ABSENT),
        present=table.take_all("present", values.filled, ABSENT),
        absent=table.take_all("absent", values.filled, ABSENT),
        rating=table.take("rating", RATING, ABSENT),
        facilitator=table.take("facilitator", values.name, ABSENT),
        agenda=table.rows("agenda", AgendaDoc, agenda_row),
        decisions=table.rows("decisions", DecisionDoc, decision),
        verifications=table.rows("verifications", VerificationDoc, verification),
        notes=table.rows("notes", NoteDoc, note),
        corrections=table.rows("corrections", CorrectionDoc, correction),
        changes=table.rows("changes", ChangeDoc, change),
    )


def agenda_row(table: Table) -> AgendaDoc:
    """Read one row of an agenda."""
    return AgendaDoc(
        item=table.need("item", values.filled, ""),
        section=table.need("section", SECTION, Section.BROUGHT_IN),
        reasons=table.take_all("reasons", REASON, ()),
        state=table.take("state", HANDLED, None) or Handled.OPEN,
        text=table.take("text", values.text, ""),
        seconds=table.take("seconds", SECONDS, None) or 0,
        carried=table.take("carried", values.flag, False),
    )


def decision(table: Table) -> DecisionDoc:
    """Read one decision."""
    return DecisionDoc(
        item=table.take("item", values.name, ""),
        kind=table.need("kind", DECISION_KIND, DecisionKind.CONTINUE),
        text=table.take("text", values.text, ""),
        who=table.take("who", values.name, ""),
        by=table.take("by", DAY, None),
        old=table.take("old", values.text, ""),
        new=table.take("new", values.text, ""),
        outcome=table.take("outcome", OUTCOME, None),
        outcome_text=table.take("outcome_text", values.text, ""),
        judged=table.take("judged", DAY, None),
    )


def verification(table: Table) -> VerificationDoc:
    """Read one verdict on a completion."""
    return VerificationDoc(
        item=table.need("item", values.filled, ""),
        completed=table.take("completed", DAY, None),
        verdict=table.need("verdict", VERDICT, Verdict.VERIFIED),
        text=table.take("text", values.text, ""),
        ended=table.take("ended", values.flag, False),
    )


def note(table: Table) -> NoteDoc:
    """Read one note or lesson."""
    return NoteDoc(
        item=table.take("item", values.name, ""),
        text=table.need("text", values.filled_text, ""),
        lesson=table.take("lesson", values.flag, False),
    )


def correction(table: Table) -> CorrectionDoc:
    """Read one correction of a closed session."""
    return CorrectionDoc(
        date=table.need("date", values.day, date.min),
        text=table.need("text", values.filled_text, ""),
    )


def change(table: Table) -> ChangeDoc:
    """Read one change that was made during a session."""
    return ChangeDoc(
        item=table.take("item", values.name, ""),
        field=table.need("field", values.filled, ""),
        old=table.take("old", values.text, ""),
        new=table.take("new", values.text, ""),
    )
