"""Messages about the next session: who is invited, who is reminded, and an entry for the calendar."""

import re

import pytest

from tests.cli.conftest import Typed


def test_the_invitation_says_when_and_names_what_each_owner_still_owes(here: Typed) -> None:
    ran = here("invite")

    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "Onderwerp: Uitnodiging voor de doensessie van dinsdag 24 november 2026\n"
        "\n"
        "Op dinsdag 24 november 2026 om 10:00 houden we de doensessie van"
        " Jaarplan Dienstverlening 2026 (90 minuten).\n"
        "\n"
        "Wil je vóór die tijd rapporteren? Van deze punten is de rapportage niet actueel:\n"
        "\n"
        "Jan Bos\n"
        "- A12 Honderd meest verstuurde brieven herschrijven (laatste rapportage 20 okt 2026)\n"
        "\n"
        "Zonder eigenaar\n"
        "- A2 Balie | loket (nog geen rapportage)\n"
        "\n"
        "Groet,\n"
        "Ravi Sharma\n"
    )


def test_the_reminder_in_english(here: Typed) -> None:
    out = here("remind", "--lang", "en").out

    assert out.startswith("Subject: Reminder: report before the action review of Tuesday 24 November 2026\n")
    assert "\nJan Bos\n- A12 " in out


def test_where_nobody_owes_a_report_nobody_is_reminded(here: Typed) -> None:
    for code in ("A12", "A2"):
        here("report", code, "--light", "green")

    ran = here("remind")

    assert (ran.code, ran.said) == (0, "Niemand hoeft nog te rapporteren.\n")
    assert "Alle rapportages zijn actueel. Dank daarvoor!" in here("invite").out


@pytest.mark.parametrize("command", ["invite", "remind"])
def test_without_a_session_the_way_to_one_is_told(here: Typed, command: str) -> None:
    here("sessions", "cancel", "doen", "24-11-2026")
    here("sessions", "cancel", "bijsturen")

    ran = here(command)

    assert (ran.code, ran.said) == (
        1,
        "Er is geen sessie gepland. “ogsm sessions add” plant er een.\n",
    )


def test_a_calendar_reads_the_invitation(here: Typed) -> None:
    place = "Zaal 3; tweede verdieping, naast de lift, bij de koffie: één deur verder dan de vorige keer"
    here("sessions", "add", "doen", "23-11", "9:30", "--place", place)

    out = here("invite", "--format", "ics").out

    lines = out.splitlines()
    assert lines[0] == "BEGIN:VCALENDAR"
    assert all(len(line.encode()) <= 75 for line in lines)
    whole = re.sub(r"\r?\n ", "", out)
    assert "DTSTART:20261123T093000" in whole
    assert "SUMMARY:Doensessie: Jaarplan Dienstverlening 2026" in whole
    assert f"LOCATION:{place.replace(';', chr(92) + ';').replace(',', chr(92) + ',')}" in whole


def test_what_can_be_set_is_printed_with_the_place_where_it_belongs(here: Typed) -> None:
    ran = here("config", "--lang", "en")

    assert '# theme = "dark"' in ran.out
    assert ran.err.endswith("config.toml.\n")
