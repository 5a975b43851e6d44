"""A team that does whatever comes into its head, right and wrong, on a plan in the middle of its year."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from random import Random
from typing import TypeVar

from ogsm_tui.method.words import (
    ActionsFate,
    DecisionKind,
    ItemField,
    ItemKind,
    Light,
    OgsmStatus,
    Outcome,
    PlanField,
    Section,
    SessionKind,
    SessionStatus,
    Status,
)
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.comparing import by_code
from ogsm_tui.services.document import ActionDoc, GoalDoc, IndicatorDoc, ItemDoc, StrategyDoc
from ogsm_tui.services.drafts import (
    Closing,
    DecisionDraft,
    FieldValue,
    ItemDraft,
    MeasurementDraft,
    NewValues,
    Planned,
    ReportDraft,
)
from ogsm_tui.services.fields import FIELDS
from ogsm_tui.services.importing import Imported, Importing
from ogsm_tui.services.office import Office
from ogsm_tui.services.outcome import Done, Refused
from ogsm_tui.store.models import ItemRef
from ogsm_tui.store.store import Store
from tests.services.random_files import CHANGES

T = TypeVar("T")

TEXTS = ("", "  ", "Twee schrijvers", "Een\ntweede regel", "é👩 \u202e", "x" * 300)
NAMES = ("", "Jan Bos", "Mieke  Vis", "Nieuwe Naam", "Gast")
KINDS: Mapping[type[ItemDoc], ItemKind] = {
    GoalDoc: ItemKind.GOAL,
    StrategyDoc: ItemKind.STRATEGY,
    IndicatorDoc: ItemKind.INDICATOR,
    ActionDoc: ItemKind.ACTION,
}
LABELS = ("balie", "web", "a, b")


class Team:
    """Do one thing after another in one plan; `act` does the next one."""

    def __init__(self, store: Store, desk: Office, today: date, random: Random) -> None:
        self.store = store
        self.desk = desk
        self.today = today
        self.random = random
        self.acts: tuple[tuple[int, Callable[[], Done | Imported | Refused]], ...] = (
            (6, self.decide),
            (5, self.decide_again),
            (2, self.request_reports),
            (2, self.revise),
            (2, self.strike),
            (3, self.light),
            (3, self.verify),
            (3, self.reopen),
            (3, self.discuss),
            (3, self.park),
            (1, self.postpone),
            (2, self.bring_in),
            (2, self.note),
            (2, self.attend),
            (2, self.judge),
            (3, self.report),
            (2, self.measure),
            (3, self.add),
            (6, self.change),
            (2, self.archive),
            (1, self.move),
            (1, self.move_actions),
            (1, self.change_plan),
            (2, self.plan_session),
            (2, self.change_session),
            (1, self.cancel_session),
            (4, self.begin),
            (1, self.correct),
            (2, self.take_file),
        )

    def act(self) -> tuple[str, Done | Imported | Refused]:
        """Do something, and say what; where no session runs, one is begun as a rule."""
        if not self.running() and self.random.random() < 0.5:
            return "begin", self.begin()
        (chosen,) = self.random.choices([act for _, act in self.acts], [weight for weight, _ in self.acts])
        return chosen.__name__, chosen()

    def finish(self) -> Done:
        """Close the session that runs, if one does."""
        return self.desk.conducting.finish(self.session(), Closing(self.names(), self.maybe(8)))

    def look(self) -> None:
        """Look at everything; whatever the plan has become, it can be shown."""
        reading, ogsm_id = self.desk.reading, self.desk.ogsm_id
        reading.status(ogsm_id)
        for kind in SessionKind:
            reading.overview(ogsm_id, kind)
        for session in self.sessions(SessionStatus.RUNNING, SessionStatus.CLOSED):
            reading.minutes(session)
        for _ in range(2):
            reading.history(self.ref().id)

    # ---- what there is to choose from

    def of(self, values: Sequence[T]) -> T:
        return self.random.choice(values)

    def maybe(self, value: T) -> T | None:
        return value if self.random.random() < 0.7 else None

    def session(self) -> int:
        """Mean the running session as a rule, else any."""
        running = self.running()
        return running[0] if running and self.random.random() < 0.97 else self.any_session()

    def running(self) -> list[int]:
        return self.sessions(SessionStatus.RUNNING)

    def sessions(self, *statuses: SessionStatus) -> list[int]:
        found = self.desk.reading.sessions(self.desk.ogsm_id)
        return [each.id for each in found if each.status in statuses]

    def any_session(self, *preferred: SessionStatus) -> int:
        found = self.sessions(*preferred)
        return self.of(found if found and self.random.random() < 0.8 else self.sessions(*SessionStatus))

    def ref(self, *kinds: ItemKind) -> ItemRef:
        """Mean an item, of one of these kinds as a rule."""
        items = by_code(self.desk.reading.document(self.desk.ogsm_id))
        preferred = [code for code, each in items.items() if KINDS[type(each)] in kinds]
        code = self.of(preferred if preferred and self.random.random() < 0.9 else [*items])
        found = self.desk.reading.find(self.desk.ogsm_id, code)
        assert found is not None, "what is in the document can be found"
        return found

    def item(self, *kinds: ItemKind) -> int:
        return 4711 if self.random.random() < 0.02 else self.ref(*kinds).id

    def on_agenda(self, *sections: Section) -> int:
        """Mean an item of the session, of one of these sections as a rule."""
        entries = self.desk.reading.session(self.desk.ogsm_id).entries
        preferred = [each.ref.id for each in entries if each.section in sections]
        if preferred and self.random.random() < 0.8:
            return self.of(preferred)
        return self.of(entries).ref.id if entries and self.random.random() < 0.8 else self.item()

    def code(self, kind: ItemKind) -> str:
        doc = self.desk.reading.document(self.desk.ogsm_id)
        actions = kind is ItemKind.ACTION
        codes = [each.code for each in doc.actions] if actions else [each.code for each in doc.strategies]
        return self.of([*codes, "ZZ"])

    def decision(self) -> int:
        decisions = self.desk.reading.session(self.desk.ogsm_id).decisions
        return self.of(decisions).id if decisions else 4711

    def day(self) -> date:
        return self.today + timedelta(days=self.random.randint(-60, 60))

    def names(self) -> tuple[str, ...]:
        return tuple(self.of(NAMES) for _ in range(self.random.randint(0, 3)))

    def draft(self, item_id: int | None) -> DecisionDraft:
        values = NewValues(
            deadline=self.maybe(self.day()),
            owner=self.of(NAMES),
            wording=self.of(("", "Anders gezegd", "Nog anders")),
            target=self.maybe(self.random.choice((0.0, 12.5, 80.0))),
            target_date=self.maybe(self.day()),
            actions=self.of(tuple(ActionsFate)),
            strategy=self.of(("", self.code(ItemKind.STRATEGY))),
        )
        texts, names = self.of((TEXTS, TEXTS[2:])), self.of((NAMES, NAMES[1:]))
        kind = self.of(tuple(DecisionKind))
        return DecisionDraft(item_id, kind, self.of(texts), self.of(names), self.maybe(self.day()), values)

    # ---- in a session

    def begin(self) -> Done:
        return self.desk.conducting.begin(self.any_session(SessionStatus.PLANNED), self.of(NAMES))

    def decide(self) -> Done:
        item = self.on_agenda() if self.random.random() < 0.95 else None
        with_action = self.random.random() < 0.2
        return self.desk.deciding.decide(self.session(), self.draft(item), with_action=with_action)

    def request_reports(self) -> Done:
        items = [self.on_agenda() for _ in range(self.random.randint(0, 3))]
        return self.desk.deciding.request_reports(self.session(), items, self.day(), self.of(TEXTS))

    def revise(self) -> Done:
        return self.desk.deciding.revise(self.session(), self.decision(), self.draft(None))

    def strike(self) -> Done:
        return self.desk.deciding.strike(self.session(), self.decision())

    def decide_again(self) -> Done:
        """Decide on something that can be decided on."""
        item = self.on_agenda(Section.DECIDE, Section.UNKNOWN, Section.BROUGHT_IN)
        kind = self.of(
            (DecisionKind.CONTINUE, DecisionKind.STOP, DecisionKind.COMPLETE, DecisionKind.REASSIGN)
        )
        values = NewValues(owner=self.of(NAMES[1:]))
        return self.desk.deciding.decide(
            self.session(), DecisionDraft(item, kind, "zo doen we het", values=values)
        )

    def light(self) -> Done:
        light = self.of((None, *Light))
        return self.desk.walking.set_light(self.session(), self.on_agenda(), light)

    def verify(self) -> Done:
        items = [self.on_agenda(Section.CHECK) for _ in range(self.random.randint(0, 2))]
        return self.desk.walking.verify(self.session(), items)

    def reopen(self) -> Done:
        return self.desk.walking.reopen(self.session(), self.on_agenda(Section.CHECK), self.of(TEXTS[2:]))

    def discuss(self) -> Done:
        return self.desk.walking.discuss(self.session(), self.on_agenda(Section.UNKNOWN), self.of(TEXTS))

    def park(self) -> Done:
        return self.desk.walking.park(self.session(), self.on_agenda())

    def postpone(self) -> Done:
        return self.desk.walking.postpone(self.session(), [self.on_agenda(), self.on_agenda()])

    def bring_in(self) -> Done:
        return self.desk.walking.bring_in(self.session(), self.item())

    def note(self) -> Done:
        item, lesson = self.maybe(self.item()), self.random.random() < 0.5
        return self.desk.walking.note(self.session(), item, self.of(TEXTS), lesson=lesson)

    def attend(self) -> Done:
        present = self.of((True, False, None))
        return self.desk.conducting.attend(self.session(), self.of(NAMES), present=present)

    def judge(self) -> Done:
        agreements = self.desk.reading.session(self.desk.ogsm_id).agreements
        decision = self.of(agreements).id if agreements else self.decision()
        outcome = self.of((None, *Outcome))
        return self.desk.agreements.judge(self.session(), decision, outcome, self.of(TEXTS))

    # ---- around it

    def report(self) -> Done:
        draft = ReportDraft(
            self.of((None, *Light)),
            self.of((None, 0, 40, 100, 101)),
            self.of(TEXTS),
            self.of(NAMES),
            self.maybe(self.day()),
        )
        return self.desk.reporting.report(self.item(), draft)

    def measure(self) -> Done:
        actual = self.of((0.0, 12.5, -3.0, float("nan")))
        draft = MeasurementDraft(actual, self.of((None, 1.5)), self.of((None, *Light)), author=self.of(NAMES))
        return self.desk.reporting.measure(self.item(ItemKind.INDICATOR), draft)

    def value(self, field: ItemField) -> FieldValue:
        days = (ItemField.START, ItemField.DEADLINE, ItemField.COMPLETED, ItemField.TARGET_DATE)
        match field:
            case ItemField.STATUS:
                return self.of(tuple(Status))
            case ItemField.INVOLVED:
                return self.names()
            case ItemField.LABELS:
                return tuple(self.of(LABELS) for _ in range(self.random.randint(0, 2)))
            case ItemField.STRATEGIES:
                return tuple(self.code(ItemKind.STRATEGY) for _ in range(self.random.randint(0, 2)))
            case ItemField.STRATEGY:
                return self.of((self.code(ItemKind.STRATEGY), "", None))
            case ItemField.PARENT:
                return self.of((self.code(ItemKind.ACTION), "", None))
            case ItemField.BASELINE | ItemField.TARGET:
                return self.of((0, 0.0, 12.5, None, float("inf")))
            case ItemField.OWNER:
                return self.of(NAMES)
            case ItemField.CODE:
                return self.of((f"N{self.random.randint(1, 99)}", "A1", "", " A2 "))
            case _ if field in days:
                return self.maybe(self.day())
            case _:
                return self.of(TEXTS)

    def values(self, kind: ItemKind) -> dict[ItemField, FieldValue]:
        fields = FIELDS[kind] if self.random.random() < 0.95 else tuple(ItemField)
        chosen = self.random.sample(fields, min(len(fields), self.random.randint(1, 3)))
        return {field: self.value(field) for field in chosen}

    def add(self) -> Done:
        kind = self.of(tuple(ItemKind))
        values = {**self.values(kind), ItemField.TITLE: self.of(TEXTS[2:])}
        return self.desk.items.add(ItemDraft(kind, values), self.in_session())

    def change(self) -> Done:
        ref = self.ref()
        return self.desk.items.change(ref.id, self.values(ref.kind), self.in_session())

    def in_session(self) -> int | None:
        """Mean the session that runs, or none."""
        return self.maybe(self.session()) if self.running() else None

    def archive(self) -> Done:
        act = self.of((self.desk.items.archive, self.desk.items.bring_back))
        return act(self.item(), self.in_session())

    def move(self) -> Done:
        act = self.of((self.desk.items.move_before, self.desk.items.move_behind))
        kind = self.of((ItemKind.ACTION, ItemKind.STRATEGY))
        return act(self.item(kind), self.item(kind))

    def move_actions(self) -> Done:
        strategy = self.item(ItemKind.STRATEGY)
        return self.desk.items.move_actions(strategy, self.code(ItemKind.STRATEGY), self.in_session())

    def change_plan(self) -> Done:
        values: dict[PlanField, FieldValue] = {
            PlanField.TITLE: self.of(("Ander jaar", "", "Nog een jaar")),
            PlanField.TEAM: self.of(TEXTS),
            PlanField.STATUS: self.of((*(status.value for status in OgsmStatus), "")),
            PlanField.OBJECTIVE: self.of(TEXTS),
            PlanField.OWNER: self.of(NAMES),
            PlanField.PROCESS_OWNER: self.of(NAMES),
            PlanField.START: self.maybe(self.day()),
        }
        field = self.of(tuple(values))
        return self.desk.heading.change({field: values[field]})

    # ---- sessions

    def planned(self) -> Planned:
        start = datetime.combine(self.day(), datetime(2026, 1, 1, self.random.choice((9, 10))).time())
        series = self.of(("", "", "FREQ=MONTHLY;BYDAY=4TU", "FREQ=WEEKLY;COUNT=2", "ELKE WEEK"))
        return Planned(self.of(tuple(SessionKind)), start, self.of((0, 60, 90)), self.of(TEXTS), series)

    def plan_session(self) -> Done:
        return self.desk.calendar.plan(self.planned())

    def change_session(self) -> Done:
        return self.desk.calendar.change(self.any_session(SessionStatus.PLANNED), self.planned())

    def cancel_session(self) -> Done:
        return self.desk.calendar.cancel(self.any_session(SessionStatus.PLANNED))

    def correct(self) -> Done:
        return self.desk.conducting.correct(
            self.any_session(SessionStatus.CLOSED), self.of(TEXTS), self.maybe(self.day())
        )

    # ---- files

    def take_file(self) -> Imported | Refused:
        doc = self.desk.reading.document(self.desk.ogsm_id)
        for change in self.random.sample(CHANGES, 2):
            doc = change(doc, self.random)
        return Importing(self.store, Clock(self.today), "window-1").take(doc, "plan.toml")
