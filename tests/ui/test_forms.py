"""A form: which field comes next, what is read from it, which name is meant, what a draft brings back."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogsm_tui.ui.forms import Answers, Field, FieldKind, Form, Unread, completed, read_field

ON = date(2026, 11, 24)
PEOPLE = ("Jan Bos", "Mieke Vis", "Jan-Willem de Boer")


def usual(**changed: str) -> Form:
    """Make the form of a usual decision."""
    return Form(
        "usual",
        "Besluit",
        [
            Field("text", "wat", value=changed.get("text", "")),
            Field("who", "wie", FieldKind.NAME, changed.get("who", "Jan Bos")),
            Field("by", "vóór", FieldKind.DATE, changed.get("by", "22 dec 2026")),
        ],
        on=ON,
        people=PEOPLE,
    )


def test_the_cursor_begins_where_something_is_missing() -> None:
    assert usual().field.name == "text"
    assert usual(text="a", who="").field.name == "who"
    optional = Form("f", "f", [Field("who", "wie", value="Jan"), Field("text", "wat", optional=True)], on=ON)
    assert optional.field.name == "text"


def test_what_was_filled_in_is_read() -> None:
    form = usual()
    form.insert("lenen")
    answers = form.read()
    assert isinstance(answers, Answers)
    assert answers.text("text") == "lenen"
    assert answers.text("who") == "Jan Bos"
    assert answers.day("by") == date(2026, 12, 22)


def test_a_name_completes_when_one_goes_on() -> None:
    form = usual(text="a", who="")
    form.insert("vis")
    assert form.completion(form.field) == "Mieke Vis"
    form.press("tab")
    answers = form.read()
    assert isinstance(answers, Answers)
    assert answers.text("who") == "Mieke Vis"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("m", "Mieke Vis"),
        ("jan b", "Jan Bos"),
        ("jan-", "Jan-Willem de Boer"),
        ("boer", "Jan-Willem de Boer"),
        ("Jan Bos", None),
        ("Piet", None),
        ("", None),
    ],
)
def test_the_name_that_is_meant(said: str, meant: str | None) -> None:
    assert completed(said, PEOPLE) == meant


@pytest.mark.parametrize(
    ("kind", "said", "value"),
    [
        (FieldKind.WHOLE, "8", 8),
        (FieldKind.TIME, "9", time(9, 0)),
        (FieldKind.TIME, "14.30", time(14, 30)),
        (FieldKind.TIME, "1430", time(14, 30)),
        (FieldKind.TIME, "0:00", time(0, 0)),
        (FieldKind.TEXT, "  woord ", "woord"),
        (FieldKind.DATE, " ", None),
    ],
)
def test_values_are_read_as_people_write_them(kind: FieldKind, said: str, value: object) -> None:
    assert read_field(Field("f", "f", kind), said, ON) == value


@pytest.mark.parametrize(
    ("kind", "said", "why"),
    [
        (FieldKind.WHOLE, "veel", "not-a-number"),
        (FieldKind.WHOLE, "7,5", "not-a-number"),
        (FieldKind.TIME, "25:00", "not-a-time"),
        (FieldKind.DATE, "31 feb", "no-such-day"),
    ],
)
def test_what_cannot_be_read_says_why(kind: FieldKind, said: str, why: str) -> None:
    found = read_field(Field("f", "f", kind), said, ON)
    assert isinstance(found, Unread)
    assert found.why == why


def test_a_draft_brings_back_what_differs_and_nothing_else() -> None:
    form = usual()
    assert form.draft() is None
    form.insert("twee schrij")
    draft = form.draft()
    assert draft is not None
    back = usual(who="Mieke Vis")
    assert back.take_draft(draft)
    assert [back.text_of(each).text for each in back.fields] == ["twee schrij", "Mieke Vis", "22 dec 2026"]
    assert back.field.name == "text"


@given(st.text())
def test_a_damaged_draft_does_no_harm(draft: str) -> None:
    form = usual()
    form.take_draft(draft)
    assert [form.text_of(each).text for each in form.fields][1:] == ["Jan Bos", "22 dec 2026"]


@given(st.sampled_from(list(FieldKind)), st.text(max_size=12))
def test_whatever_is_typed_is_read_or_told(kind: FieldKind, said: str) -> None:
    found = read_field(Field("f", "f", kind), said, ON)
    assert (found is None) is (not said.strip())
