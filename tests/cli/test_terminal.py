"""The app as the command line opens it, on a terminal."""

import os
import sys
from datetime import datetime
from pathlib import Path

import pexpect
import pytest

from ogsm_tui.store.backup import back_up, backups
from ogsm_tui.texts import Lang, texts_for
from tests.builders import fresh_file


def terminal(*arguments: str, **environment: str) -> pexpect.spawn:
    """Type `ogsm` with what follows it on a terminal."""
    return pexpect.spawn(
        sys.executable,
        ["-m", "ogsm_tui", *arguments],
        dimensions=(36, 120),
        encoding="utf-8",
        timeout=30,
        env={**os.environ, "TERM": "xterm-256color", **environment},
    )


@pytest.mark.parametrize("lang", Lang)
def test_the_demo_opens_and_leaves_nothing_behind(tmp_path: Path, lang: Lang) -> None:
    window = terminal("demo", "--lang", lang, TMPDIR=str(tmp_path))

    window.expect_exact(texts_for(lang).status.read_reports)
    assert [folder.name[:10] for folder in tmp_path.iterdir()] == ["ogsm-demo-"]
    window.send("q")
    window.expect(pexpect.EOF)
    window.close()

    assert window.exitstatus == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("answer", "status"), [("", 1), ("n", 1), ("j", 0)])
def test_a_restore_asks_first_and_says_what_it_replaces(tmp_path: Path, answer: str, status: int) -> None:
    store = fresh_file(tmp_path / "ogsm.db")
    copy = back_up(store, datetime(2026, 11, 24, 10))

    window = terminal("restore", copy.name, "--db", str(store), "--lang", "nl")
    window.expect_exact("niet verder terug dan dit. Terugzetten? [j/N]")
    window.sendline(answer)
    window.expect(pexpect.EOF)
    window.close()

    assert window.exitstatus == status
    assert len(backups(store)) == (2 if status == 0 else 1)


def test_a_store_that_cannot_be_used_ends_it_with_a_sentence(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all, this is no store of ours.")

    window = terminal("--db", str(letter), "--lang", "en")
    window.expect_exact("is not a file of ogsm. Choose another with --db.")
    window.expect(pexpect.EOF)
    window.close()

    assert window.exitstatus == 3
    assert letter.read_text().startswith("Dear all")
