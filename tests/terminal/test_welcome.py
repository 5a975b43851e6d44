"""A newcomer has a look at the demo, and comes back to a store in which nothing happened."""

from pathlib import Path

from tests.terminal.terminal import Terminal


def test_the_demo_is_looked_at_and_thrown_away(tmp_path: Path, home: Path) -> None:
    store = tmp_path / "own.db"
    with Terminal("--db", str(store), "--lang", "nl", home=home) as terminal:
        terminal.until("Er is hier nog geen plan.")
        terminal.press("d")
        terminal.until("wordt na afloop weggegooid", "VOORBEREIDING")
        terminal.press("q")
        terminal.until("Er is hier nog geen plan.")
        terminal.press("q")
        assert terminal.exit_status() == 0
