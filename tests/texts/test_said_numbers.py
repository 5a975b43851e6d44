"""Numbers as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogsm_tui.texts import Lang, texts_for
from ogsm_tui.texts.said_numbers import said_number

COMMA, POINT = ",", "."


@pytest.mark.parametrize("sign", [COMMA, POINT])
@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("12", 12),
        (" 12 ", 12),
        ("-3", -3),
        ("- 3", -3),
        ("−3", -3),
        ("+4", 4),
        ("0", 0),
        ("7,5", 7.5),
        ("7.5", 7.5),
        (",5", 0.5),
        (".5", 0.5),
        ("0,125", 0.125),  # no thousands begin with a nought
        ("0.125", 0.125),
        ("12345.678", 12345.678),  # nor with five digits
        ("12345,678", 12345.678),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1 234,5", 1234.5),
        ("1\N{NO-BREAK SPACE}234", 1234),
        ("1'234.5", 1234.5),
        ("1.234.567", 1234567),
        ("1,234,567", 1234567),
        ("1.234.567,25", 1234567.25),
        ("1,234,567.25", 1234567.25),
        ("82 %", 82),
        ("82%", 82),
        ("€ 12,50", 12.5),
        ("€-3", -3),
        ("7,5 dagen", 7.5),
        ("7,5 Dagen", 7.5),
    ],
)
def test_a_number_is_read_alike_in_both_languages(said: str, meant: float, sign: str) -> None:
    assert said_number(said, sign, "dagen") == meant


@pytest.mark.parametrize(
    ("said", "with_comma", "with_point"),
    [("1.234", 1234, 1.234), ("1,234", 1.234, 1234), ("12.500", 12500, 12.5), ("-12,500", -12.5, -12500)],
)
def test_three_digits_behind_one_sign_are_read_as_the_language_writes(
    said: str, with_comma: float, with_point: float
) -> None:
    assert said_number(said, COMMA) == with_comma
    assert said_number(said, POINT) == with_point


@pytest.mark.parametrize("sign", [COMMA, POINT])
@pytest.mark.parametrize(
    "said",
    [
        "",
        " ",
        "-",
        ",",
        "5,",
        "veel",
        "1e5",
        "nan",
        "inf",
        "1_000",
        "1 2",
        "1 23",
        "--3",
        "5-3",
        "1/2",
        "½",
        "٣",
        "1.23.4",
        "1.234.56",
        "12.34,5",
        "1,234,5",
        "1.234,567.8",
        "0.000.000",
        "12 weken",
        "12 %%",
        "9" * 16,
        "9" * 400,
        "1" + ".000" * 200,
    ],
)
def test_what_is_no_number_is_refused(said: str, sign: str) -> None:
    assert said_number(said, sign, "dagen") is None


@pytest.mark.parametrize("lang", Lang)
@given(value=st.decimals(-(10**8), 10**8, places=6))
def test_what_we_write_can_be_typed(lang: Lang, value: float) -> None:
    numbers = texts_for(lang).numbers

    assert said_number(numbers.number(float(value)), numbers.decimal_sign) == pytest.approx(float(value))
