"""Dates and numbers as people write them."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogsm_tui.texts import Lang, texts_for

NL = texts_for(Lang.NL).dates
EN = texts_for(Lang.EN).dates
TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("day", "dutch", "english"),
    [
        (TUESDAY, "dinsdag 24 november 2026", "Tuesday 24 November 2026"),
        (date(2026, 3, 1), "zondag 1 maart 2026", "Sunday 1 March 2026"),
        (date(2028, 2, 29), "dinsdag 29 februari 2028", "Tuesday 29 February 2028"),
        (date(2026, 12, 31), "donderdag 31 december 2026", "Thursday 31 December 2026"),
        (date(2027, 1, 1), "vrijdag 1 januari 2027", "Friday 1 January 2027"),
    ],
)
def test_a_date_in_full(day: date, dutch: str, english: str) -> None:
    assert NL.long(day) == dutch
    assert EN.long(day) == english


@pytest.mark.parametrize(
    ("day", "on", "dutch", "english"),
    [
        (TUESDAY, None, "24 nov 2026", "24 Nov 2026"),
        (TUESDAY, date(2026, 1, 1), "24 nov", "24 Nov"),
        (TUESDAY, date(2027, 1, 1), "24 nov 2026", "24 Nov 2026"),
        (date(2027, 1, 1), date(2026, 12, 31), "1 jan 2027", "1 Jan 2027"),
        (date(2026, 3, 9), date(2026, 3, 9), "9 mrt", "9 Mar"),
        (date(2026, 5, 9), date(2026, 3, 9), "9 mei", "9 May"),
    ],
)
def test_a_short_date_leaves_out_the_year_that_everybody_knows(
    day: date, on: date | None, dutch: str, english: str
) -> None:
    assert NL.short(day, on) == dutch
    assert EN.short(day, on) == english


def test_a_short_date_with_its_day_of_the_week() -> None:
    assert NL.with_weekday(TUESDAY, TUESDAY) == "di 24 nov"
    assert EN.with_weekday(TUESDAY, TUESDAY) == "Tue 24 Nov"
    assert NL.with_weekday(TUESDAY) == "di 24 nov 2026"


def test_months_days_and_times() -> None:
    assert NL.full(TUESDAY) == "24 november 2026"
    assert NL.month(date(2026, 10, 31)) == "oktober 2026"
    assert EN.short_month(date(2026, 10, 31)) == "Oct"
    assert NL.time(datetime(2026, 11, 24, 9, 5, 59)) == "09:05"
    assert EN.time(time(23, 0)) == "23:00"
    assert NL.minutes(60) == "60 minuten"
    assert EN.minutes(1) == "1 minute"


@pytest.mark.parametrize(
    ("days", "dutch", "english"),
    [
        (0, "vandaag", "today"),
        (1, "morgen", "tomorrow"),
        (2, "over 2 dagen", "in 2 days"),
        (-1, "gisteren", "yesterday"),
        (-2, "2 dagen geleden", "2 days ago"),
        (-23, "23 dagen geleden", "23 days ago"),
        (400, "over 400 dagen", "in 400 days"),
    ],
)
def test_how_far_a_date_is(days: int, dutch: str, english: str) -> None:
    assert NL.distance(TUESDAY + timedelta(days=days), TUESDAY) == dutch
    assert EN.distance(TUESDAY + timedelta(days=days), TUESDAY) == english


def test_distance_counts_days_across_the_year_and_the_leap_day() -> None:
    assert NL.distance(date(2027, 1, 1), date(2026, 12, 31)) == "morgen"
    assert EN.distance(date(2028, 3, 1), date(2028, 2, 28)) == "in 2 days"


@pytest.mark.parametrize(
    ("days", "dutch", "english"),
    [
        (61, "+61 dagen", "+61 days"),
        (1, "+1 dag", "+1 day"),
        (-1, "-1 dag", "-1 day"),
        (0, "0 dagen", "0 days"),
    ],
)
def test_days_with_their_sign(days: int, dutch: str, english: str) -> None:
    assert NL.signed_days(days) == dutch
    assert EN.signed_days(days) == english


@given(st.dates())
def test_no_two_days_are_written_alike(day: date) -> None:
    other = day + timedelta(days=1) if day < date.max else day - timedelta(days=1)
    for dates in (NL, EN):
        assert dates.long(day) != dates.long(other)
        assert dates.short(day) != dates.short(other)


@pytest.mark.parametrize(
    ("value", "dutch", "english"),
    [
        (0, "0", "0"),
        (7.4, "7,4", "7.4"),
        (8.0, "8", "8"),
        (-0.0, "0", "0"),
        (-2.5, "-2,5", "-2.5"),
        (0.1 + 0.2, "0,3", "0.3"),
        (2026, "2026", "2026"),
        (-1234, "-1234", "-1234"),
        (12500, "12\N{NO-BREAK SPACE}500", "12\N{NO-BREAK SPACE}500"),
        (
            1234567.25,
            "1\N{NO-BREAK SPACE}234\N{NO-BREAK SPACE}567,25",
            "1\N{NO-BREAK SPACE}234\N{NO-BREAK SPACE}567.25",
        ),
        (0.00001, "0,00001", "0.00001"),
        (1e16, "10" + "\N{NO-BREAK SPACE}000" * 5, "10" + "\N{NO-BREAK SPACE}000" * 5),
        (
            123456789.1,
            "123\N{NO-BREAK SPACE}456\N{NO-BREAK SPACE}789,1",
            "123\N{NO-BREAK SPACE}456\N{NO-BREAK SPACE}789.1",
        ),
    ],
)
def test_numbers(value: float, dutch: str, english: str) -> None:
    assert texts_for(Lang.NL).numbers.number(value) == dutch
    assert texts_for(Lang.EN).numbers.number(value) == english


def test_a_value_with_its_unit() -> None:
    nl, en = texts_for(Lang.NL).numbers, texts_for(Lang.EN).numbers
    assert nl.percent(45) == "45 %"
    assert en.percent(45.5) == "45.5%"
    assert nl.quantity(45, "%") == "45 %"
    assert nl.quantity(7.4, "cijfer") == "7,4 cijfer"
    assert en.quantity(7.4, "") == "7.4"


@given(st.floats(-1e12, 1e12))
def test_a_number_is_read_back_to_six_decimals(value: float) -> None:
    said = texts_for(Lang.NL).numbers.number(value)
    assert float(said.replace("\N{NO-BREAK SPACE}", "").replace(",", ".")) == round(value, 6)
