"""A command that cannot go on says why and ends."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ogsm_tui.errors import ExitCode


class Stop(Exception):
    """End the command with a remark of the texts.

    Args:
        remark: The code of the remark.
        code: The exit status; without it, that of a wrong input.
        lines: What is said under the remark, a line each.
        words: What is filled in.
    """

    def __init__(
        self, remark: str, code: "ExitCode | None" = None, lines: Sequence[str] = (), **words: str
    ) -> None:
        super().__init__(remark)
        self.remark = remark
        self.code = code
        self.lines = lines
        self.words = words
