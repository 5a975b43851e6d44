"""`ogsm`: from what was typed to an exit status. Whatever happens, a person reads a sentence."""

import os
import sys
from collections.abc import Sequence

from ogsm_tui.cli import output
from ogsm_tui.cli.asked import PROGRAM, options_alone
from ogsm_tui.cli.characters import refuse_controls
from ogsm_tui.cli.language import language_of_system, said_language, wants_no_settings
from ogsm_tui.texts import Lang, Texts, texts_for

DONE = 0
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
        code = DONE
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - nobody is ever shown a traceback
        from ogsm_tui.cli.explaining import explain

        code = explain(error, texts)
    return code


def _language(arguments: Sequence[str]) -> Lang:
    said = said_language(arguments)
    if said is None and not wants_no_settings(arguments):
        from ogsm_tui.cli.settings import Settings

        said = Settings().lang
    return said or language_of_system()


def _run(arguments: Sequence[str], texts: Texts) -> int:
    _refuse_controls(arguments)
    asked = options_alone(arguments)
    if asked is None:
        from ogsm_tui.cli.parsing import parsed

        asked = parsed(arguments, texts)
        if asked is None:
            return DONE
    from ogsm_tui.cli.running import run

    return run(asked, texts)


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
