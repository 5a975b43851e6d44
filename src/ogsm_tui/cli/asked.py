"""What was asked on the command line; options alone open the app, and are understood without a parser."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

PROGRAM = "ogsm"
OPEN = "window:open_app"
"""What is run where no command is named."""

_VALUES: Final = ("--db", "--lang", "--today", "--ogsm")
_CHOICES: Final = {"--lang": ("nl", "en")}


@dataclass(frozen=True, slots=True, repr=False)
class Asked:
    """What is run, the options of every command, and in `given` what this command was given.

    `run` names a module of `cli` and a function in it, so that nothing is loaded but what is run.
    """

    run: str = OPEN
    db: str | None = None
    lang: str | None = None
    today: str | None = None
    ogsm: str | None = None
    debug: bool = False
    given: object = None


def options_alone(arguments: Sequence[str]) -> Asked | None:
    """Understand what is nothing but options of every command; `None` leaves it to the parser.

    To make the parser takes as long as it takes the app to draw a frame.
    """
    values: dict[str, str] = {}
    left, debug = iter(arguments), False
    for argument in left:
        if argument == "--debug":
            debug = True
            continue
        name, equals, value = argument.partition("=")
        value = value if equals else next(left, "")
        # What is empty or looks like an option is for the parser, which knows the rules of that.
        if name not in _VALUES or not value or value.startswith("-"):
            return None
        if value not in _CHOICES.get(name, (value,)):
            return None
        values[name] = value
    return Asked(
        db=values.get("--db"),
        lang=values.get("--lang"),
        today=values.get("--today"),
        ogsm=values.get("--ogsm"),
        debug=debug,
    )
