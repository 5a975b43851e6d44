"""The app as the command line opens it, on a terminal."""

import os
import sys
from pathlib import Path

import pexpect
import pytest

from ogsm_tui.texts import Lang, texts_for


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


def test_a_store_that_cannot_be_used_ends_it_with_a_sentence(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all, this is no store of ours.")

    window = terminal("--db", str(letter), "--lang", "en")
    window.expect_exact("is not a file of ogsm. Choose another with --db.")
    window.expect(pexpect.EOF)
    window.close()

    assert window.exitstatus == 3
    assert letter.read_text().startswith("Dear all")
