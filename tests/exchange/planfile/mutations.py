"""Plan files as they come to harm: by a hand that slips, a program that knows better, somebody who means it.

    content = mutated(Random(7))

The same random numbers give the same file. Some of what comes out is still a good plan file.
"""

import re
import tomllib
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from random import Random

import tomli_w

from tests.exchange.planfile.plans import FULL
from tests.terminal.plans import HOSTILE, hostile, twelve_items

SOURCES = (FULL, FULL, twelve_items(), hostile())

LONG = "y" * 100_000

LITERALS = (
    *(
        "",
        '""',
        "''",
        "nan",
        "inf",
        "-inf",
        "+nan",
        "1e400",
        "-1e-400",
        "0",
        "-0.0",
        "-1",
        "101",
        "0.5",
        "1_000",
    ),
    *("9223372036854775807", "9223372036854775808", "9" * 5_000, "0x" + "f" * 40, "0b" + "1" * 70, "0o777"),
    *("true", "True", "null", "None", "[]", "[[]]", "[1, 'a']", "{}", "{ a = 1 }", "{ a = { b = [] } }"),
    *("2026-02-30", "2026-13-01", "0001-01-01", "9999-12-31", "0000-00-00", "10000-01-01", "2026-1-1"),
    *(
        "2026-01-01T25:00:00",
        "2026-01-01T10:00:00Z",
        "2026-01-01T10:00:00+14:00",
        "2026-01-01 10:00:00.123456789",
    ),
    *(
        "10:00:00",
        '"2026-01-01"',
        '"A12"',
        '"A2"',
        '"S1"',
        '"I1"',
        '"NERGENS"',
        '["S1", "S1"]',
        '["S1", "A12"]',
    ),
    *(
        '"\\u0000"',
        '"\\u001b[2J"',
        '"\\ud800"',
        '"\\udfff"',
        '"\\U00110000"',
        '"\\u202e"',
        '"\\u009b"',
        '"\\x00"',
    ),
    *('"red"', '"Red"', '"rood"', '"doing"', '"completed"', '"FREQ=SECONDLY"', '"FREQ=DAILY;COUNT=99999999"'),
    *(
        '"""\na\n  b\r\n"""',
        "'''\n'''",
        '"\t"',
        '" "',
        '"a\\nb"',
        "[" * 300 + "]" * 300,
        "{a=" * 300 + "1" + "}" * 300,
    ),
)
"""What may stand behind a key, as it stands in a file."""

VALUES: tuple[object, ...] = (
    *(
        "",
        " ",
        "A12",
        "A2",
        "A1",
        "S1",
        "NERGENS",
        "red",
        "completed",
        "closed",
        "running",
        "a\nb",
        "\x00",
        "\x1b[2J",
    ),
    *("\ud800", "\udc80", "\x85", "\u2028", "\ufeff", LONG, "漢" * 50_000, "=1+1", "[b]x[/b]", *HOSTILE),
    *(0, -1, 101, 2**31, 2**63 - 1, 2**63, -(2**64), 0.5, float("nan"), float("inf"), -0.0, 1e308, 5e-324),
    *(True, False, date.min, date.max, date(2026, 10, 20), datetime.min, datetime.max, time(10)),
    *(
        [],
        {},
        [[]],
        [{}],
        ["A12"],
        ["A12", "A12"],
        [LONG],
        ["\ud800"],
        [1, "a"],
        {"a": 1},
        {"date": "morgen"},
    ),
)
"""What may stand in its place in a file that is good TOML."""

PIECES = (
    *(
        "\x00",
        "\x1b]0;x\x07",
        "\x9b",
        "\ufeff",
        "\u202e",
        "\u2028",
        "\x0b",
        "\x7f",
        '"',
        "'",
        '"""',
        "[",
        "]",
        "[[",
    ),
    *(
        "{",
        "}",
        "=",
        ".",
        "#",
        "\\",
        "\n",
        "\r",
        "\r\n",
        "\t",
        ",",
        "-",
        "format = 2\n",
        "[ogsm]\n",
        "[[actions]]\n",
    ),
    *("[[sessions.decisions]]\n", "[people]\n", 'code = "A12"\n', "a.b.c = 1\n", "[a." * 50, LONG),
)

_ASSIGNED = re.compile(r"(?<![\w-])([a-z_]+) = ((?:\"[^\"\n]*\"|[^,\n\[\]{}\"]+)) ?")


def mutated(random: Random) -> bytes:
    """Give a plan file with one to four things wrong with it, or so it may be."""
    text = random.choice(SOURCES)
    for _ in range(random.choice((1, 1, 2, 3))):
        text = random.choice(_ON_TEXT)(text, random)
    content = text.encode("utf-8", "surrogatepass")
    return random.choice(_ON_BYTES)(content, random) if random.random() < 0.15 else content


# ---- lines, tables and keys


def _some(random: Random, lines: Sequence[str]) -> tuple[int, int]:
    begin = random.randrange(len(lines) + 1)
    return begin, min(len(lines), begin + random.choice((1, 1, 1, 2, 5, 30)))


def _drop(text: str, random: Random) -> str:
    lines = text.splitlines(keepends=True)
    begin, end = _some(random, lines)
    return "".join(lines[:begin] + lines[end:])


def _double(text: str, random: Random) -> str:
    lines = text.splitlines(keepends=True)
    begin, end = _some(random, lines)
    return "".join(lines[:end] + lines[begin:end] + lines[end:])


def _move(text: str, random: Random) -> str:
    lines = text.splitlines(keepends=True)
    begin, end = _some(random, lines)
    taken, rest = lines[begin:end], lines[:begin] + lines[end:]
    at = random.randrange(len(rest) + 1)
    return "".join(rest[:at] + taken + rest[at:])


def _tables(text: str) -> list[str]:
    return re.split(r"(?m)^(?=\[)", text)


def _shuffle_tables(text: str, random: Random) -> str:
    head, *tables = _tables(text)
    random.shuffle(tables)
    return head + "".join(tables)


def _drop_table(text: str, random: Random) -> str:
    tables = _tables(text)
    del tables[random.randrange(len(tables))]
    return "".join(tables)


def _double_table(text: str, random: Random) -> str:
    tables = _tables(text)
    tables.insert(random.randrange(len(tables) + 1), random.choice(tables))
    return "".join(tables)


def _misspell(text: str, random: Random) -> str:
    found = list(_ASSIGNED.finditer(text))
    if not found:
        return text
    key = random.choice(found)
    name = key[1]
    other = random.choice(
        (name[:-1], name + "s", name.upper(), name.replace("_", "-"), f'"{name}"', "a", "", LONG)
    )
    return text[: key.start(1)] + other + text[key.end(1) :]


def _replace(text: str, random: Random) -> str:
    found = list(_ASSIGNED.finditer(text))
    if not found:
        return text
    value = random.choice(found)
    return text[: value.start(2)] + random.choice(LITERALS) + text[value.end(2) :]


def _swap_values(text: str, random: Random) -> str:
    """Put the value of one key behind another: references to nothing, doubled codes, steps in a circle."""
    found = list(_ASSIGNED.finditer(text))
    if not found:
        return text
    one, other = random.choice(found), random.choice(found)
    return text[: one.start(2)] + other[2] + text[one.end(2) :]


def _circle(text: str, random: Random) -> str:
    """Give every action a parent among the codes there are."""
    codes = re.findall(r'(?m)^code = "([^"\n]*)"$', text) or ["A1"]
    lines = [line for line in text.splitlines(keepends=True) if not line.startswith("parent = ")]
    for at in reversed([at for at, line in enumerate(lines) if line.startswith("[[actions]]")]):
        if random.random() < 0.5:
            lines.insert(at + 1, f'parent = "{random.choice(codes)}"\n')
    return "".join(lines)


def _insert(text: str, random: Random) -> str:
    at = random.randrange(len(text) + 1)
    return text[:at] + random.choice(PIECES) + text[at + random.choice((0, 0, 1, 5)) :]


def _cut(text: str, random: Random) -> str:
    return text[: random.randrange(len(text) + 1)]


# ---- good TOML, wrong plan


def _put_values(text: str, random: Random) -> str:
    """Put values where they do not belong, or take keys away."""
    try:
        content = tomllib.loads(text)
        for _ in range(random.choice((1, 1, 2, 4))):
            _put(_somewhere(content, random), random)
        return tomli_w.dumps(content)
    except (ValueError, RecursionError):
        return _replace(text, random)


def _somewhere(content: dict[str, object], random: Random) -> object:
    """Choose a table or a list, at any depth."""
    holder: object = content
    while random.random() < 0.8:
        inner = [each for each in _inside(holder) if isinstance(each, dict | list) and each]
        if not inner:
            break
        holder = random.choice(inner)
    return holder


def _inside(holder: object) -> list[object]:
    if isinstance(holder, dict):
        return list(holder.values())
    return list(holder) if isinstance(holder, list) else []


def _put(holder: object, random: Random) -> None:
    value = random.choice(VALUES)
    if isinstance(holder, dict) and holder:
        key = random.choice(list(holder))
        match random.random():
            case chance if chance < 0.2:
                del holder[key]
            case chance if chance < 0.3:
                holder[random.choice(("naam", "", "a b", "\ud800", "title", "owner"))] = value
            case _:
                holder[key] = value
    elif isinstance(holder, list) and holder:
        holder[random.randrange(len(holder))] = value


def _hostile_everywhere(text: str, random: Random) -> str:
    """Put one text in the place of every other one of a few."""
    value = random.choice([each for each in VALUES if isinstance(each, str)])
    quoted = tomli_w.dumps({"a": value}, multiline_strings=False).removeprefix("a = ").rstrip("\n")
    texts = sorted(set(re.findall(r'"[^"\n]{3,}"', text)))
    for each in random.sample(texts, min(len(texts), random.randint(1, 5))):
        text = text.replace(each, quoted)
    return text


# ---- bytes


def _flip(content: bytes, random: Random) -> bytes:
    changed = bytearray(content)
    for _ in range(random.randint(1, 4) if changed else 0):
        changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _put_bytes(content: bytes, random: Random) -> bytes:
    at = random.randrange(len(content) + 1)
    return (
        content[:at] + random.choice((b"\xff", b"\xc3", b"\xed\xa0\x80", b"\x00", b"\xf8\x88")) + content[at:]
    )


def _encode(content: bytes, random: Random) -> bytes:
    text = content.decode("utf-8", "replace")
    return text.encode(random.choice(("utf-8-sig", "utf-16", "utf-32-be", "latin-1", "cp1252")), "replace")


def _end_lines(content: bytes, random: Random) -> bytes:
    return content.replace(b"\n", random.choice((b"\r\n", b"\r", b"\n\r", b"\x0c", b"\x00")))


def _cut_bytes(content: bytes, random: Random) -> bytes:
    return content[: random.randrange(len(content) + 1)]


_ON_TEXT: tuple[Callable[[str, Random], str], ...] = (
    *(_drop, _double, _move, _shuffle_tables, _drop_table, _double_table, _misspell, _replace, _replace),
    *(_swap_values, _swap_values, _circle, _insert, _cut, _put_values, _put_values, _put_values),
    _hostile_everywhere,
)
_ON_BYTES: tuple[Callable[[bytes, Random], bytes], ...] = (_flip, _put_bytes, _encode, _end_lines, _cut_bytes)
