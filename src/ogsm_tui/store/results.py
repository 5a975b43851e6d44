"""What owners had told by a day, as the minutes of a bijstuursessie give it."""

from dataclasses import dataclass
from datetime import date

from ogsm_tui.method.words import Light
from ogsm_tui.store.models import ItemRef


@dataclass(frozen=True, slots=True)
class Result:
    """How an item stood on a day: its light, and what was last reported or measured by then, and when.

    Of an indicator `strategy` is what it stands under; `actual` is nothing where nothing was measured.
    """

    ref: ItemRef
    code: str
    title: str
    owner: str | None
    strategy: int | None
    light: Light | None
    date: date
    text: str
    actual: float | None
    unit: str
