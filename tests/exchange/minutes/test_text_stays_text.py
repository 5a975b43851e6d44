"""Whatever a person writes, the minutes show it as text, and it never changes how they are built up."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from ogsm_tui.exchange.minutes import html, markdown
from ogsm_tui.exchange.minutes.markdown_text import block, heading, inline
from ogsm_tui.method.words import DecisionKind, Handled, SessionKind
from ogsm_tui.services.views import MinutesView
from ogsm_tui.store.models import Change
from ogsm_tui.texts import Lang, texts_for
from tests.exchange.minutes.given import agreement, decision, entry, minutes, note, ref

NL = texts_for(Lang.NL)
READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])

PIECES = st.sampled_from(
    [
        *"#>-+*_`~|[]()<>!&\\=:;/@\"'.%^${}",
        *"a1 \t\n",
        "\u00a0",
        "é",
        "1. ",
        "2) ",
        "---",
        "~~",
        "**",
        "](",
        "amp;",
    ]
)
EVIL = st.lists(PIECES, min_size=1, max_size=12).map("".join)
KNOWN = (
    "# kop",
    "kop\n===",
    "kop\n---",
    "a | b\n--- | ---\n1 | 2",
    "kop\n:-:",
    "a | b\n|---|---|",
    "- punt\n- punt",
    "+ punt",
    "1. punt\n2) punt",
    "> zo zei hij",
    "*sterk* en _schuin_ en __vet__",
    "~~weg~~ en ~weg~",
    "[naam](adres) ![beeld](adres)",
    "[naam]: adres",
    "[x] klaar",
    "<b>vet</b> <a@b.nl> <!-- weg -->",
    "&amp; &#35;",
    "`code` en ```code",
    "```\ncode\n```",
    "\\",
    "regel\\\nregel",
    "\\*",
    "    ingesprongen",
    "kop #",
    "***",
)


def rows(text: str) -> list[str]:
    """Give what is to be read of a text: its rows without the blanks around them."""
    return [row.strip() for row in text.replace("\t", " ").split("\n") if row.strip()]


def minutes_with(title: str, text: str) -> MinutesView:
    """Give a session in which people wrote a title and a text wherever they could."""
    quiet = minutes(SessionKind.ACTION_REVIEW)
    return replace(
        quiet,
        plan=replace(quiet.plan, title=title),
        session=replace(quiet.session, place=title, facilitator=title),
        present=(title, title),
        entries=(replace(entry("A2", Handled.PARKED, owner=title), code=title, title=title),),
        words={ref("A2").id: text},
        decisions=(
            replace(decision(DecisionKind.INTERVENE, "A2", text, who=title), code=title, title=title),
            decision(DecisionKind.INTERVENE, None, text, who=title),
            replace(decision(DecisionKind.ADJUST, "A2", text, old=title, new=title), code=title, title=title),
        ),
        agreements=(
            replace(
                agreement(1, "A2", text, title, reviewed="left-open", word=text), code=title, title=title
            ),
        ),
        notes=(note(text), replace(note(text, "A2", lesson=True), code=title, title=title)),
        changes=(Change(ref("A2"), title, title, "labels", "", title),),
        corrections=((quiet.session.day, text),),
    )


def flat(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from flat(token.children or [])


def built_up(written: str) -> list[tuple[str, str]]:
    """Give the build-up of a Markdown page: everything but the words."""
    return [(token.type, token.tag) for token in flat(READER.parse(written)) if token.type != "text"]


def to_read(written: str) -> str:
    """Give the words of a Markdown page, each block and row on a line."""
    lines = [""]
    for token in flat(READER.parse(written)):
        if token.type == "text":
            lines[-1] += token.content
        elif token.type in ("inline", "hardbreak"):
            lines.append("")
    return "\n".join(lines)


class Reader(HTMLParser):
    """Read a page of HTML: how it is built up, and its words."""

    def __init__(self, written: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words = ""
        self.feed(written)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(f"{tag} {attrs}")
        self.words += "\n"

    def handle_endtag(self, tag: str) -> None:
        self.tags.append(f"/{tag}")

    def handle_data(self, data: str) -> None:
        self.words += data


def is_text(
    evil: str,
    write: Callable[[MinutesView], str],
    built_up: Callable[[str], object],
    to_read: Callable[[str], str],
) -> None:
    """Compare what people wrote with harmless words of as many rows in its place."""
    text = evil if evil.strip() else "x"
    there = rows(text)
    harmless = write(minutes_with("Titel", "\n".join(f"Rij{at}." for at, _ in enumerate(there))))
    written = write(minutes_with(" ".join(there), text))
    assert built_up(written) == built_up(harmless)

    def as_written(word: re.Match[str]) -> str:
        return " ".join(there) if word["row"] is None else there[int(word["row"])]

    assert to_read(written) == re.sub(r"Titel|Rij(?P<row>\d+)\.", as_written, to_read(harmless))


def with_examples(test: Callable[[str], None]) -> Callable[[str], None]:
    for evil in KNOWN:
        test = example(evil)(test)
    return test


@with_examples
@given(EVIL)
@settings(max_examples=150)
def test_markdown_shows_what_people_wrote(evil: str) -> None:
    is_text(evil, lambda view: markdown(view, NL), built_up, to_read)


@with_examples
@given(EVIL)
@settings(max_examples=40)
def test_html_shows_what_people_wrote(evil: str) -> None:
    is_text(
        evil, lambda view: html(view, NL), lambda page: Reader(page).tags, lambda page: Reader(page).words
    )


@given(EVIL)
def test_markdown_ends_no_line_with_a_blank_and_the_page_with_one_newline(evil: str) -> None:
    written = markdown(minutes_with(" ".join(rows(evil)), evil), NL)
    assert [line for line in written.split("\n") if line != line.rstrip(" \t")] == []
    assert written.endswith("\n")
    assert not written.endswith("\n\n")


@pytest.mark.parametrize(
    "text",
    [
        "Twee schrijvers ziek, 45% (A12) – zie R&D: 3 * 4 = 12, < 5, +2 weken",
        "snake_case, C:\\temp, a@b.nl, #12, 1.5, -5 graden, e-mail, ~5 dagen, 10-12, x > y!",
        "https://example.org/a_b?c=d&e=f",
    ],
)
def test_what_cannot_be_taken_for_markdown_is_left_as_it_was_written(text: str) -> None:
    assert block(text) == text


def test_the_rows_of_a_text_stay_apart_and_a_title_is_one_row() -> None:
    assert block("een\n\n  twee\t\n- drie", "  ") == "een\\\n  twee\\\n  \\- drie"
    assert inline("een\ntwee") == "een twee"


def test_a_row_that_some_readers_take_for_the_rule_of_a_table_is_text() -> None:
    assert block("kop\n:-:") == "kop\\\n\\:-:"


def test_a_sign_at_the_end_of_a_heading_is_not_dropped() -> None:
    assert to_read(heading(2, "Plan B ##")) == "\nPlan B ##"
