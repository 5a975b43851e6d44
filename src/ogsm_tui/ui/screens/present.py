"""Who is here: one key for each person; items of the absent are marked in the list."""

import asyncio
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from textual import events
from textual.widget import Widget

from ogsm_tui.ui.base import BaseScreen
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.list_keys import list_actions
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.rows import NOTHING, GroupRow, ItemRow, Row
from ogsm_tui.ui.widgets.walk_list import WalkList

if TYPE_CHECKING:
    from ogsm_tui.services.views import SessionView

_KEYS: Final = "1234567890abcdfhimoprsvwxyz"
"""The keys that stand for a person; those of commands are left out."""

_FOLLOWING: Final = {None: True, True: False, False: None}
"""What each press of a key makes of what was said: present, absent, nothing."""


class PresentScreen(BaseScreen):
    """Say who is here, who is not, and who must leave early."""

    CSS_PATH = "present.tcss"

    def __init__(
        self, session_id: int, early: frozenset[str], keep_early: Callable[[frozenset[str]], None]
    ) -> None:
        """Ask it for a running session.

        Args:
            session_id: The session.
            early: The names of those who must leave early.
            keep_early: Called with their names when that changes.
        """
        super().__init__()
        self._session_id = session_id
        self._early = early
        self._keep_early = keep_early
        self._view: SessionView | None = None

    def body(self) -> Iterable[Widget]:
        """Give the list of people."""
        yield WalkList[str](glyphs=self.glyphs, id="people")

    @property
    def _people(self) -> WalkList[str]:
        return self.query_one("#people", WalkList)

    @property
    def _names(self) -> tuple[str, ...]:
        return () if self._view is None else tuple(each.name for each in self._view.people)

    async def load(self) -> None:
        """Read who was said to be here."""
        office = self.office
        self._view = await asyncio.to_thread(office.reading.session, office.ogsm_id, None, self._session_id)
        self.header.show([Span(self.texts.session.present_heading, Tone.HEADING)])
        self._show_rows()

    def _show_rows(self) -> None:
        present = 0 if self._view is None else len(self._view.present)
        count = self.texts.finish.present_count.format(present=present, total=len(self._names))
        rows: list[Row[str]] = [GroupRow(self.texts.finish.present.upper(), count)]
        rows += (self._person(place, name) for place, name in enumerate(self._names))
        self._people.update_rows(rows)

    def _person(self, place: int, name: str) -> ItemRow[str]:
        say, presence = self.texts.session, self._presence(name)
        words = {True: say.is_present, False: say.absent, None: say.presence_unknown}
        signs = {
            True: Span(self.glyphs.handled, Tone.GOOD),
            False: Span(self.glyphs.none, Tone.LIGHT_ORANGE),
            None: NOTHING,
        }
        tones = {True: Tone.TEXT, False: Tone.LIGHT_ORANGE, None: Tone.DIM}
        return ItemRow(
            key=name,
            title=name,
            code=_KEYS[place] if place < len(_KEYS) else "",
            sign=signs[presence],
            mark=Span(say.leaves_early, Tone.KEY) if name in self._early else NOTHING,
            right=Span(words[presence], tones[presence]),
            tone=Tone.DIM if presence is False else Tone.TEXT,
        )

    def _presence(self, name: str) -> bool | None:
        if self._view is None:
            return None
        if name in self._view.present:
            return True
        return False if name in self._view.absent else None

    # ---- what can be done

    def actions(self) -> tuple[Action, ...]:
        """Give what can be done: say who is here, and go back to the session."""
        people = self._people
        somebody = people.cursor_key is not None
        return (
            *list_actions(people),
            action("toggle-present", self._turn_here, offered=somebody),
            action("leaves-early", self._turn_early, offered=somebody),
            action("undo", self.undo),
            action("redo", self.redo),
            action("back", self.leave),
            action("close", self.leave, offered=False),
        )

    async def take_key(self, event: events.Key) -> bool:
        """Take the key of a person."""
        place = _KEYS.find(event.character or " ") if event.is_printable else -1
        if not 0 <= place < len(self._names):
            return False
        self._people.go(self._names[place])
        await self._turn_here()
        self.fill_lines()
        return True

    async def _turn_here(self) -> None:
        name = self._people.cursor_key
        if name is None:
            return
        following, session = _FOLLOWING[self._presence(name)], self._session_id
        kept = await self.perform(lambda: self.office.conducting.attend(session, name, present=following))
        if kept is not None:
            await self.load()

    def _turn_early(self) -> None:
        name = self._people.cursor_key
        if name is not None:
            self._early ^= {name}
            self._keep_early(self._early)
            self._show_rows()

    def leave(self) -> None:
        """Go back to the session."""
        self.dismiss()
