"""A decision on its way from the keys to a draft: the menu of kinds, and the fields of one."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from ogsm_tui.method.decisions import (
    DecisionForm,
    default_who,
    first_missing,
    form,
    forms,
    refuse_decision,
)
from ogsm_tui.method.words import DecisionField, DecisionKind, ItemKind, Obstacle, Status
from ogsm_tui.services.drafts import DecisionDraft, NewValues
from ogsm_tui.services.outcome import Refused
from ogsm_tui.store.models import Decision, ItemDetail
from ogsm_tui.texts import Texts
from ogsm_tui.ui.field_readers import NumberReader
from ogsm_tui.ui.forms import Answers, Choice, Field, FieldKind, Form, Menu

_KINDS: Final = {
    DecisionField.TEXT: FieldKind.TEXT,
    DecisionField.WHO: FieldKind.NAME,
    DecisionField.BY: FieldKind.DATE,
    DecisionField.NEW_DEADLINE: FieldKind.DATE,
    DecisionField.NEW_OWNER: FieldKind.NAME,
    DecisionField.NEW_WORDING: FieldKind.TEXT,
    DecisionField.NEW_TARGET: FieldKind.TEXT,
    DecisionField.NEW_TARGET_DATE: FieldKind.DATE,
    DecisionField.NEW_STRATEGY: FieldKind.NAME,
}


_MOST_CODES = 8
"""So many strategies are named beside the field that asks for one."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What is decided about, as far as the fields need to know it; without a kind, the plan as a whole."""

    item_id: int | None
    kind: ItemKind | None
    code: str
    title: str = ""
    owner: str | None = None
    status: Status | None = None
    archived: bool = False
    deadline: date | None = None
    unit: str = ""
    target: float | None = None
    target_date: date | None = None


def subject_of(detail: ItemDetail, without: Decision | None = None) -> Subject:
    """Give an item as what is decided about; as it was `without` a decision that is to be revised."""
    subject = Subject(
        item_id=detail.ref.id,
        kind=detail.ref.kind,
        code=detail.code or "",
        title=detail.title,
        owner=detail.owner,
        status=detail.status,
        archived=detail.archived,
        deadline=detail.deadline,
        unit=detail.unit,
        target=detail.target,
        target_date=detail.target_date,
    )
    return subject if without is None else _taken_back(subject, without)


def _taken_back(subject: Subject, decision: Decision) -> Subject:
    old = decision.old
    match decision.kind:
        case DecisionKind.COMPLETE | DecisionKind.START | DecisionKind.STOP:
            status = Status(old) if old in list(Status) else subject.status
            return replace(subject, status=status, archived=False)
        case DecisionKind.RESCHEDULE:
            return replace(subject, deadline=date.fromisoformat(old) if old else None)
        case DecisionKind.REASSIGN:
            return replace(subject, owner=old or None)
        case DecisionKind.ADJUST:
            return replace(subject, title=old)
        case DecisionKind.RETARGET:
            target, day = _target_in(old)
            return replace(subject, target=target, target_date=day)
        case _:
            return subject


def _target_in(words: str) -> tuple[float | None, date | None]:
    """Read a target as decisions keep it: value and date with a blank between, `-` for none."""
    value, _, day = words.partition(" ")
    return (
        None if value in ("", "-") else float(value),
        None if day in ("", "-") else date.fromisoformat(day),
    )


def decision_menu(subject: Subject, texts: Texts, more: Sequence[Choice] = ()) -> Menu:
    """Offer the kinds of decision on their keys; what does not apply keeps its place, dim (section 6).

    The keys are those of an action; another kind of item has its own decision on some of them. `more`
    stands behind them.
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
    return Menu("decide", _heading(subject, texts), (*choices, *more))


def plan_menu(texts: Texts, more: Sequence[Choice] = ()) -> Menu:
    """Offer the kinds of decision about the plan as a whole."""
    choices = (Choice(each.key, texts.words.decisions[each.kind]) for each in forms(None))
    return Menu("decide-plan", _heading(whole_plan(texts), texts), (*choices, *more))


def whole_plan(texts: Texts) -> Subject:
    """Give the plan as a whole as what is decided about."""
    return Subject(item_id=None, kind=None, code=texts.common.whole_plan)


def _heading(subject: Subject, texts: Texts) -> str:
    return f"{texts.decisions.heading.upper()}  {subject.code}"


def _obstacle(subject: Subject, offered: DecisionForm | None) -> Refused | None:
    if offered is None:
        return Refused(Obstacle.NOT_FOR_THIS_ITEM)
    why = refuse_decision(subject.kind, offered.kind, subject.status, archived=subject.archived)
    return None if why is None else Refused(why, {"code": subject.code})


def kind_on(subject: Subject, key: str) -> DecisionForm | None:
    """Give the decision that a key stands for on this kind of item."""
    return next((each for each in forms(subject.kind) if each.key == key), None)


def decision_form(
    asked: DecisionForm,
    subject: Subject,
    texts: Texts,
    *,
    on: date,
    by: date,
    people: Sequence[str],
    revised: Decision | None = None,
) -> Form:
    """Make the fields of one kind of decision, filled in as the usual case has it.

    Args:
        asked: The kind of decision.
        subject: What is decided about.
        texts: The texts in the language of the screen.
        on: The date of evaluation.
        by: The day by which an agreement is due unless said otherwise.
        people: The names that complete.
        revised: The decision in whose place it comes; what it says is filled in.
    """

    def missing(filled: Collection[str]) -> str | None:
        return first_missing(asked, frozenset(DecisionField(name) for name in filled))

    fields = [_field(asked, name, subject, texts, by) for name in asked.asks]
    if fields and fields[0].name == DecisionField.NEW_STRATEGY:
        codes = " · ".join(each.partition(" ")[0] for each in people[:_MOST_CODES])
        fields[0] = replace(fields[0], remark=codes)
    code = f"decide-{asked.kind}"
    if revised is not None:
        fields = [_as_decided(each, revised, texts) for each in fields]
        code = f"revise-{revised.id}-{asked.kind}"
    heading = f"{_heading(subject, texts)}  {texts.words.decisions[asked.kind]}"
    return Form(code, heading, fields, on=on, people=people, missing=missing)


def request_form(texts: Texts, count: str, *, on: date, by: date) -> Form:
    """Ask by when the owners of several items are to report; `count` says how many items."""
    asked = form(ItemKind.ACTION, DecisionKind.REQUEST_REPORT)
    assert asked is not None, "every action can be asked a report of"
    nobody = Subject(item_id=None, kind=None, code="")
    names = (DecisionField.BY, DecisionField.TEXT)
    fields = [_field(asked, name, nobody, texts, by) for name in names]
    heading = f"{texts.words.decisions[asked.kind].upper()}  {count}"
    return Form("request-reports", heading, fields, on=on)


def _as_decided(field: Field, decision: Decision, texts: Texts) -> Field:
    """Fill in a field as a decision has it; a text is there to be edited."""
    said = {
        DecisionField.TEXT: decision.text,
        DecisionField.WHO: decision.who or "",
        DecisionField.BY: "" if decision.by is None else texts.dates.short(decision.by),
        **_new_values(decision, texts),
    }
    value = said.get(DecisionField(field.name), "") or field.value
    return replace(field, value=value, to_edit=field.to_edit or field.name == DecisionField.TEXT)


def _new_values(decision: Decision, texts: Texts) -> dict[DecisionField, str]:
    new = decision.new
    match decision.kind:
        case DecisionKind.RESCHEDULE if new:
            return {DecisionField.NEW_DEADLINE: texts.dates.short(date.fromisoformat(new))}
        case DecisionKind.REASSIGN:
            return {DecisionField.NEW_OWNER: new}
        case DecisionKind.ADJUST:
            return {DecisionField.NEW_WORDING: new}
        case DecisionKind.RETARGET:
            target, day = _target_in(new)
            return {
                DecisionField.NEW_TARGET: "" if target is None else texts.numbers.number(target),
                DecisionField.NEW_TARGET_DATE: "" if day is None else texts.dates.short(day),
            }
        case _:
            return {}


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
            day = "" if subject.target_date is None else texts.dates.short(subject.target_date)
            remark = _now(texts, day)
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
        reader=NumberReader(texts, subject.unit) if name is DecisionField.NEW_TARGET else None,
    )


def _now(texts: Texts, old: str) -> str:
    return texts.decisions.old_beside_new.format(old=old) if old else ""


def draft_of(kind: DecisionKind, item_id: int | None, answers: Answers) -> DecisionDraft:
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
            strategy=answers.text(DecisionField.NEW_STRATEGY),
        ),
    )
