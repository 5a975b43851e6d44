"""The sheet of all keys, screen by screen: from the commands and their texts, in either language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from ogsm_tui.method.decisions import forms
from ogsm_tui.method.words import DecisionKind, ItemKind, Light
from ogsm_tui.texts import Texts
from ogsm_tui.ui.commands import COMMANDS, LIGHT_KEYS
from ogsm_tui.ui.glyphs import UNICODE, Glyphs
from ogsm_tui.ui.key_names import key_name, keys_named

_KINDS: Final = (ItemKind.ACTION, ItemKind.STRATEGY, ItemKind.INDICATOR)

SECTIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "status": (
        *(
            "read-reports",
            "continue-session",
            "follow-session",
            "begin",
            "plan-session",
            "sessions",
            "plan",
            "report",
            "lessons",
        ),
        *("minutes", "copy-message", "choose-plan", "demo", "quit"),
    ),
    "session": (
        *("decide", "verify", "reopen", "set-light", "discuss", "park", "postpone", "bring-back", "bring-in"),
        *("revise", "edit", "note", "new-action", "select", "deselect", "next-open", "previous-open"),
        "next-red",
        *("show-large", "history", "copy", "actions-of-strategy", "lessons", "everything"),
        *("look-action-review", "look-strategy-review", "plan"),
        *("begin", "clock", "present", "minutes", "finish"),
        *("go-along", "take-over", "stop-asking"),
    ),
    "agreement": ("keep-agreement", "break-agreement", "leave-agreement"),
    "decisions": (),
    "lights": (),
    "field": (
        *("keep", "next-field", "keep-and-stay", "keep-with-action", "skip-item", "take-file"),
        *("leave-draft", "close-session", "help-in-field"),
    ),
    "lists": (
        *("next-item", "previous-item", "first-item", "last-item", "scroll-down", "scroll-up"),
        *("filter", "keep-filter", "clear-filter"),
    ),
    "finish": ("toggle-present", "leaves-early", "go-on"),
    "sessions": ("open-session", "open-minutes", "begin", "plan-session", "change-session", "cancel-session"),
    "minutes": ("save-minutes", "copy-minutes", "add-to-minutes"),
    "plan": (
        *("show-large", "new-item", "edit", "move-item", "move-up", "move-down", "archive", "restore-item"),
        *("report-item", "history", "copy", "toggle-fold", "fold", "unfold", "fold-all", "archived-too"),
        *("next-red", "next-remark", "previous-remark"),
    ),
    "report": ("choose", "fill-in"),
    "lessons": ("show-item",),
    "begin": ("choose", "import", "demo", "new-plan", "quit"),
    "palette": ("take-found",),
    "everywhere": ("palette", "help", "undo", "redo", "close", "back", "theme", "language"),
}
"""The commands of each screen, in the order in which one needs them."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the sheet: the keys, what they are called, and what they do."""

    keys: str
    label: str
    line: str


def sections(texts: Texts, glyphs: Glyphs = UNICODE) -> Iterator[tuple[str, tuple[Line, ...]]]:
    """Give the sections of the sheet with their names, the keys named in signs that can be shown."""
    for code, commands in SECTIONS.items():
        match code:
            case "decisions":
                lines = tuple(_decisions(texts))
            case "lights":
                lines = tuple(Line(key, _light(texts, light), "") for key, light in LIGHT_KEYS.items())
            case _:
                lines = tuple(_command(each, texts, glyphs) for each in commands)
        yield texts.key_sheet.sections[code], lines


def _command(code: str, texts: Texts, glyphs: Glyphs) -> Line:
    text = texts.commands.by_code[code]
    keys = keys_named(COMMANDS[code], lambda key: key_name(key, texts, glyphs))
    return Line(keys, text.label, text.line)


def _light(texts: Texts, light: Light | None) -> str:
    return texts.words.light(light)


def _decisions(texts: Texts) -> Iterator[Line]:
    """Give the key of every decision, and for which other kinds of item it stands for what."""
    words = texts.words
    on_key = {kind: {form.key: form.kind for form in forms(kind)} for kind in _KINDS}
    for key, usual in on_key[ItemKind.ACTION].items():
        others = [
            f"{words.items[kind].one}: {words.decisions[on_key[kind][key]]}"
            for kind in _KINDS
            if _differs(on_key[kind].get(key), usual)
        ]
        yield Line(key, words.decisions[usual], "; ".join(others))


def _differs(kind: DecisionKind | None, usual: DecisionKind) -> bool:
    return kind is not None and kind is not usual


def as_text(texts: Texts, glyphs: Glyphs = UNICODE) -> str:
    """Write the sheet as aligned text."""
    found = tuple(sections(texts, glyphs))
    lines = [line for _, group in found for line in group]
    keys, labels = (
        max(map(len, column)) for column in zip(*((each.keys, each.label) for each in lines), strict=True)
    )
    written = [texts.key_sheet.title, texts.key_sheet.about]
    for name, group in found:
        written += ["", name.upper()]
        written += [f"  {each.keys:<{keys}}  {each.label:<{labels}}  {each.line}".rstrip() for each in group]
    return "\n".join(written) + "\n"


def as_markdown(texts: Texts) -> str:
    """Write the sheet as a page of Markdown."""
    say = texts.key_sheet
    written = [f"# {say.title}", "", say.about]
    for name, group in sections(texts):
        described = any(each.line for each in group)
        columns = (say.key, say.label, *((say.line,) if described else ()))
        written += ["", f"## {name}", "", _row(columns), _row(("---",) * len(columns))]
        written += [
            _row((_code(each.keys), each.label, *((each.line,) if described else ()))) for each in group
        ]
    return "\n".join(written) + "\n"


def _code(keys: str) -> str:
    return " ".join(f"`{key}`" for key in keys.split(" "))


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"
