"""Every command with its keys, once: bindings, bottom line, help, palette and key sheets come from here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from ogsm_tui.method.words import Light
from ogsm_tui.services.outcome import Refused


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Command:
    """A command: its code in the texts, the keys that give it, and how early it stands on the bottom line.

    `rank` 0 keeps it off the bottom line; else the lowest rank comes first.
    """

    code: str
    keys: tuple[str, ...]
    rank: int = 0


_ALL: Final = (
    Command("next-item", ("j", "down")),
    Command("previous-item", ("k", "up")),
    Command("next-open", ("n",), 22),
    Command("previous-open", ("N",)),
    Command("next-red", ("R",), 23),
    Command("first-item", ("g", "home")),
    Command("last-item", ("G", "end")),
    Command("scroll-down", ("pagedown",)),
    Command("scroll-up", ("pageup",)),
    Command("show-large", ("enter",), 35),
    Command("filter", ("/",)),
    Command("keep-filter", ("enter",), 1),
    Command("clear-filter", ("escape",), 12),
    Command("look-action-review", ("1",)),
    Command("look-strategy-review", ("2",)),
    Command("everything", ("0",)),
    Command("actions-of-strategy", ("tab",), 32),
    Command("lessons", ("I",)),
    Command("show-item", ("enter",), 1),
    Command("select", ("space",), 66),
    Command("deselect", ("escape",), 12),
    Command("history", ("h",)),
    Command("decide", ("d",), 10),
    Command("verify", ("v",), 5),
    Command("reopen", ("x",), 6),
    Command("keep-agreement", ("v",), 5),
    Command("break-agreement", ("x",), 6),
    Command("leave-agreement", ("c",), 7),
    Command("set-light", ("l",), 20),
    Command("discuss", ("c",), 15),
    Command("revise", ("r",), 28),
    Command("new-action", ("a",), 45),
    Command("edit", ("e",), 31),
    Command("note", ("i",), 50),
    Command("park", ("z",), 30),
    Command("postpone", ("Z",)),
    Command("bring-back", ("z",), 30),
    Command("bring-in", ("z",), 30),
    Command("undo", ("u",), 33),
    Command("redo", ("U",)),
    Command("begin", ("b",), 3),
    Command("finish", ("f",), 34),
    Command("clock", ("t",)),
    Command("present", ("w",)),
    Command("toggle-present", ("space",), 2),
    Command("leaves-early", ("e",), 3),
    Command("go-on", ("enter", "f"), 1),
    Command("close-session", ("enter",), 1),
    Command("take-over", ("O",), 2),
    Command("stop-asking", ("O",), 2),
    Command("go-along", ("F",), 3),
    Command("follow-session", ("enter",), 1),
    Command("minutes", ("m",), 75),
    Command("open-session", ("enter",), 1),
    Command("open-minutes", ("enter", "m"), 1),
    Command("read-reports", ("enter",), 1),
    Command("continue-session", ("enter",), 1),
    Command("choose", ("enter",), 1),
    Command("sessions", ("s",), 38),
    Command("plan", ("p",), 39),
    Command("report", ("r",), 41),
    Command("report-item", ("r",), 30),
    Command("fill-in", ("enter", "r"), 1),
    Command("skip-item", ("f4",), 3),
    Command("new-item", ("a",), 20),
    Command("move-item", ("m",), 45),
    Command("move-up", ("K",)),
    Command("move-down", ("J",)),
    Command("archive", ("z",), 50),
    Command("restore-item", ("z",), 50),
    Command("toggle-fold", ("space",), 35),
    Command("fold", ("left",)),
    Command("unfold", ("right",)),
    Command("fold-all", ("f",)),
    Command("archived-too", ("0",)),
    Command("next-remark", ("n",), 59),
    Command("previous-remark", ("N",)),
    Command("choose-plan", ("a",), 42),
    Command("plan-session", ("n",), 24),
    Command("change-session", ("e",), 20),
    Command("cancel-session", ("x",), 30),
    Command("demo", ("d",), 4),
    Command("import", ("i",), 3),
    Command("take-file", ("enter",), 1),
    Command("new-plan", ("n",), 5),
    Command("copy", ("y",)),
    Command("copy-message", ("y",)),
    Command("copy-minutes", ("y",), 10),
    Command("save-minutes", ("s",), 9),
    Command("add-to-minutes", ("a",), 11),
    Command("theme", ("T",)),
    Command("language", ("L",)),
    Command("palette", (":",), 36),
    Command("take-found", ("enter",), 1),
    Command("help", ("?", "f1"), 63),
    Command("help-in-field", ("f1",), 61),
    Command("keep", ("enter",), 1),
    Command("keep-and-stay", ("f3",), 4),
    Command("keep-with-action", ("f2",), 6),
    Command("next-field", ("tab",), 2),
    Command("leave-draft", ("escape",), 3),
    Command("close", ("escape",), 64),
    Command("back", ("q",), 95),
    Command("quit", ("q",), 95),
)

LIGHT_KEYS: Final[Mapping[str, Light | None]] = {
    "g": Light.GREEN,
    "o": Light.ORANGE,
    "r": Light.RED,
    "-": None,
}
"""The keys that answer which light is set."""

COMMANDS: Final[Mapping[str, Command]] = {command.code: command for command in _ALL}


WRITES: Final = frozenset(
    [
        *("decide", "verify", "reopen", "keep-agreement", "break-agreement", "leave-agreement", "set-light"),
        *("discuss", "revise", "new-action", "edit", "note", "park", "postpone", "bring-back", "bring-in"),
        *("select", "undo", "redo", "begin", "finish", "clock", "present", "toggle-present", "leaves-early"),
        *("close-session", "fill-in", "report-item", "new-item", "move-item", "move-up", "move-down"),
        *("archive", "restore-item", "plan-session", "change-session", "cancel-session"),
    ]
)
"""The commands that keep something, or lead to it: only who leads the session does those."""


def never() -> Refused | None:
    """Say that nothing stands in the way."""
    return None


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Action:
    """A command on a screen: what it does there, and what stands in its way now.

    An action that is not `offered` is not shown, but asking for it still says why not.
    """

    command: Command
    run: Callable[[], object]
    obstacle: Callable[[], Refused | None] = never
    offered: bool = True


def action(
    code: str,
    run: Callable[[], object],
    obstacle: Callable[[], Refused | None] = never,
    *,
    offered: bool = True,
) -> Action:
    """Tie a command of the registry to what it does on a screen."""
    return Action(COMMANDS[code], run, obstacle, offered)


def unless(refuse: Callable[[], Refused | None], each: Action) -> Action:
    """Have an action that writes refused first, as long as there is a reason to."""
    if each.command.code not in WRITES:
        return each
    return replace(each, obstacle=lambda: refuse() or each.obstacle())
