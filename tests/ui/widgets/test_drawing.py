"""Whatever somebody typed stays in its cells and commands nothing."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from ogsm_tui.ui.drawing import UNPRINTABLE, Span, clip, fit, plain, plain_lines, strip, wrap
from ogsm_tui.ui.theme import THEMES, Tone, styles_for
from tests.ui.widgets.stage import SPITEFUL

anything = st.one_of(
    st.text(st.characters(codec=None), max_size=60),
    st.lists(st.sampled_from(SPITEFUL), min_size=1, max_size=3).map(" ".join),
    st.text("ab \n-é漢\u0301\u200d👍\u202e", max_size=60),
)
sentences = st.text("aaaabcé漢  \n", max_size=200).map(plain_lines)


def wrapped(text: str, width: int, first_width: int | None = None) -> list[str]:
    return [text[start:end] for start, end in wrap(text, width, first_width)]


@pytest.mark.parametrize(
    ("typed", "drawn"),
    [
        ("A12 Honderd brieven — vóór 10 nov · 45 %", "A12 Honderd brieven — vóór 10 nov · 45 %"),
        ("■ ▲ ● ○ ✓ ‖ ↻", "■ ▲ ● ○ ✓ ‖ ↻"),
        ("\x1b[31mrood", UNPRINTABLE + "[31mrood"),
        ("a\u202eb\u2069c", f"a{UNPRINTABLE}b{UNPRINTABLE}c"),
        ("zero\u200bwidth", f"zero{UNPRINTABLE}width"),
        ("wo\u200drd", f"wo{UNPRINTABLE}rd"),
        ("soft\u00adhyphen", "soft-hyphen"),
        ("hard\u00a0space", "hard space"),
        ("tab\tand\nnewline", "tab and newline"),
        ("lone \ud800", "lone " + UNPRINTABLE),
        ("👨‍👩‍👧", "👨👩👧"),
        ("👍🏽", "👍"),
        ("⚠️", "⚠"),
        ("🇳🇱", "NL"),
        ("e\u0301", "é"),
        ("\u0301x", "\u25cc\u0301x"),
        ("x\u0336\u0337\u0338\u0332", "x\u0336\u0337"),
        ("[bold]nee[/bold]", "[bold]nee[/bold]"),
    ],
)
def test_what_is_drawn_for_what_was_typed(typed: str, drawn: str) -> None:
    assert plain(typed) == drawn


def test_what_is_no_character_at_all_is_drawn_as_a_sign() -> None:
    codes = [
        *range(0xFDD0, 0xFDF0),
        *(plane | last for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)),
    ]
    assert len(codes) == 66
    assert {plain(f"a{chr(code)}b") for code in codes} == {f"a{UNPRINTABLE}b"}


@given(anything)
def test_nothing_drawn_steers_the_terminal_or_hides(text: str) -> None:
    drawn = plain(text)
    assert not [c for c in drawn if unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}]
    drawn.encode("utf-8")


@given(anything)
def test_drawing_what_is_drawn_changes_nothing(text: str) -> None:
    assert plain(plain(text)) == plain(text)
    assert plain_lines(plain_lines(text)) == plain_lines(text)


@given(anything)
def test_a_text_takes_the_cells_of_its_characters_one_by_one(text: str) -> None:
    drawn = plain(text)
    assert cell_len(drawn) == sum(cell_len(character) for character in drawn)


@given(anything, st.integers(0, 30))
def test_a_text_fits_exactly(text: str, width: int) -> None:
    assert cell_len(fit(text, width, "…")) == width


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("brieven", 7, "brieven"),
        ("brieven", 6, "briev…"),
        ("brieven", 1, "…"),
        ("brieven", 0, ""),
        ("漢字", 4, "漢字"),
        ("漢字", 3, "漢…"),
        ("漢字漢", 4, "漢…"),
        ("x\u0336y\u0336z", 2, "x\u0336…"),
    ],
)
def test_too_long_a_text_ends_in_an_ellipsis(text: str, width: int, shown: str) -> None:
    assert clip(text, width, "…") == shown


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("een twee drie", 8, ["een twee", "drie"]),
        ("een twee drie", 7, ["een", "twee", "drie"]),
        ("een  twee", 5, ["een", "twee"]),
        ("onverbreekbaar", 5, ["onver", "breek", "baar"]),
        ("a onverbreekbaar", 5, ["a", "onver", "breek", "baar"]),
        ("een\n\ntwee\n", 9, ["een", "", "twee", ""]),
        ("", 9, [""]),
        ("漢字漢字", 5, ["漢字", "漢字"]),
        ("ab 漢字", 6, ["ab", "漢字"]),
        ("漢", 1, ["漢"]),
    ],
)
def test_lines_break_between_words(text: str, width: int, expected: list[str]) -> None:
    assert wrapped(text, width) == expected


def test_the_first_line_can_have_less_room() -> None:
    assert wrapped("een twee drie vier", 10, 4) == ["een", "twee drie", "vier"]


@given(sentences, st.integers(2, 20))
def test_every_line_fits_and_no_letter_is_lost(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert all(cell_len(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(sentences, st.integers(2, 20))
def test_a_word_that_fits_is_not_broken(text: str, width: int) -> None:
    lines = {word for line in wrapped(text, width) for word in line.split()}
    assert {word for word in text.split() if cell_len(word) <= width} <= lines


def test_only_the_lines_that_are_asked_for_are_broken() -> None:
    lines = wrap("woord " * 1_000_000, 40)
    assert [next(lines), next(lines)] == [(0, 35), (36, 71)]


@given(st.lists(st.tuples(anything, st.sampled_from(Tone)), max_size=5), st.integers(1, 60))
def test_a_line_is_as_wide_as_it_should_be(pieces: list[tuple[str, Tone]], width: int) -> None:
    styles = styles_for(THEMES[0]).plain
    drawn = strip([Span(plain(text), tone) for text, tone in pieces], width, styles)
    assert drawn.cell_length == width == sum(cell_len(segment.text) for segment in drawn)


def test_spaces_after_a_badge_are_not_filled() -> None:
    styles = styles_for(THEMES[0]).plain
    drawn = strip([Span(" ROOD ", Tone.BADGE_RED), Span("  "), Span("doing")], 20, styles)
    assert [(segment.text, segment.style) for segment in drawn] == [
        (" ROOD ", styles[Tone.BADGE_RED]),
        ("  doing" + " " * 7, styles[Tone.TEXT]),
    ]
