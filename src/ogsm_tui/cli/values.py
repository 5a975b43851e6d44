"""What somebody typed as an argument, as a value; raises InputFault where it is none."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time

from ogsm_tui.cli.characters import shown
from ogsm_tui.cli.stop import Stop
from ogsm_tui.errors import InputFault, InputTrouble
from ogsm_tui.method.words import Light, SessionKind
from ogsm_tui.texts.said_dates import NotADate, Toward, said_date

LIGHTS: Mapping[str, Light | None] = {
    "green": Light.GREEN,
    "orange": Light.ORANGE,
    "red": Light.RED,
    "none": None,
    "groen": Light.GREEN,
    "oranje": Light.ORANGE,
    "rood": Light.RED,
    "geen": None,
}
KINDS: Mapping[str, SessionKind] = {
    "doen": SessionKind.ACTION_REVIEW,
    "bijsturen": SessionKind.STRATEGY_REVIEW,
    "action-review": SessionKind.ACTION_REVIEW,
    "strategy-review": SessionKind.STRATEGY_REVIEW,
}
"""The kinds of session as the command line takes them; also the names of the bookmarks built in."""

_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)")
_WHOLE = re.compile(r"[+-]?\d+")
_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?: ?[hu](?:ur)?)?")
_MOST_DIGITS = 18


def date_of(name: str, said: str, on: date, toward: Toward) -> date:
    """Read a date as people say it."""
    found = said_date(said, on, toward)
    if isinstance(found, NotADate):
        raise InputFault(InputTrouble.NOT_A_DATE, name, shown(said))
    return found


def time_of(name: str, said: str) -> time:
    """Read a time of day: "10:00", "9.30", "14u"."""
    found = _TIME.fullmatch(said.strip())
    if found is None or int(found[1]) > 23 or int(found[2] or 0) > 59:
        raise Stop("not-a-time", name=name, value=shown(said))
    return time(int(found[1]), int(found[2] or 0))


def number_of(name: str, said: str) -> float:
    """Read a number with a decimal point or a decimal comma."""
    plain = said.strip()
    if not _NUMBER.fullmatch(plain):
        raise InputFault(InputTrouble.NOT_A_NUMBER, name, shown(said))
    return float(plain.replace(",", "."))


def whole_of(name: str, said: str) -> int:
    """Read a whole number; a sign of percentage after it says nothing new."""
    plain = said.strip().removesuffix("%").rstrip()
    if not _WHOLE.fullmatch(plain) or len(plain) > _MOST_DIGITS:
        raise InputFault(InputTrouble.NOT_A_NUMBER, name, shown(said))
    return int(plain)


def light_of(name: str, said: str) -> Light | None:
    """Read a light by its identifier, or as people say it."""
    return LIGHTS[choice_of(name, said, LIGHTS, tuple(Light))]


def kind_of(name: str, said: str) -> SessionKind:
    """Read a kind of session."""
    return KINDS[choice_of(name, said, KINDS)]


def choice_of(name: str, said: str, known: Iterable[str], shown_choices: Sequence[str] = ()) -> str:
    """Read one of the words that are known, in capitals or not.

    Args:
        name: What the word was given for.
        said: The word.
        known: Every word that is taken.
        shown_choices: The words that are offered where it is none of these, instead of all.
    """
    words = tuple(known)
    if said.casefold() in words:
        return said.casefold()
    raise InputFault(
        InputTrouble.NOT_A_CHOICE, name, shown(said), tuple(shown_choices) or words, nearest(said, words)
    )


def nearest(said: str, known: Iterable[str]) -> str | None:
    """Give the known word that a misspelt one looks like."""
    import difflib  # takes as long to import as all that is needed for help

    return next(iter(difflib.get_close_matches(said, list(known), n=1)), None)
