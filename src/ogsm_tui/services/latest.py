"""What was read last, given again as long as it would be read the same."""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class Latest(Generic[T]):
    """Keep the one thing that was read last; a thread that comes between reads for itself."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        self._held: tuple[Hashable, T] | None = None

    def get(self, key: Hashable, read: Callable[[], T]) -> T:
        """Give what is held under this key, else read it; the key is taken before the reading."""
        held = self._held
        if held is None or held[0] != key:
            held = self._held = (key, read())
        return held[1]
