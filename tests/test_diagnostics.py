"""The log: there when it is needed, and without a word of what people wrote."""

import logging
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from ogsm_tui import diagnostics
from ogsm_tui.diagnostics import describe, start_log, stop_log
from ogsm_tui.errors import StoreFault, StoreTrouble

log = logging.getLogger("ogsm_tui.somewhere")


@pytest.fixture(autouse=True)
def _closed_afterwards() -> Iterator[None]:
    yield
    stop_log()


def fail() -> None:
    try:
        raise ValueError("Jan Bos is ziek")
    except ValueError as error:
        raise StoreFault(StoreTrouble.BUSY, Path("/home/jan/ogsm.db")) from error


def test_as_long_as_all_goes_well_there_is_no_log(tmp_path: Path) -> None:
    start_log(tmp_path / "log" / "ogsm.log")
    log.info("step kept")

    assert list(tmp_path.iterdir()) == []


def test_a_warning_is_written_for_the_owner_alone_and_not_on_the_screen(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "log" / "ogsm.log"

    start_log(file)
    log.warning("lock not given: %d", 3)

    assert "WARNING ogsm_tui.somewhere: lock not given: 3" in file.read_text()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert capfd.readouterr() == ("", "")


def test_debug_tells_everything(tmp_path: Path) -> None:
    start_log(tmp_path / "ogsm.log", debug=True)
    log.debug("looked")

    assert "looked" in (tmp_path / "ogsm.log").read_text()


def test_starting_again_writes_every_line_once(tmp_path: Path) -> None:
    start_log(tmp_path / "ogsm.log")
    start_log(tmp_path / "ogsm.log", debug=True)
    log.warning("once")

    assert (tmp_path / "ogsm.log").read_text().count("once") == 1


def test_an_exception_is_told_without_what_it_says(tmp_path: Path) -> None:
    start_log(tmp_path / "ogsm.log")
    try:
        fail()
    except StoreFault:
        log.exception("not kept")

    told = (tmp_path / "ogsm.log").read_text()
    assert "ValueError" in told
    assert "StoreFault busy" in told
    assert ":".join([__name__, ""]) in told
    assert "Jan" not in told
    assert "jan" not in told


def test_what_went_wrong_is_told_from_cause_to_end() -> None:
    with pytest.raises(StoreFault) as caught:
        fail()

    lines = describe(caught.value).splitlines()

    assert [line for line in lines if not line.startswith(" ")] == ["ValueError", "StoreFault busy"]
    assert lines[0].endswith(" fail")


def test_the_log_stays_small_and_private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diagnostics, "LARGEST", 200)
    start_log(tmp_path / "ogsm.log")
    for number in range(20):
        log.warning("line %d", number)

    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == ["ogsm.log", "ogsm.log.1"]
    assert all(file.stat().st_size <= 200 for file in files)
    assert [stat.S_IMODE(file.stat().st_mode) for file in files] == [0o600] * 2
    assert "line 19" in files[0].read_text()


def test_a_log_that_cannot_be_written_disturbs_nobody(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "log").write_bytes(b"a file where the folder should be")

    start_log(tmp_path / "log" / "ogsm.log")
    log.warning("lost")

    assert capfd.readouterr() == ("", "")


def test_what_a_library_says_is_not_on_the_screen_and_not_in_its_words(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    start_log(tmp_path / "ogsm.log")
    logging.getLogger("asyncio").error("Task exception was never retrieved: %s", "Jan Bos is ziek")
    stop_log()

    assert "ERROR asyncio: -" in (tmp_path / "ogsm.log").read_text()
    assert "Jan Bos" not in (tmp_path / "ogsm.log").read_text()
    assert capfd.readouterr() == ("", "")
