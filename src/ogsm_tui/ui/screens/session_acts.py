"""What can be done with the item of the cursor: decide, light, verdict, word, parking; agreements."""

from collections.abc import Awaitable, Callable

from ogsm_tui.method.handling import ASKS_WORD, HANDLED, refuse_discussing, refuse_parking, refuse_verdict
from ogsm_tui.method.words import Handled, Obstacle, Outcome, Section, Status
from ogsm_tui.services.outcome import Done, Refusal, Refused
from ogsm_tui.store.models import AgendaEntry, Agreement, ItemDetail
from ogsm_tui.ui.commands import LIGHT_KEYS, Action, action
from ogsm_tui.ui.forms import Answers, Choice, Field, Form, Menu
from ogsm_tui.ui.screens.session_many import ManyActs
from ogsm_tui.ui.screens.session_recording import After, Asked, Record
from ogsm_tui.ui.theme import light_tone

_WORD = "word"


class SessionActs(ManyActs):
    """The keys that record something."""

    def acts_on_spot(self) -> tuple[Action, ...]:
        """Give what can be done with what is selected, else with what the cursor is on."""
        if self.selected:
            return (*self.on_selected(), *self.selecting())
        return (*self._at_cursor(), *self.selecting())

    def _at_cursor(self) -> tuple[Action, ...]:
        agreement, detail = self.walk.agreement(self.spot), self._detail_here()
        if agreement is not None:
            item = self._on_plan() if detail is None else self._about(detail, After.STAY)
            return (*self._on_agreement(agreement), *item)
        if detail is None:
            return self._on_plan()
        entry = self.walk.entry(self.spot)
        return (*self._verdicts(detail, entry), *self._about(detail), *self._handling(detail, entry))

    def _detail_here(self) -> ItemDetail | None:
        shown = self.shown(self.spot)
        return None if shown is None else shown.detail

    # ---- an item

    def _about(self, detail: ItemDetail, after: After = After.NEXT) -> tuple[Action, ...]:
        """Give what can be done with an item wherever it stands, also beside an agreement about it."""
        undecidable = self._unless(self._undecidable(detail), detail)
        return (
            action("decide", self.decide_on(detail, after), undecidable),
            action("set-light", self._light(detail, after), undecidable),
            action("edit", lambda: self.edit(detail), self.cannot_record),
            action("new-action", lambda: self.new_action(detail), self.cannot_record),
            action("note", lambda: self.note(detail), self.cannot_record),
            action(
                "revise",
                lambda: self.revise_on(detail),
                lambda: self.cannot_record() or self.nothing_decided(detail),
            ),
            action("history", lambda: self._history(detail)),
        )

    def _on_plan(self) -> tuple[Action, ...]:
        """Give what can be done where there is no item: about the plan and the session as a whole."""
        return (
            action("decide", self.decide_on_plan, self.cannot_record),
            action("new-action", lambda: self.new_action(None), self.cannot_record),
            action("note", lambda: self.note(None), self.cannot_record),
        )

    async def _history(self, detail: ItemDetail) -> None:
        from ogsm_tui.ui.screens.history import HistoryScreen

        await self.app.push_screen(HistoryScreen(detail))

    def _verdicts(self, detail: ItemDetail, entry: AgendaEntry | None) -> tuple[Action, ...]:
        completed = detail.status is Status.COMPLETED
        verified = entry is not None and entry.state is Handled.VERIFIED
        hindered = self._unless(refuse_verdict(detail.status), detail)
        return (
            action("verify", self._verify(detail), hindered, offered=completed and not verified),
            action("reopen", self._reopen(detail), hindered, offered=completed),
        )

    def _handling(self, detail: ItemDetail, entry: AgendaEntry | None) -> tuple[Action, ...]:
        return (
            action(
                "discuss",
                self._discuss(detail, entry),
                self._unless(_undiscussable(detail, entry), detail),
                offered=entry is None or entry.state not in HANDLED,
            ),
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

        session = self.walk.view.session
        alone = session is not None and detail.owner is not None and detail.owner == session.facilitator
        return lambda: self.record(record, then=self._say_alone if alone else None)

    def _say_alone(self) -> None:
        self.ogsm_app.kept += f" ({self.texts.session.verified_by_owner})"

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

    def _light(self, detail: ItemDetail, after: After) -> Callable[[], None]:
        async def chosen(key: str) -> None:
            light = LIGHT_KEYS[key]
            walking = self.office.walking
            await self.record(
                lambda session_id: walking.set_light(session_id, detail.ref.id, light),
                After.NEXT_ONCE_HANDLED if after is After.NEXT else after,
            )

        return lambda: self.ask_menu(self._light_menu(detail), chosen)

    def _light_menu(self, detail: ItemDetail) -> Menu:
        words, glyphs = self.texts.words, self.glyphs
        choices = tuple(
            Choice(key, f"{glyphs.light(light)} {words.light(light)}", tone=light_tone(light))
            for key, light in LIGHT_KEYS.items()
        )
        return Menu("light", f"{self.texts.session.light_menu.upper()}  {detail.code or ''}", choices)

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
        await self.ask_words(Asked(form, keep))

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
            action("park", not_here, not_here, offered=False),
        )


def _undiscussable(detail: ItemDetail, entry: AgendaEntry | None) -> Obstacle | None:
    section = Section.BROUGHT_IN if entry is None else entry.section
    return refuse_discussing(section, detail.light if detail.light_in_session else None)
