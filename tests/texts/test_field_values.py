"""What a field holds, in words: in the history of an item, and in what was just kept."""

import pytest

from ogsm_tui.method.words import Act
from ogsm_tui.texts import Lang, texts_for
from ogsm_tui.texts.telling import field_value, kept

NL, EN = texts_for(Lang.NL), texts_for(Lang.EN)


@pytest.mark.parametrize(
    ("field", "value", "dutch", "english"),
    [
        ("status", "doing", "mee bezig", "in progress"),
        ("status", "draft", "concept", "draft"),
        ("light", "red", "rood", "red"),
        ("progress", "45", "45 %", "45%"),
        ("kind", "reschedule", "Deadline verschuiven", "Move the deadline"),
        ("verdict", "reopened", "heropend", "reopened"),
        ("outcome", "not-kept", "niet nagekomen", "not kept"),
        ("section", "decide", "Besluit nodig", "Decision needed"),
        ("state", "parked", "geparkeerd", "parked"),
        ("archived", "true", "ja", "yes"),
        ("deadline", "2026-12-15", "15 dec 2026", "15 Dec 2026"),
        ("target", "7.5", "7,5", "7.5"),
        ("owner", "Jan Bos", "Jan Bos", "Jan Bos"),
        ("title", "A12", "A12", "A12"),
        ("status", "later", "later", "later"),  # a word of another version stays as it is
        ("progress", "half", "half", "half"),
    ],
)
def test_a_value_is_told_as_its_field_means_it(field: str, value: str, dutch: str, english: str) -> None:
    assert field_value(NL, field, value) == dutch
    assert field_value(EN, field, value) == english


def test_what_was_kept_names_a_status_by_its_word() -> None:
    changed = {"code": "A12", "item_kind": "action", "field": "status", "new": "doing", "count": "1"}

    assert kept(NL, Act.CHANGE_ITEM, changed) == "Bewaard: A12 status: mee bezig"
    assert kept(EN, Act.CHANGE_ITEM, changed) == "Kept: A12 status: in progress"


def test_a_change_of_the_plan_names_its_first_field_and_counts_the_others() -> None:
    changed = {"field": "status", "new": "inactive", "count": "3"}

    assert kept(NL, Act.CHANGE_PLAN, changed) == "Bewaard: plan status en nog 2: niet actief"
