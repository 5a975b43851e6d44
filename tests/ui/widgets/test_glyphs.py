"""Signs that take one cell each and cannot be taken for each other."""

from dataclasses import astuple, replace

import pytest

from ogsm_tui.method.words import Light
from ogsm_tui.ui.drawing import cells, plain
from ogsm_tui.ui.glyphs import ASCII, UNICODE, Glyphs

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
