"""Drafts, clock and cursor: kept at once, but no step that can be taken back."""

from ogsm_tui.services.chains import is_open
from ogsm_tui.services.desk import Desk

_DRAFT = "draft/"
"""How the names of drafts begin; each belongs to the window in which it is typed."""

_OF = "@"


class Scratch:
    """Keep what is not yet, or never will be, part of the plan."""

    def __init__(self, desk: Desk) -> None:
        """Work at one desk."""
        self._desk = desk

    def read(self, name: str) -> str | None:
        """Give what was kept under a name: a draft of this window, else one that a closed window left."""
        if not name.startswith(_DRAFT):
            return self._desk.store.scratch(self._desk.ogsm_id, name)
        drafts = self._desk.store.scratches(self._desk.ogsm_id, name + _OF)
        own = drafts.get(self._named(name))
        return own if own is not None else self._take_over(name, drafts)

    def keep(self, name: str, value: str | None) -> None:
        """Keep a text under a name; `None` forgets it.

        Raises:
            StoreFault: The store cannot be written.
        """
        self._desk.store.keep_scratch(self._desk.ogsm_id, self._named(name), value)

    def _named(self, name: str) -> str:
        return f"{name}{_OF}{self._desk.origin}" if name.startswith(_DRAFT) else name

    def _take_over(self, name: str, drafts: dict[str, str]) -> str | None:
        """Make a draft this window's own where the window in which it was typed is open no more."""
        for theirs, draft in drafts.items():
            if not is_open(self._desk.store, theirs.rpartition(_OF)[2]):
                self.keep(name, draft)
                self._desk.store.keep_scratch(self._desk.ogsm_id, theirs, None)
                return draft
        return None
