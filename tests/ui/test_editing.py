"""Typing in a field: what goes in, and where the cursor is."""

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import get_character_cell_size

from ogsm_tui.ui.editing import Editing, typed

KEYS = ["left", "right", "ctrl+left", "ctrl+right", "home", "end", "backspace", "delete", "ctrl+w", "ctrl+u"]
STEPS = st.lists(
    st.one_of(st.sampled_from(KEYS), st.text(max_size=4).map(lambda text: "+" + text)), max_size=30
)


def after(text: str, *keys: str) -> str:
    """Give the text after some keys, with the cursor as `|`."""
    editing = Editing(text)
    for key in keys:
        if not editing.press(key):
            editing.insert(key)
    return editing.text[: editing.cursor] + "|" + editing.text[editing.cursor :]


def test_keys_move_and_delete_as_everywhere() -> None:
    assert after("twee woorden", "ctrl+left") == "twee |woorden"
    assert after("twee woorden", "ctrl+left", "ctrl+left") == "|twee woorden"
    assert after("twee woorden", "ctrl+left", "left") == "twee| woorden"
    assert after("twee woorden", "home", "ctrl+right") == "twee| woorden"
    assert after("twee woorden", "ctrl+w") == "twee |"
    assert after("twee woorden ", "ctrl+w") == "twee |"
    assert after("twee woorden", "home", "delete", "end", "backspace") == "wee woorde|"
    assert after("twee woorden", "ctrl+left", "ctrl+u") == "|woorden"
    assert after("twee woorden", "ctrl+left", "ctrl+k") == "twee |"


def test_a_letter_is_one_with_the_marks_on_it() -> None:
    assert after("cafe\u0301s", "left", "left") == "caf|e\u0301s"
    assert after("cafe\u0301", "backspace") == "caf|"


def test_what_was_filled_in_is_replaced_as_a_whole_or_edited() -> None:
    fresh = Editing("Jan Bos", fresh=True)
    fresh.insert("P")
    assert fresh.text == "P"
    edited = Editing("Jan Bos", fresh=True)
    edited.press("left")
    edited.insert("!")
    assert edited.text == "Jan Bo!s"
    emptied = Editing("Jan Bos", fresh=True)
    emptied.press("backspace")
    assert emptied.text == ""


def test_breaks_become_spaces_and_controls_are_dropped() -> None:
    assert typed("een\r\ntwee\rdrie\tvier\nvijf") == "een twee drie vier vijf"
    assert typed("a\x1b\x07\x00\x85b\x7f") == "ab"


@given(st.text())
def test_nothing_typed_steers_a_terminal_or_breaks_a_line(text: str) -> None:
    assert not any(ord(each) < 0x20 or 0x7F <= ord(each) < 0xA0 for each in typed(text))


@given(STEPS)
def test_the_cursor_is_always_in_the_text_and_never_between_a_letter_and_its_mark(steps: list[str]) -> None:
    editing = Editing("begin")
    for step in steps:
        if step.startswith("+"):
            editing.insert(step[1:])
        else:
            editing.press(step)
            inside = 0 < editing.cursor < len(editing.text) and step in ("left", "right")
            assert not inside or get_character_cell_size(editing.text[editing.cursor])
        assert 0 <= editing.cursor <= len(editing.text)
