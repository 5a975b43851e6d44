"""Mutated plan files by the thousand: `python -m tests.exchange.planfile.campaign --files 10000 --seed 1`.

Each file is either refused, with a place and a sentence for every fault and a store in which nothing changed;
or taken in: all of it is there, the store is sound, read again it brings nothing new, what is exported says
the same, and one undo takes it back. Never an exception, never a part.
"""

import argparse
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, fields
from datetime import date
from pathlib import Path
from random import Random

from ogsm_tui.exchange.planfile.reading import read_plan
from ogsm_tui.exchange.planfile.wording import sentence
from ogsm_tui.exchange.transfer import PlanFaults, export_plan, import_plan, stored_items
from ogsm_tui.method.words import SessionStatus
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.comparing import by_code, by_start
from ogsm_tui.services.document import Absent, OgsmDoc, Part, PlanDoc, SessionDoc
from ogsm_tui.services.importing import Imported, Importing
from ogsm_tui.services.outcome import Refused
from ogsm_tui.services.reading import Reading
from ogsm_tui.store.care import check, content_hash
from ogsm_tui.store.journal import Taken
from ogsm_tui.store.store import Store
from ogsm_tui.texts import Lang
from ogsm_tui.texts.planfaults import EN, NL
from tests.builders import fresh_store
from tests.exchange.planfile.mutations import mutated
from tests.exchange.planfile.plans import FULL

CLOCK = Clock(date(2026, 11, 24))
ORIGIN = "window-1"
LINE = re.compile(r"(\d+):(\d+)")
LONGEST = 500
"""Letters that a sentence about a fault takes at the most."""
RENEWED = 250
"""Files after which the stores are made anew: their journals grow."""
WORDS = {Lang.NL: NL, Lang.EN: EN}


@dataclass
class Harvest:
    """What came of it."""

    files: int = 0
    refused: int = 0
    imported: int = 0
    wrong: list[str] = field(default_factory=list)

    def told(self) -> str:
        """Tell it in one line."""
        return (
            f"{self.files} mutated plan files: {self.refused} refused with a place,"
            f" {self.imported} taken in whole, {len(self.wrong)} wrong"
        )


class Judge:
    """One store, that holds a plan already or nothing at all, and what a file may do to it."""

    def __init__(self, path: Path, first: str = "") -> None:
        """Make a store at a path, with a plan in it where one is given."""
        self.store: Store = fresh_store(path)
        self.reading = Reading(self.store, CLOCK)
        if first:
            assert isinstance(self._take(first.encode(), "eerste"), Imported)
        self._before = content_hash(self.store)

    def judge(self, content: bytes) -> tuple[bool, list[str]]:
        """Take a file in; tell whether it was taken, and all that is wrong with the answer."""
        doc = read_plan(content, "plan.toml", lambda ogsm: stored_items(self.reading, ogsm))
        old = self._stored(doc) if isinstance(doc, PlanDoc) else None
        taken = self._take(content)
        if not isinstance(taken, Imported):
            wrong = [] if content_hash(self.store) == self._before else ["refused, and yet something changed"]
            return False, wrong + (list(_badly_said(taken)) if isinstance(taken, tuple) else [])
        assert isinstance(doc, PlanDoc), "what is taken in was read"
        return True, list(self._not_whole(content, doc, taken, old))

    def _take(self, content: bytes, origin: str = ORIGIN) -> Imported | Refused | PlanFaults:
        importing = Importing(self.store, CLOCK, origin)
        return import_plan(importing, self.reading, content, "plan.toml")

    def _stored(self, doc: PlanDoc) -> PlanDoc | None:
        """Give what is stored of the plan that a file is about."""
        code = doc.ogsm.code if isinstance(doc.ogsm.code, str) else ""
        plans = [self.reading.document(each.id) for each in self.reading.plans()]
        known = [
            each
            for each in plans
            if (each.ogsm.code if code else each.ogsm.title) == (code or doc.ogsm.title)
        ]
        return known[0] if known else None

    def _not_whole(self, content: bytes, doc: PlanDoc, taken: Imported, old: PlanDoc | None) -> Iterator[str]:
        stored = self.reading.document(taken.ogsm_id)
        yield from missing(doc, stored, old)
        yield from (f"check: {each.code} {each.detail}" for each in check(self.store.path))
        exported = export_plan(self.reading, taken.ogsm_id).encode()
        after = content_hash(self.store)
        for name, again in (("the same file", content), ("what is exported", exported)):
            answer = self._take(again)
            if not (isinstance(answer, Imported) and answer.nothing_new) or content_hash(self.store) != after:
                yield f"{name} is not nothing new: {answer}"[:LONGEST]
                return
        if after != self._before:
            undone = self.store.undo(taken.ogsm_id, ORIGIN)
            if not isinstance(undone, Taken) or content_hash(self.store) != self._before:
                yield f"undo does not take it back: {undone}"[:LONGEST]


def _badly_said(faults: PlanFaults) -> Iterator[str]:
    if not faults:
        yield "refused without a fault"
    for fault in faults[:20]:
        line = LINE.fullmatch(fault.place)
        places = [f" {number}" for number in line.groups()] if line else [fault.place]
        for words in WORDS.values():
            said = sentence(fault, words)
            is_placed = bool(fault.place) and all(each in said for each in places)
            if not said.isprintable() or len(said) > LONGEST or not is_placed:
                yield f"badly said: {said!r}"[:LONGEST]


def missing(doc: PlanDoc, stored: PlanDoc, old: PlanDoc | None) -> Iterator[str]:
    """Name everything that a file says and a store does not.

    Args:
        doc: What the file says.
        stored: What is stored after it was taken in.
        old: What was stored before; its sessions that run or are closed take nothing from a file.
    """
    yield from _unlike("ogsm", doc.ogsm, stored.ogsm)
    items, sessions = by_code(stored), by_start(stored)
    settled = {} if old is None else by_start(old)
    for code, item in by_code(doc).items():
        yield from _unlike(code, item, items[code]) if code in items else (f"not there: {code}",)
    for key, session in by_start(doc).items():
        if key in settled and settled[key].status in (SessionStatus.RUNNING, SessionStatus.CLOSED):
            continue
        yield from _unlike(str(key), session, sessions[key]) if key in sessions else (f"not there: {key}",)
    mails = {each.name: each.email for each in stored.people}
    for person in doc.people:
        if isinstance(person.email, str) and person.email and mails.get(person.name) != person.email:
            yield f"not there: {person}"[:LONGEST]


def _unlike(place: str, given: Part, stored: Part) -> Iterator[str]:
    for each in fields(given):
        new, there = getattr(given, each.name), getattr(stored, each.name)
        if isinstance(new, Absent) or (new is None and isinstance(given, OgsmDoc | SessionDoc)):
            continue
        if _are_rows(new) or _are_rows(there):
            lost: object = list((Counter(new) - Counter(there)).elements())
        else:
            lost = None if _bare(new) == _bare(there) else (new, there)
        if lost and not (each.name == "status" and new is None):
            yield f"{place}.{each.name}: {lost}"[:LONGEST]


def _are_rows(value: object) -> bool:
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], Part)


def _bare(value: object) -> object:
    if isinstance(value, Absent) or value in (None, "", (), False):
        return None
    return frozenset(value) if isinstance(value, tuple) else value


def campaign(folder: Path, *, files: int, seed: int = 1, tell: bool = False) -> Harvest:
    """Take so many mutated files in, one after the other, into a full store and an empty one."""
    harvest = Harvest()
    while harvest.files < files:
        with tempfile.TemporaryDirectory(dir=folder) as fresh, ExitStack() as stack:
            judges = Judge(Path(fresh) / "full.db", FULL), Judge(Path(fresh) / "empty.db")
            for judge in judges:
                stack.callback(judge.store.close)
            for _ in range(min(RENEWED, files - harvest.files)):
                if not _went_well(judges[harvest.files % 3 == 0], seed + harvest.files, harvest):
                    break  # what is left of it would be taken for the fault of the next
        if tell:
            say(harvest.told())
    return harvest


def _went_well(judge: Judge, seed: int, harvest: Harvest) -> bool:
    content = mutated(Random(seed))
    try:
        taken, wrong = judge.judge(content)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told with its file
        taken, wrong = False, [f"{type(error).__name__}: {error}"[:LONGEST]]
    harvest.files += 1
    harvest.imported += taken
    harvest.refused += not taken
    harvest.wrong += [f"file {seed}: {each}" for each in wrong]
    return not wrong


def say(*lines: str) -> None:
    """Print some lines at once."""
    sys.stdout.write("\n".join([*lines, ""]))
    sys.stdout.flush()


def main() -> int:
    """Read the arguments, and print what it came to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="ogsm-campaign-") as folder:
        harvest = campaign(Path(folder), files=given.files, seed=given.seed)
    say(*harvest.wrong, harvest.told())
    return 1 if harvest.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
