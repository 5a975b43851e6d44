"""Progress reports and measurements."""

import math

from ogsm_tui.method.words import Act, ItemKind, Obstacle
from ogsm_tui.services.desk import Desk, Done, Kept, Refusal, Refused, named, number, person, same_plan
from ogsm_tui.services.drafts import MeasurementDraft, ReportDraft
from ogsm_tui.services.walking import MEASURED
from ogsm_tui.store.tables import MeasurementRow, ReportRow
from ogsm_tui.store.writer import Writer

REPORTED = (ItemKind.ACTION, ItemKind.STRATEGY, ItemKind.OBJECTIVE)
"""Kinds that take progress reports."""


class Reporting:
    """Add what owners tell about their items."""

    def __init__(self, desk: Desk) -> None:
        """Work at one desk."""
        self._desk = desk

    def report(self, item_id: int, draft: ReportDraft) -> Done:
        """Add a progress report to an action, a strategy or the objective."""

        def act(writer: Writer) -> Done:
            item = same_plan(writer, item_id)
            day = draft.on or self._desk.clock.today()
            if item is None:
                return Refused(Refusal.UNKNOWN_ITEM)
            if item.kind not in REPORTED:
                return Refused(Obstacle.NOT_FOR_THIS_ITEM, named(item))
            if day > self._desk.clock.today():
                return Refused(Refusal.IN_THE_FUTURE, named(item, value=day.isoformat()))
            if draft.progress is not None and not 0 <= draft.progress <= 100:
                return Refused(Refusal.OUT_OF_RANGE, {"field": "progress", "least": "0", "most": "100"})
            if draft.light is None and draft.progress is None and not draft.text.strip():
                return Refused(Refusal.FIELD_REQUIRED, {"field": "light"})
            writer.insert(
                ReportRow,
                item_id=item_id,
                date=day,
                light=draft.light,
                progress=draft.progress,
                text=draft.text.strip(),
                author_id=person(writer, draft.author),
            )
            return Kept(Act.REPORT, named(item, light=draft.light or "", text=draft.text.strip()))

        return self._desk.step(act)

    def measure(self, item_id: int, draft: MeasurementDraft) -> Done:
        """Add a measurement to a goal or an indicator."""

        def act(writer: Writer) -> Done:
            item = same_plan(writer, item_id)
            day = draft.on or self._desk.clock.today()
            if item is None:
                return Refused(Refusal.UNKNOWN_ITEM)
            if item.kind not in MEASURED:
                return Refused(Obstacle.NOT_FOR_THIS_ITEM, named(item))
            if day > self._desk.clock.today():
                return Refused(Refusal.IN_THE_FUTURE, named(item, value=day.isoformat()))
            if not math.isfinite(draft.actual):
                return Refused(Refusal.NOT_A_NUMBER, {"field": "actual"})
            writer.insert(
                MeasurementRow,
                item_id=item_id,
                date=day,
                actual=draft.actual,
                target=draft.target,
                light=draft.light,
                text=draft.text.strip(),
                author_id=person(writer, draft.author),
            )
            told = named(item, value=number(draft.actual), light=draft.light or "", text=draft.text.strip())
            return Kept(Act.MEASURE, told)

        return self._desk.step(act)
