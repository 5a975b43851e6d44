"""Drafts, clock and cursor: kept at once, but no step that can be taken back."""

from ogsm_tui.services.desk import Desk


class Scratch:
    """Keep what is not yet, or never will be, part of the plan."""

    def __init__(self, desk: Desk) -> None:
        """Work at one desk."""
        self._desk = desk

    def read(self, name: str) -> str | None:
        """Give what was kept under a name."""
        return self._desk.store.scratch(self._desk.ogsm_id, name)

    def keep(self, name: str, value: str | None) -> None:
        """Keep a text under a name; `None` forgets it.

        Raises:
            StoreFault: The store cannot be written.
        """
        self._desk.store.keep_scratch(self._desk.ogsm_id, name, value)
