"""What every screen knows of others: who changes the plan elsewhere, and who leads the session."""

from typing import TYPE_CHECKING, ClassVar

from textual.message import Message

from ogsm_tui.services.outcome import Refused
from ogsm_tui.texts import telling
from ogsm_tui.ui.lined import LinedScreen
from ogsm_tui.ui.widgets.lines import BottomLine

if TYPE_CHECKING:
    from ogsm_tui.services.elsewhere import Other
    from ogsm_tui.services.standing import Following, Standing


class KeepingUp(LinedScreen):
    """Show what others do while this screen is on top; what they did before that is read when it comes."""

    KEEPS_UP: ClassVar[bool] = True
    """Whether it shows at once what somebody else commits; else that waits until it is left."""
    LEADS: ClassVar[bool] = False
    """Whether the session is led from it: then it hands the session over itself where another window asks."""

    class ChangedElsewhere(Message, bubble=False):
        """Somebody else, another window or the command line, changed the plan."""

        def __init__(self, other: "Other") -> None:
            super().__init__()
            self.other = other

    class Stands(Message, bubble=False):
        """This window stands in another way towards the session than it did before."""

        def __init__(self, before: "Standing", now: "Standing") -> None:
            super().__init__()
            self.before, self.now = before, now

    async def refill(self) -> None:
        """Read again what may have changed, and show it."""
        raise NotImplementedError

    @property
    def is_leaving(self) -> bool:
        """Tell whether the screen is being taken down: what was read meanwhile has no place any more."""
        # Mostly it is a child, found without a search; the palette has it within its frame.
        here = any(isinstance(each, BottomLine) for each in reversed(self.children)) or self.query(BottomLine)
        return self.app.return_code is not None or not here

    # ---- who leads

    @property
    def leader(self) -> "Following | None":
        """Who leads the session of this plan, where that is another window, as of the last look."""
        watching = self.ogsm_app.watching
        return None if watching is None else watching.leader

    def reading_along(self) -> Refused | None:
        """Say who leads the session, where that is another window: here one looks on."""
        watching = self.ogsm_app.watching
        return None if watching is None else watching.reading_along()

    async def look_who_leads(self) -> None:
        """Look anew who leads the session."""
        watching = self.ogsm_app.watching
        if watching is not None:
            await watching.look_who_leads()

    # ---- what happens elsewhere

    async def on_keeping_up_changed_elsewhere(self, message: ChangedElsewhere) -> None:
        """Show what is there now, and say quietly who changed it; the cursor and what is typed stay."""
        if await self.ogsm_app.leave_lost_plan():
            return
        await self.refill()
        if not self.is_leaving:
            self.say_changed(message.other)

    def say_changed(self, other: "Other") -> None:
        """Say who changed something elsewhere, beside what was kept or said here."""
        self.kept_line.add(telling.changed_elsewhere(self.texts, other.origin))

    async def on_keeping_up_stands(self, message: Stands) -> None:
        """Show who leads the session now."""
        await self.stand(message)

    async def stand(self, message: Stands) -> None:
        """Show what can be done now that another window leads the session, or no longer does."""
        if type(message.before) is not type(message.now) and self.app.screen is self:
            await self.refill()
