"""The options that every command takes, where they may stand, and what goes before what."""

from pathlib import Path

import pytest

from tests.cli.conftest import Typed

OTHER = """\
format = 1
[ogsm]
code = "P2"
title = "Plan B"
status = "{status}"
"""


@pytest.fixture
def other_plan(here: Typed, tmp_path: Path) -> str:
    """Put a second active plan into the store, and give its code."""
    return import_other(here, tmp_path, "active")


def import_other(here: Typed, folder: Path, status: str) -> str:
    file = folder / "other.toml"
    file.write_text(OTHER.format(status=status))
    assert here("import", str(file)).code == 0
    return "P2"


@pytest.mark.parametrize("place", ["before", "after"])
def test_options_stand_before_or_after_the_command(
    here: Typed, db: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    for name in ("OGSM_DB", "OGSM_TODAY"):
        monkeypatch.delenv(name)
    options = ["--db", str(db), "--lang", "en", "--today=2026-11-22", "--ogsm", "DV26", "--debug"]

    ran = here(*options, "status") if place == "before" else here("status", *options)

    assert ran.code == 0
    assert "Tuesday 24 November 2026" in ran.out
    assert "in 2 days" in ran.out


def test_an_option_of_a_command_inside_another_stands_anywhere(here: Typed, db: Path) -> None:
    ran = here("sessions", "--lang", "en", "list", "--db", str(db))

    assert "action review" in ran.out


def test_a_store_that_is_typed_goes_before_the_one_of_the_environment(here: Typed, tmp_path: Path) -> None:
    ran = here("status", "--db", str(tmp_path / "none.db"))

    assert (ran.code, ran.said) == (
        3,
        f"{tmp_path / 'none.db'} is er niet. Zet het terug, of kies een ander met --db.\n",
    )


def test_a_day_that_is_typed_goes_before_the_one_of_the_environment(here: Typed) -> None:
    assert "morgen" in here("status", "--today", "23-11-2026").out


def test_the_language_of_the_configuration_goes_before_the_one_chosen_last(here: Typed, home: Path) -> None:
    state = home / ".local" / "state" / "ogsm" / "state.toml"
    state.parent.mkdir(parents=True)
    state.write_text('lang = "en"\n')
    assert "Preparation" in here("status").out

    config = home / ".config" / "ogsm" / "config.toml"
    config.parent.mkdir(parents=True)
    config.write_text('lang = "nl"\n')
    assert "Voorbereiding" in here("status").out


@pytest.mark.parametrize(
    "named", ["DV26", "dv26", "Jaarplan Dienstverlening 2026", "jaarplan dienstverlening 2026"]
)
def test_one_of_several_plans_is_named_by_code_or_title(here: Typed, other_plan: str, named: str) -> None:
    assert here("status", "--ogsm", named).out.startswith("Jaarplan Dienstverlening 2026\n")
    assert here("status", "--ogsm", other_plan).out.startswith("Plan B\n")


def test_several_active_plans_are_all_named(here: Typed, other_plan: str) -> None:
    ran = here("status")

    assert ran.code == 2
    assert ran.said == (
        "Er zijn meer plannen; kies er een met --ogsm:\n"
        "  DV26  Jaarplan Dienstverlening 2026  (actief)\n"
        "  P2  Plan B  (actief)\n"
    )


@pytest.mark.parametrize("status", ["draft", "inactive"])
def test_the_only_active_plan_is_meant(here: Typed, tmp_path: Path, status: str) -> None:
    import_other(here, tmp_path, status)

    assert here("status").out.startswith("Jaarplan Dienstverlening 2026\n")


def test_without_a_store_of_ones_own_there_is_no_plan_yet(ogsm: Typed) -> None:
    for command in (["status"], ["overview"], ["export"], ["minutes"], ["decisions"], ["sessions"], ["undo"]):
        ran = ogsm(*command, "--lang", "en")

        assert (ran.code, ran.said) == (
            2,
            "There is no plan yet. Import one with “ogsm import FILE”, or look at “ogsm demo”.\n",
        )


def test_looking_makes_no_store(ogsm: Typed, db: Path) -> None:
    ogsm("status", "--db", str(db))

    assert not db.parent.exists()


@pytest.mark.parametrize("content", [b"no database at all", b"SQLite format 3\x00" + b"x" * 200])
def test_what_is_no_store_is_left_as_it_is(ogsm: Typed, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "letter.txt"
    file.write_bytes(content)

    for command in ("status", "export", "backup", "sessions", "undo"):
        ran = ogsm(command, "--db", str(file))

        assert ran.code == 3
        assert str(file) in ran.said
    assert file.read_bytes() == content
