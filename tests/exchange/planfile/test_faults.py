"""A plan file that is wrong is answered with every fault, each with its place."""

import pytest

from ogsm_tui.exchange.planfile.checks import StoredPlan
from ogsm_tui.exchange.planfile.faults import FaultCode, PlanFault
from ogsm_tui.method.words import ItemKind, Status
from tests.exchange.planfile.plans import HEAD, document, faults

ACTION = HEAD + '[[actions]]\ncode = "A1"\ntitle = "Brieven"\n'
GOAL = HEAD + '[[goals]]\ncode = "D1"\ntitle = "Tevreden"\n'
SESSION = HEAD + '[[sessions]]\nkind = "action-review"\nstart = 2026-10-27T10:00:00\n'


def only_fault(content: str | bytes, stored: StoredPlan | None = None) -> PlanFault:
    (fault,) = faults(content, stored)
    assert fault.source == "plan.toml"
    return fault


@pytest.mark.parametrize(
    ("content", "place", "code", "value"),
    [
        # the file
        (b"format = 1\n# caf\xe9", "2:6", FaultCode.NOT_UTF8, "0xE9"),
        ("format = 1\n[ogsm]\ntitle = Jaarplan\n", "3:9", FaultCode.NOT_TOML, "title = Jaarplan"),
        ('format = 1\n[ogsm]\ntitle = "Jaarplan', "3:18", FaultCode.NOT_TOML, 'title = "Jaarplan'),
        (HEAD + 'title = "Ander"\n', "4:16", FaultCode.KEY_TWICE, 'title = "Ander"'),
        (HEAD + "start = 2026-11-31\n", "4:9", FaultCode.NO_SUCH_DATE, "start = 2026-11-31"),
        ("x = " + "[" * 5000, "1:1", FaultCode.TOO_DEEP, ""),
        ("\nx = " + "9" * 5000, "2:5", FaultCode.NUMBER_TOO_LARGE, "9" * 59 + "…"),
        (HEAD.replace("1", "2"), "format", FaultCode.UNKNOWN_FORMAT, "2"),
        (HEAD.replace("1", "0"), "format", FaultCode.UNKNOWN_FORMAT, "0"),
        (HEAD.replace("1", '"1"'), "format", FaultCode.UNKNOWN_FORMAT, '"1"'),
        (HEAD.replace("1", "true"), "format", FaultCode.UNKNOWN_FORMAT, "true"),
        (HEAD.replace("format = 1\n", ""), "format", FaultCode.MISSING, ""),
        # what must be there
        ("format = 1", "ogsm.title", FaultCode.MISSING, ""),
        ("format = 1\nogsm = 3", "ogsm", FaultCode.WRONG_TYPE, "3"),
        ('format = 1\n[[ogsm]]\ntitle = "x"', "ogsm", FaultCode.WRONG_TYPE, "[…]"),
        ('format = 1\n[ogsm]\ntitle = ""', "ogsm.title", FaultCode.EMPTY, '""'),
        ('format = 1\n[ogsm]\ntitle = " "', "ogsm.title", FaultCode.EMPTY, '" "'),
        (HEAD + '[[actions]]\ntitle = "x"', "actions[0].code", FaultCode.MISSING, ""),
        (HEAD + '[[goals]]\ncode = "D1"', "goals[0].title", FaultCode.MISSING, ""),
        (HEAD + '[[people]]\nemail = "x@example.org"', "people[0].name", FaultCode.MISSING, ""),
        (HEAD + "[[sessions]]\nstart = 2026-10-27T10:00:00", "sessions[0].kind", FaultCode.MISSING, ""),
        (HEAD + '[[sessions]]\nkind = "action-review"', "sessions[0].start", FaultCode.MISSING, ""),
        (ACTION + 'reports = [{ light = "red" }]', "actions[0].reports[0].date", FaultCode.MISSING, ""),
        (
            ACTION + "moves = [{ from = 2026-10-01, to = 2026-11-01 }]",
            "actions[0].moves[0].on",
            FaultCode.MISSING,
            "",
        ),
        (
            ACTION + "moves = [{ on = 2026-10-01, from = 2026-10-01 }]",
            "actions[0].moves[0].to",
            FaultCode.MISSING,
            "",
        ),
        (SESSION + "agenda = [{ section = 'check' }]", "sessions[0].agenda[0].item", FaultCode.MISSING, ""),
        (
            SESSION + "verifications = [{ verdict = 'verified' }]",
            "sessions[0].verifications[0].item",
            FaultCode.MISSING,
            "",
        ),
        # the wrong shape
        (HEAD + "[actions]\ncode = 'A1'", "actions", FaultCode.WRONG_TYPE, "{…}"),
        ("actions = [3]\n" + HEAD, "actions[0]", FaultCode.WRONG_TYPE, "3"),
        (ACTION + "reports = 7", "actions[0].reports", FaultCode.WRONG_TYPE, "7"),
        (ACTION + 'involved = "Jan Bos"', "actions[0].involved", FaultCode.WRONG_TYPE, '"Jan Bos"'),
        (ACTION + "involved = ['Jan', 3]", "actions[0].involved[1]", FaultCode.WRONG_TYPE, "3"),
        (ACTION + "involved = ['Jan', '']", "actions[0].involved[1]", FaultCode.EMPTY, '""'),
        (ACTION + "text = 45", "actions[0].text", FaultCode.WRONG_TYPE, "45"),
        (ACTION + "archived = 1", "actions[0].archived", FaultCode.WRONG_TYPE, "1"),
        # dates and times
        (ACTION + 'deadline = "2026-11-01"', "actions[0].deadline", FaultCode.WRONG_TYPE, '"2026-11-01"'),
        (
            ACTION + "deadline = 2026-11-01T10:00:00",
            "actions[0].deadline",
            FaultCode.WRONG_TYPE,
            "2026-11-01 10:00:00",
        ),
        (ACTION + "deadline = 20261101", "actions[0].deadline", FaultCode.WRONG_TYPE, "20261101"),
        (SESSION + "began = 2026-10-27", "sessions[0].began", FaultCode.WRONG_TYPE, "2026-10-27"),
        (SESSION + "began = 10:02:00", "sessions[0].began", FaultCode.WRONG_TYPE, "10:02:00"),
        (
            SESSION + "began = 2026-10-27T10:02:00Z",
            "sessions[0].began",
            FaultCode.OFFSET,
            "2026-10-27 10:02:00+00:00",
        ),
        # numbers
        (GOAL + 'target = "8,0"', "goals[0].target", FaultCode.WRONG_TYPE, '"8,0"'),
        (GOAL + "target = true", "goals[0].target", FaultCode.WRONG_TYPE, "true"),
        (GOAL + "target = nan", "goals[0].target", FaultCode.NOT_FINITE, "nan"),
        (GOAL + "target = -inf", "goals[0].target", FaultCode.NOT_FINITE, "-inf"),
        (GOAL + "target = 1e999", "goals[0].target", FaultCode.NOT_FINITE, "inf"),
        (
            GOAL + "target = 9223372036854775808",
            "goals[0].target",
            FaultCode.NUMBER_TOO_LARGE,
            "9223372036854775808",
        ),
        (
            GOAL + "target = 0x" + "f" * 9000,
            "goals[0].target",
            FaultCode.NUMBER_TOO_LARGE,
            "0x" + "f" * 57 + "…",
        ),
        (SESSION + "rating = 11", "sessions[0].rating", FaultCode.NOT_WHOLE_BETWEEN, "11"),
        (SESSION + "rating = 7.5", "sessions[0].rating", FaultCode.NOT_WHOLE_BETWEEN, "7.5"),
        (SESSION + "minutes = 0", "sessions[0].minutes", FaultCode.NOT_WHOLE_BETWEEN, "0"),
        (SESSION + "minutes = 1441", "sessions[0].minutes", FaultCode.NOT_WHOLE_BETWEEN, "1441"),
        # texts
        (ACTION + r'text = "a\u001bb"', "actions[0].text", FaultCode.CONTROL_CHARACTER, r'"a\x1bb"'),
        (ACTION + 'text = "a\u009bb"', "actions[0].text", FaultCode.CONTROL_CHARACTER, r'"a\x9bb"'),
        (ACTION + 'text = "a\udc80b"', "actions[0].text", FaultCode.CONTROL_CHARACTER, r'"a\udc80b"'),
        (ACTION + r'owner = "Jan\tBos"', "actions[0].owner", FaultCode.NOT_ONE_LINE, r'"Jan\tBos"'),
        (ACTION + r'owner = "Jan\rBos"', "actions[0].owner", FaultCode.NOT_ONE_LINE, r'"Jan\rBos"'),
        (ACTION + 'owner = "  "', "actions[0].owner", FaultCode.EMPTY, '"  "'),
        (SESSION + 'notes = [{ text = "\\n" }]', "sessions[0].notes[0].text", FaultCode.EMPTY, r'"\n"'),
        (SESSION + 'series = "elke maand"', "sessions[0].series", FaultCode.NOT_A_SERIES, '"elke maand"'),
    ],
)
def test_one_thing_wrong_is_one_fault(content: str | bytes, place: str, code: FaultCode, value: str) -> None:
    fault = only_fault(content)
    assert (fault.place, fault.code, fault.value) == (place, code, value)


@pytest.mark.parametrize("number", ["-1", "101", "45.0", "true", '"45"', "9223372036854775808"])
def test_progress_is_a_whole_number_from_0_to_100(number: str) -> None:
    fault = only_fault(ACTION + f"reports = [{{ date = 2026-10-20, progress = {number} }}]")
    assert (fault.place, fault.code) == ("actions[0].reports[0].progress", FaultCode.NOT_WHOLE_BETWEEN)
    assert fault.expected == ("0", "100")


@pytest.mark.parametrize(
    ("misspelt", "place", "nearest"),
    [
        ("dedline = 2026-11-01", "actions[0].dedline", "deadline"),
        ("Status = 'doing'", "actions[0].Status", "status"),
        (
            "reports = [{ date = 2026-11-01, in-session = true }]",
            "actions[0].reports[0].in-session",
            "in_session",
        ),
        ("'eigen aar' = 'Jan'", 'actions[0]."eigen aar"', ""),
        ("'' = 'Jan'", 'actions[0].""', ""),
        (r'"a\u001b" = 1', r'actions[0]."a\x1b"', ""),
    ],
)
def test_an_unknown_key_is_named_with_the_nearest_known_one(misspelt: str, place: str, nearest: str) -> None:
    fault = only_fault(ACTION + misspelt)
    assert (fault.code, fault.place, fault.nearest) == (FaultCode.UNKNOWN_KEY, place, nearest)


def test_an_unknown_section_of_the_file_is_named_with_the_nearest_known_one() -> None:
    fault = only_fault(HEAD + '[[action]]\ncode = "A1"\n')
    assert (fault.place, fault.nearest) == ("action", "actions")
    assert "sessions" in fault.expected


@pytest.mark.parametrize(
    ("line", "expected", "nearest"),
    [
        ('status = "done"', ("icebox", "todo", "doing", "completed"), "doing"),
        ('status = "Completed"', ("icebox", "todo", "doing", "completed"), "completed"),
        ("status = 3", ("icebox", "todo", "doing", "completed"), ""),
        ("status = ['todo']", ("icebox", "todo", "doing", "completed"), ""),
    ],
)
def test_an_unknown_word_is_answered_with_the_known_ones(
    line: str, expected: tuple[str, ...], nearest: str
) -> None:
    fault = only_fault(ACTION + line)
    assert (fault.place, fault.code) == ("actions[0].status", FaultCode.UNKNOWN_WORD)
    assert (fault.expected, fault.nearest) == (expected, nearest)


@pytest.mark.parametrize(
    ("row", "place"),
    [
        ("agenda = [{ item = 'A1', section = 'decided' }]", "agenda[0].section"),
        ("agenda = [{ item = 'A1', section = 'check', state = 'done' }]", "agenda[0].state"),
        ("agenda = [{ item = 'A1', section = 'check', reasons = ['red', 'late'] }]", "agenda[0].reasons[1]"),
        ("decisions = [{ item = 'A1', kind = 'postpone' }]", "decisions[0].kind"),
        ("decisions = [{ item = 'A1', kind = 'stop', outcome = 'open' }]", "decisions[0].outcome"),
        ("verifications = [{ item = 'A1', verdict = 'ok' }]", "verifications[0].verdict"),
    ],
)
def test_unknown_words_inside_a_session(row: str, place: str) -> None:
    fault = only_fault(f'{SESSION}{row}\n[[actions]]\ncode = "A1"\ntitle = "x"\n')
    assert (fault.place, fault.code) == (f"sessions[0].{place}", FaultCode.UNKNOWN_WORD)


def test_a_code_is_used_once_over_all_kinds_of_items() -> None:
    fault = only_fault(ACTION + '[[strategies]]\ncode = "A1"\ntitle = "Keuze"\n')
    assert (fault.code, fault.place) == (FaultCode.DUPLICATE_CODE, "actions[0].code")
    assert (fault.value, fault.expected) == ('"A1"', ("strategies[0]",))


def test_a_code_keeps_the_kind_that_it_has_in_the_store() -> None:
    fault = only_fault(ACTION, StoredPlan(kinds={"A1": ItemKind.GOAL}))
    assert (fault.code, fault.place, fault.expected) == (
        FaultCode.CODE_OF_OTHER_KIND,
        "actions[0].code",
        ("goal",),
    )


def test_a_name_is_given_an_address_once() -> None:
    person = '[[people]]\nname = "Jan Bos"\n'
    fault = only_fault(HEAD + person + '[[people]]\nname = "Mieke Vis"\n' + person)
    assert (fault.code, fault.place) == (FaultCode.DUPLICATE_PERSON, "people[2].name")


def test_a_session_stands_once_in_a_file() -> None:
    session = '[[sessions]]\nkind = "action-review"\nstart = 2026-10-27T10:00:00\n'
    other_kind = session.replace("action", "strategy")
    fault = only_fault(HEAD + session + other_kind + session)
    assert (fault.code, fault.place) == (FaultCode.DUPLICATE_SESSION, "sessions[2].start")


def test_one_session_runs_at_a_time() -> None:
    session = '[[sessions]]\nkind = "action-review"\nstart = 2026-10-27T10:00:00\nstatus = "running"\n'
    fault = only_fault(HEAD + session + session.replace("action", "strategy"))
    assert (fault.code, fault.place) == (FaultCode.RUNNING_TWICE, "sessions[1].status")
    assert fault.expected == ("sessions[0]",)


def test_nobody_is_present_and_absent() -> None:
    fault = only_fault(SESSION + "present = ['Jan Bos', 'T. Ali']\nabsent = ['T. Ali']")
    assert (fault.code, fault.place, fault.value) == (
        FaultCode.PRESENT_AND_ABSENT,
        "sessions[0].absent",
        '"T. Ali"',
    )


def test_an_item_stands_once_on_an_agenda() -> None:
    row = "{ item = 'A1', section = 'check' }"
    fault = only_fault(f'{SESSION}agenda = [{row}, {row}]\n[[actions]]\ncode = "A1"\ntitle = "x"\n')
    assert (fault.code, fault.place) == (FaultCode.DUPLICATE_AGENDA_ITEM, "sessions[0].agenda[1].item")


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("strategies = ['S1', 'S7']", "actions[0].strategies"),
        ("parent = 'A7'", "actions[0].parent"),
        ("[[indicators]]\ncode = 'I1'\ntitle = 'x'\nstrategy = 'S7'", "indicators[0].strategy"),
    ],
)
def test_an_unknown_reference(line: str, place: str) -> None:
    fault = only_fault(f'{ACTION}{line}\n[[strategies]]\ncode = "S1"\ntitle = "x"\n')
    assert (fault.code, fault.place) == (FaultCode.UNKNOWN_REFERENCE, place)


@pytest.mark.parametrize(
    "row",
    [
        "agenda = [{ item = 'A7', section = 'check' }]",
        "decisions = [{ item = 'A7', kind = 'continue' }]",
        "verifications = [{ item = 'A7', verdict = 'verified' }]",
        "notes = [{ item = 'A7', text = 'x' }]",
        "changes = [{ item = 'A7', field = 'owner' }]",
    ],
)
def test_an_unknown_item_in_a_session(row: str) -> None:
    fault = only_fault(SESSION + row)
    assert (fault.code, fault.place) == (
        FaultCode.UNKNOWN_REFERENCE,
        f"sessions[0].{row.split()[0]}[0].item",
    )


def test_a_reference_written_otherwise_is_answered_with_the_code_that_it_means() -> None:
    fault = only_fault(ACTION + "[[actions]]\ncode = 'A2'\ntitle = 'x'\nparent = 'a-1'")
    assert (fault.value, fault.nearest) == ('"a-1"', "A1")


@pytest.mark.parametrize(
    ("line", "place", "expected"),
    [
        ("strategies = ['D1']", "actions[0].strategies", ("strategy", "goal")),
        ("parent = 'D1'", "actions[0].parent", ("action", "goal")),
    ],
)
def test_a_reference_to_an_item_of_another_kind(line: str, place: str, expected: tuple[str, ...]) -> None:
    fault = only_fault(f'{ACTION}{line}\n[[goals]]\ncode = "D1"\ntitle = "x"\n')
    assert (fault.code, fault.place) == (FaultCode.REFERENCE_OF_OTHER_KIND, place)
    assert fault.expected == expected


def actions_with_parents(**parents: str) -> str:
    return HEAD + "".join(
        f'[[actions]]\ncode = "{code}"\ntitle = "x"\n' + (f'parent = "{parent}"\n' if parent else "")
        for code, parent in parents.items()
    )


@pytest.mark.parametrize(
    ("parents", "places"),
    [
        ({"A1": "A1"}, ["actions[0].parent"]),
        ({"A1": "A2", "A2": "A1"}, ["actions[0].parent", "actions[1].parent"]),
        ({"A0": "A1", "A1": "A2", "A2": "A3", "A3": "A1"}, [f"actions[{n}].parent" for n in (1, 2, 3)]),
    ],
)
def test_a_parent_that_is_its_own_descendant(parents: dict[str, str], places: list[str]) -> None:
    found = faults(actions_with_parents(**parents))
    assert [(fault.code, fault.place) for fault in found] == [(FaultCode.CYCLE, place) for place in places]


def test_a_circle_that_is_closed_by_what_is_stored() -> None:
    stored = StoredPlan(kinds={"A2": ItemKind.ACTION}, parents={"A2": "A1"})
    fault = only_fault(actions_with_parents(A1="A2"), stored)
    assert (fault.code, fault.place) == (FaultCode.CYCLE, "actions[0].parent")


def test_a_file_that_opens_a_stored_circle_again_is_right() -> None:
    stored = StoredPlan(kinds={"A2": ItemKind.ACTION}, parents={"A2": "A1"})
    content = actions_with_parents(A1="A2") + '[[actions]]\ncode = "A2"\ntitle = "x"\nparent = ""\n'
    assert [action.parent for action in document(content, stored).actions] == ["A2", ""]


@pytest.mark.parametrize("status", ["", 'status = "doing"\n', 'status = ""\n'])
def test_a_completion_asks_for_its_status(status: str) -> None:
    fault = only_fault(f"{ACTION}{status}completed = 2026-10-20\n")
    assert (fault.code, fault.place, fault.value) == (
        FaultCode.COMPLETED_WITHOUT_STATUS,
        "actions[0].completed",
        "2026-10-20",
    )


def test_a_completion_of_an_action_that_is_stored_as_not_completed() -> None:
    stored = StoredPlan(kinds={"A1": ItemKind.ACTION}, statuses={"A1": Status.DOING})
    assert only_fault(ACTION + "completed = 2026-10-20", stored).code is FaultCode.COMPLETED_WITHOUT_STATUS


@pytest.mark.parametrize(
    "row", ["date = 2026-10-20", "date = 2026-10-20, light = 'red'", "date = 2026-10-20, in_session = true"]
)
def test_only_a_light_set_in_a_session_goes_without_a_value(row: str) -> None:
    fault = only_fault(f"{GOAL}measurements = [{{ {row} }}]")
    assert (fault.code, fault.place) == (
        FaultCode.MEASUREMENT_WITHOUT_VALUE,
        "goals[0].measurements[0].actual",
    )
