"""What we remember from one start to the next, in a file of our own.

Nothing here is worth an error: a file that cannot be read counts as empty, one that cannot be written
leaves a line in the log.
"""

import logging
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from ogsm_tui.paths import write_private

MOST_STORES = 20
"""How many stores are remembered, those used last."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one was in a session: the kind and number of the item under the cursor."""

    session_id: int
    item_kind: str
    item_id: int


@dataclass(frozen=True, slots=True)
class StoreMemory:
    """What is remembered of one store: the plan chosen last, and where one was."""

    ogsm_id: int | None = None
    spot: Spot | None = None


@dataclass(frozen=True, slots=True)
class State:
    """Everything that is remembered; whoever reads a choice checks that it still exists."""

    lang: str | None = None
    theme: str | None = None
    stores: Mapping[str, StoreMemory] = field(default_factory=lambda: MappingProxyType({}))

    def of_store(self, store: Path) -> StoreMemory:
        """Tell what is remembered of the store at a path."""
        return self.stores.get(_name(store), StoreMemory())

    def with_store(self, store: Path, memory: StoreMemory) -> "State":
        """Remember this of the store at a path; the one longest unused is forgotten."""
        name = _name(store)
        others = [(other, known) for other, known in self.stores.items() if other != name]
        return replace(self, stores=MappingProxyType(dict([*others, (name, memory)][-MOST_STORES:])))


def read_state(file: Path) -> State:
    """Read what is remembered: nothing, where the file is missing or damaged."""
    try:
        text = file.read_bytes().decode()
    except (OSError, ValueError):
        return State()
    import tomllib  # not before the first thing that is remembered

    try:
        content = tomllib.loads(text)
    except ValueError:
        return State()
    stores = content.get("stores")
    return State(
        lang=_text(content.get("lang")),
        theme=_text(content.get("theme")),
        stores=MappingProxyType(
            {
                path: _memory(entry)
                for entry in (stores if isinstance(stores, list) else [])
                if isinstance(entry, dict) and (path := _text(entry.get("path")))
            }
        ),
    )


def change_state(file: Path, change: Callable[[State], State]) -> State:
    """Change what is remembered and give the result; what another window wrote meanwhile is kept."""
    after = change(read_state(file))
    try:
        write_private(file, _as_toml(after).encode())
    except OSError as error:
        _log.warning("state not written: %s", type(error).__name__)
    return after


def _name(store: Path) -> str:
    # A file name need not be text; the name of a store in this file must be.
    return os.fsencode(store.resolve()).decode(errors="backslashreplace")


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _memory(entry: Mapping[str, object]) -> StoreMemory:
    return StoreMemory(ogsm_id=_number(entry.get("ogsm_id")), spot=_spot(entry))


def _spot(entry: Mapping[str, object]) -> Spot | None:
    session_id = _number(entry.get("session_id"))
    item_kind = _text(entry.get("item_kind"))
    item_id = _number(entry.get("item_id"))
    if session_id is None or item_kind is None or item_id is None:
        return None
    return Spot(session_id, item_kind, item_id)


def _as_toml(state: State) -> str:
    import tomli_w

    content: dict[str, object] = {"lang": state.lang, "theme": state.theme}
    content["stores"] = [_entry(path, memory) for path, memory in state.stores.items()]
    return tomli_w.dumps({key: value for key, value in content.items() if value is not None})


def _entry(path: str, memory: StoreMemory) -> dict[str, str | int]:
    entry: dict[str, str | int] = {"path": path}
    if memory.ogsm_id is not None:
        entry["ogsm_id"] = memory.ogsm_id
    if memory.spot is not None:
        entry["session_id"] = memory.spot.session_id
        entry["item_kind"] = memory.spot.item_kind
        entry["item_id"] = memory.spot.item_id
    return entry
