"""What is typed in a field is read, completed, and told beside it; what means nothing says why."""

from datetime import date

import pytest

from ogsm_tui.texts import Lang, texts_for
from ogsm_tui.texts.said_dates import Toward
from ogsm_tui.ui.field_readers import (
    CodesReader,
    DayReader,
    NamesReader,
    NumberReader,
    WordReader,
)
from ogsm_tui.ui.forms import Answers, Field, Form, Misread, Unread

NL, EN = texts_for(Lang.NL), texts_for(Lang.EN)
ON = date(2026, 11, 24)
LIGHTS = WordReader({"groen": "green", "oranje": "orange", "rood": "red"}, none="geen")
CODES = {"S1": "Betere brieven", "S2": "Sneller aan de balie", "S12": "Éénvoudig online"}


def why(read: object) -> str:
    assert isinstance(read, Misread), read
    return read.why


# ---- days


def test_what_is_told_was_not_after_today() -> None:
    told = DayReader(NL, ON, Toward.BACK, past=True)

    assert told.read("vr") == date(2026, 11, 20)
    assert told.read("24-11") == ON
    assert why(told.read("+1d")) == "in-the-future"
    assert why(told.read("31 feb")) == "no-such-day"


def test_a_day_ahead_is_said_as_people_say_it() -> None:
    reader = DayReader(NL, ON)

    assert reader.read("vr") == date(2026, 11, 27)
    assert reader.meant(date(2026, 11, 27)) == "vr 27 nov 2026 · over 3 dagen"


# ---- numbers


def test_a_number_is_shown_as_the_language_writes_it_with_its_unit() -> None:
    assert NumberReader(NL, "dagen").read("1.234,5 dagen") == 1234.5
    assert NumberReader(NL, "dagen").meant(1234.5) == "1234,5 dagen"
    assert NumberReader(EN, "%").meant(7.5) == "7.5%"
    assert why(NumberReader(NL).read("veel")) == "not-a-number"


@pytest.mark.parametrize(("said", "read"), [("0", 0), ("45 %", 45), ("100", 100)])
def test_progress_is_a_whole_percentage(said: str, read: int) -> None:
    assert NumberReader(NL, "%", whole=True, most=100).read(said) == read


@pytest.mark.parametrize(
    ("said", "code"), [("140", "out-of-range"), ("-1", "out-of-range"), ("7,5", "not-a-number")]
)
def test_nonsense_is_no_progress(said: str, code: str) -> None:
    assert why(NumberReader(NL, "%", whole=True, most=100).read(said)) == code


# ---- a word of a few


@pytest.mark.parametrize(
    ("said", "meant", "whole"),
    [
        ("g", "green", "groen"),
        ("ORANJE", "orange", "oranje"),
        ("r", "red", "rood"),
        ("ge", None, "geen"),
        ("-", None, "geen"),
    ],
)
def test_a_light_is_said_by_its_beginning(said: str, meant: str | None, whole: str) -> None:
    assert LIGHTS.read(said) == meant
    assert LIGHTS.meant(meant) == whole


def test_a_word_completes_and_another_one_says_which_there_are() -> None:
    assert LIGHTS.completed("or") == "oranje"
    assert LIGHTS.completed("oranje") is None
    assert LIGHTS.completed("") is None
    misread = LIGHTS.read("blauw")
    assert isinstance(misread, Misread)
    assert (misread.why, misread.subject) == ("not-a-choice", {"words": "groen, oranje, rood, geen"})


# ---- names and codes


def test_several_names_each_complete() -> None:
    reader = NamesReader(("Jan Bos", "Mieke Vis"))

    assert reader.completed("Jan Bos, mie") == "Jan Bos, Mieke Vis"
    assert reader.read("Jan Bos, Mieke Vis, , Jan Bos") == ("Jan Bos", "Mieke Vis")


@pytest.mark.parametrize(
    ("said", "code"),
    [("S1", "S1"), ("s1", "S1"), ("S", "S1"), ("balie", "S2"), ("eenv", "S12"), ("S12", "S12")],
)
def test_an_item_is_meant_by_its_code_or_by_part_of_its_title(said: str, code: str) -> None:
    reader = CodesReader(CODES)

    assert reader.read(said) == code
    assert reader.meant(code) == f"{code} {CODES[code]}"


def test_several_items_and_one_that_is_not_there() -> None:
    reader = CodesReader(CODES, several=True)

    assert reader.read("s2, S1, S2") == ("S2", "S1")
    assert reader.completed("S2, bet") == "S2, S1"
    misread = reader.read("S1, S99")
    assert isinstance(misread, Misread)
    assert (misread.why, misread.subject) == ("unknown-item", {"code": "S99"})


# ---- in a form


def test_a_form_gives_the_field_that_cannot_be_read_and_why() -> None:
    form = Form("f", "f", [Field("light", "licht", reader=LIGHTS)], on=ON)
    form.insert("blauw")

    unread = form.read()

    assert isinstance(unread, Unread)
    assert (unread.field, unread.why, unread.said) == ("light", "not-a-choice", "blauw")
    assert unread.subject["words"].startswith("groen")


def test_where_only_changes_are_read_the_rest_may_be_what_it_is() -> None:
    fields = [Field("light", "licht", value="blauw", reader=LIGHTS), Field("title", "titel", value="Brieven")]
    form = Form("f", "f", fields, on=ON, only_changed=True)
    form.go_to("title")
    form.insert("Betere brieven")

    answers = form.read()

    assert isinstance(answers, Answers)
    assert dict(answers.values) == {"title": "Betere brieven"}
    assert form.changed == {"title"}
