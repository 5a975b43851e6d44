"""From what was typed to what was asked, by the parsers of all commands."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ogsm_tui.cli.asked import OPEN, Asked
from ogsm_tui.cli.characters import shown
from ogsm_tui.cli.commands import COMMANDS
from ogsm_tui.cli.parser import Command, commands_parser, everywhere
from ogsm_tui.cli.wording import argparse_in

if TYPE_CHECKING:
    from ogsm_tui.texts import Texts


def parsed(arguments: Sequence[str], texts: "Texts") -> Asked | None:
    """Understand what was typed; `None` where help or the version was printed.

    Raises:
        InputFault: There is no such command.
        Misuse: It cannot be understood.
    """
    try:
        with argparse_in(texts.cli.argparse):
            options, rest = everywhere(texts.cli).parse_known_args(arguments)
            given = commands_parser(_meant(rest, texts), texts.cli).parse_args(rest)
    except SystemExit:
        return None
    return Asked(
        run=getattr(given, "run", OPEN),
        db=options.db,
        lang=options.lang,
        today=options.today,
        ogsm=options.ogsm,
        debug=options.debug,
        given=given,
    )


def _meant(rest: Sequence[str], texts: "Texts") -> Sequence[Command]:
    """Give the command that was named: all of them where none was, for the help that lists them.

    Raises InputFault for a command that is not there, with the one that was probably meant.
    """
    said = next((word for word in rest if not word.startswith("-")), None)
    if said is None:
        return COMMANDS if rest else ()
    named = [command for command in COMMANDS if command.name == said]
    if named:
        return named
    import difflib

    from ogsm_tui.errors import InputFault, InputTrouble

    known = tuple(command.name for command in COMMANDS)
    nearest = next(iter(difflib.get_close_matches(said, known, n=1)), None)
    name = texts.cli.metavars["COMMAND"]
    raise InputFault(InputTrouble.NOT_A_CHOICE, name, shown(said), known, nearest)
