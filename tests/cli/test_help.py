"""Help in both languages."""

import re

import pytest

from ogsm_tui.cli.commands import COMMANDS
from tests.cli.conftest import Typed

NAMES = [
    (command.name, *inner)
    for command in COMMANDS
    for inner in [(), *[(each.name,) for each in command.inner]]
]
ENGLISH_OF_ARGPARSE = re.compile(r"usage:|positional|optional|options:|show this|exit\b")


@pytest.mark.parametrize("name", NAMES, ids=" ".join)
def test_every_command_explains_itself_in_both_languages(ogsm: Typed, name: tuple[str, ...]) -> None:
    dutch, english = (ogsm(*name, "--help", "--lang", lang) for lang in ("nl", "en"))

    assert (dutch.code, english.code) == (0, 0)
    assert dutch.out.startswith(f"gebruik: ogsm {' '.join(name)}")
    assert english.out.startswith(f"usage: ogsm {' '.join(name)}")
    assert not ENGLISH_OF_ARGPARSE.search(dutch.out)
    assert (dutch.err, english.err) == ("", "")


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_help_names_every_command(ogsm: Typed, lang: str) -> None:
    shown = ogsm("--help", "--lang", lang).out

    assert [name for name, *inner in NAMES if not inner and f"\n    {name} " not in shown] == []


@pytest.mark.parametrize(
    ("environment", "begins"),
    [
        ({"LANG": "nl_NL.UTF-8"}, "gebruik"),
        ({"LANG": "nl_BE"}, "gebruik"),
        ({"LANG": "C.UTF-8"}, "gebruik"),
        ({"LANG": ""}, "gebruik"),
        ({"LANG": "en_GB.UTF-8"}, "usage"),
        ({"LANG": "de_DE.UTF-8"}, "usage"),
        ({"LANG": "nl_NL.UTF-8", "LC_ALL": "en_US.UTF-8"}, "usage"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "nl_NL.UTF-8"}, "gebruik"),
        ({"LANG": "nl_NL.UTF-8", "OGSM_LANG": "en"}, "usage"),
    ],
)
def test_where_nobody_says_otherwise_the_language_is_that_of_the_system(
    ogsm: Typed, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], begins: str
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert ogsm("--help").out.startswith(begins)


def test_what_is_typed_goes_before_the_environment(ogsm: Typed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OGSM_LANG", "en")

    assert ogsm("--lang=nl", "--help").out.startswith("gebruik")


def test_the_version_is_told(ogsm: Typed) -> None:
    assert re.fullmatch(r"ogsm \d+\.\d+\S*\n", ogsm("--version").out)


def test_a_command_says_what_its_own_arguments_are(ogsm: Typed) -> None:
    assert "code of a KPI or a goal" in ogsm("--lang", "en", "measure", "--help").out
    assert "code of an action or a strategy" in ogsm("--lang", "en", "report", "--help").out
