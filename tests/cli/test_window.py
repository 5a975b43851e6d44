"""What the app is opened on, and what is done around it; the app itself is tested in tests/ui."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from ogsm_tui import bootstrap
from ogsm_tui.bootstrap import Opened, Window
from ogsm_tui.cli import output
from ogsm_tui.errors import ExitCode
from tests.cli.conftest import Typed

NO_TERMINAL = "De app heeft een terminal nodig. “ogsm status” werkt ook zonder.\n"


@dataclass
class Shown:
    """The windows that were shown, and the plans that they held."""

    windows: list[Window] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    last_sentence: str = ""
    code: ExitCode = ExitCode.DONE

    def run_window(self, window: Window, *settings: object) -> tuple[str, ExitCode]:
        """Open the store as the app does, and close it at once."""
        opened: Opened = window.open()
        self.windows.append(window)
        self.titles += [plan.title for plan in opened.reading().plans()]
        opened.close()
        return self.last_sentence, self.code


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Shown:
    """Stand at a terminal on which windows are only counted."""
    windows = Shown()
    monkeypatch.setattr(output, "has_terminal", lambda: True)
    monkeypatch.setattr(bootstrap, "run_window", windows.run_window)
    return windows


@pytest.mark.parametrize("arguments", [[], ["demo"], ["rehearse"]], ids=" ".join)
def test_without_a_terminal_there_is_one_sentence(here: Typed, arguments: list[str]) -> None:
    ran = here(*arguments)

    assert (ran.code, ran.said) == (2, NO_TERMINAL)


def test_alone_it_opens_the_app_on_ones_own_store(here: Typed, shown: Shown, db: Path) -> None:
    assert here("--lang", "en").code == 0

    (window,) = shown.windows
    assert (window.store, window.lang, window.mode, window.plan) == (db, "en", "", None)


def test_the_app_makes_the_store_that_is_missing(ogsm: Typed, shown: Shown, home: Path) -> None:
    assert ogsm().code == 0
    assert (home / ".local" / "share" / "ogsm" / "ogsm.db").is_file()


def test_the_app_is_opened_on_the_plan_that_was_named(here: Typed, shown: Shown) -> None:
    here("--ogsm", "DV26")

    assert shown.windows[0].plan is not None


def test_a_wrong_plan_is_told_before_the_app_is_opened(here: Typed, shown: Shown) -> None:
    assert here("--ogsm", "X").code == 2
    assert not shown.windows


def test_the_last_sentence_of_the_app_is_said(here: Typed, shown: Shown) -> None:
    shown.last_sentence, shown.code = "De schijf is vol.", ExitCode.STORE

    ran = here()

    assert (ran.code, ran.said) == (3, "De schijf is vol.\n")


@pytest.mark.parametrize(("lang", "title"), [("nl", "Jaarplan"), ("en", "plan")])
def test_the_demo_is_thrown_away(here: Typed, shown: Shown, lang: str, title: str) -> None:
    before = here("export").out

    assert here("demo", "--lang", lang).code == 0

    (window,) = shown.windows
    assert window.mode == "demo"
    assert title in shown.titles[0]
    assert not window.store.parent.exists()
    assert here("export").out == before


def test_a_demo_that_is_kept_is_an_ordinary_store(ogsm: Typed, shown: Shown, tmp_path: Path) -> None:
    file = tmp_path / "mine.db"

    ran = ogsm("demo", "--keep", str(file))

    assert (ran.code, ran.said) == (0, f"De demo is bewaard: ogsm --db {file}\n")
    assert [window.mode for window in shown.windows] == [""]
    assert ogsm("overview", "--db", str(file)).code == 0


def test_a_demo_can_be_kept_without_a_terminal(ogsm: Typed, tmp_path: Path) -> None:
    file = tmp_path / "mine.db"

    assert ogsm("demo", "--keep", str(file)).code == 0
    assert ogsm("status", "--db", str(file)).code == 0


def test_a_demo_is_never_kept_over_a_file(ogsm: Typed, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear all")

    ran = ogsm("demo", "--keep", str(file))

    assert (ran.code, ran.said) == (2, f"{file} bestaat al. Kies een andere naam.\n")
    assert file.read_text() == "Dear all"


def test_a_rehearsal_is_on_a_copy(here: Typed, shown: Shown, db: Path) -> None:
    before = db.read_bytes()

    assert here("rehearse").code == 0

    (window,) = shown.windows
    assert (window.mode, shown.titles) == ("rehearsal", ["Jaarplan Dienstverlening 2026"])
    assert window.store != db
    assert not window.store.exists()
    assert db.read_bytes() == before


def test_without_a_store_there_is_nothing_to_rehearse(ogsm: Typed, shown: Shown) -> None:
    assert ogsm("rehearse").code == 2
    assert not shown.windows
