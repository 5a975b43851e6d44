"""Whatever is in a file, the answer is a document or its faults, never an exception."""

import tomllib
from collections.abc import Iterator

import pytest
import tomli_w
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ogsm_tui.exchange.planfile import syntax
from ogsm_tui.exchange.planfile.faults import FaultCode
from ogsm_tui.exchange.planfile.reading import read_plan
from ogsm_tui.exchange.planfile.wording import sentence
from ogsm_tui.exchange.planfile.writing import write_plan
from ogsm_tui.services.document import PlanDoc
from ogsm_tui.texts.planfaults import EN, NL
from tests.exchange.planfile.plans import FULL, faults

BITS = (
    *(
        '"',
        "'",
        '"""',
        "[",
        "]",
        "[[",
        "{",
        "}",
        "=",
        ".",
        "#",
        "\\",
        "\n",
        "\r",
        "\t",
        ",",
        "-",
        "\x00",
        "\x1b",
    ),
    *(
        "\ud800",
        "\x9b",
        "\ufeff",
        "inf",
        "nan",
        "1e400",
        "0x" + "f" * 5000,
        "9" * 5000,
        "2026-02-30",
        "25:00:00",
    ),
    *(
        "\\u0000",
        "\\ud800",
        "\\U00110000",
        "true",
        "[[actions]]\n",
        "[ogsm]\n",
        "format = 2\n",
        '"A12"',
        '""',
    ),
)
ODD_VALUES = st.one_of(
    st.integers(),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.text(max_size=5),
    st.sampled_from(["", "A12", "A2", "S1", "red", "completed", 2**63, -(2**64), "\x1b[2J", "a\nb", [], {}]),
    st.lists(st.one_of(st.integers(), st.text(max_size=3), st.just({})), max_size=3),
    st.dictionaries(st.text(max_size=4), st.integers(-1, 1), max_size=2),
)


def answered(content: str | bytes) -> None:
    found = read_plan(content, "plan.toml")
    if isinstance(found, PlanDoc):
        assert read_plan(write_plan(found), "plan.toml") == found
        return
    assert found
    for fault in found:
        assert fault.place
        for texts in (NL, EN):
            line = sentence(fault, texts)
            assert line.isprintable()


@st.composite
def damaged_texts(draw: st.DrawFn) -> str:
    """Draw a plan file in which pieces were lost, doubled, moved or replaced."""
    content = FULL
    for _ in range(draw(st.integers(1, 3))):
        begin = draw(st.integers(0, len(content)))
        end = min(len(content), begin + draw(st.integers(0, 30)))
        piece = draw(st.sampled_from(["", content[begin:end] * 2, *BITS]) | st.text(max_size=3))
        content = content[:begin] + piece + content[end:]
    return content


@st.composite
def damaged_bytes(draw: st.DrawFn) -> bytes:
    """Draw a plan file in which some bytes are others."""
    content = bytearray(FULL.encode())
    for _ in range(draw(st.integers(1, 4))):
        content[draw(st.integers(0, len(content) - 1))] = draw(st.integers(0, 255))
    return bytes(content)


def holders(value: object) -> Iterator[dict[str, object] | list[object]]:
    """Give every table and list in a parsed file that holds something."""
    if value and isinstance(value, dict | list):
        yield value
        for inner in value.values() if isinstance(value, dict) else value:
            yield from holders(inner)


@st.composite
def odd_files(draw: st.DrawFn) -> str:
    """Draw a file that is good TOML, with values where they do not belong."""
    content = tomllib.loads(FULL)
    for _ in range(draw(st.integers(1, 4))):
        holder = draw(st.sampled_from(list(holders(content))))
        if isinstance(holder, dict):
            holder[draw(st.sampled_from(sorted(holder)) | st.text(max_size=6))] = draw(ODD_VALUES)
        else:
            holder[draw(st.integers(0, len(holder) - 1))] = draw(ODD_VALUES)
    return tomli_w.dumps(content)


@given(content=damaged_texts())
@example("")
@example("\x00")
@example("format")
@settings(max_examples=250)
def test_a_file_with_damaged_text(content: str) -> None:
    answered(content)


@given(content=damaged_bytes() | st.binary(max_size=40))
@settings(max_examples=120)
def test_a_file_with_damaged_bytes(content: bytes) -> None:
    answered(content)


@given(content=odd_files())
@settings(max_examples=250)
def test_a_file_with_values_where_they_do_not_belong(content: str) -> None:
    answered(content)


@pytest.mark.parametrize(
    "content",
    [
        "x = " + "[" * 100_000,
        "x = " + "{a=" * 100_000,
        "x = " + "[" * 300 + "]" * 300,
        "[" + "a." * 500 + "a]\nb = 1",
        "a" * 1_000_000,
        "x = '" + "y" * 1_000_000 + "'",
        '"' + "k" * 1_000_000 + '" = 1',
        "x = 0b" + "1" * 100_000,
    ],
    ids=["lists", "tables", "closed lists", "dotted key", "bare key", "text", "quoted key", "number"],
)
def test_a_file_that_is_too_much(content: str) -> None:
    for fault in faults(content):
        assert len(sentence(fault, NL)) < 400


def test_a_long_file_with_everything_wrong_says_everything() -> None:
    rows = "".join(f'[[actions]]\ncode = "A{n}"\ntitle = ""\nparent = "B{n}"\n' for n in range(2000))
    assert len(faults('format = 1\n[ogsm]\ntitle = "x"\n' + rows)) == 4000


def test_a_file_for_which_there_is_no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(text: str) -> dict[str, object]:
        raise MemoryError

    monkeypatch.setattr(syntax.TOML, "loads", refuse)
    (fault,) = faults(FULL)
    assert (fault.code, fault.place) == (FaultCode.TOO_LARGE, "1:1")


@pytest.mark.skipif(syntax.TOML.__name__ != "tomli", reason="the parser of Python itself takes any number")
def test_a_key_of_thousands_of_parts_does_not_take_all_memory() -> None:
    (fault,) = faults("a." * 100_000 + "b = 1")
    assert (fault.code, fault.place) == (FaultCode.TOO_DEEP, "1:1")
