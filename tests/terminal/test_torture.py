"""A few kills and some hundred keys in every run; `make torture` takes hundreds, and thousands."""

from pathlib import Path

from tests.terminal.long_life import long_life
from tests.terminal.torture import Pace, torture


def test_whatever_is_said_to_be_kept_survives_being_killed(tmp_path: Path) -> None:
    toll = torture(tmp_path, kills=10, seed=1, pace=Pace(acts=3, typing=0.8))

    assert toll.losses == []
    assert toll.kills == 10
    assert toll.steps > 5
    assert toll.drafts > 0


def test_a_session_that_is_disturbed_all_the_time_loses_no_key(tmp_path: Path) -> None:
    life = long_life(tmp_path, keys=300)

    assert life.losses == []
    assert life.keys >= 300
