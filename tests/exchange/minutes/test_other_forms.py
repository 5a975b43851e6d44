"""Minutes for the archive, for other programs and for a spreadsheet."""

import csv
import json
from dataclasses import replace
from datetime import date
from io import StringIO

import pytest

from ogsm_tui.exchange.minutes import data, html, table
from ogsm_tui.method.words import DecisionKind, Outcome, SessionKind, SessionStatus
from ogsm_tui.texts import Lang, texts_for
from tests.exchange.minutes.given import agreement, bijstuursessie, decision, doensessie, minutes

NL = texts_for(Lang.NL)


# ---- HTML


@pytest.mark.parametrize("lang", Lang)
def test_the_page_names_its_language_and_needs_nothing_beside_itself(lang: Lang) -> None:
    written = html(doensessie(), texts_for(lang))
    assert written.startswith(f'<!doctype html>\n<html lang="{lang}">\n')
    assert [
        word for word in ("<script", "<link", "src=", "href=", "url(", "@import") if word in written
    ] == []
    assert html(doensessie(), texts_for(lang)) == written


def test_what_people_wrote_is_escaped() -> None:
    view = minutes(decisions=(decision(DecisionKind.CONTINUE, "A2", '<b>"R&D"</b>\nDaarna'),))
    assert "&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;<br>Daarna" in html(view, NL)


# ---- JSON


def test_a_quiet_session_holds_every_key() -> None:
    assert json.loads(data(minutes(status=SessionStatus.RUNNING))) == {
        "format": 1,
        "ogsm": "Jaarplan Dienstverlening 2026",
        "session": {
            "kind": "action-review",
            "start": "2026-11-24T10:00:00",
            "minutes": 60,
            "place": "",
            "status": "running",
            "began": "2026-11-24T10:02:00",
            "closed": None,
            "facilitator": "Ravi Sharma",
            "present": [],
            "absent": [],
            "rating": None,
        },
        "handled": 0,
        "results": [],
        "agenda": [],
        "agreements": [],
        "decisions": [],
        "verifications": [],
        "notes": [],
        "changes": [],
        "corrections": [],
        "next_session": None,
    }


def test_a_result_says_who_told_what_and_when() -> None:
    first, *_, last = json.loads(data(bijstuursessie()))["results"]
    assert (first["item"], first["kind"], first["text"]) == (
        "O1",
        "objective",
        "De brieven gaan goed, de telefoon niet.",
    )
    assert last == {
        "item": "I1",
        "kind": "indicator",
        "title": "Brieven op B1-niveau",
        "owner": "Ingrid de Wit",
        "light": "orange",
        "date": "2026-11-09",
        "actual": 52,
        "unit": "%",
        "text": "Elke week drie erbij.",
    }


def test_everything_is_there_in_the_words_of_the_method() -> None:
    told = json.loads(data(doensessie()))
    assert told["handled"] == 4
    assert told["agenda"][0] == {
        "item": "A2",
        "kind": "action",
        "title": "Brieven herschrijven",
        "owner": "Jan Bos",
        "deadline": "2027-01-29",
        "section": "decide",
        "reasons": ["red"],
        "state": "decided",
        "text": "",
        "seconds": 0,
        "carried": False,
    }
    assert told["decisions"][1] == {
        "item": "A2",
        "title": "Brieven herschrijven",
        "kind": "reschedule",
        "text": "Twee zieken",
        "who": None,
        "by": None,
        "old": "2026-12-01",
        "new": "2027-01-29",
    }
    assert told["decisions"][3]["item"] is None
    assert [(each["reviewed"], each["outcome_text"], each["late"]) for each in told["agreements"]] == [
        ("not-kept", "ziek", True),
        ("left-open", "", True),
        (None, "", False),
    ]
    assert told["verifications"][0] == {
        "item": "A3",
        "title": "Openingstijden balie",
        "owner": "Jan Bos",
        "completed": "2026-11-20",
        "verdict": "verified",
        "text": "",
        "by_owner_alone": True,
    }
    assert [(each["item"], each["lesson"]) for each in told["notes"]] == [("A2", True), (None, False)]
    assert [(each["field"], each["old"], each["new"]) for each in told["changes"]] == [
        ("light", "", "orange"),
        ("deadline", "2026-11-30", "2026-12-01"),
        ("involved", "", "Jan Bos, Mieke Vis"),
        ("added", "", "Nieuwe planning"),
    ]
    assert told["corrections"] == [{"date": "2026-11-26", "text": "Tarik was er wel, op afstand."}]
    assert told["next_session"] == {
        "kind": "action-review",
        "start": "2026-12-22T10:00:00",
        "minutes": 60,
        "place": "De Brug",
    }


def test_the_same_content_gives_the_same_json() -> None:
    assert data(bijstuursessie()) == data(bijstuursessie())


# ---- CSV


def test_there_is_a_row_for_each_decision_and_each_earlier_agreement() -> None:
    kept = agreement(1, "A7", "Testen", reviewed="kept", outcome=Outcome.KEPT, word="gelukt")
    view = minutes(
        SessionKind.STRATEGY_REVIEW,
        decisions=(
            decision(DecisionKind.RETARGET, "I1", "Te veel", old="95 2026-12-31", new="90 2026-12-31"),
            decision(DecisionKind.ESCALATE, None, "Budget", "Ingrid de Wit", date(2026, 12, 15)),
        ),
        agreements=(kept,),
        open_agreements=(agreement(2, None, "Doorgaan", who=None, by=None),),
    )
    assert list(csv.DictReader(table(view, NL).splitlines())) == [
        row("2026-11-24", "I1", "Brieven op B1-niveau", "Streefwaarde wijzigen", "Te veel")
        | {"Was": "95 op 31 december 2026", "Wordt": "90 op 31 december 2026"},
        row("2026-11-24", "", "Het plan als geheel", "Opschalen", "Budget")
        | {"Wie": "Ingrid de Wit", "Vóór": "2026-12-15", "Stand": "open"},
        row("2026-10-27", "A7", "Website toegankelijk maken", "Verbeteren of versnellen", "Testen")
        | {"Wie": "Mieke Vis", "Vóór": "2026-11-10", "Stand": "nagekomen", "Toelichting op stand": "gelukt"},
        row("2026-10-27", "", "Het plan als geheel", "Verbeteren of versnellen", "Doorgaan")
        | {"Stand": "open"},
    ]


def row(session: str, code: str, title: str, kind: str, text: str) -> dict[str, str]:
    empty = dict.fromkeys(("Wie", "Vóór", "Was", "Wordt", "Stand", "Toelichting op stand"), "")
    return {"Sessie": session, "Code": code, "Titel": title, "Besluit": kind, "Toelichting": text} | empty


@pytest.mark.parametrize("evil", ["=1+1", "+31 6", "-5", "@SUM(A1)", "\tx"])
def test_no_text_is_a_formula(evil: str) -> None:
    made = replace(decision(DecisionKind.INTERVENE, "A2", evil, who=evil), title=evil)
    cells = list(csv.reader(StringIO(table(minutes(decisions=(made,)), NL))))[1]
    assert cells.count(f"'{evil}") == 3
