"""Plan files for a real terminal, as somebody would write them."""

import json

TODAY = "2026-11-24"

RED = tuple(f"A{number}" for number in range(1, 4))
ORANGE = tuple(f"A{number}" for number in range(4, 7))
SILENT = ("A7", "A8")
COMPLETED = tuple(f"A{number}" for number in range(9, 13))
TROUBLED = (*RED, *ORANGE, *SILENT)
WALK = (*TROUBLED, *COMPLETED)
"""The codes of the doensessie, in the order in which it is walked."""

_HEAD = """\
format = 1

[ogsm]
code = "DV26"
title = "Jaarplan Dienstverlening 2026"
objective = "Inwoners regelen hun zaken in één keer goed"
process_owner = "Ravi Sharma"

[[strategies]]
code = "S1"
title = "Minder terugkerende vragen door betere brieven"
owner = "Mieke Vis"
"""

_SESSIONS = """
[[sessions]]
kind = "action-review"
start = 2026-10-27T10:00:00
status = "closed"
agenda = [
  { item = "A1", section = "decide", reasons = ["red"], state = "decided" },
  { item = "A2", section = "decide", reasons = ["red"], state = "decided" },
]
decisions = [
  { item = "A1", kind = "intervene", text = "Een schrijver lenen", who = "Mieke Vis", by = 2026-11-10 },
  { item = "A2", kind = "intervene", text = "De leverancier bellen", who = "Jan Bos", by = 2026-11-20 },
]

[[sessions]]
kind = "action-review"
start = 2026-11-24T10:00:00

[[sessions]]
kind = "action-review"
start = 2026-12-22T10:00:00
"""


def twelve_items() -> str:
    """Write a plan with a doensessie today: eight troubled actions, four completed, two agreements."""
    actions = [_troubled(code, "red") for code in RED] + [_troubled(code, "orange") for code in ORANGE]
    actions += [_action(code, 'status = "doing"') for code in SILENT]
    actions += [_action(code, 'status = "completed"', "completed = 2026-11-20") for code in COMPLETED]
    return "\n".join([_HEAD, *actions]) + _SESSIONS


def _troubled(code: str, light: str) -> str:
    report = f'{{ date = 2026-11-20, light = "{light}", progress = 40, text = "Het gaat traag met {code}." }}'
    return _action(code, 'status = "doing"', "deadline = 2026-12-15", f"reports = [{report}]")


def _action(code: str, *lines: str) -> str:
    who = ("Jan Bos", "Mieke Vis", "Tarik Ali")[int(code[1:]) % 3]
    title = f"Werk aan punt {code[1:]} van het plan"
    head = [
        "[[actions]]",
        f'code = "{code}"',
        f'title = "{title}"',
        'strategies = ["S1"]',
        f'owner = "{who}"',
    ]
    return "\n".join([*head, *lines, ""])


HOSTILE = (
    "\u202eomgekeerd\u202c",
    "\u2066los\u2069 \u200f\u200e\u061c",
    "on\u200bzicht\u2060baar\ufeff",
    "lijn\u2028alinea\u2029einde",
    "koppel\u00adteken\u00a0vast",
    "[bold red]rood[/bold red] [@click=app.quit]weg[/]",
    "\\u001b[31m {0} %s $(rm) `ls`",
    "漢字カタカナ한국어",
    "e\u0301\u0302\u0303\u0304\u0305\u0306 zalgo",
    "\U0001f469\u200d\U0001f4bb \U0001f1f3\U0001f1f1 \u26a0\ufe0f \U0001f44d\U0001f3fd",
    "\ue000privé \U000e0041 tag \ufffe",
    "x" * 300,
)
"""Texts that an import takes, as far as a person may have meant them."""


def hostile() -> str:
    """Write the plan of twelve items with such texts wherever a text can be."""
    actions = [_hostile(number, text) for number, text in enumerate(HOSTILE, start=1)]
    return "\n".join([_HEAD, *actions]) + _SESSIONS


def _hostile(number: int, text: str) -> str:
    written = json.dumps(text, ensure_ascii=False)
    many_lines = json.dumps(f"{text}\n\t{text}\r\n{text}", ensure_ascii=False)
    report = f'{{ date = 2026-11-20, light = "red", author = {written}, text = {many_lines} }}'
    lines = [f"text = {many_lines}", f"labels = [{written}]", f"involved = [{written}]"]
    head = ["[[actions]]", f'code = "A{number}"', f"title = {written}", f"owner = {written}"]
    rest = ['status = "doing"', 'strategies = ["S1"]', f"reports = [{report}]", ""]
    return "\n".join([*head, *lines, *rest])
