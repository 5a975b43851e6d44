"""Signs that take one cell each and cannot be taken for each other."""

from dataclasses import astuple, replace

import pytest

from ogsm_tui.method.words import Light
from ogsm_tui.ui.drawing import cells, plain
from ogsm_tui.ui.glyphs import ASCII, UNICODE, Glyphs, glyphs_for

SETS = pytest.mark.parametrize("glyphs", [UNICODE, ASCII], ids=["unicode", "ascii"])


@SETS
def test_every_sign_takes_one_cell_and_is_drawn_as_it_is(glyphs: Glyphs) -> None:
    for sign in "".join(astuple(glyphs)):
        assert cells(sign) == 1
        assert plain(sign) == sign


@SETS
def test_no_sign_of_a_row_looks_like_another(glyphs: Glyphs) -> None:
    signs = [glyphs.light(light) for light in (*Light, None)]
    signs += [glyphs.handled, glyphs.parked, glyphs.carried_over, glyphs.cursor, glyphs.selected]
    assert len(set(signs)) == len(signs)


def test_the_signs_of_the_lights() -> None:
    assert [UNICODE.light(light) for light in (Light.RED, Light.ORANGE, Light.GREEN, None)] == [
        "■",
        "▲",
        "●",
        "○",
    ]
    assert replace(UNICODE, red="R").light(Light.RED) == "R"


def test_the_ascii_set_is_ascii() -> None:
    assert "".join(astuple(ASCII)).isascii()


@pytest.mark.parametrize(
    ("encoding", "environment", "glyphs"),
    [
        ("utf-8", {"LANG": "nl_NL.UTF-8"}, UNICODE),
        ("utf-8", {}, UNICODE),
        ("utf-8", {"LC_CTYPE": "C.UTF-8"}, UNICODE),
        ("utf-8", {"LANG": "C.UTF-8"}, UNICODE),
        ("utf-8", {"LANG": "C"}, ASCII),
        ("utf-8", {"LANG": "C", "LC_CTYPE": "C.UTF-8"}, ASCII),
        ("utf-8", {"LANG": "C", "LC_CTYPE": "nl_NL.UTF-8"}, UNICODE),
        ("utf-8", {"LANG": "nl_NL.UTF-8", "LC_ALL": "POSIX"}, ASCII),
        ("utf-8", {"LANG": "C", "LC_ALL": "nl_NL.UTF-8"}, UNICODE),
        ("latin-1", {"LANG": "nl_NL"}, ASCII),
        ("ascii", {}, ASCII),
        ("no such encoding", {}, ASCII),
    ],
)
def test_a_terminal_gets_the_signs_that_it_can_show(
    encoding: str, environment: dict[str, str], glyphs: Glyphs
) -> None:
    assert glyphs_for(encoding, environment) == glyphs
