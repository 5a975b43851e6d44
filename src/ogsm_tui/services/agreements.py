"""Agreements of earlier sessions are judged: kept, not kept, or left open (method.md, section 6)."""

from ogsm_tui.method.words import Act, Outcome
from ogsm_tui.services.desk import Desk, Done, Kept, Refusal, Refused, named, same_plan
from ogsm_tui.store import session_records
from ogsm_tui.store.queries.kept import LEFT_OPEN
from ogsm_tui.store.session_records import SessionRecord
from ogsm_tui.store.tables import AgreementReviewRow, DecisionRow
from ogsm_tui.store.writer import Writer

_ACTS = {
    Outcome.KEPT: Act.KEEP_AGREEMENT,
    Outcome.NOT_KEPT: Act.BREAK_AGREEMENT,
    None: Act.LEAVE_AGREEMENT,
}


class Agreements:
    """The first group of a session."""

    def __init__(self, desk: Desk) -> None:
        """Work at one desk."""
        self._desk = desk

    def judge(self, session_id: int, decision_id: int, outcome: Outcome | None, word: str = "") -> Done:
        """Say what became of an agreement.

        Args:
            session_id: The running session.
            decision_id: The agreement, made in an earlier session.
            outcome: `None` leaves it open, and says that the team looked at it.
            word: Why it was not kept; required then.
        """

        def act(writer: Writer, session: SessionRecord) -> Done:
            decision = session_records.decision(writer.connection, decision_id)
            if decision is None or decision.ogsm_id != session.ogsm_id or decision.session_id == session.id:
                return Refused(Refusal.UNKNOWN_DECISION)
            judged_here = session_records.review_of(writer.connection, session.id, decision_id) is not None
            if decision.outcome is not None and not judged_here:
                # It is open no more: what an earlier session said stands in its minutes for good.
                return Refused(Refusal.ALREADY_JUDGED)
            if outcome is Outcome.NOT_KEPT and not word.strip():
                return Refused(Refusal.FIELD_REQUIRED, {"field": "text"})
            writer.update(
                DecisionRow,
                decision_id,
                outcome=outcome,
                outcome_text=word.strip(),
                judged=None if outcome is None else session.on,
            )
            _review(writer, session, decision_id, LEFT_OPEN if outcome is None else outcome)
            item = None if decision.item_id is None else same_plan(writer, decision.item_id)
            words = {} if item is None else named(item)
            return Kept(_ACTS[outcome], {**words, "text": decision.text, "word": word.strip()})

        return self._desk.in_session(session_id, act)


def _review(writer: Writer, session: SessionRecord, decision_id: int, state: str) -> None:
    known = session_records.review_of(writer.connection, session.id, decision_id)
    if known is None:
        writer.insert(AgreementReviewRow, session_id=session.id, decision_id=decision_id, state=state)
    else:
        writer.update(AgreementReviewRow, known, state=state)
