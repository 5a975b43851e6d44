"""Stores in which something is tried before it counts."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ogsm_tui.bootstrap import Opened, open_at
from ogsm_tui.cli.call import CHAIN, Call
from ogsm_tui.errors import StoreFault, StoreTrouble
from ogsm_tui.paths import private_folder
from ogsm_tui.services.clock import Clock

NAME = "ogsm.db"


class NewStore:
    """A store that becomes the one that is meant only when it is said to be good."""

    def __init__(self, opened: Opened) -> None:
        """Take the store that is being made."""
        self.opened = opened
        self.good = False


@contextmanager
def new_store(call: Call) -> Iterator[NewStore]:
    """Make a store beside the place of the one that is missing, and put it there if it is good.

    Raises:
        StoreFault: It cannot be made.
    """
    target = call.store
    with _folder(target, beside=True) as folder:
        opened = open_at(folder / NAME, call.clock, CHAIN)
        made = NewStore(opened)
        try:
            yield made
        finally:
            opened.close()
        if made.good:
            _put(folder / NAME, target)


@contextmanager
def copy_of_store(call: Call) -> Iterator[Opened]:
    """Copy the store that is meant, for as long as it takes; raises StoreFault where that cannot be."""
    from ogsm_tui.store.backup import restore

    with _folder(call.store, beside=False) as folder:
        restore(folder / NAME, call.store, Clock().now())
        opened = open_at(folder / NAME, call.clock, CHAIN)
        try:
            yield opened
        finally:
            opened.close()


@contextmanager
def _folder(store: Path, *, beside: bool) -> Iterator[Path]:
    """Make a folder for a while, `beside` the store where a file of it is to be moved there."""
    try:
        parent = private_folder(store.resolve().parent) if beside else None
        folder = tempfile.TemporaryDirectory(prefix=".ogsm-", dir=parent, ignore_cleanup_errors=True)
    except OSError as error:
        raise StoreFault(StoreTrouble.NO_ACCESS, store, str(error)) from error
    with folder as name:
        yield Path(name)


def _put(made: Path, target: Path) -> None:
    """Move a closed store to its place; another one that came there meanwhile stays."""
    if target.exists():
        raise StoreFault(StoreTrouble.BUSY, target, "was made meanwhile")
    try:
        made.replace(target.resolve())
    except OSError as error:
        raise StoreFault(StoreTrouble.NO_ACCESS, target, str(error)) from error
