"""The decisions and agreements of a session as a table for a spreadsheet."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from ogsm_tui.exchange.minutes.gathered import earlier_agreements
from ogsm_tui.exchange.minutes.phrases import is_agreement, outcome_of, outcome_text_of
from ogsm_tui.exchange.minutes.values import decision_value
from ogsm_tui.exchange.tables import as_csv
from ogsm_tui.services.views import MinutesView
from ogsm_tui.store.models import Agreement, Decision
from ogsm_tui.texts import Texts

_COLUMNS: Final = (
    "session",
    "code",
    "title",
    "decision",
    "text",
    "who",
    "by",
    "old",
    "new",
    "outcome",
    "outcome_text",
)


def table(view: MinutesView, texts: Texts) -> str:
    """Write a row for each decision, then for each earlier agreement that was judged or is still open."""
    return as_csv([texts.tables.columns[name] for name in _COLUMNS], _rows(view, texts))


def _rows(view: MinutesView, texts: Texts) -> Iterator[tuple[str, ...]]:
    for decision in view.decisions:
        open_still = texts.words.open_outcome if is_agreement(decision) else ""
        changed = (decision_value(texts, decision.kind, value) for value in (decision.old, decision.new))
        yield (*_made(decision, view.session.day, texts), *changed, open_still, "")
    for agreement in earlier_agreements(view):
        outcome = texts.words.outcome(outcome_of(agreement))
        yield (
            *_made(agreement, agreement.session.day, texts),
            "",
            "",
            outcome,
            outcome_text_of(agreement),
        )


def _made(made: Agreement | Decision, day: date, texts: Texts) -> tuple[str, ...]:
    about = texts.minutes.whole_plan if made.item is None else made.title or ""
    return (
        day.isoformat(),
        made.code or "",
        about,
        texts.words.decisions[made.kind],
        made.text,
        made.who or "",
        "" if made.by is None else made.by.isoformat(),
    )
