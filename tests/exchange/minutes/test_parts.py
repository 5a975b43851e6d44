"""Each part of the minutes stands there when it has something to say, and not otherwise."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ogsm_tui.exchange.minutes import html, markdown
from ogsm_tui.method.words import DecisionKind, Handled, Light, SessionKind, SessionStatus, Verdict
from ogsm_tui.services.views import MinutesView
from ogsm_tui.texts import Lang, texts_for
from tests.exchange.minutes.given import (
    agreement,
    change,
    decision,
    entry,
    head,
    minutes,
    note,
    result,
    strategy,
    verdict,
)

NL = texts_for(Lang.NL)
DOEN, BIJSTUREN = SessionKind.ACTION_REVIEW, SessionKind.STRATEGY_REVIEW
ON_PLAN = decision(DecisionKind.CONTINUE, None, "Zo doorgaan")
ON_ACTION = decision(DecisionKind.CONTINUE, "A2", "Zo doorgaan")
AGREED = decision(DecisionKind.INTERVENE, "A2", "Inhuren", "Mieke Vis", date(2026, 12, 22))

OF_BOTH: list[tuple[dict[str, Any], list[str]]] = [
    ({}, []),
    ({"entries": (entry("A2", Handled.NOT_REACHED),)}, ["Niet aan toegekomen"]),
    ({"entries": (entry("A2", Handled.PARKED),)}, ["Geparkeerd"]),
    ({"entries": (entry("A2", Handled.OPEN),)}, ["Nog te behandelen"]),
    ({"notes": (note("Eerst meten"),)}, ["Notities"]),
    ({"notes": (note("Eerst meten", "A2", lesson=True),)}, ["Lessen"]),
    ({"notes": (note(" \n "),)}, []),
    ({"agreements": (agreement(1, "A2", "Inhuren", reviewed="kept"),)}, ["Afspraken van eerdere sessies"]),
    ({"corrections": ((date(2026, 11, 26), "Tarik was er wel"),)}, ["Aanvullingen"]),
    ({"next_session": head(day=date(2026, 12, 22))}, ["Volgende sessie"]),
]
OF_DOENSESSIE: list[tuple[dict[str, Any], list[str]]] = [
    ({"entries": (entry("A2"),)}, []),
    ({"entries": (entry("A7", Handled.DISCUSSED),)}, ["Besproken"]),
    ({"entries": (entry("A7"),), "words": {"A7": "Loopt"}}, ["Besproken"]),
    ({"decisions": (ON_ACTION,)}, ["Besluiten"]),
    ({"decisions": (ON_PLAN,)}, ["Besluiten over het plan als geheel"]),
    ({"decisions": (AGREED,)}, ["Besluiten", "Open afspraken"]),
    ({"open_agreements": (agreement(1, "A2", "Inhuren"),)}, ["Open afspraken"]),
    ({"verdicts": (verdict("A3"),)}, ["Afgerond en akkoord"]),
    ({"verdicts": (verdict("A3", Verdict.REOPENED, "De helft ontbreekt"),)}, ["Heropend"]),
    ({"changes": (change("A2", "light", "", "red"),)}, ["Verkeerslichten"]),
    ({"changes": (change("A2", "owner", "", "Jan Bos"),)}, ["Overige wijzigingen"]),
    ({"changes": (change("A2", "added"),)}, ["Nieuwe acties"]),
    ({"changes": (change("S1", "added"),)}, ["Overige wijzigingen"]),
]
OF_BIJSTUURSESSIE: list[tuple[dict[str, Any], list[str]]] = [
    ({"entries": (strategy("S1"),)}, ["Strategische keuzes"]),
    ({"entries": (strategy("S1", Handled.PARKED),)}, ["Geparkeerd"]),
    ({"changes": (change("S1", "light", "", "red"),)}, ["Strategische keuzes"]),
    ({"notes": (note("Eerst meten", "S1", lesson=True),)}, ["Strategische keuzes"]),
    ({"decisions": (decision(DecisionKind.CONTINUE, "I1", "Zo doorgaan"),)}, ["Indicatoren"]),
    ({"decisions": (decision(DecisionKind.CONTINUE, "O1", "Zo doorgaan"),)}, ["Ambitie"]),
    ({"decisions": (decision(DecisionKind.CONTINUE, "D1", "Zo doorgaan"),)}, ["Doelstellingen"]),
    ({"results": (result("D1", actual=7.5, unit="cijfer"),)}, ["Doelstellingen"]),
    ({"results": (result("S1", "Loopt"), result("I1", actual=52, strategy="S1"))}, []),
    ({"decisions": (ON_PLAN,)}, ["Besluiten en wijzigingen"]),
    ({"changes": (change("I1", "target", "80", "70"),)}, ["Besluiten en wijzigingen"]),
    ({"changes": (change("S1", "added"),)}, ["Besluiten en wijzigingen"]),
    ({"decisions": (ON_ACTION,)}, ["Acties", "Besluiten"]),
    ({"decisions": (AGREED,)}, ["Prioriteiten voor het komende kwartaal", "Acties", "Besluiten"]),
    ({"open_agreements": (agreement(1, "A2", "Inhuren"),)}, ["Nog open van eerdere sessies"]),
    ({"verdicts": (verdict("A3"),)}, ["Acties", "Afgerond en akkoord"]),
    ({"changes": (change("A2", "light", "", "red"),)}, ["Acties", "Verkeerslichten"]),
    ({"changes": (change("A2", "added"),)}, ["Acties", "Nieuwe acties"]),
]
CASES = [
    *((kind, *case) for case in OF_BOTH for kind in SessionKind),
    *((DOEN, *case) for case in OF_DOENSESSIE),
    *((BIJSTUREN, *case) for case in OF_BIJSTUURSESSIE),
]


def headings(view: MinutesView) -> list[str]:
    return [line.lstrip("# ") for line in markdown(view, NL).splitlines() if line.startswith("##")]


@pytest.mark.parametrize(("kind", "parts", "expected"), CASES)
def test_a_part_stands_there_when_it_says_something(
    kind: SessionKind, parts: dict[str, Any], expected: list[str]
) -> None:
    view = minutes(kind, **parts)
    assert headings(view) == expected
    written = html(view, NL)
    assert written.count("<h2>") + written.count("<h3>") == len(expected)


def test_of_a_strategy_with_many_indicators_those_in_trouble_are_named() -> None:
    many = [result("I1", actual=each, strategy="S1") for each in range(8)]
    told = minutes(BIJSTUREN, entries=(strategy("S1"),), results=tuple(many))
    assert markdown(told, NL).count("I1 Brieven op B1-niveau: ") == 8
    red = result("I1", actual=9, light=Light.RED, strategy="S1")
    written = markdown(replace(told, results=(*many, red)), NL)
    assert written.count("I1 Brieven op B1-niveau: ") == 1
    assert "  - I1 Brieven op B1-niveau: 9 (9 november 2026), rood\n  - en nog 8\n" in written


def facts(view: MinutesView) -> list[str]:
    return [line for line in markdown(view, NL).splitlines() if line.startswith("- **")]


def test_a_fact_that_is_not_known_is_left_out() -> None:
    quiet = minutes(status=SessionStatus.PLANNED)
    assert facts(replace(quiet, session=replace(quiet.session, facilitator=None))) == [
        "- **Gepland**: dinsdag 24 november 2026, 10:00, 60 minuten"
    ]


def test_a_session_on_another_day_than_planned_says_which() -> None:
    quiet = minutes()
    moved = replace(quiet.session, start=quiet.session.start.replace(day=23))
    written = facts(replace(quiet, session=moved))
    assert written[:3] == [
        "- **Gepland**: maandag 23 november 2026, 10:00, 60 minuten",
        "- **Begonnen**: dinsdag 24 november 2026, 10:02",
        "- **Afgesloten**: 11:01",
    ]


@pytest.mark.parametrize(
    ("status", "remark"),
    [
        (SessionStatus.PLANNED, "De sessie is nog niet begonnen."),
        (SessionStatus.RUNNING, "Voorlopig verslag: de sessie loopt nog."),
        (SessionStatus.CANCELLED, "De sessie is geannuleerd."),
    ],
)
def test_minutes_of_a_session_that_is_not_closed_say_so(status: SessionStatus, remark: str) -> None:
    assert markdown(minutes(status=status), NL).splitlines()[2] == remark


def test_minutes_of_a_closed_session_need_no_remark() -> None:
    assert markdown(minutes(), NL).splitlines()[2].startswith("- **Gepland**")
