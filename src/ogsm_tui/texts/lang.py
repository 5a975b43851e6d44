"""The two languages, and what they have in common."""

from enum import StrEnum
from typing import NamedTuple


class Lang(StrEnum):
    """Language on screen; there is no third one."""

    NL = "nl"
    EN = "en"


class Noun(NamedTuple):
    """A noun in its two numbers."""

    one: str
    many: str

    def of(self, number: int) -> str:
        """Return the noun as it follows a number."""
        return self.one if abs(number) == 1 else self.many

    def counted(self, number: int) -> str:
        """Return the number with the noun: "1 actie", "17 acties"."""
        return f"{number} {self.of(number)}"
