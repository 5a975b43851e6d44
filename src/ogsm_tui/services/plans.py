"""A plan is made."""

from ogsm_tui.method.words import Act, ItemKind
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.desk import person
from ogsm_tui.services.drafts import PlanDraft
from ogsm_tui.services.fields import is_one_line
from ogsm_tui.services.outcome import Done, Kept, Refusal, Refused
from ogsm_tui.store.plan_rows import identify
from ogsm_tui.store.store import Store
from ogsm_tui.store.tables import ItemRow, OgsmRow
from ogsm_tui.store.writer import Author


class Plans:
    """The plans of one store."""

    def __init__(self, store: Store, clock: Clock, origin: str) -> None:
        """Write to one store; `origin` is the chain in which it can be taken back."""
        self._store = store
        self._clock = clock
        self._origin = origin

    def add(self, draft: PlanDraft) -> Done:
        """Make a plan with its objective."""
        title = draft.title.strip()
        if not title:
            return Refused(Refusal.FIELD_REQUIRED, {"field": "title"})
        for field, line in (("title", title), ("team", draft.team.strip())):
            if not is_one_line(line):
                return Refused(Refusal.ONE_LINE, {"field": field})
        with self._store.write(Author(self._origin, self._clock.now())) as writer:
            if identify(writer.connection, "", title) is not None:
                return Refused(Refusal.TITLE_TAKEN, {"title": title})
            writer.ogsm_id = writer.insert(OgsmRow, title=title, team=draft.team.strip())
            owner, process_owner = person(writer, draft.owner), person(writer, draft.process_owner)
            writer.insert(
                ItemRow,
                ogsm_id=writer.ogsm_id,
                kind=ItemKind.OBJECTIVE.value,
                title=draft.objective.strip(),
                owner_id=owner,
            )
            if process_owner is not None:
                writer.update(OgsmRow, writer.ogsm_id, process_owner_id=process_owner)
            writer.describe(Act.ADD_PLAN, title=title)
        return Kept(Act.ADD_PLAN, {"title": title})
