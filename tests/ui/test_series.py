"""How a session repeats: chosen from a few ways, kept as a rule, told in words."""

from datetime import date, datetime

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from ogsm_tui.texts import Lang, texts_for
from ogsm_tui.ui.series import Repeat, repeat_of, same_weekday_later, series_in_words, series_of, told

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))
TUESDAY = date(2026, 11, 24)
LAST_MONDAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("repeat", "day", "words"),
    [
        (Repeat.ONCE, TUESDAY, "één keer"),
        (Repeat.FOUR_WEEKS, TUESDAY, "elke 4 weken"),
        (Repeat.MONTHLY, TUESDAY, "elke maand op de vierde dinsdag"),
        (Repeat.QUARTERLY, LAST_MONDAY, "elk kwartaal op de laatste maandag"),
    ],
)
def test_what_is_chosen_is_what_is_told_of_the_rule(repeat: Repeat, day: date, words: str) -> None:
    texts = texts_for(Lang.NL)
    assert told(texts, repeat, day) == words
    assert series_in_words(texts, series_of(repeat, day)) == ("" if repeat is Repeat.ONCE else words)


@pytest.mark.parametrize(
    ("series", "words"),
    [
        ("FREQ=WEEKLY", "every week"),
        ("FREQ=WEEKLY;INTERVAL=13;BYDAY=TH", "every 13 weeks"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "every month on the last Friday"),
        ("FREQ=YEARLY", "repeating"),
        ("", ""),
    ],
)
def test_a_rule_from_elsewhere_is_told_as_far_as_it_is_known(series: str, words: str) -> None:
    assert series_in_words(texts_for(Lang.EN), series) == words


@given(st.sampled_from(Repeat), DAYS)
def test_a_rule_is_recognised_and_comes_back_on_the_same_weekday(repeat: Repeat, day: date) -> None:
    series = series_of(repeat, day)
    assert repeat_of(series) is repeat
    if series:
        start = datetime.combine(day, datetime.min.time())
        following = rrulestr(series, dtstart=start).after(start)
        assert following is not None
        assert following.weekday() == day.weekday()


@given(DAYS, st.integers(1, 12))
def test_a_month_later_is_the_same_weekday_in_the_same_week_of_the_month(day: date, months: int) -> None:
    later = same_weekday_later(day, months)
    assert later.weekday() == day.weekday()
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert abs((later.day - 1) // 7 - (day.day - 1) // 7) <= 1
