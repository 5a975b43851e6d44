"""Whatever the size of the window, the blocks of a page share it: nothing overlaps or sticks out."""

from hypothesis import given
from hypothesis import strategies as st

from ogsm_tui.texts import Lang, texts_for
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.glyphs import ASCII, UNICODE
from ogsm_tui.ui.status.blocks import (
    Block,
    Lines,
    Look,
    Shape,
    beside,
    cut,
    short_name,
    spread,
    stacked,
    width_of,
    wrapped,
)
from ogsm_tui.ui.status.session_block import button_block
from ogsm_tui.ui.theme import Tone

TEXTS = st.text(max_size=30)


def lines_of(*texts: str) -> Lines:
    return tuple((Span(text),) for text in texts)


def told(lines: Lines) -> list[str]:
    return ["".join(span.text for span in line) for line in lines]


def test_blocks_grow_in_the_order_of_their_ranks_as_far_as_there_is_room() -> None:
    first = Block(lines_of("a"), (Shape(20, lines_of("a", "A")),))
    second = Block((), (Shape(10, lines_of("b")), Shape(30, lines_of("b", "B"))))
    assert told(stacked((first, second), 1)) == ["a"]
    assert told(stacked((first, second), 3)) == ["a", "", "b"]
    assert told(stacked((first, second), 4)) == ["a", "A", "", "b"]
    assert told(stacked((first, second), 5)) == ["a", "A", "", "b", "B"]


def test_where_there_is_room_blocks_stand_further_apart_unless_they_belong_together() -> None:
    blocks = (Block(lines_of("a")), Block(lines_of("b")), Block(lines_of("c"), apart=0))
    assert told(stacked(blocks, 4)) == ["a", "", "b", "c"]
    assert told(stacked(blocks, 5)) == ["a", "", "", "b", "c"]


@given(st.lists(st.integers(0, 5), max_size=5), st.integers(0, 20))
def test_a_page_is_never_higher_than_the_room_for_it(sizes: list[int], height: int) -> None:
    blocks = [Block(lines_of(*"x" * size), (Shape(size, lines_of(*"x" * (size + 2))),)) for size in sizes]
    assert len(stacked(blocks, height)) <= height


@given(TEXTS, TEXTS, st.integers(8, 60))
def test_both_sides_of_a_line_fit_in_its_width(left: str, right: str, width: int) -> None:
    line = spread((Span(left),), (Span(right),), width, "…")
    assert width_of(line) == width or width_of(cut((Span(right),), width, "…")) > width - 2


def test_columns_stand_beside_each_other() -> None:
    assert told(beside(lines_of("left", "l"), lines_of("right"), 8)) == ["left    right", "l"]


def test_a_long_sentence_is_broken_between_words() -> None:
    assert told(wrapped("een zin van vijf woorden", Tone.TEXT, 10)) == ["een zin", "van vijf", "woorden"]


def test_a_first_name_is_shortened_to_its_letter() -> None:
    names = {
        "Jan Bos": "J. Bos",
        "Ingrid de Wit": "I. de Wit",
        "Cher": "Cher",
        "J. Bos": "J. Bos",
        "A B": "A B",
    }
    assert {name: short_name(name) for name in names} == names


def test_a_button_is_never_wider_than_its_column() -> None:
    for glyphs in (UNICODE, ASCII):
        block = button_block("Rapportages lezen", "⏎", 12, Look(texts_for(Lang.NL), glyphs))
        assert all(width_of(line) == 12 for shape in block.larger for line in shape.lines)
