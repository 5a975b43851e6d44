"""Several processes write at once, some steps each; `make torture` lets them do so for a minute."""

from pathlib import Path

from tests.services.writers import several


def test_several_processes_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    came_to = several(tmp_path, steps=15)

    assert came_to.losses == ()
    assert came_to.steps == 15 * came_to.processes
