"""A few kills in every run; `make torture` does hundreds, and a long session with resizes besides."""

from pathlib import Path

from tests.terminal.torture import Pace, torture


def test_whatever_is_said_to_be_kept_survives_being_killed(tmp_path: Path) -> None:
    toll = torture(tmp_path, kills=10, seed=1, pace=Pace(acts=3, typing=0.8))

    assert toll.losses == []
    assert toll.kills == 10
    assert toll.steps > 5
    assert toll.drafts > 0
