"""What a process of its own shows: pipes, encodings, a key that interrupts, and what nobody foresaw."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from ogsm_tui.cli import views
from tests.cli.conftest import TODAY, Typed

OGSM = (sys.executable, "-m", "ogsm_tui")


@pytest.fixture
def store(here: Typed, db: Path) -> Path:
    """Give a store that holds the plan."""
    return db


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "OGSM_TODAY": TODAY, **more}


def test_a_reader_that_has_seen_enough_ends_it_quietly(store: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)

    done = subprocess.run(
        [*OGSM, "overview", "--db", store],
        stdout=writer,
        stderr=subprocess.PIPE,
        env=environment(),
        check=False,
    )
    os.close(writer)

    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_full_disk_behind_the_output_is_one_sentence(store: Path, unbuffered: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*OGSM, "overview", "--db", store],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(PYTHONUNBUFFERED=unbuffered),
            check=False,
        )

    assert (done.returncode, done.stderr.decode()) == (2, "De uitvoer kan niet worden geschreven.\n")


def test_an_output_without_our_signs_gets_plain_ones(store: Path) -> None:
    done = subprocess.run(
        [*OGSM, "overview", "--db", store],
        capture_output=True,
        env=environment(PYTHONIOENCODING="ascii"),
        check=True,
    )

    assert b"# rood  A12" in done.stdout
    assert done.stdout.isascii()


@pytest.mark.parametrize("form", ["json", "csv"])
def test_what_programs_read_is_always_utf8(store: Path, form: str) -> None:
    def printed(encoding: str) -> bytes:
        return subprocess.run(
            [*OGSM, "overview", "--db", store, "--format", form],
            capture_output=True,
            env=environment(PYTHONIOENCODING=encoding),
            check=True,
        ).stdout

    assert printed("latin-1") == printed("utf-8")


def test_an_interrupted_command_says_so(store: Path, tmp_path: Path) -> None:
    fifo = tmp_path / "plan.toml"
    os.mkfifo(fifo)
    running = subprocess.Popen(
        [*OGSM, "import", fifo, "--db", store],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    with fifo.open("wb"):  # opened as soon as the command reads
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=30)

    assert (running.returncode, out, err.decode()) == (130, b"", "Onderbroken.\n")


def test_what_nobody_foresaw_is_a_sentence_and_a_line_in_the_log(
    here: Typed, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*arguments: object) -> None:
        raise ZeroDivisionError("Jan Bos is ziek")

    monkeypatch.setattr(views, "_sign", broken)
    log = home / ".local" / "state" / "ogsm" / "log" / "ogsm.log"

    ran = here("overview")

    assert (ran.code, ran.said) == (3, f"Er ging iets mis. Een verslag staat in {log}.\n")
    written = log.read_text()
    assert "ZeroDivisionError" in written
    assert "Jan Bos" not in written
