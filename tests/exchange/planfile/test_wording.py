"""A fault is said on one line, in both languages, with all that helps to find it."""

from string import Formatter

import pytest

from ogsm_tui.exchange.planfile.faults import FaultCode, PlanFault, Wanted
from ogsm_tui.exchange.planfile.wording import sentence
from ogsm_tui.method.words import ItemKind
from ogsm_tui.texts.planfaults import EN, NL, PlanFaultTexts
from tests.exchange.planfile.plans import HEAD, faults

ACTION = HEAD + '[[actions]]\ncode = "A1"\ntitle = "Brieven"\n'


def said(content: str | bytes, texts: PlanFaultTexts) -> str:
    (fault,) = faults(content)
    return sentence(fault, texts)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_every_code_type_and_kind_has_its_text_in_both_languages() -> None:
    for texts in (NL, EN):
        assert {code.removesuffix("-like") for code in texts.sentences} == set(FaultCode)
        assert set(texts.wanted) == set(Wanted)
        assert set(texts.kinds) == set(ItemKind)


def test_both_languages_say_the_same_things() -> None:
    assert placeholders(NL.position) == placeholders(EN.position)
    for code in NL.sentences.keys() | EN.sentences.keys():
        assert placeholders(NL.sentences[code]) == placeholders(EN.sentences[code]), code
        assert NL.sentences[code] != EN.sentences[code], code


@pytest.mark.parametrize(
    ("content", "nl", "en"),
    [
        (
            ACTION + "dedline = 2026-11-01",
            "plan.toml: actions[0].dedline: onbekende sleutel, met waarde 2026-11-01; "
            "vermoedelijk bedoeld: deadline",
            "plan.toml: actions[0].dedline: unknown key, with value 2026-11-01; probably meant: deadline",
        ),
        (
            ACTION + 'deadline = "1 nov"',
            'plan.toml: actions[0].deadline: "1 nov" past hier niet; '
            "verwacht: een datum zonder tijd en zonder aanhalingstekens, zoals 2026-11-01",
            'plan.toml: actions[0].deadline: "1 nov" does not fit here; '
            "expected: a date without time and without quotes, such as 2026-11-01",
        ),
        (
            ACTION + 'status = "complete"',
            'plan.toml: actions[0].status: "complete" past hier niet; '
            "verwacht: icebox, todo, doing, completed; vermoedelijk bedoeld: completed",
            'plan.toml: actions[0].status: "complete" does not fit here; '
            "expected: icebox, todo, doing, completed; probably meant: completed",
        ),
        (
            ACTION + "reports = [{ date = 2026-10-20, progress = 120 }]",
            "plan.toml: actions[0].reports[0].progress: 120 past hier niet; "
            "verwacht: een geheel getal van 0 t/m 100",
            "plan.toml: actions[0].reports[0].progress: 120 does not fit here; "
            "expected: a whole number from 0 to 100",
        ),
        (
            ACTION + "deadline = 2026-11-31",
            "plan.toml: regel 7, kolom 12: deze datum of tijd bestaat niet: deadline = 2026-11-31",
            "plan.toml: line 7, column 12: this date or time does not exist: deadline = 2026-11-31",
        ),
        (
            ACTION
            + '[[goals]]\ncode = "D1"\ntitle = "x"\n[[actions]]\ncode = "A2"\ntitle = "x"\nparent = "D1"\n',
            'plan.toml: actions[1].parent: "D1" is een doelstelling; verwacht: de code van een actie',
            'plan.toml: actions[1].parent: "D1" is a goal; expected: the code of an action',
        ),
        (
            HEAD.replace("1", "7"),
            "plan.toml: format: deze versie kan formaat 7 niet lezen; verwacht: 1",
            "plan.toml: format: this version cannot read format 7; expected: 1",
        ),
    ],
)
def test_what_a_person_reads(content: str, nl: str, en: str) -> None:
    assert (said(content, NL), said(content, EN)) == (nl, en)


def test_nothing_from_the_file_reaches_the_terminal_as_a_command() -> None:
    content = ACTION + '"\u202ekey" = "\\u001b]0;hoi\\u0007"\n'
    (fault,) = faults(content)
    line = sentence(PlanFault("\x1b[2Jplan.toml", fault.place, fault.code, fault.value), EN)
    assert line.isprintable()
    assert line.startswith(r"\x1b[2Jplan.toml: actions[0].")


def test_a_long_value_is_cut() -> None:
    line = said(ACTION + f'deadline = "{"heel lang " * 500}"', EN)
    assert "heel lang" in line
    assert len(line) < 220


def test_braces_in_a_value_are_only_braces() -> None:
    assert '"{expected} {0}"' in said(ACTION + 'deadline = "{expected} {0}"', EN)
