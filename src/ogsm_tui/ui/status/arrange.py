"""Where the blocks of the process status stand, in every size of window."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from textual.geometry import Size

from ogsm_tui.method.words import SessionStatus
from ogsm_tui.services.standing import Following
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.status.agreements import agreements_block
from ogsm_tui.ui.status.blocks import EMPTY, Block, Lines, Look, beside, cut, indented, stacked
from ogsm_tui.ui.status.chart import improving_block, switched_off_block
from ogsm_tui.ui.status.preparation_block import is_empty, preparation_block
from ogsm_tui.ui.status.session_block import button_block, heading_block, session_block
from ogsm_tui.ui.theme import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ogsm_tui.method.improving import Share
    from ogsm_tui.services.views import StatusView

TWO_COLUMNS: Final = 100
"""Cells of width from which there is room for two columns."""

_APART: Final = 6
"""Cells between two columns."""

_WIDEST: Final = 140
"""Cells of width that the page takes at most: what belongs together stays together."""

_LEAST_RIGHT: Final = 45
_MOST_RIGHT: Final = 48

_AIRY: Final = 26
"""Lines of height from which the page begins lower."""


@dataclass(frozen=True, slots=True)
class StatusPage:
    """What the page shows.

    `shares` are those of the months; `None` until they are read. Where the chart is switched off
    (`improving`), it names whom to ask: `contact`. `mode` says what kind of store this is, where it is no
    ordinary one; `leader` is who leads the session, where that is another window.
    """

    view: "StatusView"
    shares: "Sequence[Share] | None"
    look: Look
    improving: bool = True
    contact: str = ""
    mode: str = ""
    leader: Following | None = None

    def draw(self, size: Size) -> Lines:
        """Lay out the page for a size: what matters least goes first."""
        above: Lines = (EMPTY,)
        if self.mode:
            mode = (Span(f"  {self.mode}", Tone.LIGHT_ORANGE),)
            above = (cut(mode, size.width - 2, self.look.glyphs.ellipsis), EMPTY)
        elif size.height >= _AIRY:
            above = (EMPTY, EMPTY)
        height = size.height - len(above)
        if size.width < TWO_COLUMNS:
            return above + indented(self._one_column(size.width - 4, height), 2)
        return above + indented(self._two_columns(min(size.width, _WIDEST) - 6, height), 3)

    def _one_column(self, width: int, height: int) -> Lines:
        look, view = self.look, self.view
        return stacked(
            (
                heading_block(view, look, width),
                replace(session_block(view, look, width, self.leader), apart=0),
                self._button(width),
                preparation_block(view.preparation, look, width, is_planned=view.upcoming is not None),
                self._chart(width),
                agreements_block(view.agreements, look, width, view.today),
            ),
            height,
        )

    def _two_columns(self, width: int, height: int) -> Lines:
        look, view = self.look, self.view
        at_right = max(_LEAST_RIGHT, min(_MOST_RIGHT, width * 21 // 50))
        at_left = width - _APART - at_right
        left = stacked(
            (
                heading_block(view, look, at_left),
                replace(session_block(view, look, at_left, self.leader), apart=1),
                self._button(at_left),
                agreements_block(view.agreements, look, at_left, view.today),
            ),
            height,
        )
        is_planned = view.upcoming is not None
        preparation = preparation_block(view.preparation, look, at_right, is_planned=is_planned)
        right = stacked((preparation, self._chart(at_right)), height)
        return beside(left, right, at_left + _APART)

    @property
    def _is_new(self) -> bool:
        """Tell that nothing is planned and that there is nothing to plan a session for."""
        return self.view.upcoming is None and is_empty(self.view.preparation)

    def _button(self, width: int) -> Block:
        texts = self.look.texts
        upcoming = self.view.upcoming
        if self._is_new:
            return button_block(texts.status.build_plan, "p", width, self.look)
        if upcoming is None:
            return button_block(texts.status.plan_session, "n", width, self.look)
        enter = self.look.glyphs.key("enter") or texts.commands.key_names["enter"]
        running = upcoming.status is SessionStatus.RUNNING
        label = texts.status.continue_session if running else texts.status.read_reports
        if self.leader is not None:
            label = texts.commands.by_code["follow-session"].line
        return button_block(label, enter, width, self.look)

    def _chart(self, width: int) -> Block:
        if not self.improving:
            return switched_off_block(self.contact, self.look, width)
        if self.shares is None or self._is_new:
            return Block(())
        return improving_block(self.shares, self.look, width)
