"""The session as it is recorded: begin, ask, keep, and go on to the next open item."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum, auto

from ogsm_tui.method.words import SessionKind, SessionStatus
from ogsm_tui.services.outcome import Done, Kept, Refusal, Refused
from ogsm_tui.texts import telling
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.forms import Answers, Form, Menu
from ogsm_tui.ui.screens.session_filter import FilteredBody
from ogsm_tui.ui.screens.sure import make_sure
from ogsm_tui.ui.session_backup import back_up
from ogsm_tui.ui.walk import Spot, name_of

Record = Callable[[int], Done]
"""Records something in the session of this number."""


class After(Enum):
    """Where the cursor is after something was kept."""

    NEXT = auto()
    NEXT_ONCE_HANDLED = auto()
    STAY = auto()


@dataclass(frozen=True, slots=True)
class Asked:
    """Words that are asked for, and what is recorded of them.

    `about` names what they are about where that is not the spot of the cursor; `with_action` is what F2
    records instead, and `then` is done once it is kept.
    """

    form: Form
    record: Callable[[Answers], Record]
    after: After = After.NEXT
    about: str = ""
    with_action: Callable[[Answers], Record] | None = None
    then: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class AskedAt:
    """Where a form was asked, and the name of its draft."""

    spot: Spot | None
    draft_name: str
    takes_action: bool


class Recording(FilteredBody):
    """Keep what the team says, one transaction a time; a session that has not begun begins with it."""

    def __init__(
        self, kind: SessionKind | None = None, session_id: int | None = None, *, begin: bool = False
    ) -> None:
        """Show a session; with `begin` it begins at once, after the question if its day is another."""
        super().__init__(kind, session_id)
        self._begin_at_once = begin
        self._asked_at: AskedAt | None = None
        self._stay = False
        self._with_action = False

    async def load(self) -> None:
        """Read the session, and begin it where that was asked for."""
        await super().load()
        if self._begin_at_once:
            self._begin_at_once = False
            if self.cannot_begin() is None:
                await self.begin()

    # ---- beginning

    def cannot_record(self) -> Refused | None:
        """Say why nothing can be recorded here."""
        session = self.walk.view.session
        if session is None:
            return Refused(Refusal.NO_SESSION)
        if session.status is SessionStatus.CLOSED:
            return Refused(Refusal.CLOSED)
        return Refused(Refusal.NOT_PLANNED) if session.status is SessionStatus.CANCELLED else None

    def cannot_begin(self) -> Refused | None:
        """Say why the session cannot begin now."""
        return Refused(Refusal.ALREADY_RUNNING) if self.walk.view.running else self.cannot_record()

    async def begin(self) -> None:
        """Begin the session, after one question if its day is not today."""
        await self._begun(self._nothing_more)

    async def _nothing_more(self, session_id: int) -> None:
        """Only begin."""

    async def _begun(self, then: Callable[[int], Awaitable[None]]) -> None:
        """Do something in the running session; one that has not begun begins first."""
        session = self.walk.view.session
        refused = self.cannot_record()
        if session is None or refused is not None:
            self.refuse(refused or Refused(Refusal.NO_SESSION))
            return
        if session.status is SessionStatus.RUNNING:
            await then(session.id)
        elif session.day == self.office.clock.today():
            await self._begin_and(session.id, then)
        else:

            async def begin() -> None:
                await self._begin_and(session.id, then)
                self.fill_lines()

            planned = self.texts.dates.long(session.day)
            question = self.texts.session.begin_other_day.format(date=planned)
            await make_sure(self, question, begin)

    async def _begin_and(self, session_id: int, then: Callable[[int], Awaitable[None]]) -> None:
        begun = await self.perform(lambda: self.office.conducting.begin(session_id))
        if begun is None:
            return
        back_up(self.ogsm_app)
        await self.refill()
        await then(session_id)

    # ---- recording

    async def record(
        self, record: Record, after: After = After.NEXT, then: Callable[[], None] | None = None
    ) -> None:
        """Keep something about the item of the cursor; then go on to the next open one, or not."""
        spot = self.spot

        async def run(session_id: int) -> None:
            was_open = spot is not None and self.walk.is_open(spot)
            kept = await self.perform(lambda: record(session_id))
            if kept is not None:
                self.stop_asking()
                if then is not None:
                    then()
                await self.refill()
                if after is After.NEXT or (after is After.NEXT_ONCE_HANDLED and was_open):
                    self._go_on(spot)
                self.show_kept()

        await self._begun(run)

    def _go_on(self, spot: Spot | None) -> None:
        """Go to the next open item, unless this one still asks for something."""
        if self._everything or (spot is not None and self.walk.is_open(spot)):
            return
        # The red indicators of one strategy belong together, though the first decision handles it.
        beside = self.walk.red_beside(spot)
        following = self.next_open(spot) if beside is None else beside
        if following is not None:
            self.walk_list.go(following)
            self.fill_lines()

    async def undo(self) -> None:
        """Take back the latest step, and go to what it was about."""
        await self._turned(await self.turn(self.office.history.undo, telling.undone))

    async def redo(self) -> None:
        """Do again what was taken back, and go to what it is about."""
        await self._turned(await self.turn(self.office.history.redo, telling.redone))

    async def _turned(self, kept: Kept | None) -> None:
        if kept is None:
            return
        self.show_kept()
        spot = self.walk.agreement_on(kept.subject.get("code", ""), kept.subject.get("text", ""))
        spot = spot or self.walk.spot_of_code(kept.subject.get("code", ""))
        if spot is not None:
            self.show_spot(spot)

    # ---- asking

    async def ask_words(self, asked: Asked) -> None:
        """Ask for words; what was typed before at this item with the same key is back."""
        spot, form, session = self.spot, asked.form, self.walk.view.session
        about = asked.about or ("" if spot is None else name_of(spot))
        name = f"draft/{0 if session is None else session.id}/{about}/{form.code}"
        draft = await self.keeping.read(name)
        is_back = draft is not None and form.take_draft(draft)

        async def answered(answers: Answers) -> None:
            make = (asked.with_action if self._with_action else None) or asked.record
            await self.record(make(answers), After.STAY if self._stay else asked.after, asked.then)

        self._asked_at = AskedAt(spot, name, asked.with_action is not None)
        self.ask_form(form, answered)
        if is_back:
            self.say(self.texts.common.draft_back)

    def _ask(self, asked: Form | Menu | None) -> None:
        self.set_class(asked is not None, "-asking")
        super()._ask(asked)

    def stop_asking(self) -> None:
        """Ask nothing more; what was kept is no draft."""
        if self._asked_at is not None:
            self.keeping.later(self._asked_at.draft_name, None)
        self._put_aside()

    def _put_aside(self) -> None:
        self._asked_at = None
        super().stop_asking()

    async def leave_asking(self) -> None:
        """Put what is asked away; what was typed stays a draft."""
        self._keep_draft()
        self._put_aside()
        await self.keeping.now()

    def _keep_draft(self) -> None:
        form = self.entry.form
        if form is not None and self._asked_at is not None:
            self.keeping.later(self._asked_at.draft_name, form.draft())

    async def _answer_and_stay(self) -> None:
        self._stay = True
        await self.answer()
        self._stay = False

    async def _answer_with_action(self) -> None:
        self._with_action = True
        await self.answer()
        self._with_action = False

    def answering_actions(self) -> tuple[Action, ...]:
        """Give what can be done while something is asked."""
        form = self.entry.form
        if form is None:
            return (action("close", self.leave_asking),)
        return (
            action("keep", self.answer),
            *self._with_an_action(),
            action("keep-and-stay", self._answer_and_stay),
            action("next-field", self.next_field, offered=len(form.fields) > 1),
            action("leave-draft", self.leave_asking),
        )

    def _with_an_action(self) -> tuple[Action, ...]:
        offered = self._asked_at is not None and self._asked_at.takes_action
        return (action("keep-with-action", self._answer_with_action),) if offered else ()

    def typed(self) -> None:
        """Show what was typed, and store it soon."""
        super().typed()
        self._keep_draft()

    def follow(self, spot: Spot | None) -> None:
        """Leave what is asked at an item when the cursor is taken to another."""
        if self._asked_at is not None and spot != self._asked_at.spot:
            self._keep_draft()
            self._put_aside()
        super().follow(spot)

    async def put_away(self) -> None:
        """Store the draft that is being typed."""
        self._keep_draft()
        await super().put_away()
