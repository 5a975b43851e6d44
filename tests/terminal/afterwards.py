"""What is in a store after its program was killed, held against what was seen on the screen."""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, select

from ogsm_tui.method.words import Act
from ogsm_tui.store.care import check
from ogsm_tui.store.opening import open_store
from ogsm_tui.store.tables import ScratchRow, StepImageRow, StepRow
from ogsm_tui.store.writer import read_images, table_of
from ogsm_tui.texts import Lang, telling, texts_for

TEXTS = texts_for(Lang.NL)
_TELL = (telling.kept, telling.undone, telling.redone)


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the journal: what is said of it, and whether it holds now."""

    number: int
    kept: str
    undone: str
    redone: str
    done: bool


class Afterwards:
    """Look at a store after every kill; what was there the last time must still be there."""

    def __init__(self, store: Path) -> None:
        """Begin with what is in the store now."""
        self._path = store
        self._done: set[int] = set()
        self._newest = 0
        self.is_ahead = False
        """Whether something was kept that was not to be seen on the screen any more."""

    def look(self, seen: Collection[str], *, undos: int) -> list[str]:
        """Tell what is lost or broken.

        Args:
            seen: The sentences that were on the screen.
            undos: How many steps may have been taken back.
        """
        broken = [f"{each.code} {each.detail}" for each in check(self._path)]
        store = open_store(self._path)
        with store.read() as connection:
            steps = list(_steps(connection))
            broken += _halves(connection)
        store.close()
        broken += _lost(seen, steps, self._newest)
        self.is_ahead = any(each.kept not in seen for each in steps if each.number > self._newest)
        done = {each.number for each in steps if each.done}
        if len(self._done - done) > undos:
            broken.append(f"steps that held before do not hold any more: {sorted(self._done - done)}")
        self._done = done
        self._newest = max((each.number for each in steps), default=0)
        return broken

    def left_of(self, typed: str) -> int:
        """Tell how many letters of what was being typed are left in a draft."""
        store = open_store(self._path)
        with store.read() as connection:
            drafts = [
                str(value) for value in connection.execute(select(table_of(ScratchRow).c.value)).scalars()
            ]
        store.close()
        texts = [text for draft in drafts for text in _texts_in(draft)]
        lengths = range(len(typed) + 1)
        return max((length for length in lengths if any(typed[:length] in text for text in texts)), default=0)


def _lost(seen: Iterable[str], steps: Sequence[Step], newest: int) -> Iterator[str]:
    """Name every sentence that was on the screen without a step of which it could be said.

    A step up to the `newest` of the time before can be taken back and done again, but is not kept anew.
    """
    known = {sentence for each in steps for sentence in (each.undone, each.redone)}
    known |= {each.kept for each in steps if each.number > newest}
    for sentence in sorted(set(seen) - known):
        start = sentence.removesuffix("…")
        if start == sentence or not any(each.startswith(start) for each in known):
            yield f"said, but not there: {sentence}"


def _steps(connection: Connection) -> Iterator[Step]:
    rows = connection.execute(select(table_of(StepRow)).order_by(table_of(StepRow).c.id))
    for row in rows:
        kept, undone, redone = (tell(TEXTS, Act(row.kind), row.subject) for tell in _TELL)
        yield Step(row.id, kept, undone, redone, done=row.state == "done")


def _halves(connection: Connection) -> Iterator[str]:
    """Name every row that is not as the steps that hold have left it."""
    steps, images = table_of(StepRow), table_of(StepImageRow)
    query = select(images, steps.c.state).join(steps, steps.c.id == images.c.step_id)
    expected: dict[tuple[str, int], str | None] = {}
    for image in connection.execute(query.order_by(images.c.step_id, images.c.id)):
        row = (image.table_name, image.row_id)
        if image.state == "done":
            expected[row] = image.after
        else:
            expected.setdefault(row, image.before)
    for table in sorted({table for table, _ in expected}):
        ids = [row_id for name, row_id in expected if name == table]
        present = read_images(connection, table, ids)
        for row_id in ids:
            if present.get(row_id) != expected[table, row_id]:
                yield f"not as its steps have left it: {table} {row_id}"


def _texts_in(draft: str) -> Iterable[str]:
    try:
        texts = json.loads(draft)
    except ValueError:
        return ()
    return [text for text in texts.values() if isinstance(text, str)] if isinstance(texts, dict) else ()
