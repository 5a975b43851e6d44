"""What the minutes say of what was kept: nothing is judged again, and no one is named without need."""

from datetime import date

import pytest

from ogsm_tui.exchange.minutes import markdown
from ogsm_tui.method.words import DecisionKind, Handled, Outcome, Reason, SessionKind, Verdict
from ogsm_tui.services.views import MinutesView
from ogsm_tui.texts import Lang, texts_for
from tests.exchange.minutes.given import agreement, change, decision, entry, minutes, note, strategy, verdict

NL = texts_for(Lang.NL)


def said(view: MinutesView, heading: str) -> list[str]:
    """Give the lines under a heading."""
    lines = markdown(view, NL).splitlines()
    begin = lines.index(heading) + 2
    end = next((at for at in range(begin, len(lines)) if lines[at].startswith("#")), len(lines))
    return [line for line in lines[begin:end] if line]


# ---- decisions


@pytest.mark.parametrize(
    ("kind", "old", "new", "words"),
    [
        (DecisionKind.RESCHEDULE, "2026-12-01", "2027-01-29", "(1 december 2026 → 29 januari 2027)"),
        (DecisionKind.RESCHEDULE, "", "2027-01-29", "(geen → 29 januari 2027)"),
        (DecisionKind.RESCHEDULE, "begin december", "2027-01-29", "(begin december → 29 januari 2027)"),
        (DecisionKind.REASSIGN, "", "Jan Bos", "(geen → Jan Bos)"),
        (DecisionKind.ADJUST, "Brieven", "Betere brieven", "(“Brieven” → “Betere brieven”)"),
        (DecisionKind.STOP, "doing", "icebox", "(mee bezig → Icebox)"),
        (DecisionKind.STOP, "", "archived", "(gearchiveerd)"),
        (DecisionKind.COMPLETE, "doing", "completed", "(mee bezig → afgerond)"),
        (DecisionKind.START, "todo", "doing", "(te doen → mee bezig)"),
        (DecisionKind.RETARGET, "80 2026-12-31", "7.5 -", "(80 op 31 december 2026 → 7,5)"),
        (DecisionKind.RETARGET, "80 2026-12-31", "70 2026-12-31", "(80 → 70 op 31 december 2026)"),
        (DecisionKind.RETARGET, "- 2026-12-31", "70 2026-12-31", "(geen → 70 op 31 december 2026)"),
        (
            DecisionKind.RETARGET,
            "80 2026-12-31",
            "80 2027-12-31",
            "(80 op 31 december 2026 → 80 op 31 december 2027)",
        ),
        (DecisionKind.RETARGET, "80", "- -", "(80 → geen)"),
        (DecisionKind.RETARGET, "- -", "- 2026-12-31", "(geen → 31 december 2026)"),
        (
            DecisionKind.RETARGET,
            "tachtig procent",
            "inf 2026-12-31",
            "(tachtig procent → inf 2026-12-31)",
        ),
    ],
)
def test_old_and_new_stand_in_words(kind: DecisionKind, old: str, new: str, words: str) -> None:
    view = minutes(decisions=(decision(kind, "A2", "Daarom", old=old, new=new),))
    assert said(view, "## Besluiten")[1] == f"  - {NL.words.decisions[kind]} {words}: Daarom"


@pytest.mark.parametrize(
    ("who", "by", "end"),
    [
        ("Mieke Vis", date(2026, 12, 22), " — Mieke Vis, vóór 22 december 2026"),
        ("Mieke Vis", None, " — Mieke Vis"),
        (None, date(2026, 12, 22), " — vóór 22 december 2026"),
        (None, None, ""),
    ],
)
def test_an_agreement_says_who_and_by_when(who: str | None, by: date | None, end: str) -> None:
    view = minutes(decisions=(decision(DecisionKind.INTERVENE, "A2", "Inhuren", who, by),))
    assert said(view, "## Besluiten")[1] == f"  - Verbeteren of versnellen: Inhuren{end}"


def test_the_decisions_on_one_item_stand_together_in_the_order_in_which_they_were_taken() -> None:
    view = minutes(
        decisions=(
            decision(DecisionKind.CONTINUE, "A7", "Eerst"),
            decision(DecisionKind.CONTINUE, "A2", "Dan"),
            decision(DecisionKind.CONTINUE, "A7", "Ook"),
        )
    )
    assert [line.strip(" -*").split(" ")[-1] for line in said(view, "## Besluiten")] == [
        "maken",
        "Eerst",
        "Ook",
        "herschrijven",
        "Dan",
    ]


def test_an_action_stands_with_its_owner_and_its_deadline() -> None:
    entries = (entry("A2"), entry("A7", owner=None, deadline=None))
    view = minutes(
        entries=entries,
        decisions=(decision(DecisionKind.START, "A2"), decision(DecisionKind.START, "A7")),
    )
    assert said(view, "## Besluiten")[::2] == [
        "- **A2 Brieven herschrijven** (Jan Bos, deadline 1 december 2026)",
        "- **A7 Website toegankelijk maken** (geen eigenaar, geen deadline)",
    ]


# ---- agreements


def test_what_a_later_session_said_of_an_agreement_is_not_of_these_minutes() -> None:
    here = agreement(1, "A2", "Inhuren", reviewed="left-open", outcome=Outcome.NOT_KEPT, word="later gezegd")
    made = decision(
        DecisionKind.INTERVENE, "A7", "Testen", "Jan Bos", date(2026, 12, 22), outcome=Outcome.KEPT
    )
    view = minutes(agreements=(here,), decisions=(made,))
    assert said(view, "## Afspraken van eerdere sessies")[0].endswith("vóór 10 november 2026: open")
    assert said(view, "## Open afspraken") == [
        "- **A2 Brieven herschrijven**: Inhuren — Mieke Vis, vóór 10 november 2026: te laat",
        "- **A7 Website toegankelijk maken**: Testen — Jan Bos, vóór 22 december 2026",
    ]
    assert "later gezegd" not in markdown(view, NL)


@pytest.mark.parametrize(
    ("by", "late"), [(date(2026, 11, 23), True), (date(2026, 11, 24), False), (None, False)]
)
def test_an_agreement_is_late_when_its_day_was_before_the_session(by: date | None, late: bool) -> None:
    view = minutes(open_agreements=(agreement(1, "A2", "Inhuren", by=by),))
    assert said(view, "## Open afspraken")[0].endswith(": te laat") is late


def test_open_agreements_begin_with_the_earliest_day() -> None:
    days = [date(2026, 12, 22), None, date(2026, 11, 10)]
    view = minutes(
        open_agreements=tuple(agreement(at, "A2", f"nr {at}", None, day) for at, day in enumerate(days)),
        decisions=(decision(DecisionKind.INTERVENE, "A2", "nr 3", "Jan Bos", date(2026, 12, 1)),),
    )
    assert [line.split("nr ")[1][0] for line in said(view, "## Open afspraken")] == ["2", "3", "0", "1"]


# ---- lights and changes


def test_several_lights_are_told_as_one_from_the_first_to_the_last() -> None:
    view = minutes(changes=(change("A2", "light", "", "red"), change("A2", "light", "red", "green")))
    assert said(view, "## Verkeerslichten") == ["- **A2 Brieven herschrijven**: geen → groen"]


@pytest.mark.parametrize("field", ["light", "owner"])
def test_what_came_back_to_what_it_was_is_left_out(field: str) -> None:
    there_and_back = (change("A2", field, "red", "green"), change("A2", field, "green", "red"))
    assert "##" not in markdown(minutes(changes=there_and_back), NL)


@pytest.mark.parametrize(
    ("field", "old", "new", "words"),
    [
        ("deadline", "2026-12-01", "", "deadline: 1 december 2026 → geen"),
        ("status", "todo", "doing", "status: te doen → mee bezig"),
        ("target", "12000", "8.5", "streefwaarde: 12\u00a0000 → 8,5"),
        ("archived", "false", "true", "gearchiveerd: nee → ja"),
        ("title", "Brieven", "Betere brieven", "titel: “Brieven” → “Betere brieven”"),
        ("involved", "", "Jan Bos, Mieke Vis", "betrokken: geen → Jan Bos, Mieke Vis"),
        ("status", "bezig", "doing", "status: bezig → mee bezig"),
        ("baseline", "veel", "inf", "nulmeting: veel → inf"),
    ],
)
def test_a_changed_field_stands_in_words(field: str, old: str, new: str, words: str) -> None:
    view = minutes(changes=(change("A2", field, old, new),))
    assert said(view, "## Overige wijzigingen") == ["- **A2 Brieven herschrijven**", f"  - {words}"]


def test_what_was_changed_in_a_new_action_is_part_of_it() -> None:
    view = minutes(changes=(change("A14", "added"), change("A14", "title", "Planing", "Nieuwe planning")))
    assert said(view, "## Nieuwe acties") == ["- **A14 Nieuwe planning** (geen eigenaar, geen deadline)"]
    assert "## Overige wijzigingen" not in markdown(view, NL)


# ---- verdicts


def test_a_quiet_line_tells_that_the_owner_verified_alone() -> None:
    view = minutes(
        verdicts=(verdict("A3", owner="Jan Bos", by="Jan Bos"), verdict("A7", owner=None, by=None))
    )
    assert said(view, "## Afgerond en akkoord") == [
        "- **A3 Openingstijden balie**: afgerond op 20 november 2026",
        "  - alleen de eigenaar gaf akkoord",
        "- **A7 Website toegankelijk maken**: afgerond op 20 november 2026",
    ]


def test_a_completion_without_a_date_says_so() -> None:
    view = minutes(verdicts=(verdict("A3", completed=None),))
    assert said(view, "## Afgerond en akkoord")[0].endswith(": afgerond, datum onbekend")


def test_the_last_verdict_of_the_session_counts() -> None:
    view = minutes(verdicts=(verdict("A3"), verdict("A3", Verdict.REOPENED, "De helft ontbreekt")))
    assert said(view, "## Heropend") == ["- **A3 Openingstijden balie**: De helft ontbreekt"]
    assert "## Afgerond en akkoord" not in markdown(view, NL)


# ---- the agenda


def test_the_counter_counts_what_was_handled() -> None:
    states = (Handled.DECIDED, Handled.DISCUSSED, Handled.VERIFIED, Handled.REOPENED, Handled.PARKED)
    codes = ("A2", "A3", "A7", "A9", "A12")
    view = minutes(entries=tuple(entry(code, state) for code, state in zip(codes, states, strict=True)))
    assert "- **Behandeld**: 4 van 5 punten" in markdown(view, NL).splitlines()


def test_what_is_parked_keeps_the_word_that_was_said_of_it() -> None:
    view = minutes(entries=(entry("A2", Handled.PARKED),), words={"A2": "Eerst het advies"})
    assert said(view, "## Geparkeerd")[0].endswith(": Eerst het advies")


@pytest.mark.parametrize(
    ("reasons", "word"),
    [
        ((Reason.RED, Reason.REPORT_NOT_CURRENT), "rood"),
        ((Reason.ORANGE,), "oranje"),
        ((Reason.NO_LIGHT,), "geen"),
        ((Reason.NO_REPORT,), "geen"),
        ((Reason.REPORT_NOT_CURRENT,), "groen"),
        ((), "groen"),
    ],
)
def test_a_strategy_has_the_light_that_its_reasons_keep(reasons: tuple[Reason, ...], word: str) -> None:
    view = minutes(SessionKind.STRATEGY_REVIEW, entries=(strategy("S1", Handled.DISCUSSED, reasons),))
    assert said(view, "## Strategische keuzes")[1:] == [f"  - Verkeerslicht: {word}", "  - Besproken"]


def test_a_light_set_and_set_back_is_the_light_of_the_strategy() -> None:
    view = minutes(
        SessionKind.STRATEGY_REVIEW,
        entries=(strategy("S1", Handled.DECIDED, (Reason.RED,)),),
        changes=(change("S1", "light", "red", "green"), change("S1", "light", "green", "red")),
    )
    assert said(view, "## Strategische keuzes")[1:] == ["  - Verkeerslicht: rood"]


def test_lessons_stand_under_their_strategy_before_the_notes() -> None:
    view = minutes(
        SessionKind.STRATEGY_REVIEW,
        entries=(strategy("S1"),),
        notes=(note("Het was druk", "S1"), note("Eerst meten", "S1", lesson=True)),
    )
    assert said(view, "## Strategische keuzes")[-2:] == ["  - Les: Eerst meten", "  - Notitie: Het was druk"]
    assert "## Lessen" not in markdown(view, NL)


def test_the_objective_is_named_with_its_owner_and_what_was_said_of_it() -> None:
    view = minutes(
        SessionKind.STRATEGY_REVIEW, decisions=(decision(DecisionKind.CONTINUE, "O1", "Houden zo"),)
    )
    assert said(view, "## Ambitie") == ["- **Ambitie**", "  - Ongewijzigd doorgaan: Houden zo"]
