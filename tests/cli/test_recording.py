"""Reports, measurements and sessions from the command line, and taking them back."""

import json
from pathlib import Path

import pytest

from ogsm_tui.bootstrap import WINDOW, open_at
from ogsm_tui.services.clock import Clock
from tests.cli.conftest import Typed


def listed(here: Typed, code: str) -> dict[str, object]:
    """Find what the doensessie says of an item."""
    printed = json.loads(here("overview", "doen", "--format", "json").out)
    items = [each for section in printed["sections"] for each in section["items"]]
    found: dict[str, object] = next(each for each in items if each["code"] == code)
    return found


def indicator(here: Typed) -> dict[str, object]:
    """Find what the bijstuursessie says of the only indicator."""
    printed = json.loads(here("overview", "bijsturen", "--format", "json").out)
    found: dict[str, object] = printed["sections"][0]["items"][0]["indicators"][0]
    return found


@pytest.mark.parametrize(("said", "word"), [("red", "rood"), ("rood", "rood"), ("ORANGE", "oranje")])
def test_a_report_gives_its_item_a_light(here: Typed, said: str, word: str) -> None:
    ran = here(
        "report",
        "A2",
        "--light",
        said,
        "--progress",
        "40%",
        "--text",
        "Wacht op inhuur",
        "--author",
        "Jan Bos",
    )

    assert (ran.code, ran.said) == (0, f"Bewaard: A2 rapportage {word}: Wacht op inhuur\n")
    found = listed(here, "A2")
    assert (found["light"], found["progress"], found["report_date"]) == (
        "red" if word == "rood" else "orange",
        40,
        "2026-11-22",
    )


def test_a_report_may_be_of_an_earlier_day(here: Typed) -> None:
    assert here("report", "a2", "--light", "red", "--date", "vrijdag").code == 0
    assert listed(here, "A2")["report_date"] == "2026-11-20"


def test_a_report_may_have_no_light(here: Typed) -> None:
    assert here("report", "A12", "--light", "geen", "--text", "Geen idee").code == 0
    assert (listed(here, "A12")["light"], listed(here, "A12")["reasons"]) == (None, ["no-light"])


@pytest.mark.parametrize(
    ("said", "value"), [("52", 52), ("52,5", 52.5), ("52.5", 52.5), ("-3", -3), (",5", 0.5)]
)
def test_a_measurement_takes_a_decimal_comma(here: Typed, said: str, value: float) -> None:
    ran = here("measure", "I1", said, "--light", "groen", "--target", "60", "--date", "gisteren")

    assert ran.code == 0
    found = indicator(here)
    assert (found["actual"], found["measured_on"], found["light"]) == (value, "2026-11-21", "green")


def test_the_sentence_of_what_was_kept_is_in_the_language(here: Typed) -> None:
    assert here("measure", "I1", "52.5", "--lang", "en").said == "Kept: I1 measurement 52.5\n"


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["report", "A2"], "Vul eerst in: licht."),
        (["report", "A2", "--progress", "101"], "Voortgang: kies een waarde van 0 tot en met 100."),
        (["report", "A2", "--light", "red", "--date", "2026-11-23"], "kan niet van na vandaag zijn."),
        (["report", "I1", "--light", "red"], "Dat kan niet bij dit punt."),
        (["measure", "A2", "4"], "Dat kan niet bij dit punt."),
        (
            ["sessions", "add", "doen", "24-11", "10:00"],
            "Op dat moment is al een sessie van deze soort gepland.",
        ),
        (["sessions", "add", "doen", "2026-11-01", "10:00"], "Die dag is al geweest: kies vandaag of later."),
        (["sessions", "add", "doen", "25-11", "10:00", "--repeat", "soms"], "“soms” is geen herhaling"),
        (
            ["sessions", "add", "doen", "25-11", "10:00", "--minutes", "0"],
            "kies een waarde van 1 tot en met 1440.",
        ),
    ],
)
def test_what_is_refused_is_answered_with_the_reason(here: Typed, arguments: list[str], why: str) -> None:
    before = here("export").out

    ran = here(*arguments)

    assert ran.code == 1
    assert why in ran.said
    assert here("export").out == before


def test_what_was_done_here_is_taken_back_one_step_at_a_time(here: Typed) -> None:
    before = here("export").out
    here("report", "A2", "--light", "red")
    between = here("export").out
    here("measure", "I1", "52")

    assert here("undo").said == "Teruggedraaid: I1 meting 52\n"
    assert here("export").out == between
    assert here("undo", "--lang", "en").said == "Taken back: A2 report red\n"
    assert here("export").out == before


def test_what_was_done_in_the_app_is_not_taken_back_here(here: Typed, db: Path) -> None:
    assert here("undo").said == "Teruggedraaid: plan.toml ingelezen\n"
    opened = open_at(db, Clock(), WINDOW)
    opened.take_file(b'format = 1\n[ogsm]\ntitle = "Elders"\n', "elders.toml")
    opened.close()

    ran = here("undo")

    assert (ran.code, ran.said) == (1, "Er is niets om terug te draaien.\n")


def test_sessions_are_listed_running_planned_then_past(here: Typed) -> None:
    printed = here("sessions").out

    assert printed == here("sessions", "list").out
    assert printed == (
        "2026-11-24  10:00  doensessie      gepland     90 min\n"
        "2026-12-17  13:30  bijstuursessie  gepland     60 min\n"
        "2026-10-27  10:00  doensessie      afgesloten  60 min\n"
    )


def test_a_session_is_planned_and_cancelled(here: Typed) -> None:
    planned = here(
        "sessions",
        "add",
        "bijsturen",
        "vr",
        "14u",
        "--minutes",
        "120",
        "--place",
        "De Brug",
        "--repeat",
        "FREQ=MONTHLY",
    )
    assert (planned.code, planned.said) == (0, "Bewaard: bijstuursessie 27 nov 2026 14:00 gepland\n")
    assert (
        "2026-11-27  14:00  bijstuursessie  gepland     120 min  De Brug  FREQ=MONTHLY\n"
        in here("sessions").out
    )

    cancelled = here("sessions", "cancel", "27-11")
    assert (cancelled.code, cancelled.said) == (0, "Bewaard: bijstuursessie 27 nov 2026 14:00 geannuleerd\n")
    assert "2026-12-27  14:00  bijstuursessie  gepland" in here("sessions").out


def test_a_session_is_named_by_its_kind_where_that_is_clear(here: Typed) -> None:
    assert here("sessions", "cancel", "doen").code == 0


def test_sessions_that_are_meant_alike_are_named(here: Typed) -> None:
    here("sessions", "add", "doen", "25-11", "10:00")

    ran = here("sessions", "cancel", "doen")

    assert ran.code == 2
    assert ran.said == "SESSIE: doen kan meer betekenen: doensessie 2026-11-24, doensessie 2026-11-25.\n"
    assert here("sessions", "cancel", "doen", "25-11").code == 0


def test_the_minutes_are_those_of_the_last_closed_session(here: Typed) -> None:
    printed = here("minutes").out

    assert "27 oktober 2026" in printed.splitlines()[0]
    assert "Twee schrijvers inhuren" in printed
    assert printed == here("minutes", "doen").out == here("minutes", "27-10").out
    assert json.loads(here("minutes", "--format", "json").out)["format"] == 1
    assert here("minutes", "--format", "html").out.startswith("<!doctype html>")
    assert "Twee schrijvers inhuren" in here("minutes", "--format", "csv").out


def test_without_a_session_that_was_held_there_are_no_minutes(ogsm: Typed, tmp_path: Path) -> None:
    file, db = tmp_path / "bare.toml", str(tmp_path / "bare.db")
    file.write_text('format = 1\n[ogsm]\ntitle = "Leeg"\n')
    ogsm("import", str(file), "--db", db)

    minutes, sessions, decisions = (ogsm(name, "--db", db) for name in ("minutes", "sessions", "decisions"))

    assert (minutes.code, minutes.said) == (
        1,
        "Er is nog geen sessie gehouden om een verslag van te maken.\n",
    )
    assert (sessions.code, sessions.said) == (
        0,
        "Er zijn nog geen sessies. Plan er een met “ogsm sessions add”.\n",
    )
    assert (decisions.code, decisions.said) == (0, "Er is nog niets besloten.\n")


def test_decisions_of_all_sessions_and_what_is_open_of_them(here: Typed) -> None:
    assert here("decisions").out == (
        "2026-10-27  A12  Ongewijzigd doorgaan      Verder zo\n"
        "2026-10-27  A12  Verbeteren of versnellen  Twee schrijvers inhuren  "
        "Mieke Vis  vóór 2026-11-10  open\n"
    )
    assert (
        here("decisions", "--open").out == "A12  Mieke Vis  Twee schrijvers inhuren  vóór 10 nov  te laat\n"
    )
