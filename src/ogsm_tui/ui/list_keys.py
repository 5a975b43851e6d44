"""The keys with which every list is walked."""

from typing import Any

from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.widgets.walk_list import WalkList


def list_actions(rows: WalkList[Any]) -> tuple[Action, ...]:
    """Give what moves the cursor of a list: one on or back, to the first and to the last."""
    return (
        action("next-item", lambda: rows.move(1)),
        action("previous-item", lambda: rows.move(-1)),
        action("first-item", rows.first),
        action("last-item", rows.last),
    )
