"""A decision on its way from the keys to a draft: the menu of kinds, and the fields of one."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from ogsm_tui.method.decisions import DecisionForm, default_who, first_missing, forms, refuse_decision
from ogsm_tui.method.words import DecisionField, DecisionKind, ItemKind, Obstacle, Status
from ogsm_tui.services.drafts import DecisionDraft, NewValues
from ogsm_tui.services.outcome import Refused
from ogsm_tui.texts import Texts
from ogsm_tui.ui.forms import Answers, Choice, Field, FieldKind, Form, Menu

_KINDS: Final = {
    DecisionField.TEXT: FieldKind.TEXT,
    DecisionField.WHO: FieldKind.NAME,
    DecisionField.BY: FieldKind.DATE,
    DecisionField.NEW_DEADLINE: FieldKind.DATE,
    DecisionField.NEW_OWNER: FieldKind.NAME,
    DecisionField.NEW_WORDING: FieldKind.TEXT,
    DecisionField.NEW_TARGET: FieldKind.NUMBER,
    DecisionField.NEW_TARGET_DATE: FieldKind.DATE,
}


@dataclass(frozen=True, slots=True)
class Subject:
    """What is decided about, as far as the fields need to know it."""

    item_id: int
    kind: ItemKind
    code: str
    title: str
    owner: str | None
    status: Status | None = None
    archived: bool = False
    deadline: date | None = None
    unit: str = ""
    target: float | None = None
    target_date: date | None = None


def decision_menu(subject: Subject, texts: Texts) -> Menu:
    """Offer the kinds of decision on their keys; what does not apply keeps its place, dim (section 6).

    The keys are those of an action; another kind of item has its own decision on some of them.
    """
    own = {each.key: each for each in forms(subject.kind)}
    choices = tuple(
        Choice(
            key=each.key,
            label=texts.words.decisions[(own.get(each.key) or each).kind],
            obstacle=_obstacle(subject, own.get(each.key)),
        )
        for each in forms(ItemKind.ACTION)
    )
    return Menu("decide", f"{texts.decisions.heading.upper()}  {subject.code}", choices)


def _obstacle(subject: Subject, offered: DecisionForm | None) -> Refused | None:
    if offered is None:
        return Refused(Obstacle.NOT_FOR_THIS_ITEM)
    why = refuse_decision(subject.kind, offered.kind, subject.status, archived=subject.archived)
    return None if why is None else Refused(why, {"code": subject.code})


def kind_on(subject: Subject, key: str) -> DecisionForm | None:
    """Give the decision that a key stands for on this kind of item."""
    return next((each for each in forms(subject.kind) if each.key == key), None)


def decision_form(
    asked: DecisionForm, subject: Subject, texts: Texts, *, on: date, by: date, people: Sequence[str]
) -> Form:
    """Make the fields of one kind of decision, filled in as the usual case has it.

    Args:
        asked: The kind of decision.
        subject: What is decided about.
        texts: The texts in the language of the screen.
        on: The date of evaluation.
        by: The day by which an agreement is due unless said otherwise.
        people: The names that complete.
    """

    def missing(filled: Collection[str]) -> str | None:
        return first_missing(asked, frozenset(DecisionField(name) for name in filled))

    fields = [_field(asked, name, subject, texts, by) for name in asked.asks]
    heading = f"{texts.decisions.heading.upper()}  {subject.code}  {texts.words.decisions[asked.kind]}"
    return Form(f"decide-{asked.kind}", heading, fields, on=on, people=people, missing=missing)


def _field(asked: DecisionForm, name: DecisionField, subject: Subject, texts: Texts, by: date) -> Field:
    value, remark = "", ""
    match name:
        case DecisionField.WHO:
            value = default_who(asked.kind, subject.owner) or ""
        case DecisionField.BY:
            value = texts.dates.short(by)
        case DecisionField.NEW_WORDING:
            value = subject.title
            remark = _now(texts, subject.title)
        case DecisionField.NEW_DEADLINE:
            remark = _now(texts, "" if subject.deadline is None else texts.dates.short(subject.deadline))
        case DecisionField.NEW_OWNER:
            remark = _now(texts, subject.owner or "")
        case DecisionField.NEW_TARGET:
            target = "" if subject.target is None else texts.numbers.quantity(subject.target, subject.unit)
            remark = _now(texts, target)
        case DecisionField.NEW_TARGET_DATE:
            remark = _now(
                texts, "" if subject.target_date is None else texts.dates.short(subject.target_date)
            )
        case _:
            pass
    return Field(
        name,
        texts.decisions.label(asked.kind, name),
        _KINDS[name],
        value,
        optional=name in asked.optional or name in asked.one_of,
        to_edit=name is DecisionField.NEW_WORDING,
        remark=remark,
    )


def _now(texts: Texts, old: str) -> str:
    return texts.decisions.old_beside_new.format(old=old) if old else ""


def draft_of(kind: DecisionKind, item_id: int, answers: Answers) -> DecisionDraft:
    """Make the draft of a decision from what was filled in."""
    return DecisionDraft(
        item_id=item_id,
        kind=kind,
        text=answers.text(DecisionField.TEXT),
        who=answers.text(DecisionField.WHO),
        by=answers.day(DecisionField.BY),
        values=NewValues(
            deadline=answers.day(DecisionField.NEW_DEADLINE),
            owner=answers.text(DecisionField.NEW_OWNER),
            wording=answers.text(DecisionField.NEW_WORDING),
            target=answers.number(DecisionField.NEW_TARGET),
            target_date=answers.day(DecisionField.NEW_TARGET_DATE),
        ),
    )
