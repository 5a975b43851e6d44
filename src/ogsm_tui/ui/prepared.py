"""What a list's neighbours look like at its right, prepared before the cursor comes to them."""

from collections.abc import Callable, Collection, Hashable, Iterable
from typing import Generic, TypeAlias, TypeVar

from ogsm_tui.ui.widgets.item_pane import ItemPane
from ogsm_tui.ui.widgets.paragraphs import Block

S = TypeVar("S", bound=Hashable)

Contents: TypeAlias = tuple[Iterable[Block], ...]
"""What each of some panes shows."""


class Prepared(Generic[S]):
    """Keep the contents of panes, laid out, for a few spots; whoever changes what they say forgets them."""

    def __init__(self) -> None:
        self._contents: dict[S, Contents] = {}

    def __contains__(self, spot: S) -> bool:
        """Tell whether a spot is prepared."""
        return spot in self._contents

    def of(self, spot: S, make: Callable[[], Contents]) -> Contents:
        """Give what is shown at a spot, made now where it was not prepared."""
        return self._contents.get(spot) or make()

    def add(self, spot: S, contents: Contents, panes: Iterable[ItemPane], near: Collection[S]) -> None:
        """Lay out what is shown at a spot, for the panes that will show it; only what is near stays."""
        self._contents = {each: known for each, known in self._contents.items() if each in near}
        self._contents[spot] = tuple(
            pane.lay_out(content) for pane, content in zip(panes, contents, strict=True)
        )

    def forget(self) -> None:
        """Forget everything: something else is said now."""
        self._contents = {}
