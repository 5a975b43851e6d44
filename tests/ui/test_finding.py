"""Finding by what somebody types: the best comes first, and nothing that is meant is missed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogsm_tui.ui.finding import MOST, Findable, find, findable, folded, holding
from ogsm_tui.ui.sieve import Sieve
from ogsm_tui.ui.widgets.rows import GroupRow, ItemRow, Row

TITLES = {
    "A1": "Brieven herschrijven",
    "A12": "Één loket, ook 's avonds",
    "A2": "Website: toegankelijk maken",
    "A20": "Herschrijven van de website",
    "S1.2": "Minder terugkerende vragen (B1-niveau)",
}
PLAN: list[Findable[str]] = [findable(code, code, title) for code, title in TITLES.items()]


def found(sought: str) -> list[str]:
    return list(find(PLAN, sought).best)


@pytest.mark.parametrize(
    ("sought", "codes"),
    [
        ("a1", ["A1", "A12"]),
        ("A12", ["A12"]),
        ("a2", ["A2", "A20"]),
        ("s1.2", ["S1.2"]),
        ("herschr", ["A20", "A1"]),
        ("websi", ["A2", "A20"]),
        ("maken toegankelijk", ["A2"]),
        ("een loket", ["A12"]),
        ("ÉÉN", ["A12"]),
        ("b1-niveau", ["S1.2"]),
        ("schrijven", ["A1", "A20"]),
        ("a20 website", ["A20"]),
        ("tgnklk", ["A2"]),
        ("zzz", []),
        ("...", []),
    ],
)
def test_the_best_comes_first(sought: str, codes: list[str]) -> None:
    assert found(sought) == codes


def test_without_anything_typed_all_of_it_is_there_in_its_order() -> None:
    assert found("") == list(TITLES)
    assert found("  ") == list(TITLES)


def test_the_better_the_match_the_lower_the_rank() -> None:
    ranks = [
        find(PLAN, sought).rank for sought in ("a1", "brieven", "s1", "loket", "schrijven", "brvn", "zzz")
    ]
    assert ranks == sorted(set(ranks))


def test_nobody_gets_more_than_can_be_read_but_hears_how_many_there_are() -> None:
    many = [findable(number, f"A{number}", "actie") for number in range(1000)]
    for sought in ("", "actie", "act", "a", "ati"):
        some = find(many, sought)
        assert (len(some.best), some.count) == (MOST, 1000), sought


TEXT = st.text(alphabet="aeáÉß ßs-1.(", max_size=12)


@given(TEXT)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    assert folded(text) == folded(text.upper()) or "ß" in text


@given(st.lists(TEXT, max_size=8), TEXT)
def test_what_is_found_by_one_letter_more_was_found_before(texts: list[str], sought: str) -> None:
    candidates = [(number, folded(text)) for number, text in enumerate(texts)]
    more = holding(candidates, sought + "a")
    if not sought.endswith(" "):
        assert set(more) <= set(holding(candidates, sought))
    assert set(holding(candidates, " ".join(reversed(sought.split())))) == set(holding(candidates, sought))


def test_a_sieve_keeps_the_headings_of_what_is_left() -> None:
    rows: list[Row[int]] = [
        GroupRow("EERSTE", "2"),
        ItemRow(1, "een", code="A1"),
        ItemRow(2, "twee", code="A2"),
        GroupRow(""),
        GroupRow("TWEEDE", "1"),
        ItemRow(3, "een", code="A3"),
        GroupRow("LEEG"),
    ]
    names = {1: "A1 een", 2: "A2 twee", 3: "A3 één"}
    sieve = Sieve(rows, names.__getitem__)
    assert sieve.total == 3
    assert sieve.sift("EEN").shown == 2
    assert [row.title for row in sieve.sift("een").rows] == ["EERSTE", "een", "", "TWEEDE", "een"]
    assert [row.title for row in sieve.sift("a3").rows] == ["TWEEDE", "een"]
    assert sieve.sift("a3").rows[0] == GroupRow("TWEEDE", "1")
    assert sieve.sift("a1").rows[0] == GroupRow("EERSTE", "1")
    assert sieve.sift("zzz").rows == ()
