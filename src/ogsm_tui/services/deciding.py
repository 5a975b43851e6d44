"""Decide, revise and strike (method.md, section 6)."""

from collections.abc import Sequence
from datetime import date

from ogsm_tui.method.decisions import DecisionForm, Effect, first_missing, form, refuse_decision
from ogsm_tui.method.words import Act, DecisionField, DecisionKind, ItemField, ItemKind
from ogsm_tui.services import effects
from ogsm_tui.services.agenda import settle
from ogsm_tui.services.desk import Desk, Done, Kept, Refusal, Refused, iso, named, number, person, same_plan
from ogsm_tui.services.drafts import DecisionDraft, FieldValue, ItemDraft
from ogsm_tui.services.effects import Changed
from ogsm_tui.services.items import add_item
from ogsm_tui.services.stopping import refuse_stopping
from ogsm_tui.store import records, session_records
from ogsm_tui.store.records import ItemRecord
from ogsm_tui.store.session_records import DecisionRecord, SessionRecord
from ogsm_tui.store.tables import DecisionRow
from ogsm_tui.store.writer import Writer


class Deciding:
    """Record what the team decides, with what it does to the plan, in one step."""

    def __init__(self, desk: Desk) -> None:
        """Work at one desk."""
        self._desk = desk

    def decide(self, session_id: int, draft: DecisionDraft, *, with_action: bool = False) -> Done:
        """Record a decision of the running session.

        Args:
            session_id: The running session.
            draft: The decision.
            with_action: Make the new action that it asks for too, in the same step: under the same
                strategies, with its text as title, who as owner and by when as deadline.
        """

        def act(writer: Writer, session: SessionRecord) -> Done:
            item = None if draft.item_id is None else same_plan(writer, draft.item_id)
            if draft.item_id is not None and item is None:
                return Refused(Refusal.UNKNOWN_ITEM)
            refused = _unfit(writer, draft, item)
            if refused is not None:
                return refused
            _record(writer, session, draft, item, self._desk)
            words = _sentence(draft, item)
            if with_action:
                made = add_item(writer, self._desk.clock, _action_for(writer, draft, item), session.id)
                if isinstance(made, Refused):
                    return made
                words["action"] = made.code or ""
            _settle(writer, session, item)
            return Kept(Act.DECIDE, words)

        return self._desk.in_session(session_id, act)

    def request_reports(self, session_id: int, item_ids: Sequence[int], by: date, text: str = "") -> Done:
        """Ask the owner of each of these items for a report, all of them in one step.

        Args:
            session_id: The running session.
            item_ids: The items; where one has no owner, nobody is asked and all such items are named.
            by: The day by which it is wanted.
            text: What is said with it, the same to all.
        """

        def act(writer: Writer, session: SessionRecord) -> Done:
            items = [same_plan(writer, item_id) for item_id in dict.fromkeys(item_ids)]
            known = [item for item in items if item is not None]
            if not known or len(known) < len(items):
                return Refused(Refusal.UNKNOWN_ITEM)
            nobody = [item.code or "" for item in known if item.owner is None]
            if nobody:
                return Refused(Refusal.NO_OWNER, {"code": ", ".join(nobody)})
            for item in known:
                draft = DecisionDraft(item.id, DecisionKind.REQUEST_REPORT, text, item.owner or "", by)
                refused = _unfit(writer, draft, item)
                if refused is not None:
                    return refused
                _record(writer, session, draft, item, self._desk)
                _settle(writer, session, item)
            return Kept(Act.DECIDE, {**_sentence(draft, known[0]), "count": str(len(known))})

        return self._desk.in_session(session_id, act)

    def revise(self, session_id: int, decision_id: int, draft: DecisionDraft) -> Done:
        """Put another decision in the place of one of this session, whatever came after it."""

        def act(writer: Writer, session: SessionRecord) -> Done:
            decision = _of_session(writer, session, decision_id)
            if decision is None:
                return Refused(Refusal.UNKNOWN_DECISION)
            before = None if decision.item_id is None else same_plan(writer, decision.item_id)
            _take_back(writer, session, decision, before)
            # Read again: what the old decision had changed is back.
            item = None if decision.item_id is None else same_plan(writer, decision.item_id)
            refused = _unfit(writer, draft, item)
            if refused is not None:
                return refused
            _record(writer, session, draft, item, self._desk, revised=decision_id)
            _settle(writer, session, item)
            return Kept(Act.REVISE, _sentence(draft, item))

        return self._desk.in_session(session_id, act)

    def strike(self, session_id: int, decision_id: int) -> Done:
        """Take one decision of this session away, with what it did, whatever came after it."""

        def act(writer: Writer, session: SessionRecord) -> Done:
            decision = _of_session(writer, session, decision_id)
            if decision is None:
                return Refused(Refusal.UNKNOWN_DECISION)
            item = None if decision.item_id is None else same_plan(writer, decision.item_id)
            _take_back(writer, session, decision, item)
            writer.delete(DecisionRow, decision_id)
            _settle(writer, session, item)
            words = {} if item is None else named(item)
            return Kept(Act.STRIKE, {**words, "kind": decision.kind.value, "text": decision.text})

        return self._desk.in_session(session_id, act)


def _action_for(writer: Writer, draft: DecisionDraft, item: ItemRecord | None) -> ItemDraft:
    """Say what action does what was decided."""
    values: dict[ItemField, FieldValue] = {
        ItemField.TITLE: draft.text.strip(),
        ItemField.OWNER: draft.who,
        ItemField.DEADLINE: draft.by,
        ItemField.STRATEGIES: () if item is None else _strategies_of(writer, item),
    }
    return ItemDraft(ItemKind.ACTION, values)


def _strategies_of(writer: Writer, item: ItemRecord) -> tuple[str, ...]:
    """Give the codes of the strategies that an item stands under, a step under those of its action."""
    if item.kind is ItemKind.STRATEGY:
        return (item.code or "",)
    if item.kind is ItemKind.ACTION:
        codes = records.strategy_codes(writer.connection, item.id)
        above = None if item.parent_id is None else records.item(writer.connection, item.parent_id)
        return codes if codes or above is None else _strategies_of(writer, above)
    strategy = None if item.strategy_id is None else records.item(writer.connection, item.strategy_id)
    return () if strategy is None else (strategy.code or "",)


def _unfit(writer: Writer, draft: DecisionDraft, item: ItemRecord | None) -> Refused | None:
    kind = None if item is None else item.kind
    status, archived = (None, False) if item is None else (item.status, item.archived)
    obstacle = refuse_decision(kind, draft.kind, status, archived=archived)
    if obstacle is not None:
        return Refused(obstacle, {} if item is None else named(item))
    missing = first_missing(_form(draft, kind), draft.filled())
    if missing is not None:
        return Refused(Refusal.FIELD_REQUIRED, {"field": missing.value})
    if item is not None and _says_nothing_new(draft, item):
        return Refused(Refusal.UNCHANGED, named(item))
    if item is not None and draft.kind is DecisionKind.STOP:
        return refuse_stopping(writer, item, draft.values)
    return None


def _says_nothing_new(draft: DecisionDraft, item: ItemRecord) -> bool:
    values = draft.values
    match draft.kind:
        case DecisionKind.RESCHEDULE:
            return values.deadline == item.deadline
        case DecisionKind.REASSIGN:
            return " ".join(values.owner.split()) == (item.owner or "")
        case DecisionKind.ADJUST:
            return values.wording.strip() == item.title
        case _:
            return False


def _form(draft: DecisionDraft, kind: ItemKind | None) -> DecisionForm:
    asked = form(kind, draft.kind)
    assert asked is not None, "refused before"
    return asked


def _record(
    writer: Writer,
    session: SessionRecord,
    draft: DecisionDraft,
    item: ItemRecord | None,
    desk: Desk,
    *,
    revised: int | None = None,
) -> None:
    asked = _form(draft, None if item is None else item.kind)
    changed = Changed()
    if item is not None and asked.effect is not Effect.NONE:
        changed = effects.apply(asked.effect, writer, session, item, draft.values, desk.clock.now())
    keeps_who = DecisionField.WHO in asked.asks
    row = {
        "item_id": None if item is None else item.id,
        "kind": draft.kind.value,
        "text": draft.text.strip(),
        "who_id": person(writer, draft.who) if keeps_who else None,
        "by": draft.by if keeps_who else None,
        "old": changed.old,
        "new": changed.new,
    }
    if revised is not None:
        writer.update(DecisionRow, revised, **row)
    else:
        place = session_records.next_decision_place(writer.connection, session.id)
        writer.insert(DecisionRow, session_id=session.id, place=place, **row)


def _take_back(
    writer: Writer, session: SessionRecord, decision: DecisionRecord, item: ItemRecord | None
) -> None:
    asked = form(None if item is None else item.kind, decision.kind)
    if item is not None and asked is not None:
        effects.revert(asked.effect, writer, session, item, decision)


def _settle(writer: Writer, session: SessionRecord, item: ItemRecord | None) -> None:
    if item is not None:
        settle(writer, session, item)


def _of_session(writer: Writer, session: SessionRecord, decision_id: int) -> DecisionRecord | None:
    decision = session_records.decision(writer.connection, decision_id)
    return decision if decision is not None and decision.session_id == session.id else None


def _sentence(draft: DecisionDraft, item: ItemRecord | None) -> dict[str, str]:
    values = draft.values
    new = iso(values.deadline) or values.owner or values.wording or iso(values.target_date)
    if not new and values.target is not None:
        new = number(values.target)
    words = {} if item is None else named(item)
    return {**words, "kind": draft.kind.value, "text": draft.text.strip(), "new": new}
