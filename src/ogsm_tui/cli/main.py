"""`ogsm`: from what was typed to an exit status. Whatever happens, a person reads a sentence."""

import os
import sys
from collections.abc import Sequence

from ogsm_tui.cli import care, demo, output, plan_files, recording, sessions, views, window
from ogsm_tui.cli.characters import refuse_controls, shown
from ogsm_tui.cli.language import language_of_system, said_language, wants_no_settings
from ogsm_tui.cli.parser import PROGRAM, Command, Misuse, commands_parser, everywhere
from ogsm_tui.cli.stop import Stop
from ogsm_tui.cli.wording import argparse_in
from ogsm_tui.errors import ConfigFault, ExitCode, InputFault, InputTrouble, MissingResource, StoreFault
from ogsm_tui.texts import Lang, Texts, texts_for

COMMANDS: tuple[Command, ...] = (
    *demo.COMMANDS,
    *window.COMMANDS,
    *plan_files.COMMANDS,
    *views.COMMANDS,
    *recording.COMMANDS,
    *sessions.COMMANDS,
    *care.COMMANDS,
)
VARIABLES = ("OGSM_DB", "OGSM_LANG", "OGSM_TODAY")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and give its exit status.

    Args:
        argv: What was typed after the name of the program; without it, that of this process.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    output.prepare()
    texts = texts_for(language_of_system())
    try:
        texts = texts_for(_language(arguments))
        code = _run(arguments, texts)
        output.finish()
    except BrokenPipeError:  # whoever reads along has seen enough
        output.abandon()
        code = ExitCode.DONE
    except KeyboardInterrupt:
        output.tell(texts.cli.remarks["interrupted"])
        code = ExitCode.INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last resort: nobody is shown a traceback
        code = _explain(error, texts)
    return int(code)


def _language(arguments: Sequence[str]) -> Lang:
    said = said_language(arguments)
    if said is None and not wants_no_settings(arguments):
        from ogsm_tui.cli.settings import Settings

        said = Settings().lang
    return said or language_of_system()


def _run(arguments: Sequence[str], texts: Texts) -> ExitCode:
    _refuse_controls(arguments)
    try:
        with argparse_in(texts.cli.argparse):
            options, rest = everywhere(texts.cli).parse_known_args(arguments)
            _refuse_unknown_command(rest, texts)
            given = commands_parser(COMMANDS, texts.cli).parse_args(rest)
    except SystemExit:  # help or the version was printed
        return ExitCode.DONE
    command = getattr(given, "command", window.OPEN)
    from ogsm_tui.cli.running import run

    return run(command, options, given, texts)


def _refuse_controls(arguments: Sequence[str]) -> None:
    before = ("", *arguments)
    named = [_named(number, before[number - 1], each) for number, each in enumerate(arguments, 1)]
    variables = [(name, os.environ[name]) for name in VARIABLES if name in os.environ]
    refuse_controls([*named, *variables])


def _named(number: int, before: str, argument: str) -> tuple[str, str]:
    """Give an argument with the name of its option, else with its number."""
    if argument.startswith("--") and "=" in argument:
        option, _, value = argument.partition("=")
        return option, value
    return before if before.startswith("--") and "=" not in before else f"{PROGRAM} #{number}", argument


def _refuse_unknown_command(rest: Sequence[str], texts: Texts) -> None:
    """Raise InputFault for a command that is not there, with the one that was probably meant."""
    known = tuple(command.name for command in COMMANDS)
    said = next((word for word in rest if not word.startswith("-")), None)
    if said is None or said in known:
        return
    import difflib

    nearest = next(iter(difflib.get_close_matches(said, known, n=1)), None)
    name = texts.cli.metavars["COMMAND"]
    raise InputFault(InputTrouble.NOT_A_CHOICE, name, shown(said), known, nearest)


def _explain(error: Exception, texts: Texts) -> ExitCode:
    """Say in one sentence what went wrong."""
    remarks = texts.cli.remarks
    match error:
        case Stop():
            output.tell(remarks[error.remark].format(**error.words))
            for line in error.lines:
                output.tell(line)
            return error.code
        case Misuse():
            output.tell(error.usage.rstrip())
            output.tell(remarks["misuse"].format(message=error.message))
            return ExitCode.WRONG_INPUT
        case StoreFault() | ConfigFault() | InputFault() | MissingResource():
            from ogsm_tui.cli import faults

            output.tell(faults.sentence(texts, error))
            return faults.exit_code(error)
        case _:
            from ogsm_tui.cli.running import log_unexpected

            output.tell(remarks["unexpected"].format(file=log_unexpected(error)))
            return ExitCode.STORE
