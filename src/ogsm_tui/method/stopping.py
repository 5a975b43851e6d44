"""What becomes of the actions of a strategy that is stopped (method.md, section 6)."""

from dataclasses import dataclass
from typing import Final

from ogsm_tui.method.words import ActionsFate

ARCHIVED: Final = "archived"
"""The new value that the decision to stop a strategy keeps; what became of its actions follows it."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """A stopped strategy with the codes of the actions that went with it.

    `target` is the code of the strategy to which they went, `joined` says which of them already stood there.
    """

    fate: ActionsFate = ActionsFate.KEEP
    codes: tuple[str, ...] = ()
    target: str = ""
    joined: tuple[str, ...] = ()

    def as_value(self) -> str:
        """Write it as the decision keeps it: a line for each code, as codes hold no line breaks."""
        if not self.codes and not self.joined:
            return ARCHIVED
        head = [ARCHIVED, self.fate.value, *([self.target] if self.fate is ActionsFate.MOVE else [])]
        return "\n".join([*head, *self.codes, *(["", *self.joined] if self.joined else [])])


def stopped(value: str) -> Stopped | None:
    """Read what a decision keeps; nothing where it is something else."""
    first, *lines = value.split("\n")
    if first != ARCHIVED:
        return None
    if not lines:
        return Stopped()
    fate, *rest = lines
    if fate == ActionsFate.MOVE and rest:
        target, *codes = rest
        end = codes.index("") if "" in codes else len(codes)
        return Stopped(ActionsFate.MOVE, tuple(codes[:end]), target, tuple(codes[end + 1 :]))
    return Stopped(ActionsFate.ARCHIVE, tuple(rest)) if fate == ActionsFate.ARCHIVE else None
