"""Plan files in and out: all or nothing, and everything that is wrong is told."""

import os
import stat
from pathlib import Path

import pytest

from tests.cli.conftest import PLAN, Typed

WRONG = PLAN.replace("deadline = 2026-11-01", 'dedline = "gisteren"').replace(
    'strategies = ["S1"]', 'strategies = ["S9"]'
)


@pytest.fixture
def wrong_file(tmp_path: Path) -> Path:
    file = tmp_path / "wrong.toml"
    file.write_text(WRONG)
    return file


def written(folder: Path, name: str, content: str) -> str:
    file = folder / name
    file.write_text(content)
    return str(file)


def test_a_plan_comes_in_and_says_what_is_new(ogsm: Typed, db: Path, plan_file: Path) -> None:
    ran = ogsm("import", str(plan_file), "--db", str(db))

    assert (ran.code, ran.out) == (0, "")
    assert ran.err == (
        f"{plan_file} ingelezen: 1 plan, 5 personen, 1 doelstelling, 1 strategische keuze, 1 indicator, "
        "4 acties, 3 rapportages, 1 meting, 1 verschoven deadline, 3 sessies toegevoegd.\n"
    )
    assert ogsm("import", str(plan_file), "--db", str(db), "--lang", "en").said == (
        f"{plan_file} holds nothing new; nothing was changed.\n"
    )


def test_a_store_that_was_missing_belongs_to_its_owner_alone(ogsm: Typed, db: Path, plan_file: Path) -> None:
    ogsm("import", str(plan_file), "--db", str(db))

    assert stat.S_IMODE(db.stat().st_mode) == 0o600
    assert [file.name for file in db.parent.iterdir()] == [db.name]


def test_every_fault_is_told_on_a_line_and_nothing_is_made(ogsm: Typed, db: Path, wrong_file: Path) -> None:
    ran = ogsm("import", str(wrong_file), "--db", str(db))

    assert ran.code == 2
    told = ran.said.splitlines()
    assert [line.split(": ")[1] for line in told[:-1]] == ["actions[0].dedline", "actions[0].strategies"]
    assert "vermoedelijk bedoeld: deadline" in told[0]
    assert told[-1] == "Er is niets ingelezen: 2 fouten gevonden."
    assert not db.exists()


def test_a_wrong_file_leaves_the_store_as_it_is(here: Typed, wrong_file: Path) -> None:
    before = here("export").out

    assert here("import", str(wrong_file)).code == 2
    assert here("export").out == before


@pytest.mark.parametrize("store_is_there", [True, False])
def test_of_several_files_none_is_taken_where_one_is_wrong(
    here: Typed, db: Path, tmp_path: Path, wrong_file: Path, store_is_there: bool
) -> None:
    other = written(tmp_path, "other.toml", 'format = 1\n[ogsm]\ntitle = "Plan B"\n')
    if not store_is_there:
        db.unlink()

    ran = here("import", other, str(wrong_file))

    assert ran.code == 2
    assert "Plan B" not in ran.said
    assert db.exists() == store_is_there
    if store_is_there:
        assert "Er is geen plan Plan B" in here("status", "--ogsm", "Plan B").said


@pytest.mark.parametrize("store_is_there", [True, False])
def test_a_file_may_point_at_what_an_earlier_one_brings(
    here: Typed, db: Path, plan_file: Path, tmp_path: Path, store_is_there: bool
) -> None:
    head = 'format = 1\n[ogsm]\ncode = "N"\ntitle = "Nieuw"\n'
    first = written(tmp_path, "1.toml", f'{head}[[strategies]]\ncode = "S7"\ntitle = "Zeven"\n')
    second = written(
        tmp_path, "2.toml", f'{head}[[actions]]\ncode = "A7"\ntitle = "Acht"\nstrategies = ["S7"]\n'
    )
    if not store_is_there:
        db.unlink()

    ran = here("import", first, second)

    assert ran.code == 0
    assert len(ran.said.splitlines()) == 2
    assert "Acht" in here("export", "--ogsm", "N").out


@pytest.mark.parametrize("store_is_there", [True, False])
def test_a_dry_run_shows_what_would_come_and_keeps_nothing(
    here: Typed, db: Path, tmp_path: Path, store_is_there: bool
) -> None:
    changed = written(
        tmp_path, "changed.toml", PLAN.replace("deadline = 2026-11-01", "deadline = 2026-12-01")
    )
    if not store_is_there:
        db.unlink()

    ran = here("import", changed, "--dry-run")

    assert (ran.code, ran.err) == (0, "Proef: er is niets bewaard.\n")
    if store_is_there:
        assert "1 actie gewijzigd" in ran.out
        assert "  A12  deadline: 2026-11-01 → 2026-12-01" in ran.out.splitlines()
        assert here("export").out.count("2026-12-01") == 0
    else:
        assert "4 acties" in ran.out
        assert not db.exists()


def test_a_session_that_is_closed_is_left_alone_and_said_so(here: Typed, tmp_path: Path) -> None:
    changed = written(tmp_path, "changed.toml", PLAN.replace("Verder zo", "Toch niet"))

    ran = here("import", changed)

    assert ran.code == 0
    assert "Ongemoeid: de doensessie van 27 okt 2026 om 10:00 is begonnen of afgesloten." in ran.said
    assert "Toch niet" not in here("export").out


def test_what_is_exported_can_be_imported_without_a_change(here: Typed, tmp_path: Path) -> None:
    file = tmp_path / "out.toml"

    ran = here("export", str(file))

    assert (ran.code, ran.said) == (0, f"Geschreven: {file}\n")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert here("export").out == file.read_text(encoding="utf-8")
    assert here("import", str(file)).said == f"{file} bevat niets nieuws; er is niets veranderd.\n"


def test_export_goes_over_an_older_file_and_through_a_link(here: Typed, tmp_path: Path) -> None:
    real, link = tmp_path / "real.toml", tmp_path / "link.toml"
    real.write_text("old")
    link.symlink_to(real)

    assert here("export", str(link)).code == 0
    assert link.is_symlink()
    assert real.read_text().startswith("format = 1")


def test_export_to_something_that_is_no_file_does_not_replace_it(here: Typed) -> None:
    assert here("export", os.devnull).code == 0
    assert not Path(os.devnull).is_file()


def test_an_import_can_be_taken_back(here: Typed, tmp_path: Path) -> None:
    changed = written(tmp_path, "changed.toml", PLAN.replace("Openingstijden", "Ruimer open"))
    before = here("export").out
    here("import", changed)
    assert here("export").out != before

    assert here("undo").said == f"Teruggedraaid: {changed} ingelezen\n"
    assert here("export").out == before
