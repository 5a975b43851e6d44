"""What is wrong with a plan file: one sentence for each code, behind the file and the place."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class PlanFaultTexts:
    """A sentence for each code; `…-like` is for a value with a known word that was probably meant.

    `position` is the place in a file that is no TOML, `wanted` names the types of value, `kinds` the
    kinds of item.
    """

    position: str
    sentences: Mapping[str, str]
    wanted: Mapping[str, str]
    kinds: Mapping[str, str]


NL = PlanFaultTexts(
    position="regel {line}, kolom {column}",
    sentences={
        # the file
        "not-utf8": "de byte {value} past niet in UTF-8; verwacht: een bestand in UTF-8",
        "not-toml": "dit is geen TOML: {value}",
        "key-twice": "dit staat er voor de tweede keer: {value}",
        "no-such-date": "deze datum of tijd bestaat niet: {value}",
        "too-deep": "het bestand is te diep genest om te lezen",
        "too-large": "het bestand is te groot om te lezen",
        "unknown-format": "deze versie kan formaat {value} niet lezen; verwacht: {expected}",
        # a key
        "missing": "ontbreekt, maar is verplicht",
        "empty": "is leeg, maar is verplicht",
        "unknown-key": "onbekende sleutel, met waarde {value}; bekend zijn: {expected}",
        "unknown-key-like": "onbekende sleutel, met waarde {value}; vermoedelijk bedoeld: {nearest}",
        # a value
        "wrong-type": "{value} past hier niet; verwacht: {expected}",
        "unknown-word": "{value} past hier niet; verwacht: {expected}",
        "unknown-word-like": "{value} past hier niet; verwacht: {expected}; vermoedelijk bedoeld: {nearest}",
        "not-whole-between": "{value} past hier niet; verwacht: een geheel getal van {first} t/m {last}",
        "not-whole-from": "{value} past hier niet; verwacht: een geheel getal vanaf {first}",
        "not-finite": "{value} is geen getal om mee te rekenen; verwacht: een eindig getal",
        "number-too-large": "{value} is te groot; verwacht: een getal kleiner dan 2 tot de macht 63",
        "control-character": "{value} heeft een stuurteken, {first}, op plaats {last}; verwacht: tekst",
        "not-one-line": "{value} past hier niet; verwacht: één regel, zonder tabs",
        "offset": "{value} heeft een tijdzone; verwacht: {expected}",
        "not-a-series": (
            "{value} past hier niet; verwacht: een herhaling volgens RFC 5545, op zijn vaakst dagelijks "
            "en in lokale tijd, zoals FREQ=MONTHLY;BYDAY=4TU"
        ),
        # between the parts
        "duplicate-code": "de code {value} is al in gebruik bij {expected}; verwacht: een eigen code",
        "duplicate-person": "{value} staat al bij {expected}; verwacht: elke naam één keer",
        "duplicate-session": "{value} staat al bij {expected}; verwacht: elke soort en begin één keer",
        "running-twice": "bij {expected} loopt al een sessie; verwacht: ten hoogste één lopende",
        "present-and-absent": "{value} staat ook bij present; verwacht: aanwezig of afwezig",
        "duplicate-agenda-item": "{value} staat al bij {expected}; verwacht: elk punt één keer",
        "code-of-other-kind": "de code {value} is in dit plan al die van {expected}",
        "unknown-reference": "{value} is onbekend; verwacht: een code uit dit bestand of uit het plan",
        "unknown-reference-like": "{value} is onbekend; vermoedelijk bedoeld: {nearest}",
        "reference-of-other-kind": "{value} is {last}; verwacht: de code van {first}",
        "cycle": "{value} is de actie zelf of een stap ervan; verwacht: een actie die er geen stap van is",
        "completed-without-status": '{value} past hier alleen met status = "completed"',
        "measurement-without-value": (
            "ontbreekt; verwacht: een getal (zonder mag alleen een licht dat in een sessie is gegeven)"
        ),
    },
    wanted={
        "text": "tekst tussen aanhalingstekens",
        "texts": 'een lijst van teksten, zoals ["S1", "S2"]',
        "table": "een tabel",
        "tables": "een lijst van tabellen",
        "date": "een datum zonder tijd en zonder aanhalingstekens, zoals 2026-11-01",
        "moment": "een datum met lokale tijd, zonder aanhalingstekens, zoals 2026-10-27T10:00:00",
        "number": "een getal zonder aanhalingstekens, zoals 8.5",
        "flag": "true of false",
    },
    kinds={
        "objective": "de ambitie",
        "goal": "een doelstelling",
        "strategy": "een strategische keuze",
        "indicator": "een indicator",
        "action": "een actie",
    },
)

EN = PlanFaultTexts(
    position="line {line}, column {column}",
    sentences={
        # the file
        "not-utf8": "the byte {value} does not fit in UTF-8; expected: a file in UTF-8",
        "not-toml": "this is no TOML: {value}",
        "key-twice": "this is given for the second time: {value}",
        "no-such-date": "this date or time does not exist: {value}",
        "too-deep": "the file is nested too deeply to be read",
        "too-large": "the file is too large to be read",
        "unknown-format": "this version cannot read format {value}; expected: {expected}",
        # a key
        "missing": "is missing, but required",
        "empty": "is empty, but required",
        "unknown-key": "unknown key, with value {value}; known are: {expected}",
        "unknown-key-like": "unknown key, with value {value}; probably meant: {nearest}",
        # a value
        "wrong-type": "{value} does not fit here; expected: {expected}",
        "unknown-word": "{value} does not fit here; expected: {expected}",
        "unknown-word-like": "{value} does not fit here; expected: {expected}; probably meant: {nearest}",
        "not-whole-between": "{value} does not fit here; expected: a whole number from {first} to {last}",
        "not-whole-from": "{value} does not fit here; expected: a whole number, {first} or more",
        "not-finite": "{value} is no number to reckon with; expected: a finite number",
        "number-too-large": "{value} is too large; expected: a number smaller than 2 to the power 63",
        "control-character": "{value} has a control, {first}, in place {last}; expected: text",
        "not-one-line": "{value} does not fit here; expected: one line, without tabs",
        "offset": "{value} has a time zone; expected: {expected}",
        "not-a-series": (
            "{value} does not fit here; expected: a repetition as in RFC 5545, daily at most "
            "and in local time, such as FREQ=MONTHLY;BYDAY=4TU"
        ),
        # between the parts
        "duplicate-code": "the code {value} is used already at {expected}; expected: a code of its own",
        "duplicate-person": "{value} is there already at {expected}; expected: each name once",
        "duplicate-session": "{value} is there already at {expected}; expected: each kind and start once",
        "running-twice": "a session is running already at {expected}; expected: one at most",
        "present-and-absent": "{value} is in present as well; expected: present or absent",
        "duplicate-agenda-item": "{value} is there already at {expected}; expected: each item once",
        "code-of-other-kind": "in this plan the code {value} is already that of {expected}",
        "unknown-reference": "{value} is unknown; expected: a code from this file or from the plan",
        "unknown-reference-like": "{value} is unknown; probably meant: {nearest}",
        "reference-of-other-kind": "{value} is {last}; expected: the code of {first}",
        "cycle": "{value} is the action itself or a step of it; expected: an action that is no step of it",
        "completed-without-status": '{value} only fits here with status = "completed"',
        "measurement-without-value": (
            "is missing; expected: a number (only a light that was set in a session goes without)"
        ),
    },
    wanted={
        "text": "text between quotes",
        "texts": 'a list of texts, such as ["S1", "S2"]',
        "table": "a table",
        "tables": "a list of tables",
        "date": "a date without time and without quotes, such as 2026-11-01",
        "moment": "a date with local time, without quotes, such as 2026-10-27T10:00:00",
        "number": "a number without quotes, such as 8.5",
        "flag": "true or false",
    },
    kinds={
        "objective": "the objective",
        "goal": "a goal",
        "strategy": "a strategy",
        "indicator": "a KPI",
        "action": "an action",
    },
)
