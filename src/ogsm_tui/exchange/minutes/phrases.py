"""How the minutes name an item, and how they word a decision, an agreement and a moment."""

from datetime import date, datetime

from ogsm_tui.exchange.minutes.values import decision_change
from ogsm_tui.method.words import DecisionKind, ItemKind, Outcome
from ogsm_tui.store.models import Agreement, Decision, ItemRef
from ogsm_tui.texts import Texts


def capital(text: str) -> str:
    """Begin a text with a capital; the rest stays as it is."""
    return text[:1].upper() + text[1:]


def named(texts: Texts, ref: ItemRef | None, code: str | None, title: str | None) -> str:
    """Name an item by code and title; no item is the plan as a whole."""
    if ref is None:
        return texts.minutes.whole_plan
    first = code or capital(texts.words.items[ref.kind].one)
    return f"{first} {title or ''}".rstrip()


def owned(texts: Texts, kind: ItemKind, owner: str | None, deadline: date | None) -> str:
    """Say whose an item is, and of an action by when it is due."""
    who = owner or texts.session.no_owner
    if kind is not ItemKind.ACTION:
        return who
    due = (
        texts.minutes.deadline.format(date=texts.dates.full(deadline))
        if deadline
        else texts.session.no_deadline
    )
    return f"{who}, {due}"


def decided(texts: Texts, decision: Decision) -> str:
    """Word a decision: kind, what it changed, text, who and by when."""
    change = decision_change(texts, decision.kind, decision.old, decision.new)
    kind = texts.words.decisions[decision.kind]
    said = f"{kind} ({change})" if change else kind
    text = decision.text.strip()
    if text:
        said += f": {text}"
    return said + _due(texts, decision.who, decision.by)


def agreed(texts: Texts, made: Agreement | Decision) -> str:
    """Word an agreement: its text, who and by when; the usual kind goes without saying."""
    kind, text = texts.words.decisions[made.kind], made.text.strip()
    said = f"{kind}: {text}" if text else kind
    if text and made.kind is DecisionKind.INTERVENE:
        said = text
    return said + _due(texts, made.who, made.by)


def is_agreement(decision: Decision) -> bool:
    """Tell whether a decision has somebody or a day to keep it to."""
    return decision.who is not None or decision.by is not None


def outcome_of(agreement: Agreement) -> Outcome | None:
    """Give what the session said of an earlier agreement; what a later one said is not of its minutes."""
    return next((outcome for outcome in Outcome if outcome == agreement.reviewed), None)


def outcome_text_of(agreement: Agreement) -> str:
    """Give the word with which the session said it."""
    said_here = agreement.reviewed is not None and agreement.outcome == outcome_of(agreement)
    return agreement.outcome_text if said_here else ""


def judged(texts: Texts, agreement: Agreement) -> str:
    """Word what the session said of an earlier agreement."""
    return stood(texts, outcome_of(agreement), outcome_text_of(agreement))


def stood(texts: Texts, outcome: Outcome | None, word: str) -> str:
    """Word what became of an agreement."""
    state, word = texts.words.outcome(outcome), word.strip()
    return f"{state} ({word})" if word else state


def moment(texts: Texts, when: datetime, beside: date | None = None) -> str:
    """Word a moment; on the day that stands beside it the time is enough."""
    time = texts.dates.time(when)
    if when.date() == beside:
        return time
    return texts.minutes.when.format(date=texts.dates.long(when.date()), time=time)


def _due(texts: Texts, who: str | None, by: date | None) -> str:
    day = "" if by is None else texts.decisions.by_day.format(date=texts.dates.full(by))
    said = ", ".join(each for each in (who, day) if each)
    return f" — {said}" if said else ""
