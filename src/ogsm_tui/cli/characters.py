"""What characters an argument may hold, and how a wrong one is shown."""

import unicodedata
from collections.abc import Iterable

_LONGEST = 40
_STEERING = ("Cc", "Cs")
_UNSEEN = (*_STEERING, "Cf")


def refuse_controls(arguments: Iterable[tuple[str, str]]) -> None:
    """Raise InputFault at the first argument, given with its name, that holds a control character.

    Newline and tab are text. A lone surrogate stands for bytes that are no text.
    """
    for name, value in arguments:
        if any(unicodedata.category(sign) in _STEERING and sign not in "\n\t" for sign in value):
            from ogsm_tui.errors import InputFault, InputTrouble

            raise InputFault(InputTrouble.CONTROL_CHARACTER, name, shown(value))


def shown(value: str) -> str:
    """Write a value safely and not too long, to say that it is wrong."""
    visible = "".join(
        sign if unicodedata.category(sign) not in _UNSEEN else ascii(sign)[1:-1] for sign in value
    )
    return visible if len(visible) <= _LONGEST else f"{visible[: _LONGEST - 1]}…"
