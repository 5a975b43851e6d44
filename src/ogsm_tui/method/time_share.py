"""How the time that is left is shared among the open items (docs/method.md, section 6)."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Final

from ogsm_tui.method.words import Light

_WEIGHTS: Final = {Light.RED: 2.0, Light.ORANGE: 1.5}
_LEAST: Final = timedelta(minutes=2)
_MINUTE: Final = timedelta(minutes=1)


def weight(light: Light | None) -> float:
    """Give the weight of an item: red 2, orange 1.5, others 1."""
    return 1.0 if light is None else _WEIGHTS.get(light, 1.0)


def minutes_for_item(left: timedelta, light: Light | None, others: Iterable[Light | None]) -> int:
    """Give the whole minutes for one item: the time left, by its weight among all open items.

    `others` are the lights of the other open items. Rounded down, so that the shares together never
    promise more than there is; none when the time is up.
    """
    own = weight(light)
    share = left * own / (own + sum(weight(other) for other in others))
    return max(0, share // _MINUTE)


def within_reach(
    left: timedelta,
    lights: Sequence[Light | None],
    spent: timedelta,
    handled: Iterable[Light | None],
) -> int:
    """Give how many of the open items, in the order of the list, are likely to be reached.

    An item is taken to cost its weight times the pace so far: the time spent on the handled items by
    their weights, and at least two minutes. Those behind the first that ends too late are not reached.
    """
    done = sum(weight(light) for light in handled)
    pace = max(_LEAST, spent / done) if done else _LEAST
    end = timedelta()
    for reached, light in enumerate(lights):
        end += pace * weight(light)
        if end > left:
            return reached
    return len(lights)
