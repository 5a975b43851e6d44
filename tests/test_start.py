"""The first thing that runs, also on a Python that is too old for all the rest."""

import ast
import sys
from pathlib import Path

import pytest

from ogsm_tui import __main__ as start

PACKAGE = Path(start.__file__).parent


def test_a_python_that_is_too_old_is_told_so_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 18, "final", 0))

    assert start.main() == 2

    assert capsys.readouterr() == ("", "ogsm needs Python 3.11 or newer; this is Python 3.9.\n")


@pytest.mark.parametrize("name", ["__init__.py", "__main__.py"])
def test_a_python_that_is_too_old_can_read_that_far(name: str) -> None:
    assert ast.parse((PACKAGE / name).read_text(), feature_version=(3, 6)).body
