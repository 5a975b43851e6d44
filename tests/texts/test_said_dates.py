"""Dates as people say them: deadlines look ahead, reports look back."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogsm_tui.texts import Lang, texts_for
from ogsm_tui.texts.said_dates import NotADate, Toward, Why, said_date

TUESDAY = date(2026, 11, 24)
DATES = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        # day and month, the day first in both languages
        ("15-12", "2026-12-15"),
        ("15/12", "2026-12-15"),
        ("15.12", "2026-12-15"),
        ("15 12", "2026-12-15"),
        ("5-1", "2027-01-05"),
        ("3-4", "2027-04-03"),
        ("15-12-2026", "2026-12-15"),
        ("15/12/27", "2027-12-15"),
        ("15-12-2019", "2019-12-15"),
        ("2026-12-15", "2026-12-15"),
        ("2026/1/5", "2026-01-05"),
        # in words
        ("15 dec", "2026-12-15"),
        ("15 dec.", "2026-12-15"),
        ("15dec", "2026-12-15"),
        ("15-dec-2027", "2027-12-15"),
        ("15 december 2027", "2027-12-15"),
        ("15 Dec '27", "2027-12-15"),
        ("December 15, 2027", "2027-12-15"),
        ("15th of december", "2026-12-15"),
        ("1 mrt", "2027-03-01"),
        ("1 mar", "2027-03-01"),
        ("1 mei", "2027-05-01"),
        ("1 may", "2027-05-01"),
        ("1 okt", "2027-10-01"),
        ("1 oct", "2027-10-01"),
        ("24 nov", "2026-11-24"),
        ("23 nov", "2027-11-23"),
        ("29-2", "2028-02-29"),
        ("29 feb 2028", "2028-02-29"),
        ("28", "2026-11-28"),
        ("24", "2026-11-24"),
        ("de 15e", "2026-12-15"),
        ("the 1st", "2026-12-01"),
        ("31", "2026-12-31"),
        # days of the week: never today itself
        ("vr", "2026-11-27"),
        ("vrijdag", "2026-11-27"),
        ("vrij", "2026-11-27"),
        ("fri", "2026-11-27"),
        ("FRIDAY", "2026-11-27"),
        ("komende vrijdag", "2026-11-27"),
        ("ma", "2026-11-30"),
        ("mo", "2026-11-30"),
        ("di", "2026-12-01"),
        ("vorige vrijdag", "2026-11-20"),
        ("last friday", "2026-11-20"),
        ("vrijdag volgende week", "2026-12-04"),
        ("next week friday", "2026-12-04"),
        ("volgende week ma", "2026-11-30"),
        ("vr 27 nov", "2026-11-27"),
        ("vrijdag 27-11-2026", "2026-11-27"),
        ("fri 27", "2026-11-27"),
        # counted from today
        ("vandaag", "2026-11-24"),
        ("today", "2026-11-24"),
        ("morgen", "2026-11-25"),
        ("Tomorrow", "2026-11-25"),
        ("overmorgen", "2026-11-26"),
        ("gisteren", "2026-11-23"),
        ("eergisteren", "2026-11-22"),
        ("+2w", "2026-12-08"),
        ("+ 2 w", "2026-12-08"),
        ("2w", "2026-12-08"),
        ("+10d", "2026-12-04"),
        ("-3d", "2026-11-21"),
        ("+1m", "2026-12-24"),
        ("+1j", "2027-11-24"),
        ("+1y", "2027-11-24"),
        ("over 2 weken", "2026-12-08"),
        ("over een week", "2026-12-01"),
        ("in a month", "2026-12-24"),
        ("één maand", "2026-12-24"),
        ("3 dagen geleden", "2026-11-21"),
        ("a week ago", "2026-11-17"),
        ("volgende week", "2026-12-01"),
        ("next month", "2026-12-24"),
        ("volgend jaar", "2027-11-24"),
        # parts of a month, a quarter, a year
        ("eind december", "2026-12-31"),
        ("end of february", "2027-02-28"),
        ("eind februari 2028", "2028-02-29"),
        ("eind van de maand", "2026-11-30"),
        ("end of the month", "2026-11-30"),
        ("eind volgende maand", "2026-12-31"),
        ("half januari", "2027-01-15"),
        ("mid-january", "2027-01-15"),
        ("begin maart", "2027-03-01"),
        ("eind van het jaar", "2026-12-31"),
        ("eind 2027", "2027-12-31"),
        ("eind van de week", "2026-11-27"),
        ("end of next week", "2026-12-04"),
        ("eind Q1", "2027-03-31"),
        ("end of q3 2028", "2028-09-30"),
    ],
)
def test_a_deadline_as_people_say_it(said: str, meant: str) -> None:
    assert said_date(said, TUESDAY) == date.fromisoformat(meant)


@pytest.mark.parametrize(
    ("said", "ahead", "back", "nearest"),
    [
        ("1-11", "2027-11-01", "2026-11-01", "2026-11-01"),
        ("15-12", "2026-12-15", "2025-12-15", "2026-12-15"),
        ("24-11", "2026-11-24", "2026-11-24", "2026-11-24"),
        ("29-2", "2028-02-29", "2024-02-29", "2028-02-29"),
        ("31 dec", "2026-12-31", "2025-12-31", "2026-12-31"),
        ("20", "2026-12-20", "2026-11-20", "2026-11-20"),
        ("vr", "2026-11-27", "2026-11-20", "2026-11-27"),
        ("za", "2026-11-28", "2026-11-21", "2026-11-21"),
        ("di", "2026-12-01", "2026-11-17", "2026-11-24"),
        ("eind september", "2027-09-30", "2026-09-30", "2026-09-30"),
        ("1-11-2026", "2026-11-01", "2026-11-01", "2026-11-01"),
        ("morgen", "2026-11-25", "2026-11-25", "2026-11-25"),
    ],
)
def test_what_is_left_out_is_filled_in_toward_a_side(said: str, ahead: str, back: str, nearest: str) -> None:
    assert [str(said_date(said, TUESDAY, toward)) for toward in Toward] == [ahead, back, nearest]


@pytest.mark.parametrize(
    ("said", "on", "meant"),
    [
        ("1-1", "2026-12-31", "2027-01-01"),
        ("morgen", "2026-12-31", "2027-01-01"),
        ("+1m", "2026-01-31", "2026-02-28"),
        ("+1m", "2028-01-31", "2028-02-29"),
        ("+1j", "2028-02-29", "2029-02-28"),
        ("+1m", "2026-12-15", "2027-01-15"),
        ("29-2", "2028-02-29", "2028-02-29"),
        ("29-2", "2097-01-01", "2104-02-29"),
        ("31", "2026-02-01", "2026-03-31"),
        ("eind van de week", "2026-11-28", "2026-12-04"),
        ("eind van de maand", "2028-02-01", "2028-02-29"),
    ],
)
def test_at_the_edge_of_a_month_or_a_year(said: str, on: str, meant: str) -> None:
    assert said_date(said, date.fromisoformat(on)) == date.fromisoformat(meant)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("", Why.MISSING),
        ("   ", Why.MISSING),
        ("ooit", Why.NOT_UNDERSTOOD),
        ("15-12-206", Why.NOT_UNDERSTOOD),
        ("d", Why.NOT_UNDERSTOOD),
        ("ju 3", Why.NOT_UNDERSTOOD),
        ("-2 weken geleden", Why.NOT_UNDERSTOOD),
        ("31-4", Why.NO_SUCH_DAY),
        ("29-2-2027", Why.NO_SUCH_DAY),
        ("15-13", Why.NO_SUCH_DAY),
        ("12-15", Why.NO_SUCH_DAY),
        ("0-0", Why.NO_SUCH_DAY),
        ("2026-02-30", Why.NO_SUCH_DAY),
        ("1-1-0000", Why.NO_SUCH_DAY),
        ("45", Why.NO_SUCH_DAY),
        ("vr 28 nov 2026", Why.OTHER_WEEKDAY),
        ("friday 28-11-2026", Why.OTHER_WEEKDAY),
        ("volgende vrijdag", Why.AMBIGUOUS),
        ("next friday", Why.AMBIGUOUS),
        ("+99999j", Why.TOO_FAR),
        ("-999999w", Why.TOO_FAR),
    ],
)
def test_what_is_no_date_says_why(said: str, why: Why) -> None:
    assert said_date(said, TUESDAY) == NotADate(why, said)


@given(day=DATES, on=DATES, toward=st.sampled_from(Toward))
def test_an_iso_date_is_that_date_whatever_the_day(day: date, on: date, toward: Toward) -> None:
    assert said_date(day.isoformat(), on, toward) == day


@given(day=DATES, on=DATES, toward=st.sampled_from(Toward), lang=st.sampled_from(Lang))
def test_what_the_screen_shows_can_be_typed_back(day: date, on: date, toward: Toward, lang: Lang) -> None:
    dates = texts_for(lang).dates
    for shown in (dates.long(day), dates.full(day), dates.short(day), dates.with_weekday(day)):
        assert said_date(shown, on, toward) == day


@given(on=DATES, ahead=st.integers(0, 364), lang=st.sampled_from(Lang))
def test_without_a_year_a_deadline_is_the_first_such_day(on: date, ahead: int, lang: Lang) -> None:
    day = on + timedelta(days=ahead)
    found = said_date(f"{day.day} {texts_for(lang).dates.short_month(day)}", on)
    assert found == day


@given(day=st.integers(1, 31), month=st.integers(1, 12), on=DATES)
def test_the_three_sides_agree_on_what_they_look_for(day: int, month: int, on: date) -> None:
    ahead, back, nearest = (said_date(f"{day}-{month}", on, toward) for toward in Toward)
    if isinstance(ahead, NotADate) or isinstance(back, NotADate):
        assert ahead == back == nearest
        return
    assert back <= on <= ahead
    assert nearest in (back, ahead)


@given(said=st.text(max_size=30), on=st.dates(), toward=st.sampled_from(Toward))
def test_anything_may_be_typed(said: str, on: date, toward: Toward) -> None:
    found = said_date(said, on, toward)
    assert isinstance(found, date) or found.said == said


PIECES = (
    "0 00 1 9 15 31 45 2026 0000 9999 - / . + ' e vr ma fri mei dec may eind half begin van de q4 q9 "
    "volgende next week maand jaar d w m j geleden over in last"
)


@given(
    pieces=st.lists(st.sampled_from(PIECES.split()), min_size=1, max_size=5),
    between=st.sampled_from(["", " "]),
    on=st.sampled_from([date.min, date(2028, 2, 29), date(2026, 12, 31), date.max]),
    toward=st.sampled_from(Toward),
)
def test_anything_like_a_date_may_be_typed(pieces: list[str], between: str, on: date, toward: Toward) -> None:
    said = between.join(pieces)
    found = said_date(said, on, toward)
    assert isinstance(found, date) or found.said == said


@pytest.mark.parametrize("lang", Lang)
def test_every_reason_has_a_sentence(lang: Lang) -> None:
    refusals = texts_for(lang).refusals
    assert [why for why in Why if why not in refusals.sentences] == []
