"""What is said while a service waits for another program to let go of the store.

A screen that waits for a service deals with no message meanwhile, also not with those by which it is drawn:
the keys behind it wait with them, and so stay in their order. So the one sentence is drawn at once.

Private in Textual 8.2, with no public way around: `Screen._dirty_widgets` holds what is to be drawn, and
`Screen._on_timer_update` draws it. Where they are gone, the sentence is not seen, and nothing else is amiss.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Final, TypeVar

from textual.screen import Screen
from textual.widget import Widget

if TYPE_CHECKING:
    from ogsm_tui.ui.base import BaseScreen

T = TypeVar("T")

PATIENCE: Final = 0.7
"""Seconds for which nothing is said."""


async def patiently(screen: "BaseScreen", act: Callable[[], T]) -> T:
    """Run a service off the loop; say once that it waits, where another program keeps the store.

    Raises:
        StoreFault: The store cannot be read or written.
    """
    said: list[bool] = []
    impatient = asyncio.get_running_loop().call_later(PATIENCE, lambda: said.append(_say_so(screen)))
    try:
        return await asyncio.to_thread(act)
    finally:
        impatient.cancel()
        if any(said) and not screen.is_leaving:
            screen.show_kept()


def _say_so(screen: "BaseScreen") -> bool:
    opened = screen.ogsm_app.opened
    if opened is None or not opened.is_waiting or screen.is_leaving:
        return False
    screen.say(screen.texts.common.still_trying)
    _draw(screen, screen.kept_line)
    return True


def _draw(screen: Screen[None], widget: Widget) -> None:
    with suppress(AttributeError):
        screen._dirty_widgets.add(widget)
        screen._on_timer_update()
