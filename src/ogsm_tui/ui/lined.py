"""The lines at the edges of every screen, and what every screen can use."""

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Final

from textual.screen import Screen

from ogsm_tui.services.outcome import Refused
from ogsm_tui.texts import Texts, telling
from ogsm_tui.ui.commands import Action
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.glyphs import Glyphs
from ogsm_tui.ui.key_names import key_name
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.backdrop import DrawnOnce
from ogsm_tui.ui.widgets.lines import BottomLine, KeptLine, TextLine

if TYPE_CHECKING:
    from ogsm_tui.services.office import Office
    from ogsm_tui.ui.app import OgsmApp


_LAST: Final = frozenset({"palette", "help", "help-in-field"})
"""The commands that stay at the end of the bottom line, whatever else is cut off."""


class LinedScreen(Screen[None], DrawnOnce):
    """A screen with a header, a kept line and a bottom line."""

    _on_bottom: tuple[object, ...] = ()

    # ---- what every screen can use

    @cached_property
    def ogsm_app(self) -> "OgsmApp":
        """The app, as ours."""
        from ogsm_tui.ui.app import OgsmApp

        app = self.app
        assert isinstance(app, OgsmApp)
        return app

    @property
    def texts(self) -> Texts:
        """The texts in the language of the screen."""
        return self.ogsm_app.texts

    @property
    def glyphs(self) -> Glyphs:
        """The signs that this terminal can show."""
        return self.ogsm_app.glyphs

    @property
    def office(self) -> "Office":
        """The services of the plan that is open."""
        return self.ogsm_app.office

    @cached_property
    def header(self) -> TextLine:
        """The line at the top."""
        return self.query_one("#header", TextLine)

    @cached_property
    def _bottom(self) -> BottomLine:
        return self.query_one(BottomLine)

    @cached_property
    def kept_line(self) -> KeptLine:
        """The line above the bottom line: what was kept, or why something cannot be."""
        return self.query_one("#kept", KeptLine)

    # ---- the lines

    def refuse(self, refused: Refused) -> None:
        """Say why something cannot be done now, until the next key."""
        self.say(telling.refused(self.texts, refused.why, refused.subject), Tone.LIGHT_ORANGE)

    def say(self, sentence: str, tone: Tone = Tone.DIM) -> None:
        """Say a sentence in the place of the kept line, whole, until the next key."""
        self.kept_line.tell(sentence, tone)

    def show_kept(self) -> None:
        """Show what was kept last."""
        self.kept_line.show([Span(self.ogsm_app.kept, Tone.GOOD)])

    def show_actions(self, actions: Iterable[Action]) -> None:
        """Show on the bottom line what can be done now, and in the header whether this is a rehearsal."""
        if self.ogsm_app.start.mode == "rehearsal":
            self.header.put_mark(self.texts.common.rehearsal)
        offered = [each for each in actions if each.command.rank and each.offered and each.obstacle() is None]
        offered.sort(key=lambda each: each.command.rank)
        shown = (self.texts, *(each.command for each in offered))
        if shown == self._on_bottom:
            return
        self._on_bottom = shown
        self._bottom.offer(
            [self._offer(each) for each in offered if each.command.code not in _LAST],
            [self._offer(each) for each in offered if each.command.code in _LAST],
        )

    def _offer(self, each: Action) -> tuple[str, str]:
        return self.key_name(each.command.keys[0]), self.texts.commands.by_code[each.command.code].label

    def key_name(self, key: str) -> str:
        """Give a key as it stands on the keyboard."""
        return key_name(key, self.texts, self.glyphs)
