"""Care for the store: where everything is, backups, whether all is well."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from ogsm_tui.store import engine
from tests.cli.conftest import Typed
from tests.store_helpers import another_program


def test_where_names_every_place(here: Typed, db: Path, home: Path) -> None:
    assert here("where", "--lang", "en").out == (
        f"plans                   {db}\n"
        f"backups                 {db.parent}/backups\n"
        f"settings                {home}/.config/ogsm/config.toml\n"
        f"what the app remembers  {home}/.local/state/ogsm/state.toml\n"
        f"log                     {home}/.local/state/ogsm/log/ogsm.log\n"
    )


@pytest.mark.parametrize("command", ["where", "check"])
def test_a_synced_folder_is_said_to_be_unsafe(here: Typed, db: Path, command: str) -> None:
    assert here(command).code == 0
    (db.parent / ".sync_0a1b2c.db").touch()
    ran = here(command)
    assert ran.code == 0
    assert f"{db} staat in een map die Nextcloud bijhoudt." in ran.err
    assert "on a network" not in here(command, "--lang", "en").err


def test_a_backup_is_put_back(here: Typed, db: Path) -> None:
    before = here("export").out
    made = here("backup")
    assert made.code == 0
    backup = Path(made.said.removeprefix("Reservekopie gemaakt: ").rstrip("\n"))
    assert backup.parent == db.parent / "backups"
    here("report", "A2", "--light", "red")
    assert here("export").out != before

    assert here("restore").out == f"{backup}\n"
    restored = here("restore", backup.name, "--yes")

    assert restored.code == 0
    assert restored.said.startswith(f"Teruggezet uit {backup.name}; wat er stond is bewaard als ")
    assert here("export").out == before


def test_a_backup_of_a_store_behind_a_link_is_found_by_its_name(
    here: Typed, ogsm: Typed, db: Path, tmp_path: Path
) -> None:
    here("backup")
    link = tmp_path / "link" / "ogsm.db"
    link.parent.mkdir()
    link.symlink_to(db)
    [name] = [file.name for file in (db.parent / "backups").iterdir()]

    assert f"{db.parent}/backups\n" in ogsm("where", "--db", str(link)).out
    assert ogsm("restore", name, "--yes", "--db", str(link)).code == 0


def test_nothing_is_replaced_without_a_yes(here: Typed, db: Path) -> None:
    here("backup")
    here("report", "A2", "--light", "red")
    before = here("export").out

    ran = here("restore", here("restore").out.strip())

    assert (ran.code, ran.said) == (2, f"Dit vervangt alles in {db}. Mag dat, geef dan --yes mee.\n")
    assert here("export").out == before


def test_without_backups_it_says_how_to_make_one(here: Typed) -> None:
    ran = here("restore")

    assert (ran.code, ran.said) == (0, "Er zijn nog geen reservekopieën. “ogsm backup” maakt er een.\n")


def test_a_backup_is_restored_where_the_store_is_gone(here: Typed, db: Path) -> None:
    here("backup")
    db.unlink()

    ran = here("restore", here("restore").out.strip())

    assert ran.code == 0
    assert ran.said.startswith("Teruggezet uit ")
    assert here("status").code == 0


def test_what_is_no_backup_is_not_put_back(here: Typed, plan_file: Path) -> None:
    before = here("export").out

    ran = here("restore", str(plan_file), "--yes")

    assert (ran.code, ran.said) == (3, f"{plan_file} is geen bestand van ogsm. Kies een ander met --db.\n")
    assert here("export").out == before


def test_what_the_sentence_leaves_out_is_in_the_log(here: Typed, db: Path, home: Path) -> None:
    with db.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 4000)

    assert here("status").said == (
        f"{db} is beschadigd. Zet een reservekopie terug; “ogsm restore” toont welke er zijn.\n"
    )

    log = (home / ".local/state/ogsm/log/ogsm.log").read_text()
    assert "StoreFault damaged" in log
    assert "SQLITE_CORRUPT" in log
    assert str(db) not in log


def test_a_sound_store_is_said_to_be_so(here: Typed, db: Path) -> None:
    ran = here("check")

    assert (ran.code, ran.said) == (0, f"Alles in orde: {db}\n")


def test_what_is_wrong_with_a_store_is_told_on_a_line_each(here: Typed, db: Path) -> None:
    with closing(sqlite3.connect(db)) as connection:
        connection.execute("UPDATE report SET item_id = 9999")
        connection.commit()

    ran = here("check", "--lang", "en")

    assert ran.code == 3
    assert ran.said.splitlines()[0].startswith(f"{db}: a reference to nothing: report ")
    assert len(ran.said.splitlines()) == 3


def test_a_store_in_use_by_another_program_is_told_so(
    here: Typed, db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_MILLISECONDS", 20)
    with another_program(db, "BEGIN EXCLUSIVE"):
        ran = here("report", "A2", "--light", "red")

    assert (ran.code, ran.said) == (3, f"{db} is in gebruik door een ander programma. Probeer het zo weer.\n")
