"""What can be done with the item of the cursor: decide, light, verdict, word, parking; agreements."""

from collections.abc import Awaitable, Callable

from ogsm_tui.method.handling import ASKS_WORD, HANDLED, refuse_discussing, refuse_parking, refuse_verdict
from ogsm_tui.method.words import Handled, Light, Obstacle, Outcome, Section, Status
from ogsm_tui.services.drafts import DecisionDraft
from ogsm_tui.services.outcome import Done, Refusal, Refused
from ogsm_tui.store.models import AgendaEntry, Agreement, ItemDetail
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.deciding import Subject, decision_form, decision_menu, draft_of, kind_on
from ogsm_tui.ui.forms import Answers, Choice, Field, Form, Menu
from ogsm_tui.ui.screens.session_recording import After, Record, Recording
from ogsm_tui.ui.theme import light_tone
from ogsm_tui.ui.upcoming import due_day

_LIGHTS = {"g": Light.GREEN, "o": Light.ORANGE, "r": Light.RED, "-": None}
_WORD = "word"


class SessionActs(Recording):
    """The keys that record something."""

    def acts_on_spot(self) -> tuple[Action, ...]:
        """Give what can be done with what the cursor is on."""
        agreement = self.walk.agreement(self.spot)
        if agreement is not None:
            return self._on_agreement(agreement)
        detail = self._detail_here()
        if detail is None:
            return ()
        return self._on_item(detail, self.walk.entry(self.spot))

    def _detail_here(self) -> ItemDetail | None:
        shown = self.shown(self.spot)
        return None if shown is None else shown.detail

    # ---- an item

    def _on_item(self, detail: ItemDetail, entry: AgendaEntry | None) -> tuple[Action, ...]:
        completed = detail.status is Status.COMPLETED
        verified = entry is not None and entry.state is Handled.VERIFIED
        return (
            action(
                "verify",
                self._verify(detail),
                self._unless(refuse_verdict(detail.status), detail),
                offered=completed and not verified,
            ),
            action(
                "reopen",
                self._reopen(detail),
                self._unless(refuse_verdict(detail.status), detail),
                offered=completed,
            ),
            action("decide", self._decide(detail), self._unless(self._undecidable(detail), detail)),
            action(
                "discuss",
                self._discuss(detail, entry),
                self._unless(_undiscussable(detail, entry), detail),
                offered=entry is None or entry.state not in HANDLED,
            ),
            action("set-light", self._light(detail), self._unless(self._undecidable(detail), detail)),
            self._parking(detail, entry),
        )

    def _unless(self, obstacle: Obstacle | None, detail: ItemDetail) -> Callable[[], Refused | None]:
        def hindered() -> Refused | None:
            refused = self.cannot_record()
            if refused is not None or obstacle is None:
                return refused
            return Refused(obstacle, {"code": detail.code or ""})

        return hindered

    def _undecidable(self, detail: ItemDetail) -> Obstacle | None:
        return Obstacle.ALREADY_COMPLETED if detail.status is Status.COMPLETED else None

    def _verify(self, detail: ItemDetail) -> Callable[[], Awaitable[None]]:
        def record(session_id: int) -> Done:
            return self.office.walking.verify(session_id, [detail.ref.id])

        return lambda: self.record(record)

    def _reopen(self, detail: ItemDetail) -> Callable[[], Awaitable[None]]:
        def keep(answers: Answers) -> Record:
            return lambda session_id: self.office.walking.reopen(
                session_id, detail.ref.id, answers.text(_WORD)
            )

        return lambda: self._ask_word("reopen", detail.code, self.texts.session.reopen_why, keep)

    def _discuss(self, detail: ItemDetail, entry: AgendaEntry | None) -> Callable[[], Awaitable[None]]:
        section = Section.BROUGHT_IN if entry is None else entry.section

        def keep(answers: Answers) -> Record:
            return lambda session_id: self.office.walking.discuss(
                session_id, detail.ref.id, answers.text(_WORD)
            )

        return lambda: self._ask_word(
            "discuss", detail.code, self.texts.session.discussed_what, keep, optional=section not in ASKS_WORD
        )

    def _parking(self, detail: ItemDetail, entry: AgendaEntry | None) -> Action:
        walking = self.office.walking
        if entry is None:
            return action(
                "bring-in",
                lambda: self.record(
                    lambda session_id: walking.bring_in(session_id, detail.ref.id), After.STAY
                ),
                self.cannot_record,
            )
        parked = entry.state is Handled.PARKED
        return action(
            "bring-back" if parked else "park",
            lambda: self.record(
                lambda session_id: walking.park(session_id, entry.ref.id),
                After.STAY if parked else After.NEXT,
            ),
            self._unless(refuse_parking(entry.state), detail),
        )

    # ---- a light

    def _light(self, detail: ItemDetail) -> Callable[[], None]:
        words, glyphs = self.texts.words, self.glyphs
        choices = tuple(
            Choice(key, f"{glyphs.light(light)} {words.light(light)}", tone=light_tone(light))
            for key, light in _LIGHTS.items()
        )

        async def chosen(key: str) -> None:
            light = _LIGHTS[key]
            walking = self.office.walking
            await self.record(
                lambda session_id: walking.set_light(session_id, detail.ref.id, light),
                After.NEXT_ONCE_HANDLED,
            )

        heading = f"{self.texts.session.light_menu.upper()}  {detail.code or ''}"
        return lambda: self.ask_menu(Menu("light", heading, choices), chosen)

    # ---- a decision

    def _decide(self, detail: ItemDetail) -> Callable[[], None]:
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

        async def chosen(key: str) -> None:
            await self._decide_kind(subject, key)

        return lambda: self.ask_menu(decision_menu(subject, self.texts), chosen)

    async def _decide_kind(self, subject: Subject, key: str) -> None:
        asked = kind_on(subject, key)
        if asked is None:
            return

        def decide(draft: DecisionDraft) -> Record:
            return lambda session_id: self.office.deciding.decide(session_id, draft)

        if not asked.asks:
            await self.record(decide(DecisionDraft(subject.item_id, asked.kind)))
            return
        view = self.walk.view
        form = decision_form(
            asked,
            subject,
            self.texts,
            on=view.on,
            by=due_day(view),
            people=[each.name for each in view.people],
        )
        await self.ask_words(form, lambda answers: decide(draft_of(asked.kind, subject.item_id, answers)))

    # ---- a word

    async def _ask_word(
        self,
        code: str,
        item: str | None,
        label: str,
        keep: Callable[[Answers], Record],
        *,
        optional: bool = False,
    ) -> None:
        """Ask for one text."""
        heading = f"{self.texts.commands.by_code[code].label.upper()}  {item or ''}"
        form = Form(code, heading, [Field(_WORD, label, optional=optional)], on=self.walk.on)
        await self.ask_words(form, keep)

    # ---- an agreement

    def _on_agreement(self, agreement: Agreement) -> tuple[Action, ...]:
        def judge(outcome: Outcome | None, word: str = "") -> Record:
            return lambda session_id: self.office.agreements.judge(session_id, agreement.id, outcome, word)

        def broken(answers: Answers) -> Record:
            return judge(Outcome.NOT_KEPT, answers.text(_WORD))

        def break_() -> Awaitable[None]:
            return self._ask_word("break-agreement", agreement.code, self.texts.session.not_kept_why, broken)

        def not_here() -> Refused:
            return Refused(Refusal.NOT_FOR_AGREEMENTS)

        return (
            action("keep-agreement", lambda: self.record(judge(Outcome.KEPT)), self.cannot_record),
            action("break-agreement", break_, self.cannot_record),
            action("leave-agreement", lambda: self.record(judge(None)), self.cannot_record),
            *(action(each, not_here, not_here, offered=False) for each in ("decide", "set-light", "park")),
        )


def _undiscussable(detail: ItemDetail, entry: AgendaEntry | None) -> Obstacle | None:
    section = Section.BROUGHT_IN if entry is None else entry.section
    return refuse_discussing(section, detail.light if detail.light_in_session else None)
