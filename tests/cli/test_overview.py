"""`ogsm overview` and `ogsm status`: for people, and for other programs."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Typed

ACTION_REVIEW = """\
{
  "format": 1,
  "ogsm": "Jaarplan Dienstverlening 2026",
  "bookmark": "action-review",
  "on": "2026-11-24",
  "previous_session": "2026-10-27",
  "sections": [
    {
      "id": "decide",
      "items": [
        {
          "kind": "action",
          "code": "A12",
          "title": "Honderd meest verstuurde brieven herschrijven",
          "owner": "Jan Bos",
          "strategies": [
            "S1"
          ],
          "status": "doing",
          "light": "red",
          "progress": 45,
          "report_date": "2026-10-20",
          "start": "2026-03-01",
          "deadline": "2026-11-01",
          "completed": null,
          "reasons": [
            "red",
            "report-not-current"
          ],
          "signals": [
            "deadline-passed",
            "moved"
          ],
          "moves": {
            "times": 1,
            "days": 61
          },
          "handled": null
        }
      ]
    },
    {
      "id": "unknown",
      "items": [
        {
          "kind": "action",
          "code": "A2",
          "title": "Balie | loket",
          "owner": null,
          "strategies": [],
          "status": "doing",
          "light": null,
          "progress": null,
          "report_date": null,
          "start": null,
          "deadline": null,
          "completed": null,
          "reasons": [
            "no-report"
          ],
          "signals": [],
          "moves": {
            "times": 0,
            "days": 0
          },
          "handled": null
        }
      ]
    },
    {
      "id": "check",
      "items": [
        {
          "kind": "action",
          "code": "A3",
          "title": "Openingstijden",
          "owner": "Ingrid de Wit",
          "strategies": [],
          "status": "completed",
          "light": "green",
          "progress": 100,
          "report_date": "2026-11-10",
          "start": null,
          "deadline": null,
          "completed": "2026-11-10",
          "reasons": [
            "completed"
          ],
          "signals": [],
          "moves": {
            "times": 0,
            "days": 0
          },
          "handled": null
        }
      ]
    }
  ]
}
"""

STRATEGY = {
    "kind": "strategy",
    "code": "S1",
    "title": "Minder terugkerende vragen door betere brieven",
    "owner": "Mieke Vis",
    "strategies": [],
    "status": None,
    "light": "orange",
    "progress": 60,
    "report_date": "2026-09-28",
    "start": None,
    "deadline": None,
    "completed": None,
    "reasons": ["orange"],
    "signals": [],
    "moves": None,
    "actions": {"red": 1, "orange": 0, "green": 0, "none": 0, "completed": 0},
    "indicators": [
        {
            "code": "I1",
            "title": "Brieven op B1-niveau",
            "unit": "%",
            "baseline": 20,
            "target": 80.5,
            "target_date": "2026-12-31",
            "actual": 45,
            "measured_on": "2026-09-30",
            "light": "orange",
            "reasons": ["orange"],
            "signals": [],
        }
    ],
    "handled": None,
}


@pytest.mark.parametrize("named", [[], ["doen"], ["action-review"], ["DOEN"]])
def test_the_bookmark_of_the_next_session_as_json(here: Typed, named: list[str]) -> None:
    ran = here("overview", *named, "--format", "json")

    assert (ran.code, ran.err) == (0, "")
    assert ran.out == ACTION_REVIEW


@pytest.mark.parametrize("named", ["bijsturen", "strategy-review"])
def test_the_bijstuursessie_begins_with_its_strategies(here: Typed, named: str) -> None:
    printed = json.loads(here("overview", named, "--format", "json").out)

    assert (printed["bookmark"], printed["on"], printed["previous_session"]) == (
        "strategy-review",
        "2026-12-17",
        None,
    )
    assert [section["id"] for section in printed["sections"]] == ["strategies", "decide", "unknown", "check"]
    assert printed["sections"][0]["items"] == [STRATEGY]
    assert list(printed["sections"][0]["items"][0]) == list(STRATEGY)


def test_on_gives_the_date_of_evaluation(here: Typed) -> None:
    printed = json.loads(here("overview", "--on", "26-10-2026", "--format", "json").out)

    assert (printed["on"], printed["previous_session"]) == ("2026-10-26", None)
    assert [len(section["items"]) for section in printed["sections"]] == [1, 1, 0]


def test_the_language_changes_no_json(here: Typed) -> None:
    assert here("overview", "--format", "json", "--lang", "en").out == ACTION_REVIEW


def test_csv_has_a_row_for_each_item_under_headings_in_words(here: Typed) -> None:
    rows = list(csv.DictReader(io.StringIO(here("overview", "--format", "csv").out)))

    assert [(row["Onderdeel"], row["Code"]) for row in rows] == [
        ("Besluit nodig", "A12"),
        ("Status onbekend", "A2"),
        ("Controleren", "A3"),
    ]
    first = rows[0]
    assert (first["Licht"], first["Voortgang"], first["Deadline"]) == ("rood", "45", "2026-11-01")
    assert (first["Waarom"], first["Signalen"]) == (
        "rood; rapportage niet actueel",
        "deadline verstreken; deadline verschoven",
    )
    assert first["Verschoven"] == "1× (+61 dagen)"


def test_csv_has_a_row_for_each_indicator_under_its_strategy(here: Typed) -> None:
    printed = here("overview", "bijsturen", "--format", "csv", "--lang", "en").out
    rows = list(csv.DictReader(io.StringIO(printed)))

    assert [(row["Section"], row["Kind"], row["Code"]) for row in rows[:2]] == [
        ("Strategies", "strategy", "S1"),
        ("Strategies", "KPI", "I1"),
    ]
    assert (rows[1]["Strategies"], rows[1]["Baseline"], rows[1]["Target"], rows[1]["Actual"]) == (
        "S1",
        "20",
        "80.5",
        "45",
    )


def test_markdown_takes_titles_literally(here: Typed) -> None:
    printed = here("overview", "--format", "md").out

    assert printed.startswith(
        "# Doensessie op 24 november 2026\n\nJaarplan Dienstverlening 2026\n\n## Besluit nodig\n\n| Licht |"
    )
    assert "| A2 | Balie \\| loket |" in printed


def test_text_is_laid_out_in_sections_and_columns(here: Typed) -> None:
    assert here("overview").out == (
        "Doensessie op 24 november 2026\n"
        "Jaarplan Dienstverlening 2026\n"
        "\n"
        "Besluit nodig (1)\n"
        "  Licht   Code  Titel                                          Eigenaar  Deadline  Rapportage  "
        "Waarom\n"
        "  ■ rood  A12   Honderd meest verstuurde brieven herschrijven  Jan Bos   1 nov     20 okt      "
        "rood, rapportage niet actueel, deadline verstreken, deadline verschoven 1× (+61 dagen)\n"
        "\n"
        "Status onbekend (1)\n"
        "  Licht   Code  Titel          Eigenaar  Deadline  Rapportage  Waarom\n"
        "  ○ geen  A2    Balie | loket                                  geen rapportage\n"
        "\n"
        "Controleren (1)\n"
        "  Licht    Code  Titel           Eigenaar       Deadline  Rapportage  Waarom\n"
        "  ● groen  A3    Openingstijden  Ingrid de Wit            10 nov      afgerond\n"
    )


def test_the_text_of_a_bijstuursessie_shows_values_against_targets(here: Typed) -> None:
    lines = here("overview", "bijsturen", "--lang", "en").out.splitlines()

    assert lines[0] == "Strategy review on 17 December 2026"
    assert lines[3] == "Strategies (1)"
    assert "45% / 80.5%" in lines[6]


def test_signs_can_be_plain(here: Typed, home: Path) -> None:
    config = home / ".config" / "ogsm" / "config.toml"
    config.parent.mkdir(parents=True)
    config.write_text('signs = "ascii"\n')

    assert "  # rood  A12" in here("overview").out


def test_the_status_names_session_preparation_and_agreements(here: Typed) -> None:
    assert here("status").out == (
        "Jaarplan Dienstverlening 2026\n"
        "\n"
        "Doensessie\n"
        "  dinsdag 24 november 2026 · 10:00\n"
        "  over 2 dagen · 90 minuten\n"
        "  proceseigenaar Ravi Sharma\n"
        "  vorige sessie 27 oktober 2026\n"
        "\n"
        "Voorbereiding\n"
        "  2 acties in beeld  ■ rood 1  ▲ oranje 0  ● groen 0  ○ geen 1\n"
        "  actuele rapportage  0 van 2\n"
        "  nog te rapporteren  Jan Bos 1 · niemand 1\n"
        "\n"
        "Worden we beter? (actuele rapportages, in %)\n"
        "  nog te weinig acties om een maand te tonen\n"
        "\n"
        "Open afspraken\n"
        "  A12  Mieke Vis  Twee schrijvers inhuren  vóór 10 nov  te laat\n"
    )


def test_the_status_as_json(here: Typed) -> None:
    printed = json.loads(here("status", "--format", "json", "--today", "25-11-2026").out)

    assert printed["session"] == {
        "kind": "action-review",
        "status": "planned",
        "start": "2026-11-24T10:00:00",
        "minutes": 90,
        "place": None,
        "began": None,
        "overdue": True,
    }
    assert printed["preparation"]["actions"] == {
        "red": 1,
        "orange": 0,
        "green": 0,
        "none": 1,
        "total": 2,
        "current": 0,
    }
    assert printed["preparation"]["owing"] == [{"name": "Jan Bos", "number": 1}, {"name": None, "number": 1}]
    assert [agreement["item"] for agreement in printed["agreements"]] == ["A12"]


def test_the_status_says_that_nothing_is_planned(ogsm: Typed, tmp_path: Path, db: Path) -> None:
    bare = tmp_path / "bare.toml"
    bare.write_text('format = 1\n[ogsm]\ntitle = "Leeg"\n')
    ogsm("import", str(bare), "--db", str(db))

    printed = ogsm("status", "--db", str(db)).out

    assert "Er is nog geen sessie gepland.\n  nog geen proceseigenaar\n  nog geen eerdere sessie\n" in printed
    assert "Geen open afspraken\n" in printed
