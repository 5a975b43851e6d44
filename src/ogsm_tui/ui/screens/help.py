"""The keys: of the screen one comes from, and those that work everywhere."""

from collections.abc import Iterable, Sequence
from typing import Final

from textual.widget import Widget

from ogsm_tui.texts import telling
from ogsm_tui.ui.base import BaseScreen
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.drawing import Span, cells
from ogsm_tui.ui.key_names import keys_named
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.item_pane import ItemPane
from ogsm_tui.ui.widgets.paragraphs import Block, Paragraph, paragraph

_APART: Final = 3


class HelpScreen(BaseScreen):
    """List every key of a screen with what it does; what cannot be done now is dim, with the reason."""

    CSS_PATH = "help.tcss"

    def __init__(self, about: BaseScreen) -> None:
        """Explain the screen that one comes from, as it stands now."""
        super().__init__()
        self._about = about

    def body(self) -> Iterable[Widget]:
        """Give the page of keys."""
        yield ItemPane(glyphs=self.glyphs, id="keys")

    @property
    def can_load(self) -> bool:
        """Tell that the keys are there, also without a plan."""
        return True

    async def load(self) -> None:
        """Write the page, in the present language."""
        texts = self.texts.commands
        self.header.show([Span(texts.keys_heading, Tone.STRONG)])
        heading = texts.in_a_field if self._about.is_asking else texts.here
        everywhere = self._about.everywhere()
        known = {each.command.code for each in everywhere}
        here = [each for each in self._about.all_actions() if each.command.code not in known]
        column = max(cells(self._keys_of(each)) for each in (*here, *everywhere)) + _APART
        self.query_one(ItemPane).show_changed(
            (
                paragraph(heading.upper(), Tone.HEADING),
                *self._lines(here, column),
                paragraph(texts.everywhere.upper(), Tone.HEADING, gap=1),
                *self._lines(everywhere, column),
            )
        )

    def _lines(self, actions: Sequence[Action], column: int) -> Iterable[Block]:
        for each in actions:
            obstacle = each.obstacle()
            keys = self._keys_of(each)
            line = self.texts.commands.by_code[each.command.code].line
            spans = [Span(keys + " " * (column - cells(keys)), Tone.KEY), Span(line)]
            if obstacle is not None:
                why = telling.refused(self.texts, obstacle.why, obstacle.subject)
                spans = [
                    Span(keys + " " * (column - cells(keys)) + line, Tone.DIM),
                    Span("  " + self.texts.commands.not_now.format(why=why), Tone.DIM),
                ]
            yield Paragraph(tuple(spans), hang=column)

    def _keys_of(self, each: Action) -> str:
        return keys_named(each.command, self.key_name)

    def actions(self) -> tuple[Action, ...]:
        """Give what can be done: scroll, and close."""
        pane = self.query_one(ItemPane)
        return (
            action("close", self.leave),
            action("back", self.leave),
            action("help", self.leave, offered=False),
            action("next-item", lambda: pane.scroll_lines(1)),
            action("previous-item", lambda: pane.scroll_lines(-1)),
            action("scroll-down", pane.page_down),
            action("scroll-up", pane.page_up),
        )

    def leave(self) -> None:
        """Go back to the screen."""
        self.dismiss()
