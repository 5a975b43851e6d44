"""`ogsm` with a fault in it: `python -m tests.terminal.faulty PLACE TIMES` and what follows `ogsm`.

PLACE is a name of `PLACES`, any other is sound; TIMES is how often the fault is met before all is well again.
"""

import sys
from collections.abc import Callable
from typing import Any

from ogsm_tui.__main__ import main
from ogsm_tui.services.conducting import Conducting
from ogsm_tui.ui.base import BaseScreen
from ogsm_tui.ui.keyboard import PasteFilter
from ogsm_tui.ui.screens.finish import FinishScreen
from ogsm_tui.ui.screens.minutes import MinutesScreen
from ogsm_tui.ui.screens.session import SessionScreen
from ogsm_tui.ui.widgets.entry_bar import EntryBar

BREAKS = "kapot"
"""The word that cannot be drawn."""
KEY = "%"
"""The key that cannot be handled."""
SECRET = "Jan Bos is ziek"
"""What the fault says, and what stands in a variable where it is met."""


def _is_typed(entry: EntryBar, y: int) -> bool:
    return entry.form is not None and BREAKS in (entry.form.draft() or "")


def _always(*_: object) -> bool:
    return True


PLACES: dict[str, tuple[type, str, Callable[..., bool]]] = {
    "render": (EntryBar, "render_line", _is_typed),
    "handler": (BaseScreen, "on_key", lambda screen, event: event.character == KEY),
    "keyboard": (PasteFilter, "cleaned", lambda pastes, text: KEY in text),
    "compose": (MinutesScreen, "body", _always),
    "action": (SessionScreen, "finish", _always),
    "finish screen": (FinishScreen, "body", _always),
    "finishing": (Conducting, "finish", _always),
}


def break_down(place: str, times: int) -> None:
    """Have what is done at a place raise, so many times."""
    owner, name, when = PLACES[place]
    sound = getattr(owner, name)
    left = [times]

    def faulty(self: Any, *arguments: Any) -> Any:
        if left[0] and when(self, *arguments):
            left[0] -= 1
            person = SECRET
            raise RuntimeError(person)
        return sound(self, *arguments)

    setattr(owner, name, faulty)


if __name__ == "__main__":
    place, times = sys.argv.pop(1), int(sys.argv.pop(1))
    if place in PLACES:
        break_down(place, times)
    sys.exit(main())
