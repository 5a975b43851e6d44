"""Deciding at the cursor: a kind and its fields, the whole plan, and what this session decided before."""

from collections.abc import Callable, Sequence

from ogsm_tui.method.decisions import DecisionForm, form
from ogsm_tui.method.words import DecisionKind
from ogsm_tui.services.drafts import DecisionDraft
from ogsm_tui.services.outcome import Refusal, Refused
from ogsm_tui.store.models import Decision, ItemDetail
from ogsm_tui.ui.deciding import (
    Subject,
    decision_form,
    decision_menu,
    draft_of,
    kind_on,
    plan_menu,
    subject_of,
    whole_plan,
)
from ogsm_tui.ui.forms import Answers, Choice, Form, Menu
from ogsm_tui.ui.screens.session_recording import After, Asked, Record
from ogsm_tui.ui.screens.session_stopping import Fate, StoppingActs
from ogsm_tui.ui.upcoming import due_day

_PLAN, _REVISE = "p", "r"
_REWORD, _OTHER, _STRIKE = "r", "d", "x"
_DIGITS = "123456789"
_ABOUT_PLAN = "plan"


class DecidingActs(StoppingActs):
    """Take a decision, about an item or about the plan as a whole; revise or strike it again."""

    # ---- a new one

    def decide_on(self, detail: ItemDetail, after: After = After.NEXT) -> Callable[[], None]:
        """Offer the kinds of decision about an item."""
        subject = subject_of(detail)

        async def chosen(key: str) -> None:
            if key == _PLAN:
                self.decide_on_plan()
            else:
                await self.decide_kind(subject, key, after)

        whole = Choice(_PLAN, self.texts.decisions.about_plan)
        return lambda: self.ask_menu(decision_menu(subject, self.texts, (whole,)), chosen)

    def decide_on_plan(self) -> None:
        """Offer the kinds of decision about the plan as a whole, and those that were taken about it."""
        taken = [each for each in self.walk.view.decisions if each.item is None]
        subject = whole_plan(self.texts)

        async def chosen(key: str) -> None:
            if key == _REVISE:
                await self.revise_one_of(taken, lambda decision: subject)
            else:
                await self.decide_kind(subject, key, After.STAY)

        revise = Choice(_REVISE, self.texts.decisions.revise)
        self.ask_menu(plan_menu(self.texts, (revise,) if taken else ()), chosen)

    async def decide_kind(self, subject: Subject, key: str, after: After) -> None:
        """Ask what a kind of decision asks, and keep it; what asks nothing is kept on its key."""
        asked = kind_on(subject, key)
        if asked is None:
            return
        if not asked.asks:
            await self.record(self._decide(DecisionDraft(subject.item_id, asked.kind)), after)
            return

        await self.with_fate(asked, subject, lambda fate: self._ask_kind(asked, subject, after, fate))

    async def _ask_kind(self, asked: DecisionForm, subject: Subject, after: After, fate: Fate) -> None:
        def draft(answers: Answers) -> DecisionDraft:
            return fate.draft(draft_of(asked.kind, subject.item_id, answers))

        def with_action(answers: Answers) -> Record:
            return self._decide(draft(answers), with_action=True)

        await self.ask_words(
            Asked(
                self._form(fate.form(asked), subject, people=fate.names),
                lambda answers: self._decide(draft(answers)),
                after=after,
                about=_ABOUT_PLAN if subject.kind is None else "",
                with_action=with_action if asked.kind is DecisionKind.INTERVENE else None,
            )
        )

    def _decide(self, draft: DecisionDraft, *, with_action: bool = False) -> Record:
        return lambda session_id: self.office.deciding.decide(session_id, draft, with_action=with_action)

    def _form(
        self,
        asked: DecisionForm,
        subject: Subject,
        revised: Decision | None = None,
        people: Sequence[str] = (),
    ) -> Form:
        view = self.walk.view
        return decision_form(
            asked,
            subject,
            self.texts,
            on=view.on,
            by=due_day(view),
            people=people or [each.name for each in view.people],
            revised=revised,
        )

    # ---- one of this session

    def decided_now(self, detail: ItemDetail) -> tuple[Decision, ...]:
        """Give what this session decided about an item, in the order in which it was decided."""
        session = self.walk.view.session
        taken = (each for each in detail.decisions if session is not None and each.session_id == session.id)
        return tuple(reversed(tuple(taken)))

    def nothing_decided(self, detail: ItemDetail) -> Refused | None:
        """Say that there is nothing to revise."""
        return None if self.decided_now(detail) else Refused(Refusal.NO_DECISION)

    async def revise_on(self, detail: ItemDetail) -> None:
        """Choose one of this session's decisions about an item, and what becomes of it."""
        await self.revise_one_of(self.decided_now(detail), lambda each: subject_of(detail, each))

    def _told(self, decision: Decision) -> str:
        # Loaded here: the first frame takes no part of the exchange.
        from ogsm_tui.exchange.minutes.phrases import decided

        return decided(self.texts, decision)

    async def revise_one_of(
        self, decisions: Sequence[Decision], subject: Callable[[Decision], Subject]
    ) -> None:
        """Choose a decision where there are several."""
        if len(decisions) == 1:
            self._what_becomes_of(decisions[0], subject(decisions[0]))
            return
        known = dict(zip(_DIGITS, decisions, strict=False))

        async def chosen(key: str) -> None:
            self._what_becomes_of(known[key], subject(known[key]))

        choices = tuple(Choice(key, self._told(each)) for key, each in known.items())
        heading = f"{self.texts.decisions.which.upper()}  {subject(decisions[0]).code}"
        self.ask_menu(Menu("revise", heading, choices), chosen)

    def _what_becomes_of(self, decision: Decision, subject: Subject) -> None:
        """Offer to word a decision anew, to take another one in its place, or to strike it."""
        say = self.texts.decisions
        asked = form(subject.kind, decision.kind)
        choices = [Choice(_OTHER, say.other_kind), Choice(_STRIKE, say.strike)]
        if asked is not None and asked.asks:
            choices.insert(0, Choice(_REWORD, say.revise))

        async def chosen(key: str) -> None:
            if key == _STRIKE:
                strike = self.office.deciding.strike
                await self.record(lambda session_id: strike(session_id, decision.id), After.STAY)
            elif key == _OTHER:
                self._take_another(decision, subject)
            elif asked is not None:
                await self._reword(asked, decision, subject)

        heading = f"{subject.code}  {self._told(decision)}"
        self.ask_menu(Menu("revise-how", heading, tuple(choices)), chosen)

    def _take_another(self, decision: Decision, subject: Subject) -> None:
        async def chosen(key: str) -> None:
            asked = kind_on(subject, key)
            if asked is not None:
                await self._reword(asked, decision, subject)

        menu = plan_menu(self.texts) if subject.kind is None else decision_menu(subject, self.texts)
        self.ask_menu(menu, chosen)

    async def _reword(self, asked: DecisionForm, decision: Decision, subject: Subject) -> None:
        def revise(draft: DecisionDraft) -> Record:
            return lambda session_id: self.office.deciding.revise(session_id, decision.id, draft)

        if not asked.asks:
            await self.record(revise(DecisionDraft(subject.item_id, asked.kind)), After.STAY)
            return

        async def ask(fate: Fate) -> None:
            await self.ask_words(
                Asked(
                    self._form(fate.form(asked), subject, decision, fate.names),
                    lambda answers: revise(fate.draft(draft_of(asked.kind, subject.item_id, answers))),
                    after=After.STAY,
                    about=_ABOUT_PLAN if subject.kind is None else "",
                )
            )

        await self.with_fate(asked, subject, ask, decision)
