"""The demo plan: the same in both languages, always this week, with some of everything to walk through."""

import re
import tomllib
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import TypeAlias, TypeVar

import pytest

from ogsm_tui.exchange.demo import ANCHOR, TomlTable, TomlValue, demo_plan, demo_text, demo_toml, shift
from ogsm_tui.exchange.planfile.reading import read_plan
from ogsm_tui.method.evaluate import evaluation
from ogsm_tui.method.facts import ActionFacts, Moves, SessionFacts
from ogsm_tui.method.listing import Judgement, in_play, list_actions
from ogsm_tui.method.signals import light_unchanged
from ogsm_tui.method.words import Handled, Section, SessionKind, SessionStatus, Status, Verdict
from ogsm_tui.services.document import Absent, ActionDoc, PlanDoc, SessionDoc

LANGS = ("nl", "en")
DAY = timedelta(days=1)
BEFORE = ANCHOR - 7 * DAY

TRANSLATED = {"title", "text", "unit", "team", "objective", "place", "outcome_text", "labels"}
AHEAD = {"deadline", "target_date", "start", "end", "by", "to", "from"}
MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "en": "January February March April May June July August September October November December",
}
SEASONS = {
    "nl": "lente voorjaar zomer herfst najaar winter kerst pasen nieuwjaar jaarwisseling",
    "en": "spring summer autumn winter Christmas Easter",
}

T = TypeVar("T")
Leaf: TypeAlias = tuple[str, str | int | float | date]


def leaves(value: TomlValue, place: str = "") -> Iterator[Leaf]:
    """Give every value that is neither list nor table, with its place."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, f"{place}.{key}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from leaves(inner, f"{place}[{index}]")
    else:
        yield place, value


def key_of(place: str) -> str:
    return re.sub(r"\[\d+\]$", "", place).rpartition(".")[2]


def file_of(lang: str) -> TomlTable:
    return tomllib.loads(demo_text(lang))


def plan_on(today: date, lang: str = "nl") -> PlanDoc:
    """Read the demo as an import would."""
    plan = read_plan(demo_toml(lang, today), "demo")
    assert isinstance(plan, PlanDoc), plan
    return plan


# ---- the files


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("today", [ANCHOR - DAY, ANCHOR, date(2031, 2, 28)])
def test_the_demo_is_a_plan_file_without_a_fault(lang: str, today: date) -> None:
    assert len(plan_on(today, lang).actions) == 30


def test_both_languages_tell_the_same_plan() -> None:
    dutch, english = dict(leaves(file_of("nl"))), dict(leaves(file_of("en")))

    assert list(dutch) == list(english)
    different = {place for place in dutch if dutch[place] != english[place]}
    reworded = {place for place in different if ".decisions[" in place and key_of(place) in ("old", "new")}
    assert {key_of(place) for place in different - reworded} <= TRANSLATED
    assert len(reworded) == 2, "the one strategy that was worded anew"


def test_every_text_that_is_a_sentence_is_translated() -> None:
    dutch, english = dict(leaves(file_of("nl"))), dict(leaves(file_of("en")))

    same = {
        str(dutch[place]) for place in dutch if key_of(place) in TRANSLATED and dutch[place] == english[place]
    }
    assert {text for text in same if " " in text} <= {"Vergaderkamer De Brug"}


@pytest.mark.parametrize("lang", LANGS)
def test_no_text_names_a_day_that_moves(lang: str) -> None:
    """A year, month or season would be wrong on another day."""
    words = "|".join([*MONTHS[lang].split(), *SEASONS[lang].split()])
    telltale = re.compile(rf"\b(?:{words}|(?:19|20)\d\d)\b")

    texts = [
        (place, value)
        for place, value in leaves(file_of(lang))
        if isinstance(value, str) and key_of(place) not in ("old", "new")
    ]
    assert len(texts) > 500
    assert [(place, value) for place, value in texts if telltale.search(value)] == []


@pytest.mark.parametrize("lang", LANGS)
def test_titles_fit_a_line(lang: str) -> None:
    titles = [str(value) for place, value in leaves(file_of(lang)) if key_of(place) == "title"]

    assert max(map(len, titles)) <= 80


@pytest.mark.parametrize("lang", LANGS)
def test_everybody_in_the_plan_has_an_address_that_reaches_nobody(lang: str) -> None:
    plan = file_of(lang)
    people = {str(value) for place, value in leaves(plan["people"]) if key_of(place) == "name"}
    emails = [str(value) for place, value in leaves(plan["people"]) if key_of(place) == "email"]
    naming = {"owner", "process_owner", "author", "who", "involved", "present", "facilitator"}
    named = {str(value) for place, value in leaves(plan) if key_of(place) in naming}

    assert named == people
    assert len(emails) == len(people)
    assert all(email.endswith("@example.org") for email in emails)


@pytest.mark.parametrize("lang", LANGS)
def test_nothing_was_reported_or_held_in_the_week_before_the_session(lang: str) -> None:
    """The demo may be opened seven days before it: nothing in it may have happened after today."""
    past = {
        place: value
        for place, value in leaves(file_of(lang))
        if isinstance(value, date) and key_of(place) not in AHEAD
    }

    assert len(past) > 150
    assert {key_of(place) for place in past} == {"date", "completed", "on", "began", "closed", "judged"}
    assert max(day_of(value) for value in past.values()) <= BEFORE


def day_of(value: date) -> date:
    return value.date() if isinstance(value, datetime) else value


def test_what_was_closed_was_planned_before_it() -> None:
    for session in plan_on(BEFORE).sessions:
        if session.status is SessionStatus.CLOSED:
            assert session.start.date() < BEFORE
            assert isinstance(session.began, datetime)
            assert isinstance(session.closed, datetime)
            assert session.start <= session.began < session.closed
            held = (session.closed - session.began).total_seconds()
            assert 0.7 * held < sum(row.seconds for row in session.agenda) <= held


# ---- moved to today


SUCCESSIVE = [date(2027, 3, 1) + n * DAY for n in range(14)]
NEW_YEAR = [date(2026, 12, 25) + n * DAY for n in range(14)]
OTHERS = [
    ANCHOR - 8 * DAY,
    BEFORE,
    ANCHOR - DAY,
    ANCHOR,
    date(2024, 2, 29),
    date(2026, 1, 1),
    date(2040, 6, 30),
]


def next_doensessie(plan: TomlTable) -> datetime:
    """Find the start of the one planned doensessie."""
    found = dict(leaves(plan["sessions"]))
    (index,) = (
        place.partition(".")[0]
        for place, value in found.items()
        if place.endswith(".status")
        and value == "planned"
        and found[place.replace(".status", ".kind")] == "action-review"
    )
    start = found[f"{index}.start"]
    assert isinstance(start, datetime)
    return start


@pytest.mark.parametrize("lang", LANGS)
def test_the_anchor_is_the_planned_doensessie_of_the_file(lang: str) -> None:
    assert next_doensessie(file_of(lang)) == datetime(2026, 11, 24, 10)


@pytest.mark.parametrize("today", [*SUCCESSIVE, *NEW_YEAR, *OTHERS], ids=str)
def test_the_next_doensessie_is_always_one_to_seven_days_away(today: date) -> None:
    start = next_doensessie(demo_plan("nl", today))

    assert 1 <= (start.date() - today).days <= 7
    assert start.strftime("%A %H:%M") == ANCHOR.strftime("%A 10:00")


@pytest.mark.parametrize("today", [SUCCESSIVE[0], NEW_YEAR[-1], ANCHOR - 8 * DAY], ids=str)
def test_all_dates_move_together_and_nothing_else_does(today: date) -> None:
    before, after = list(leaves(file_of("nl"))), list(leaves(demo_plan("nl", today)))
    by = next_doensessie(demo_plan("nl", today)).date() - ANCHOR

    assert by.days % 7 == 0
    assert by
    for (place, old), (same_place, new) in zip(before, after, strict=True):
        assert place == same_place
        assert type(new) is type(old)
        if isinstance(old, date):
            assert new == old + by
        elif place.endswith((".old", ".new")) and re.search(r"\d{4}-", str(old)):
            assert dates_in(str(new)) == [found + by for found in dates_in(str(old))]
        else:
            assert new == old


def dates_in(text: str) -> list[date]:
    return [date.fromisoformat(found) for found in re.findall(r"\d{4}-\d\d-\d\d", text)]


def test_a_plan_is_moved_without_touching_the_one_given() -> None:
    plan = file_of("en")

    shift(plan, date(2030, 1, 1))

    assert plan == file_of("en")


def test_the_text_of_the_moved_plan_is_that_plan() -> None:
    today = date(2027, 5, 5)

    assert tomllib.loads(demo_toml("en", today)) == demo_plan("en", today)


# ---- what there is to walk through

WALK = (
    ("A8", Section.DECIDE, "red report-not-current", "carried-over"),
    ("A2", Section.DECIDE, "red", "deadline-passed light-unchanged moved"),
    ("A10", Section.DECIDE, "red", ""),
    ("A6", Section.DECIDE, "orange", "carried-over"),
    ("A9", Section.DECIDE, "orange", "light-unchanged moved"),
    ("A11", Section.DECIDE, "orange report-not-current", ""),
    ("A4", Section.UNKNOWN, "no-report", "should-have-started"),
    ("A24", Section.UNKNOWN, "no-report", "deadline-passed"),
    ("A12", Section.UNKNOWN, "no-light", ""),
    ("A5", Section.UNKNOWN, "report-not-current", ""),
    ("A20", Section.UNKNOWN, "report-not-current", ""),
    ("A17", Section.CHECK, "completed", "carried-over"),
    ("A13", Section.CHECK, "completed", ""),
    ("A16", Section.CHECK, "completed-date-unknown", ""),
)
GREEN = {"A3", "A14", "A18", "A19", "A22", "A25"}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("today", [BEFORE, ANCHOR - DAY, date(2029, 12, 31)], ids=str)
def test_the_next_doensessie_lists_the_same_fourteen_whatever_today_is(lang: str, today: date) -> None:
    listed = [
        (judged.action.code, judged.section, " ".join(judged.reasons), " ".join(judged.signals))
        for judged in walk(plan_on(today, lang))
    ]

    assert listed == list(WALK)


def test_what_goes_well_is_in_play_and_not_listed() -> None:
    plan = plan_on(BEFORE)
    listed = {judged.action.code for judged in walk(plan)}

    assert {each.code for each in facts_of(plan) if in_play(each, ANCHOR)} - listed == GREEN


def test_the_last_doensessie_left_things_that_come_back_and_one_that_does_not() -> None:
    plan = plan_on(BEFORE)
    last = previous(plan)
    left = {row.item for row in last.agenda if row.state in (Handled.PARKED, Handled.NOT_REACHED)}

    assert left == {"A6", "A8", "A17", "A19"}
    assert left - {judged.action.code for judged in walk(plan)} == {"A19"}


def test_three_agreements_are_open_and_one_of_them_is_late_whatever_today_is() -> None:
    made = [decision for session in plan_on(BEFORE).sessions for decision in session.decisions]
    due = sorted(each.by for each in made if each.outcome is None and each.by)

    assert len(due) == 3
    assert due[0] < BEFORE
    assert due[1] >= ANCHOR
    assert {each.outcome for each in made if each.outcome} == {"kept", "not-kept"}


def walk(plan: PlanDoc) -> list[Judgement]:
    """Give what the next doensessie lists, in its order."""
    (planned,) = (each for each in doensessies(plan) if each.status is SessionStatus.PLANNED)
    judge = evaluation(SessionKind.ACTION_REVIEW, planned.start.date(), session_facts(plan))
    return [judged for section in list_actions(facts_of(plan), judge).values() for judged in section]


def doensessies(plan: PlanDoc) -> list[SessionDoc]:
    return [each for each in plan.sessions if each.kind is SessionKind.ACTION_REVIEW]


def previous(plan: PlanDoc) -> SessionDoc:
    closed = [each for each in doensessies(plan) if each.status is SessionStatus.CLOSED]
    return max(closed, key=lambda session: session.start)


def session_facts(plan: PlanDoc) -> list[SessionFacts]:
    return [
        SessionFacts(
            id=index,
            kind=each.kind,
            status=given(each.status) or SessionStatus.PLANNED,
            start=each.start,
            began=given(each.began),
            closed=given(each.closed),
        )
        for index, each in enumerate(plan.sessions)
    ]


def facts_of(plan: PlanDoc) -> list[ActionFacts]:
    verified = {
        (verdict.item, verdict.completed)
        for session in plan.sessions
        for verdict in session.verifications
        if verdict.verdict is Verdict.VERIFIED
    }
    states = {row.item: row.state for row in previous(plan).agenda}
    return [
        facts(index, action, states.get(action.code), verified)
        for index, action in enumerate(plan.actions)
        if action.archived is not True
    ]


def facts(
    index: int, action: ActionDoc, state: Handled | None, verified: set[tuple[str, date | None]]
) -> ActionFacts:
    """Give what the rules need to know of one action on the day of the next doensessie."""
    reports = sorted(action.reports, key=lambda report: report.date)
    own = [report for report in reports if not report.in_session]
    completed, left = given(action.completed), state in (Handled.PARKED, Handled.NOT_REACHED)
    return ActionFacts(
        id=index,
        code=action.code,
        status=given(action.status) or Status.TODO,
        start=given(action.start),
        deadline=given(action.deadline),
        completed=completed,
        marked_completed=None,
        light=reports[-1].light if reports else None,
        report_date=reports[-1].date if reports else None,
        own_report_date=own[-1].date if own else None,
        verified=(action.code, completed) in verified,
        unjudged=left and completed is not None,
        carried=left,
        light_unchanged=light_unchanged([report.light for report in reversed(reports)]),
        moves=Moves(times=len(action.moves)),
    )


def given(value: T | Absent | None) -> T | None:
    return None if isinstance(value, Absent) else value
