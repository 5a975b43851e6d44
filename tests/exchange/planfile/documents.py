"""Plan documents of every shape, for the properties."""

from dataclasses import replace

from hypothesis import strategies as st

from ogsm_tui.method.words import (
    DecisionKind,
    Handled,
    Light,
    OgsmStatus,
    Outcome,
    Reason,
    Section,
    SessionKind,
    SessionStatus,
    Status,
    Verdict,
)
from ogsm_tui.services.document import (
    ABSENT,
    FORMAT,
    ActionDoc,
    AgendaDoc,
    ChangeDoc,
    CorrectionDoc,
    DecisionDoc,
    GoalDoc,
    IndicatorDoc,
    MeasurementDoc,
    MoveDoc,
    NoteDoc,
    OgsmDoc,
    PersonDoc,
    PlanDoc,
    ReportDoc,
    SessionDoc,
    StrategyDoc,
    VerificationDoc,
)

ODD = "\"'\\#]}={é👩\u200d\u2028\u202e\u00a0 "
CHARACTERS = st.one_of(st.characters(exclude_categories=["Cc", "Cs"]), st.sampled_from(ODD))
LINE = st.text(CHARACTERS, max_size=6)
TEXT = st.one_of(
    LINE,
    st.text(st.one_of(CHARACTERS, st.sampled_from("\n\t")), max_size=8),
    st.sampled_from(["\n", '"""', "\n\n'''\n", "a\\\nb", "regel\n ", "\ttab\n", '\n"""\n']),
)
NAME = LINE.filter(str.strip)
WORDS = TEXT.filter(str.strip)
DAY = st.dates()
NUMBER = st.one_of(st.floats(allow_nan=False, allow_infinity=False), st.integers(-(2**53), 2**53).map(float))
SECONDS = st.integers(0, 2**63 - 1)


def perhaps(values: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    """Draw a value of a row, or nothing."""
    return st.none() | values


def given(values: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    """Draw a value of an item, a cleared one, or none at all."""
    return st.sampled_from([ABSENT, None]) | values


def few(values: st.SearchStrategy[object], *, once: bool = False) -> st.SearchStrategy[tuple[object, ...]]:
    """Draw some values in a row."""
    return st.lists(values, max_size=2, unique=once).map(tuple)


GIVEN_LINE = st.just(ABSENT) | LINE
GIVEN_TEXT = st.just(ABSENT) | TEXT
GIVEN_NAME = st.sampled_from([ABSENT, ""]) | NAME
GIVEN_NAMES = st.just(ABSENT) | few(NAME, once=True)
GIVEN_DAY = given(DAY)
GIVEN_NUMBER = given(NUMBER)
GIVEN_FLAG = st.sampled_from([ABSENT, True, False])
LIGHT = perhaps(st.sampled_from(Light))
AUTHOR = st.just("") | NAME
ANY_ITEM = st.sampled_from(["", "D1", "S1", "I1", "A1", "A2", "A3"])

REPORTS = few(
    st.builds(
        ReportDoc,
        date=DAY,
        light=LIGHT,
        progress=perhaps(st.integers(0, 100)),
        author=AUTHOR,
        text=TEXT,
        in_session=st.booleans(),
    )
)
MEASUREMENTS = few(
    st.builds(
        MeasurementDoc,
        date=DAY,
        actual=NUMBER,
        target=perhaps(NUMBER),
        light=LIGHT,
        author=AUTHOR,
        text=TEXT,
        in_session=st.booleans(),
    )
    | st.builds(MeasurementDoc, date=DAY, light=st.sampled_from(Light), in_session=st.just(True))
)
STEERED = {
    "title": NAME,
    "unit": GIVEN_LINE,
    "baseline": GIVEN_NUMBER,
    "target": GIVEN_NUMBER,
    "target_date": GIVEN_DAY,
    "owner": GIVEN_NAME,
    "archived": GIVEN_FLAG,
    "measurements": MEASUREMENTS,
}


def actions(code: str, *parents: str) -> st.SearchStrategy[ActionDoc]:
    """Draw an action under one of these parents."""
    return st.builds(
        ActionDoc,
        code=st.just(code),
        title=NAME,
        text=GIVEN_TEXT,
        strategies=st.sampled_from([ABSENT, (), ("S1",), ("S2", "S1")]),
        parent=st.sampled_from([ABSENT, "", *parents]),
        owner=GIVEN_NAME,
        involved=GIVEN_NAMES,
        labels=GIVEN_NAMES,
        start=GIVEN_DAY,
        deadline=GIVEN_DAY,
        status=given(st.sampled_from(Status)),
        completed=GIVEN_DAY,
        archived=GIVEN_FLAG,
        moves=few(st.builds(MoveDoc, on=DAY, old=DAY, new=DAY)),
        reports=REPORTS,
    ).map(lambda action: action if action.status is Status.COMPLETED else replace(action, completed=None))


AGENDA = st.lists(
    st.builds(
        AgendaDoc,
        item=st.sampled_from(["S1", "A1", "A2"]),
        section=st.sampled_from(Section),
        reasons=few(st.sampled_from(Reason), once=True),
        state=st.sampled_from(Handled),
        text=TEXT,
        seconds=SECONDS,
        carried=st.booleans(),
    ),
    max_size=2,
    unique_by=lambda row: row.item,
).map(tuple)
DECISION = st.builds(
    DecisionDoc,
    item=ANY_ITEM,
    kind=st.sampled_from(DecisionKind),
    text=TEXT,
    who=AUTHOR,
    by=perhaps(DAY),
    old=TEXT,
    new=TEXT,
    outcome=perhaps(st.sampled_from(Outcome)),
    outcome_text=TEXT,
    judged=perhaps(DAY),
)
VERIFICATION = st.builds(
    VerificationDoc,
    item=st.sampled_from(["A1", "A2"]),
    completed=perhaps(DAY),
    verdict=st.sampled_from(Verdict),
    text=TEXT,
)
SESSIONS = st.builds(
    SessionDoc,
    kind=st.sampled_from(SessionKind),
    start=st.datetimes(),
    minutes=given(st.integers(1, 1440)),
    place=GIVEN_LINE,
    series=st.sampled_from([ABSENT, "", "FREQ=MONTHLY;BYDAY=4TU"]),
    status=given(st.sampled_from(SessionStatus)),
    began=given(st.datetimes()),
    closed=given(st.datetimes()),
    present=GIVEN_NAMES,
    absent=GIVEN_NAMES,
    rating=given(st.integers(1, 10)),
    facilitator=GIVEN_NAME,
    agenda=AGENDA,
    decisions=few(DECISION),
    verifications=few(VERIFICATION),
    notes=few(st.builds(NoteDoc, item=ANY_ITEM, text=WORDS, lesson=st.booleans())),
    corrections=few(st.builds(CorrectionDoc, date=DAY, text=WORDS)),
    changes=few(st.builds(ChangeDoc, item=ANY_ITEM, field=NAME, old=TEXT, new=TEXT)),
)


def agreeing(sessions: list[SessionDoc]) -> tuple[SessionDoc, ...]:
    """Leave one session running at most, and nobody both present and absent."""
    agreed = []
    for index, session in enumerate(sessions):
        absent = session.absent
        if absent is not ABSENT and session.present is not ABSENT:
            absent = tuple(name for name in absent if name not in session.present)
        is_second = index and session.status is SessionStatus.RUNNING
        status = SessionStatus.CLOSED if is_second else session.status
        agreed.append(replace(session, absent=absent, status=status))
    return tuple(agreed)


OGSM = st.builds(
    OgsmDoc,
    code=GIVEN_NAME,
    title=NAME,
    team=GIVEN_LINE,
    status=given(st.sampled_from(OgsmStatus)),
    objective=GIVEN_TEXT,
    owner=GIVEN_NAME,
    process_owner=GIVEN_NAME,
    start=GIVEN_DAY,
    end=GIVEN_DAY,
    reports=REPORTS,
)


def strategies(code: str) -> st.SearchStrategy[StrategyDoc]:
    """Draw a strategy with this code."""
    return st.builds(
        StrategyDoc,
        code=st.just(code),
        title=NAME,
        text=GIVEN_TEXT,
        owner=GIVEN_NAME,
        labels=GIVEN_NAMES,
        archived=GIVEN_FLAG,
        reports=REPORTS,
    )


PLANS = st.builds(
    PlanDoc,
    format=st.just(FORMAT),
    ogsm=OGSM,
    people=st.lists(
        st.builds(PersonDoc, name=NAME, email=GIVEN_LINE), max_size=2, unique_by=lambda person: person.name
    ).map(tuple),
    goals=st.tuples(st.builds(GoalDoc, code=st.just("D1"), **STEERED)),
    strategies=st.tuples(strategies("S1"), strategies("S2")),
    indicators=st.tuples(
        st.builds(IndicatorDoc, code=st.just("I1"), strategy=st.sampled_from([ABSENT, "", "S1"]), **STEERED)
    ),
    actions=st.tuples(actions("A1"), actions("A2", "A1"), actions("A3", "A1", "A2")),
    sessions=st.lists(SESSIONS, max_size=2, unique_by=lambda one: (one.kind, one.start)).map(agreeing),
)
