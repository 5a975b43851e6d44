"""The short way to the app: what is understood without a parser is what the parser understands."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ogsm_tui.cli.asked import OPEN, Asked, options_alone
from ogsm_tui.cli.parser import EVERYWHERE, Misuse
from ogsm_tui.cli.parsing import parsed
from ogsm_tui.errors import InputFault
from ogsm_tui.texts import Lang, texts_for

WORDS = (
    *(option.name for option in EVERYWHERE),
    *("--db=plan.db", "--lang=nl", "--today=1 dec", "--ogsm=-x", "--ogsm=", "--debug=1", "--d", "--", "-"),
    *("nl", "fr", "plan.db", "-1", "-x y", "", "demo", "status", "--help", "-h", "--version", "--keep"),
)


def by_parser(arguments: list[str]) -> Asked | None:
    """Understand with the parser; `None` where it prints something or refuses."""
    try:
        asked = parsed(arguments, texts_for(Lang.EN))
    except (Misuse, InputFault):
        return None
    return None if asked is None else replace(asked, given=None)


@pytest.mark.parametrize(
    ("arguments", "asked"),
    [
        ([], Asked()),
        (["--db", "plan.db"], Asked(db="plan.db")),
        (["--lang=en", "--ogsm", "DV 26", "--debug"], Asked(lang="en", ogsm="DV 26", debug=True)),
        (["--today", "1 dec", "--today=2 dec"], Asked(today="2 dec")),
    ],
)
def test_options_alone_open_the_app_without_a_parser(arguments: list[str], asked: Asked) -> None:
    assert options_alone(arguments) == asked
    assert asked.run == OPEN


@pytest.mark.parametrize(
    "arguments",
    [["demo"], ["--help"], ["--db"], ["--db", "--debug"], ["--db="], ["--lang", "fr"], ["--keep", "x"]],
)
def test_everything_else_is_left_to_the_parser(arguments: list[str]) -> None:
    assert options_alone(arguments) is None


@given(st.lists(st.sampled_from(WORDS), max_size=4))
@settings(max_examples=150)
def test_what_is_understood_without_the_parser_is_what_it_would_have_made_of_it(arguments: list[str]) -> None:
    asked = options_alone(arguments)

    assert asked is None or asked == by_parser(arguments)
