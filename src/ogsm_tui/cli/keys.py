"""The keys of the app, to read before one opens it."""

from typing import TYPE_CHECKING

from ogsm_tui.cli import output
from ogsm_tui.errors import ExitCode

if TYPE_CHECKING:
    from ogsm_tui.cli.call import Call
    from ogsm_tui.ui.glyphs import Glyphs


def show(call: "Call") -> ExitCode:
    """Print the sheet of all keys."""
    from ogsm_tui.ui.key_sheet import as_markdown, as_text

    if call.text("--format") == "md":
        output.give_file(as_markdown(call.texts))
    else:
        output.give(as_text(call.texts, _glyphs(call)))
    return ExitCode.DONE


def _glyphs(call: "Call") -> "Glyphs":
    """Give the signs that the output can show, or that were set."""
    return output.glyphs(call.settings.config.signs, "⏎↑…")
