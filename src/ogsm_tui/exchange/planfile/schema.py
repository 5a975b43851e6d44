"""The keys that each table of a plan file may hold, taken from the document itself."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Final

from ogsm_tui.services import document
from ogsm_tui.services.document import Part


@dataclass(frozen=True, slots=True)
class Key:
    """Tie the name of a key in the file to a field and to the value that is not written."""

    name: str
    field: str
    default: object


KINDS: Final[tuple[type[Part], ...]] = (
    document.PlanDoc,
    document.OgsmDoc,
    document.PersonDoc,
    document.GoalDoc,
    document.StrategyDoc,
    document.IndicatorDoc,
    document.ActionDoc,
    document.ReportDoc,
    document.MeasurementDoc,
    document.MoveDoc,
    document.SessionDoc,
    document.AgendaDoc,
    document.DecisionDoc,
    document.VerificationDoc,
    document.NoteDoc,
    document.CorrectionDoc,
    document.ChangeDoc,
)


def _keys(kind: type[Part]) -> tuple[Key, ...]:
    return tuple(Key(one.metadata.get("key", one.name), one.name, one.default) for one in fields(kind))


KEYS: Final[Mapping[type[Part], tuple[Key, ...]]] = {kind: _keys(kind) for kind in KINDS}
NAMES: Final[Mapping[type[Part], tuple[str, ...]]] = {
    kind: tuple(key.name for key in keys) for kind, keys in KEYS.items()
}
KNOWN: Final[Mapping[type[Part], frozenset[str]]] = {kind: frozenset(names) for kind, names in NAMES.items()}
