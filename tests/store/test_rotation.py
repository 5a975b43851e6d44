"""Which backups are kept: many of late, fewer of long ago, never more than they are worth."""

from datetime import datetime, timedelta
from pathlib import Path

from ogsm_tui.store.backup import STAMP
from ogsm_tui.store.rotation import LARGEST, SAFE, Made, too_old


def made(*moments: datetime, size: int = 1) -> list[Made]:
    newest_first = [f"{moment:{STAMP}}" for moment in sorted(moments, reverse=True)]
    return [Made(Path(moment), moment, size) for moment in newest_first]


def kept(backups: list[Made]) -> list[str]:
    gone = set(too_old(backups))
    return [each.moment for each in backups if each.file not in gone]


def test_a_few_are_all_kept() -> None:
    few = made(*(datetime(2026, 11, 24, 9, minute) for minute in range(10)))
    assert too_old(few) == []


def test_of_one_day_the_newest_are_kept() -> None:
    busy = made(*(datetime(2026, 11, 24, 9, minute) for minute in range(60)))
    assert kept(busy) == [f"20261124-09{minute}00" for minute in range(59, 49, -1)]


def test_of_before_the_last_of_each_day_and_of_each_month() -> None:
    start = datetime(2024, 1, 1, 9)
    twice_a_day = made(*(start + timedelta(hours=12 * half) for half in range(3 * 365)))
    days = [f"202506{day:02}" for day in range(30, 16, -1)]
    months = ["20250531", "20250430", "20250331", "20250228", "20250131"]
    months += ["20241231", "20241130", "20241031", "20240930", "20240831", "20240731"]
    left = kept([each for each in twice_a_day if each.moment < "20250701"])
    assert list(dict.fromkeys(moment[:8] for moment in left)) == [*days, *months]
    assert {moment[9:11] for moment in left[10:]} == {"21"}


def test_large_ones_take_no_more_room_than_they_are_worth() -> None:
    large = made(*(datetime(2026, 11, day) for day in range(1, 11)), size=LARGEST // 5)
    assert [moment[6:8] for moment in kept(large)] == ["10", "09", "08", "07", "06"]
    huge = made(*(datetime(2026, 11, day) for day in range(1, 11)), size=LARGEST)
    assert len(kept(huge)) == SAFE
