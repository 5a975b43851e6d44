"""How keys are called: as they stand on the keyboard."""

import re
from collections.abc import Callable
from typing import Final

from ogsm_tui.texts import Texts
from ogsm_tui.ui.commands import Command
from ogsm_tui.ui.glyphs import Glyphs

_FUNCTION_KEY: Final = re.compile(r"f\d+")
_SHOWN: Final = 2
"""So many keys of a command are named; of more letters in a row only the ends."""


def key_name(key: str, texts: Texts, glyphs: Glyphs) -> str:
    """Give the name of one key, in signs that the terminal has."""
    if _FUNCTION_KEY.fullmatch(key):
        return key.upper()
    return glyphs.key(key) or texts.commands.key_names.get(key, key)


def keys_named(command: Command, name: Callable[[str], str]) -> str:
    """Give the names of all keys of a command, each as `name` says it."""
    named = [name(key) for key in command.keys]
    if len(named) > _SHOWN and all(len(key) == 1 for key in command.keys):
        return f"{named[0]} … {named[-1]}"
    return " ".join(named)
