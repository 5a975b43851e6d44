"""An item goes to the clipboard: that of the terminal, and that of the machine where it has a tool for it."""

import os
from pathlib import Path

import pytest

from ogsm_tui.texts import Lang
from ogsm_tui.ui.clipboard import copy_here
from tests.driver import cursor_row, driver


def tool(folder: Path, name: str, script: str) -> None:
    """Put a program in the way of the shell."""
    folder.mkdir(exist_ok=True)
    program = folder / name
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder that is the only one in which tools for a clipboard are looked for."""
    folder = tmp_path / "tools"
    folder.mkdir()
    for name in ("cat", "sleep"):
        (folder / name).symlink_to(
            next(Path(each, name) for each in os.defpath.split(":") if Path(each, name).exists())
        )
    monkeypatch.setenv("PATH", str(folder))
    return folder


async def test_y_copies_the_item_as_markdown_and_says_so(store: Path, tools: Path, tmp_path: Path) -> None:
    tool(tools, "xclip", f'cat > "{tmp_path}/clipboard"')
    async with driver(store) as hands:
        await hands.press("enter", "j", "y")
        assert hands.says() == "Gekopieerd: A12"
        copied = hands.app.clipboard
        await hands.press("j")
        assert not hands.says().startswith("Gekopieerd")
    assert copied.startswith("## ")
    assert "Honderd brieven herschrijven" in copied
    assert "Twee schrijvers ziek, wachten op inhuur." in copied
    assert (tmp_path / "clipboard").read_text(encoding="utf-8") == copied


async def test_without_any_tool_the_terminal_still_gets_it(store: Path, tools: Path) -> None:
    async with driver(store, lang=Lang.EN) as hands:
        await hands.press("enter", "y")
        assert hands.says() == "Copied: A12"
        assert "Honderd brieven herschrijven" in hands.app.clipboard


async def test_an_item_is_copied_from_the_plan_too(store: Path, tools: Path) -> None:
    async with driver(store) as hands:
        await hands.press("p", "j", "y")
        code = cursor_row(hands).split()[2]
        assert hands.says() == f"Gekopieerd: {code}"
        assert code in hands.app.clipboard


async def test_every_item_of_the_plan_can_be_copied(store: Path, tools: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "0", "g", "y")
        assert hands.says() == "Gekopieerd: S1"
        assert "Betere brieven" in hands.app.clipboard


def test_a_tool_that_fails_leaves_it_to_the_next(tools: Path, tmp_path: Path) -> None:
    tool(tools, "wl-copy", "exit 1")
    tool(tools, "xsel", f'cat > "{tmp_path}/clipboard"')
    assert copy_here("één regel\n")
    assert (tmp_path / "clipboard").read_text(encoding="utf-8") == "één regel\n"


def test_windows_gets_it_in_its_own_encoding(tools: Path, tmp_path: Path) -> None:
    tool(tools, "clip.exe", f'cat > "{tmp_path}/clipboard"')
    assert copy_here("één ■")
    assert (tmp_path / "clipboard").read_text(encoding="utf-16") == "één ■"


def test_failing_is_quiet(tools: Path) -> None:
    assert not copy_here("iets")
    tool(tools, "xclip", "exit 3")
    (tools / "pbcopy").write_text("not a program")
    (tools / "pbcopy").chmod(0o755)
    assert not copy_here("iets")
