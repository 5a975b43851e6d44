"""Which chain of undo a window has: its own as long as it is open, and after a crash the same again."""

import re
from dataclasses import dataclass
from itertools import chain, count

from ogsm_tui.store.journal import latest_origins
from ogsm_tui.store.lock import Grip, SideFile
from ogsm_tui.store.store import Store

_OF_WINDOW = re.compile(r"window-[1-9]\d{0,5}")


@dataclass(frozen=True, slots=True)
class Chain:
    """The origin of a window, and the side file that keeps it from every other window."""

    origin: str
    file: SideFile


def claim_chain(store: Store) -> Chain:
    """Claim a chain for a window of a store, until its file is freed or its process ends.

    It is the one in which something was done last and that no other window has; where all have one, a new
    one. So a window that is opened again after a crash goes on where it was. Where nothing can be held, all
    windows have the same.

    Raises:
        StoreFault: The store cannot be read.
    """
    with store.read() as connection:
        known = [origin for origin in latest_origins(connection) if _OF_WINDOW.fullmatch(origin)]
    new = (f"window-{number}" for number in count(1))
    claims = (_claim(store, origin) for origin in chain(known, new))
    return next(claimed for claimed in claims if claimed is not None)


def is_open(store: Store, origin: str) -> bool:
    """Tell whether the window of an origin is open; where nothing can be held, none is known to be."""
    if not _OF_WINDOW.fullmatch(origin):
        return False
    file = SideFile(store.path, f"{origin}.lock")
    grip = file.take()
    file.free()
    return grip is Grip.THEIRS


def _claim(store: Store, origin: str) -> Chain | None:
    file = SideFile(store.path, f"{origin}.lock")
    return None if file.take() is Grip.THEIRS else Chain(origin, file)
