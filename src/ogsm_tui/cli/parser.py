"""The commands as argparse knows them; every word of help comes from the texts."""

import argparse
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from ogsm_tui import __version__
from ogsm_tui.cli.asked import PROGRAM

if TYPE_CHECKING:
    from ogsm_tui.texts.cli import CliTexts


_LONG_WORD = re.compile(r"(\S{60})\S{20,}")


@dataclass(frozen=True, slots=True)
class Argument:
    """An option (`--light`) or an argument (`FILE`), by its name as typed: the texts know it by that.

    `metavar` names the value of an option, `nargs` is that of argparse; an option without either takes none.
    """

    name: str
    metavar: str = ""
    choices: tuple[str, ...] = ()
    nargs: str | None = None
    required: bool = False

    @property
    def is_option(self) -> bool:
        """Tell whether this is an option."""
        return self.name.startswith("-")


@dataclass(frozen=True, slots=True)
class Command:
    """A command, what runs it, and the commands inside it; without one of those, `run` is what is meant.

    `run` names a module of `cli` and a function in it, so that help needs to load none of them.
    """

    name: str
    run: str
    arguments: tuple[Argument, ...] = ()
    inner: tuple["Command", ...] = ()


EVERYWHERE = (
    Argument("--db", "FILE"),
    Argument("--lang", choices=("nl", "en")),
    Argument("--today", "DATE"),
    Argument("--ogsm", "CODE-or-TITLE"),
    Argument("--debug"),
)
"""Options that every command takes, before or after its name."""


class Misuse(Exception):
    """Say that the command line cannot be understood; `usage` shows how it is written."""

    def __init__(self, message: str, usage: str) -> None:
        super().__init__(message)
        self.message = message
        self.usage = usage


class Parser(argparse.ArgumentParser):
    """A parser that prints nothing by itself but help and version."""

    def error(self, message: str) -> NoReturn:
        """Raise instead of ending the program, with no word longer than one can read."""
        raise Misuse(_LONG_WORD.sub(r"\1…", message), self.format_usage())


def everywhere(texts: "CliTexts") -> Parser:
    """Make the parser that takes the options of every command out of the rest."""
    parser = Parser(prog=PROGRAM, usage=_usage(texts), add_help=False, allow_abbrev=False)
    for argument in EVERYWHERE:
        _add(parser, argument, texts)
    return parser


def commands_parser(commands: Sequence[Command], texts: "CliTexts") -> Parser:
    """Make the parser of all commands; what it finds holds under `run` what runs the command."""
    parser = Parser(
        prog=PROGRAM,
        usage=_usage(texts),
        description=texts.description,
        epilog=texts.epilog,
        add_help=False,
        allow_abbrev=False,
    )
    _add_help(parser, texts)
    parser.add_argument(
        "--version", action="version", version=f"{PROGRAM} {__version__}", help=texts.options["--version"]
    )
    for argument in EVERYWHERE:
        _add(parser, argument, texts)
    _add_commands(parser, commands, texts)
    return parser


def _usage(texts: "CliTexts") -> str:
    return f"%(prog)s [--db {texts.metavars['FILE']}] [--lang nl|en] [{texts.metavars['COMMAND']} …]"


def _add_commands(
    parser: argparse.ArgumentParser, commands: Sequence[Command], texts: "CliTexts", outer: str = ""
) -> None:
    group = parser.add_subparsers(
        title=texts.argparse["subcommands"], metavar=texts.metavars["COMMAND"], parser_class=Parser
    )
    for command in commands:
        name = f"{outer} {command.name}".strip()
        about = texts.commands[name]
        inner = group.add_parser(
            command.name,
            prog=f"{PROGRAM} {name}",
            help=about,
            description=_sentence(about),
            epilog=texts.command_epilog.format(options=", ".join(each.name for each in EVERYWHERE)),
            add_help=False,
            allow_abbrev=False,
        )
        _add_help(inner, texts)
        for argument in command.arguments:
            _add(inner, argument, texts, name)
        if command.inner:
            _add_commands(inner, command.inner, texts, name)
        inner.set_defaults(run=command.run)


def _add_help(parser: argparse.ArgumentParser, texts: "CliTexts") -> None:
    parser.add_argument("-h", "--help", action="help", help=texts.options["--help"])


def _add(parser: argparse.ArgumentParser, argument: Argument, texts: "CliTexts", command: str = "") -> None:
    """Add an argument; what it is can have words of its own at one command."""
    choices = argument.choices or None
    if not argument.is_option:
        parser.add_argument(
            argument.name,
            metavar=texts.metavars[argument.name],
            nargs=argument.nargs,
            choices=choices,
            help=texts.arguments.get(f"{command} {argument.name}", texts.arguments[argument.name]),
        )
    elif argument.metavar or choices:
        parser.add_argument(
            argument.name,
            metavar=texts.metavars[argument.metavar] if argument.metavar else "|".join(argument.choices),
            choices=choices,
            required=argument.required,
            help=texts.options[argument.name],
        )
    else:
        parser.add_argument(argument.name, action="store_true", help=texts.options[argument.name])


def _sentence(phrase: str) -> str:
    return f"{phrase[:1].upper()}{phrase[1:]}."
