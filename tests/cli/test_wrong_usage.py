"""What is typed wrong: exit status 2, and one sentence that says what."""

from pathlib import Path

import pytest

from tests.cli.conftest import Typed

MORE = "“ogsm --help” zegt meer."
WRONG = [
    (["ovrview"], "OPDRACHT: ovrview kan niet; kies uit demo, ", "Bedoel je overview?"),
    (["status", "extra"], f"ogsm: onbekend: extra. {MORE}", ""),
    (["--verbose"], f"ogsm: onbekend: --verbose. {MORE}", ""),
    (["status", "--db"], f"ogsm: --db: hier hoort één waarde bij. {MORE}", ""),
    (["status", "--db", ""], '--db: "" is er niet.', ""),
    (["status", "--debug=1"], f"ogsm: --debug: hier hoort geen waarde bij: '1'. {MORE}", ""),
    (["status", "--format", "xml"], "ogsm: --format: 'xml' kan niet (kies uit 'text', 'json').", ""),
    (["sessions", "ad"], "ogsm: OPDRACHT: 'ad' kan niet (kies uit 'list', 'add', 'cancel').", ""),
    (["import"], f"ogsm: dit ontbreekt nog: BESTAND. {MORE}", ""),
    (["report"], f"ogsm: dit ontbreekt nog: CODE. {MORE}", ""),
    (["status", "--lang", "fr"], "--lang: fr kan niet; kies uit nl, en.", ""),
    (["status", "--lang"], "ogsm: --lang: hier hoort één waarde bij.", ""),
    (["status", "--today", "31-2"], "--today: 31-2 is geen datum.", ""),
    (["status", "--today", "9999-12-31"], "--today: 9999-12-31 is geen datum.", ""),
    (["status", "--ogsm", "X"], "Er is geen plan X. Wel:", "DV26  Jaarplan Dienstverlening 2026  (actief)"),
    (["overview", "doe"], "BLADWIJZER: doe kan niet; kies uit doen, bijsturen,", "Bedoel je doen?"),
    (["overview", "--on", "ooit"], "--on: ooit is geen datum. Bijvoorbeeld: 2026-12-15, 15-12, vr, +2w.", ""),
    (["report", "A99", "--light", "red"], "CODE: A99 is er niet.", ""),
    (["report", "A12", "--light", "paars"], "--light: paars kan niet; kies uit green, orange, red.", ""),
    (["report", "A12", "--progress", "half"], "--progress: half is geen getal.", ""),
    (["measure", "I1", "veel"], "WAARDE: veel is geen getal.", ""),
    (["measure", "I1", "nan"], "WAARDE: nan is geen getal.", ""),
    (["measure", "I1", "1.234,5"], "WAARDE: 1.234,5 is geen getal.", ""),
    (["sessions", "add", "doen", "vr", "25:00"], "TIJD: 25:00 is geen tijdstip. Bijvoorbeeld: 10:00.", ""),
    (["sessions", "add", "doeen", "vr", "10:00"], "SOORT: doeen kan niet;", "Bedoel je doen?"),
    (["sessions", "cancel", "1-1-2020"], "SESSIE: 1-1-2020 is er niet.", ""),
    (["minutes", "bijsturen"], "SESSIE: bijsturen is er niet.", ""),
    (["import", "niets.toml"], "BESTAND: niets.toml kan niet worden gelezen of geschreven.", ""),
    (
        ["export", "nergens/plan.toml"],
        "BESTAND: nergens/plan.toml kan niet worden gelezen of geschreven.",
        "",
    ),
    (["sta\x1btus"], "ogsm #1: sta\\x1btus bevat een stuurteken.", ""),
    (["report", "A12", "--text", "a\x9bb"], "--text: a\\x9bb bevat een stuurteken.", ""),
    (["report", "A12", "--text=a\udcffb"], "--text: a\\udcffb bevat een stuurteken.", ""),
]


@pytest.mark.parametrize(
    ("arguments", "said", "hint"), WRONG, ids=[" ".join(map(ascii, wrong[0])) for wrong in WRONG]
)
def test_a_sentence_says_what_is_wrong(here: Typed, arguments: list[str], said: str, hint: str) -> None:
    ran = here(*arguments)

    assert ran.code == 2
    assert said in ran.said
    assert hint in ran.said
    assert "Traceback" not in ran.said


def test_a_usage_line_stands_before_the_sentence(here: Typed) -> None:
    assert here("import", "--lang", "en").said == (
        "usage: ogsm import [-h] [--dry-run] FILE [FILE ...]\n"
        "ogsm: this is still missing: FILE. “ogsm --help” tells more.\n"
    )


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("OGSM_LANG", "fr", "OGSM_LANG: fr kan niet; kies uit nl, en.\n"),
        ("OGSM_TODAY", "ooit", "OGSM_TODAY: ooit is geen datum. Bijvoorbeeld: 2026-12-15, 15-12, vr, +2w.\n"),
        ("OGSM_DB", "a\x07b", "OGSM_DB: a\\x07b bevat een stuurteken.\n"),
    ],
)
def test_a_wrong_environment_is_named(
    here: Typed, monkeypatch: pytest.MonkeyPatch, name: str, value: str, said: str
) -> None:
    monkeypatch.setenv(name, value)

    ran = here("status")

    assert (ran.code, ran.said) == (2, said)


def test_a_wrong_configuration_is_told_with_its_line(ogsm: Typed, home: Path) -> None:
    file = home / ".config" / "ogsm" / "config.toml"
    file.parent.mkdir(parents=True)
    file.write_text('# mine\nlnag = "en"\n')

    ran = ogsm("where")

    assert (ran.code, ran.said) == (2, f"{file}, regel 2: onbekende sleutel lnag. Bedoel je lang?\n")


def test_help_does_not_mind_a_wrong_configuration(ogsm: Typed, home: Path) -> None:
    file = home / ".config" / "ogsm" / "config.toml"
    file.parent.mkdir(parents=True)
    file.write_text("no toml at all")

    assert ogsm("--help").code == 0
