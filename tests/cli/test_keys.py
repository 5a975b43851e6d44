"""The sheet of all keys, on the command line."""

import pytest

from tests.cli.conftest import Typed


def test_the_keys_are_told_screen_by_screen(ogsm: Typed) -> None:
    told = ogsm("keys", "--lang", "nl")

    assert told.code == 0
    assert told.err == ""
    assert "\nDE SESSIE\n" in told.out
    assert "  d " in told.out
    assert "Een besluit nemen: soort, dan wat, wie en vóór wanneer" in told.out


@pytest.mark.parametrize(("lang", "title"), [("nl", "# Toetsen\n"), ("en", "# Keys\n")])
def test_as_markdown_it_is_the_page_of_the_documentation(ogsm: Typed, lang: str, title: str) -> None:
    told = ogsm("keys", "--format", "md", "--lang", lang)

    assert told.out.startswith(title)
    assert "| `d` |" in told.out


def test_no_store_is_needed_for_it(ogsm: Typed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OGSM_DB", "/nowhere/at/all.db")

    assert ogsm("keys").code == 0
