"""The entry: a menu answered by one key, or fields to fill in, drawn below the item it is about.

It takes no focus: the screen hands it every key in the order in which they were typed, so that nothing
typed ahead lands elsewhere.
"""

from textual.strip import Strip
from textual.widget import Widget

from ogsm_tui.texts import Texts
from ogsm_tui.ui.drawing import Span, cells, clip, plain, strip
from ogsm_tui.ui.forms import Choice, Form, Menu
from ogsm_tui.ui.glyphs import UNICODE, Glyphs
from ogsm_tui.ui.theme import Styles, Tone, styles_for
from ogsm_tui.ui.widgets.entry_fields import draw_field

_MARGIN = 1
_APART = 3
_WIDEST_LABEL = 22


class EntryBar(Widget, can_focus=False):
    """Show what is asked; nothing is shown while nothing is."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "EntryBar { width: 1fr; height: 0; display: none; box-sizing: content-box; }"

    def __init__(
        self, texts: Texts, *, glyphs: Glyphs = UNICODE, id: str | None = None, classes: str | None = None
    ) -> None:
        super().__init__(id=id, classes=classes)
        self.texts = texts
        self.glyphs = glyphs
        self._asked: Form | Menu | None = None
        self._drawn: list[Strip] = []
        self._current = 0
        self._tones: Styles | None = None

    @property
    def asked(self) -> Form | Menu | None:
        """What is asked now."""
        return self._asked

    @property
    def form(self) -> Form | None:
        """The form that is being filled in."""
        return self._asked if isinstance(self._asked, Form) else None

    @property
    def menu(self) -> Menu | None:
        """The menu that waits for a key."""
        return self._asked if isinstance(self._asked, Menu) else None

    def ask(self, asked: Form | Menu | None) -> None:
        """Ask something else, or nothing more."""
        self._asked = asked
        self.display = asked is not None
        self.show()

    def show(self) -> None:
        """Show what was typed since."""
        if self._asked is None:
            return
        self._drawn = self._draw(self.size.width) if self.size.width else []
        self.styles.height = max(1, self._height())
        self.refresh()

    def on_resize(self) -> None:
        """Lay out again in the room there is now."""
        if self._asked is not None:
            self.show()

    def notify_style_update(self) -> None:
        """Forget the colours when the theme may have changed."""
        super().notify_style_update()
        self._tones = None

    def render_line(self, y: int) -> Strip:
        """Draw one line of what is asked; where not all fits, the field that is typed in is in sight."""
        beyond = max(0, len(self._drawn) - self.size.height)
        line = y if y == 0 else y + min(beyond, max(0, self._current - self.size.height + 1))
        if line < len(self._drawn):
            return self._drawn[line]
        return Strip.blank(self.size.width, self._styles().plain[Tone.TEXT])

    def _height(self) -> int:
        match self._asked:
            case Menu(choices=choices):
                return 1 + len(choices) if not self._drawn else len(self._drawn)
            case Form(fields=fields):
                return 1 + len(fields) if not self._drawn else len(self._drawn)
            case _:
                return 0

    def _styles(self) -> Styles:
        if self._tones is None:
            self._tones = styles_for(self.app.current_theme, self.rich_style.bgcolor)
        return self._tones

    # ---- drawing

    def _draw(self, width: int) -> list[Strip]:
        match self._asked:
            case Menu() as menu:
                return self._draw_menu(menu, width)
            case Form() as form:
                return self._draw_form(form, width)
            case _:
                return []

    def _heading(self, text: str, width: int) -> Strip:
        return strip(
            (
                Span(" " * _MARGIN),
                Span(clip(plain(text), width - _MARGIN, self.glyphs.ellipsis), Tone.HEADING),
            ),
            width,
            self._styles().plain,
        )

    def _draw_menu(self, menu: Menu, width: int) -> list[Strip]:
        self._current = 0
        widest = max(2 + cells(plain(each.label)) for each in menu.choices)
        columns = max(1, (width - _MARGIN + _APART) // (widest + _APART))
        deep = -(-len(menu.choices) // columns)
        lines = [self._heading(menu.heading, width)]
        for row in range(deep):
            spans: list[Span] = [Span(" " * _MARGIN)]
            for choice in menu.choices[row::deep]:
                spans += self._choice(choice, widest)
            lines.append(strip(spans, width, self._styles().plain))
        return lines

    def _choice(self, choice: Choice, widest: int) -> list[Span]:
        label = plain(choice.label)
        padding = " " * (widest - 2 - cells(label) + _APART)
        if choice.obstacle is not None:
            return [Span(choice.key + " " + label + padding, Tone.DIM)]
        return [Span(choice.key + " ", Tone.KEY), Span(label + padding, choice.tone)]

    def _draw_form(self, form: Form, width: int) -> list[Strip]:
        label_width = min(
            max(cells(plain(each.label)) for each in form.fields), _WIDEST_LABEL, width * 2 // 5
        )
        lines = [self._heading(form.heading, width)]
        for place, each in enumerate(form.fields):
            label = clip(plain(each.label), label_width, self.glyphs.ellipsis)
            before = " " * (_MARGIN + label_width - cells(label)) + label + "  "
            lines += draw_field(
                form,
                each,
                before,
                width,
                self.texts,
                self._styles(),
                is_current=place == form.current,
            )
            if place == form.current:
                self._current = len(lines) - 1 + (1 if place + 1 < len(form.fields) else 0)
        return lines
