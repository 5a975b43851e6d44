"""Colours that can be read from four metres, in both themes alike."""

import pytest
from rich.color import Color
from rich.style import Style
from textual.theme import Theme

from ogsm_tui.method.words import Light
from ogsm_tui.ui.theme import (
    DARK,
    FILLED,
    LIGHT,
    THEMES,
    Palette,
    Styles,
    Tone,
    badge_tone,
    light_tone,
    styles_for,
)

IN_COLOUR = [theme for theme in THEMES if not theme.ansi]
PALETTES = {palette.name: palette for palette in (DARK, LIGHT)}
ENOUGH = 4.5
"""WCAG 2.2, success criterion 1.4.3."""


def luminance(colour: Color) -> float:
    """Relative luminance by the definition of WCAG."""
    triplet = colour.triplet
    assert triplet is not None
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in (value / 255 for value in triplet)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Color | None, other: Color | None) -> float:
    assert one is not None
    assert other is not None
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def everywhere(theme: Theme) -> list[tuple[str, Tone, Style]]:
    """Every tone as it is drawn on each background there is."""
    palette = PALETTES[theme.name]
    on_panel = styles_for(theme, Color.parse(palette.panel))
    styles = styles_for(theme)
    grounds = {"background": styles.plain, "panel": on_panel.plain, "cursor": styles.cursor}
    return [(ground, tone, drawn[tone]) for ground, drawn in grounds.items() for tone in Tone]


def test_the_formula_knows_black_and_white() -> None:
    assert contrast(Color.parse("#000000"), Color.parse("#ffffff")) == pytest.approx(21)
    assert contrast(Color.parse("#777777"), Color.parse("#ffffff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", IN_COLOUR, ids=lambda theme: theme.name)
def test_all_text_can_be_read_on_every_background(theme: Theme) -> None:
    too_faint = {
        (ground, tone): round(contrast(style.color, style.bgcolor), 2)
        for ground, tone, style in everywhere(theme)
        if tone is not Tone.RULE and contrast(style.color, style.bgcolor) < ENOUGH
    }
    assert not too_faint


@pytest.mark.parametrize("theme", IN_COLOUR, ids=lambda theme: theme.name)
def test_what_stylesheets_name_can_be_read_too(theme: Theme) -> None:
    background = Color.parse(PALETTES[theme.name].background)
    for name in (
        "text",
        "text-muted",
        "text-disabled",
        "dim",
        "heading",
        *(f"light-{light}" for light in Light),
    ):
        assert contrast(Color.parse(theme.variables[name]), background) >= ENOUGH, name


def test_light_is_as_good_as_dark() -> None:
    def weakest(theme: Theme) -> float:
        return min(
            contrast(style.color, style.bgcolor)
            for _, tone, style in everywhere(theme)
            if tone is not Tone.RULE
        )

    dark, light = (weakest(theme) for theme in IN_COLOUR)
    assert dark == pytest.approx(light, rel=0.15)


def test_running_text_survives_the_glare_of_a_projector() -> None:
    for theme in IN_COLOUR:
        style = styles_for(theme).plain[Tone.TEXT]
        assert contrast(style.color, style.bgcolor) >= 15


@pytest.mark.parametrize("palette", [DARK, LIGHT], ids=lambda palette: palette.name)
def test_the_row_of_the_cursor_stands_out(palette: Palette) -> None:
    styles = styles_for(next(theme for theme in THEMES if theme.name == palette.name))
    for tone in set(Tone) - FILLED:
        assert styles.cursor[tone].bold
        assert styles.cursor[tone].bgcolor != styles.plain[tone].bgcolor


def test_without_colours_of_its_own_the_cursor_is_reversed_and_badges_too() -> None:
    styles: Styles = styles_for(next(theme for theme in THEMES if theme.ansi))
    assert all(style.reverse and style.color is None for style in styles.cursor.values())
    assert all(styles.plain[tone].reverse for tone in FILLED)
    assert not any(styles.plain[tone].reverse for tone in set(Tone) - FILLED)


def test_a_theme_of_somebody_else_gets_our_colours_for_dark_or_light() -> None:
    stranger = Theme(name="stranger", primary="#ff00ff", dark=False)
    assert styles_for(stranger).plain[Tone.TEXT] == Style(
        color=LIGHT.text, bgcolor=LIGHT.background, bold=False
    )


@pytest.mark.parametrize(
    ("light", "tone", "badge"),
    [
        (Light.RED, Tone.LIGHT_RED, Tone.BADGE_RED),
        (Light.ORANGE, Tone.LIGHT_ORANGE, Tone.BADGE_ORANGE),
        (Light.GREEN, Tone.LIGHT_GREEN, Tone.BADGE_GREEN),
        (None, Tone.LIGHT_NONE, Tone.BADGE_NONE),
    ],
)
def test_every_light_has_its_tones(light: Light | None, tone: Tone, badge: Tone) -> None:
    assert light_tone(light) is tone
    assert badge_tone(light) is badge
