"""The colours, each named once: two equal themes, dark and light, and one in the terminal's own colours.

Nobody else names a colour. What is drawn cell by cell asks for a `Tone`; a `.tcss` uses the variables.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rich.color import Color
from rich.style import Style
from textual.theme import Theme

from ogsm_tui.method.words import Light


class Tone(StrEnum):
    """What a piece of text is, and so how it looks."""

    TEXT = "text"
    STRONG = "strong"
    DIM = "dim"
    HEADING = "heading"
    CODE = "code"
    KEY = "key"
    GOOD = "good"
    BAD = "bad"
    RULE = "rule"
    CURSOR_MARK = "cursor-mark"
    LIGHT_RED = "light-red"
    LIGHT_ORANGE = "light-orange"
    LIGHT_GREEN = "light-green"
    LIGHT_NONE = "light-none"
    BADGE_RED = "badge-red"
    BADGE_ORANGE = "badge-orange"
    BADGE_GREEN = "badge-green"
    BADGE_NONE = "badge-none"
    BUTTON = "button"


FILLED = frozenset({Tone.BADGE_RED, Tone.BADGE_ORANGE, Tone.BADGE_GREEN, Tone.BADGE_NONE, Tone.BUTTON})
"""The tones that colour the cell itself: seen from afar, also where nothing is written in it."""


def light_tone(light: Light | None) -> Tone:
    """Give the tone of a light's sign and word."""
    return Tone(f"light-{light or 'none'}")


def badge_tone(light: Light | None) -> Tone:
    """Give the tone of a light as a filled block, to be read from afar."""
    return Tone(f"badge-{light or 'none'}")


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Palette:
    """The colours of one theme.

    `rule` is for lines and borders only, never for text; `cursor` lies under the row of the cursor.
    """

    name: str
    dark: bool
    background: str
    panel: str
    cursor: str
    text: str
    dim: str
    accent: str
    rule: str
    red: str
    orange: str
    green: str


# A projector in a lit room halves every contrast: what is called dim is hardly darker than the text.
DARK = Palette(
    name="ogsm-dark",
    dark=True,
    background="#0e1216",
    panel="#1a2129",
    cursor="#213a57",
    text="#f4f6f8",
    dim="#b3bdc8",
    accent="#8fc1ff",
    rule="#4a5663",
    red="#ff7b72",
    orange="#ffb224",
    green="#5fd47a",
)
LIGHT = Palette(
    name="ogsm-light",
    dark=False,
    background="#ffffff",
    panel="#eef1f4",
    cursor="#d3e4f9",
    text="#0f1419",
    dim="#414c58",
    accent="#0b4f9e",
    rule="#9aa5b1",
    red="#b3001b",
    orange="#a04a00",
    green="#0b6127",
)


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Styles:
    """How every tone is drawn: on the background, and on the row of the cursor."""

    plain: Mapping[Tone, Style]
    cursor: Mapping[Tone, Style]


_BOLD = (
    FILLED
    | {Tone.STRONG, Tone.HEADING, Tone.KEY, Tone.GOOD, Tone.BAD}
    | {
        Tone.LIGHT_RED,
        Tone.LIGHT_ORANGE,
        Tone.LIGHT_GREEN,
    }
)


def _inks(palette: Palette) -> dict[Tone, str]:
    return {
        Tone.TEXT: palette.text,
        Tone.STRONG: palette.text,
        Tone.DIM: palette.dim,
        Tone.HEADING: palette.accent,
        Tone.CODE: palette.accent,
        Tone.KEY: palette.accent,
        Tone.GOOD: palette.green,
        Tone.BAD: palette.red,
        Tone.RULE: palette.rule,
        Tone.CURSOR_MARK: palette.accent,
        Tone.LIGHT_RED: palette.red,
        Tone.LIGHT_ORANGE: palette.orange,
        Tone.LIGHT_GREEN: palette.green,
        Tone.LIGHT_NONE: palette.dim,
    }


def _fills(palette: Palette) -> dict[Tone, str]:
    return {
        Tone.BADGE_RED: palette.red,
        Tone.BADGE_ORANGE: palette.orange,
        Tone.BADGE_GREEN: palette.green,
        Tone.BADGE_NONE: palette.dim,
        Tone.BUTTON: palette.accent,
    }


def _in_colours(palette: Palette, under: Color | None) -> Styles:
    plain = {
        tone: Style(color=ink, bgcolor=under or palette.background, bold=tone in _BOLD)
        for tone, ink in _inks(palette).items()
    }
    cursor = {
        tone: Style(color=ink, bgcolor=palette.cursor, bold=True) for tone, ink in _inks(palette).items()
    }
    badges = {
        tone: Style(color=palette.background, bgcolor=fill, bold=True)
        for tone, fill in _fills(palette).items()
    }
    return Styles(plain=plain | badges, cursor=cursor | badges)


_TERMINAL_INKS = {
    Tone.HEADING: "blue",
    Tone.CODE: "blue",
    Tone.KEY: "blue",
    Tone.CURSOR_MARK: "blue",
    Tone.GOOD: "green",
    Tone.BAD: "red",
    Tone.LIGHT_RED: "red",
    Tone.LIGHT_ORANGE: "yellow",
    Tone.LIGHT_GREEN: "green",
    Tone.BADGE_RED: "red",
    Tone.BADGE_ORANGE: "yellow",
    Tone.BADGE_GREEN: "green",
    Tone.BUTTON: "blue",
}


def _in_terminal_colours() -> Styles:
    """Draw with the terminal's own sixteen colours; weight and reversal alone tell enough without them."""
    return Styles(
        plain={
            tone: Style(color=_TERMINAL_INKS.get(tone), bold=tone in _BOLD, reverse=tone in FILLED)
            for tone in Tone
        },
        cursor={tone: Style(bold=True, reverse=True) for tone in Tone},
    )


@lru_cache(maxsize=16)
def _styles(under: Color | None, *, dark: bool, ansi: bool) -> Styles:
    if ansi:
        return _in_terminal_colours()
    return _in_colours(DARK if dark else LIGHT, under)


def styles_for(theme: Theme, under: Color | None = None) -> Styles:
    """Resolve every tone for a theme, on the background `under` or else on that of the theme.

    A theme that is not ours gets the colours of our dark or our light one.
    """
    return _styles(under, dark=theme.dark, ansi=theme.ansi)


def _theme(palette: Palette) -> Theme:
    return Theme(
        name=palette.name,
        dark=palette.dark,
        primary=palette.accent,
        secondary=palette.accent,
        accent=palette.accent,
        foreground=palette.text,
        background=palette.background,
        surface=palette.background,
        panel=palette.panel,
        warning=palette.orange,
        error=palette.red,
        success=palette.green,
        variables={
            "text": palette.text,
            "text-muted": palette.dim,
            "text-disabled": palette.dim,
            "foreground-muted": palette.dim,
            "foreground-disabled": palette.dim,
            "dim": palette.dim,
            "heading": palette.accent,
            "rule": palette.rule,
            "cursor-row": palette.cursor,
            "light-red": palette.red,
            "light-orange": palette.orange,
            "light-green": palette.green,
            "light-none": palette.dim,
            "border": palette.accent,
            "border-blurred": palette.rule,
            "block-cursor-background": palette.cursor,
            "block-cursor-foreground": palette.text,
            "block-cursor-blurred-background": palette.cursor,
            "block-cursor-blurred-foreground": palette.text,
            "input-cursor-background": palette.text,
            "input-cursor-foreground": palette.background,
            "input-selection-background": palette.cursor,
            "input-selection-foreground": palette.text,
            "scrollbar": palette.rule,
            "scrollbar-hover": palette.dim,
            "scrollbar-active": palette.accent,
            "scrollbar-background": palette.background,
            "scrollbar-background-hover": palette.background,
            "scrollbar-background-active": palette.background,
        },
    )


def _terminal_theme() -> Theme:
    names = {
        "ansi-background": "ansi_default",
        "ansi-foreground": "ansi_default",
        "dim": "ansi_default",
        "heading": "ansi_blue",
        "rule": "ansi_default",
        "cursor-row": "ansi_default",
        "light-red": "ansi_red",
        "light-orange": "ansi_yellow",
        "light-green": "ansi_green",
        "light-none": "ansi_default",
        "text-muted": "ansi_default",
        "text-disabled": "ansi_default",
        "border": "ansi_blue",
        "border-blurred": "ansi_default",
        "input-cursor-text-style": "reverse",
    }
    return Theme(
        name="ogsm-ansi",
        ansi=True,
        primary="ansi_blue",
        secondary="ansi_blue",
        accent="ansi_blue",
        foreground="ansi_default",
        background="ansi_default",
        surface="ansi_default",
        panel="ansi_default",
        boost="ansi_default",
        warning="ansi_yellow",
        error="ansi_red",
        success="ansi_green",
        variables=names,
    )


THEMES = (_theme(DARK), _theme(LIGHT), _terminal_theme())
