"""One line of text as it is typed: characters go in, keys move about, nothing is drawn here."""

import unicodedata
from collections.abc import Callable
from typing import Final

from rich.cells import get_character_cell_size

_BREAKS: Final = {ord("\r"): None, ord("\n"): " ", ord("\t"): " ", 0x2028: " ", 0x2029: " "}
_STOPPED: Final = frozenset({"Cc", "Cs"})


def typed(text: str) -> str:
    """Give what may be in a field of what was typed or pasted: breaks become spaces, controls are dropped."""
    spaced = text.replace("\r\n", " ").replace("\r", " ").translate(_BREAKS)
    if spaced.isprintable():
        return spaced
    return "".join(each for each in spaced if unicodedata.category(each) not in _STOPPED)


class Editing:
    """A text and the place in it where the next character comes.

    A `fresh` text was filled in beforehand: the first character that is typed replaces it as a whole.
    """

    def __init__(self, text: str = "", *, fresh: bool = False) -> None:
        """Begin behind the text."""
        self.text = text
        self.cursor = len(text)
        self.fresh = fresh and bool(text)

    def insert(self, text: str) -> None:
        """Put typed or pasted text in at the cursor."""
        if self.fresh:
            self.text, self.cursor = "", 0
        self.fresh = False
        added = typed(text)
        self.text = self.text[: self.cursor] + added + self.text[self.cursor :]
        self.cursor += len(added)

    def replace(self, text: str) -> None:
        """Put another text in its place, with the cursor behind it."""
        self.text, self.cursor, self.fresh = text, len(text), False

    def press(self, key: str) -> bool:
        """Act on a key that edits; say whether it is one."""
        act = _KEYS.get(key)
        if act is None:
            return False
        act(self)
        self.fresh = False
        return True

    # ---- places

    def _before(self, place: int) -> int:
        """Find the start of the letter before a place, over the marks that stand on it."""
        place = max(0, place - 1)
        while place > 0 and not get_character_cell_size(self.text[place]):
            place -= 1
        return place

    def _after(self, place: int) -> int:
        place = min(len(self.text), place + 1)
        while place < len(self.text) and not get_character_cell_size(self.text[place]):
            place += 1
        return place

    def _word_before(self) -> int:
        return self.text.rstrip(" ").rfind(" ", 0, len(self.text[: self.cursor].rstrip(" "))) + 1

    def _word_after(self) -> int:
        start = self.cursor
        while start < len(self.text) and self.text[start] == " ":
            start += 1
        found = self.text.find(" ", start)
        return len(self.text) if found < 0 else found

    # ---- what keys do

    def _left(self) -> None:
        self.cursor = self._before(self.cursor)

    def _right(self) -> None:
        self.cursor = self._after(self.cursor)

    def _word_left(self) -> None:
        self.cursor = self._word_before()

    def _word_right(self) -> None:
        self.cursor = self._word_after()

    def _home(self) -> None:
        self.cursor = 0

    def _end(self) -> None:
        self.cursor = len(self.text)

    def _delete_back(self) -> None:
        if self.fresh:
            self.replace("")
        else:
            self._drop(self._before(self.cursor), self.cursor)

    def _delete(self) -> None:
        if self.fresh:
            self.replace("")
        else:
            self._drop(self.cursor, self._after(self.cursor))

    def _delete_word(self) -> None:
        self._drop(self._word_before(), self.cursor)

    def _delete_to_start(self) -> None:
        self._drop(0, self.cursor)

    def _delete_to_end(self) -> None:
        self._drop(self.cursor, len(self.text))

    def _drop(self, start: int, stop: int) -> None:
        self.text = self.text[:start] + self.text[stop:]
        self.cursor = start


_KEYS: Final[dict[str, Callable[[Editing], None]]] = {
    "left": Editing._left,
    "right": Editing._right,
    "ctrl+left": Editing._word_left,
    "ctrl+right": Editing._word_right,
    "home": Editing._home,
    "ctrl+a": Editing._home,
    "end": Editing._end,
    "ctrl+e": Editing._end,
    "backspace": Editing._delete_back,
    "ctrl+h": Editing._delete_back,
    "delete": Editing._delete,
    "ctrl+w": Editing._delete_word,
    "ctrl+backspace": Editing._delete_word,
    "ctrl+u": Editing._delete_to_start,
    "ctrl+k": Editing._delete_to_end,
}
