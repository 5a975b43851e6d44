"""Which language is spoken, before anything else is known."""

import os
from collections.abc import Sequence

from ogsm_tui.texts import Lang

OPTION, VARIABLE = "--lang", "OGSM_LANG"
WITHOUT_SETTINGS = frozenset({"-h", "--help", "--version"})
"""What is answered at once, without a look at anybody's settings."""

# What says nothing about a language: Dutch comes first.
_NO_LANGUAGE = ("", "C", "POSIX")


def wants_no_settings(arguments: Sequence[str]) -> bool:
    """Tell whether only help or the version is asked for."""
    return not WITHOUT_SETTINGS.isdisjoint(arguments)


def said_language(arguments: Sequence[str]) -> Lang | None:
    """Give the language named on the command line, else in the environment.

    Raises:
        InputFault: There is no such language.
    """
    said = _said_in(arguments)
    if said is not None:
        return _lang(OPTION, said)
    said = os.environ.get(VARIABLE)
    return _lang(VARIABLE, said) if said else None


def language_of_system() -> Lang:
    """Give the language of the system, in which Dutch stands for every machine that names none."""
    names = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    name = next((name for name in names if name), "")
    language = name.partition(".")[0]
    return Lang.NL if language in _NO_LANGUAGE or language.startswith("nl") else Lang.EN


def _said_in(arguments: Sequence[str]) -> str | None:
    for place, argument in enumerate(arguments):
        if argument == OPTION and place + 1 < len(arguments):
            return arguments[place + 1]
        if argument.startswith(f"{OPTION}="):
            return argument.partition("=")[2]
    return None


def _lang(name: str, said: str) -> Lang:
    if said not in tuple(Lang):
        from ogsm_tui.errors import InputFault, InputTrouble

        raise InputFault(InputTrouble.NOT_A_CHOICE, name, said, tuple(Lang))
    return Lang(said)
