"""Sessions for tests of the minutes: a quiet one, to which a test adds something, and two full ones."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from ogsm_tui.method.words import (
    DecisionKind,
    Handled,
    ItemKind,
    Light,
    OgsmStatus,
    Outcome,
    Reason,
    Section,
    SessionKind,
    SessionStatus,
    Verdict,
)
from ogsm_tui.services.views import MinutesView, VerdictLine
from ogsm_tui.store.models import (
    AgendaEntry,
    Agreement,
    Change,
    Decision,
    ItemRef,
    Note,
    PlanHead,
    SessionHead,
    Verification,
)
from ogsm_tui.store.results import Result

ON = date(2026, 11, 24)
EARLIER = date(2026, 10, 27)

KINDS = {
    "O": ItemKind.OBJECTIVE,
    "D": ItemKind.GOAL,
    "S": ItemKind.STRATEGY,
    "I": ItemKind.INDICATOR,
    "A": ItemKind.ACTION,
}
TITLES = {
    "O1": "Inwoners in één keer goed geholpen",
    "D1": "Klanttevredenheid",
    "S1": "Minder terugkerende vragen",
    "S2": "Sneller geholpen",
    "I1": "Brieven op B1-niveau",
    "A2": "Brieven herschrijven",
    "A3": "Openingstijden balie",
    "A7": "Website toegankelijk maken",
    "A9": "Terugbellen op afspraak",
    "A12": "Rooster voor de telefoon",
    "A14": "Nieuwe planning",
}


def ref(code: str) -> ItemRef:
    return ItemRef(KINDS[code[0]], 100 * "ODSIA".index(code[0]) + int(code[1:]))


def named(code: str | None) -> dict[str, Any]:
    """Give the item of a code, its code and title, as most records hold them."""
    if code is None:
        return {"item": None, "code": None, "title": None}
    return {"item": ref(code), "code": None if code[0] == "O" else code, "title": TITLES[code]}


def head(
    kind: SessionKind = SessionKind.ACTION_REVIEW,
    day: date = ON,
    status: SessionStatus = SessionStatus.CLOSED,
) -> SessionHead:
    begun = status in (SessionStatus.RUNNING, SessionStatus.CLOSED)
    return SessionHead(
        id=day.toordinal(),
        kind=kind,
        status=status,
        start=datetime(day.year, day.month, day.day, 10, 0),
        minutes=60,
        place="",
        series="",
        began=datetime(day.year, day.month, day.day, 10, 2) if begun else None,
        closed=datetime(day.year, day.month, day.day, 11, 1) if status is SessionStatus.CLOSED else None,
        rating=None,
        facilitator="Ravi Sharma",
    )


def entry(
    code: str,
    state: Handled = Handled.DECIDED,
    section: Section = Section.DECIDE,
    reasons: tuple[Reason, ...] = (),
    owner: str | None = "Jan Bos",
    deadline: date | None = date(2026, 12, 1),
    title: str | None = None,
) -> AgendaEntry:
    return AgendaEntry(
        ref=ref(code),
        code=code,
        title=TITLES[code] if title is None else title,
        owner=owner,
        section=section,
        reasons=reasons,
        signals=(),
        light=None,
        status=None,
        report_date=None,
        deadline=deadline,
        completed=None,
        state=state,
    )


def strategy(code: str, state: Handled = Handled.DISCUSSED, reasons: tuple[Reason, ...] = ()) -> AgendaEntry:
    return entry(code, state, Section.STRATEGIES, reasons, owner="Mieke Vis", deadline=None)


def decision(
    kind: DecisionKind,
    code: str | None = None,
    text: str = "",
    who: str | None = None,
    by: date | None = None,
    old: str = "",
    new: str = "",
    outcome: Outcome | None = None,
    title: str | None = None,
) -> Decision:
    about = named(code) if title is None else {**named(code), "title": title}
    return Decision(
        id=1,
        **about,
        kind=kind,
        text=text,
        who=who,
        by=by,
        old=old,
        new=new,
        outcome=outcome,
        outcome_text="",
        judged=None,
        session_id=ON.toordinal(),
        session_day=ON,
    )


def agreement(
    number: int,
    code: str | None,
    text: str,
    who: str | None = "Mieke Vis",
    by: date | None = date(2026, 11, 10),
    reviewed: str | None = None,
    outcome: Outcome | None = None,
    word: str = "",
    kind: DecisionKind = DecisionKind.INTERVENE,
) -> Agreement:
    return Agreement(
        id=number,
        **named(code),
        kind=kind,
        text=text,
        who=who,
        by=by,
        outcome=outcome,
        outcome_text=word,
        late=False,
        session=head(day=EARLIER),
        reviewed=reviewed,
    )


def verdict(
    code: str,
    given: Verdict = Verdict.VERIFIED,
    text: str = "",
    completed: date | None = date(2026, 11, 20),
    owner: str | None = "Jan Bos",
    by: str | None = "Ravi Sharma",
) -> VerdictLine:
    said = Verification(
        session_id=1, session_day=ON, completed=completed, verdict=given, text=text, by=by, ended=False
    )
    return VerdictLine(ref(code), code, TITLES[code], owner, said)


def note(text: str, code: str | None = None, *, lesson: bool = False) -> Note:
    return Note(id=1, **named(code), text=text, lesson=lesson, session_day=ON)


def change(code: str, field: str, old: str = "", new: str = "") -> Change:
    return Change(ref(code), code, TITLES[code], field, old, new)


def minutes(
    kind: SessionKind = SessionKind.ACTION_REVIEW, status: SessionStatus = SessionStatus.CLOSED, **parts: Any
) -> MinutesView:
    """Give a session in which nothing happened, but for the parts that are named."""
    words = {ref(code).id: word for code, word in parts.pop("words", {}).items()}
    quiet = MinutesView(
        plan=PlanHead(
            id=1,
            code=None,
            title="Jaarplan Dienstverlening 2026",
            team="",
            status=OgsmStatus.ACTIVE,
            objective="",
            owner=None,
            process_owner="Ravi Sharma",
            start=None,
            end=None,
        ),
        session=head(kind, status=status),
        present=(),
        absent=(),
        entries=(),
        words=words,
        decisions=(),
        verdicts=(),
        agreements=(),
        open_agreements=(),
        notes=(),
        changes=(),
        corrections=(),
        next_session=None,
    )
    return replace(quiet, **parts)


def doensessie() -> MinutesView:
    """Give a closed doensessie in which everything happened."""
    quiet = minutes()
    session = replace(quiet.session, place="De Brug", rating=8)
    return replace(
        quiet,
        session=session,
        present=("Ravi Sharma", "Jan Bos", "Mieke Vis"),
        absent=("Tarik Ali",),
        entries=(
            entry("A2", reasons=(Reason.RED,), deadline=date(2027, 1, 29)),
            entry("A9", owner="Bram Hoekstra", deadline=None, reasons=(Reason.ORANGE,)),
            entry("A7", Handled.DISCUSSED, Section.UNKNOWN, (Reason.NO_REPORT,)),
            entry("A12", Handled.PARKED, Section.UNKNOWN, (Reason.REPORT_NOT_CURRENT,), owner="Tarik Ali"),
            entry("A3", Handled.VERIFIED, Section.CHECK, (Reason.COMPLETED,)),
            entry("D1", Handled.NOT_REACHED, Section.BROUGHT_IN, owner=None),
        ),
        words={
            ref("A7").id: "Loopt, maar niemand schreef het op.",
            ref("A12").id: "Eerst het advies afwachten",
        },
        decisions=(
            decision(
                DecisionKind.INTERVENE, "A2", "Twee schrijvers inhuren", "Mieke Vis", date(2026, 12, 22)
            ),
            decision(DecisionKind.RESCHEDULE, "A2", "Twee zieken", old="2026-12-01", new="2027-01-29"),
            decision(DecisionKind.REASSIGN, "A9", old="Jan Bos", new="Bram Hoekstra"),
            decision(DecisionKind.ESCALATE, None, "Budget voor inhuur", "Ingrid de Wit", date(2026, 12, 15)),
        ),
        verdicts=(verdict("A3", by="Jan Bos"), verdict("A14", Verdict.REOPENED, "De helft ontbreekt")),
        agreements=(
            agreement(
                11, "A2", "Schrijver lenen", reviewed="not-kept", outcome=Outcome.NOT_KEPT, word="ziek"
            ),
            agreement(12, "A9", "Offerte vragen", "Jan Bos", reviewed="left-open"),
        ),
        open_agreements=(
            agreement(12, "A9", "Offerte vragen", "Jan Bos", reviewed="left-open"),
            agreement(13, None, "", "Ravi Sharma", date(2026, 12, 1), kind=DecisionKind.REQUEST_REPORT),
        ),
        notes=(note("Vraag eerst naar het budget.", "A2", lesson=True), note("De zaal was te warm.")),
        changes=(
            change("A7", "light", "", "red"),
            change("A7", "light", "red", "orange"),
            change("A9", "light", "orange", "red"),
            change("A9", "light", "red", "orange"),
            change("A12", "deadline", "2026-11-30", "2026-12-01"),
            change("A12", "involved", "", "Jan Bos, Mieke Vis"),
            change("A14", "added", "", TITLES["A14"]),
        ),
        corrections=((date(2026, 11, 26), "Tarik was er wel, op afstand."),),
        next_session=replace(
            head(day=date(2026, 12, 22), status=SessionStatus.PLANNED), place="De Brug", facilitator=None
        ),
    )


def bijstuursessie() -> MinutesView:
    """Give a running bijstuursessie in which everything happened."""
    quiet = minutes(SessionKind.STRATEGY_REVIEW, SessionStatus.RUNNING)
    return replace(
        quiet,
        plan=replace(quiet.plan, objective=TITLES["O1"], owner="Ingrid de Wit"),
        entries=(
            strategy("S1", Handled.DECIDED, (Reason.ORANGE,)),
            strategy("S2", Handled.OPEN, (Reason.NO_REPORT,)),
            entry("A2", reasons=(Reason.RED,)),
            entry("A7", Handled.DISCUSSED, Section.UNKNOWN),
        ),
        words={ref("S1").id: "De brieven werken.", ref("A7").id: "Loopt."},
        decisions=(
            decision(
                DecisionKind.ADJUST, "S1", "Het gaat om de vraag", old="Betere brieven", new=TITLES["S1"]
            ),
            decision(
                DecisionKind.RETARGET, "I1", "95 is te veel", old="95 2026-12-31", new="90.5 2027-03-31"
            ),
            decision(DecisionKind.INTERVENE, "S1", "Lezers laten meelezen", "Mieke Vis", date(2027, 2, 23)),
            decision(DecisionKind.CONTINUE, "D1", "Eerst de meting afwachten"),
            decision(DecisionKind.CONTINUE, None, "Geen nieuwe keuzes dit jaar"),
            decision(DecisionKind.STOP, "A2", "Geen mensen", old="doing", new="icebox"),
        ),
        agreements=(agreement(11, "S2", "Piekuren tellen", reviewed="kept", outcome=Outcome.KEPT),),
        open_agreements=(agreement(12, "S2", "Rooster bespreken", "Tarik Ali", date(2026, 12, 1)),),
        notes=(
            note("Meelezen helpt.", "S1", lesson=True),
            note("De nulmeting klopt niet.", "I1"),
            note("Minder is meer.", lesson=True),
        ),
        changes=(
            change("S1", "light", "orange", "green"),
            change("I1", "light", Light.GREEN, Light.ORANGE),
            change("I1", "target_date", "", "2026-12-31"),
        ),
        results=(
            result("O1", "De brieven gaan goed, de telefoon niet."),
            result("D1", actual=7.5, unit="cijfer", light=Light.ORANGE),
            result("S1", "Elke brief die klaar is, scheelt vragen."),
            result("I1", "Elke week drie erbij.", actual=52, unit="%", light=Light.ORANGE, strategy="S1"),
        ),
    )


def result(
    code: str,
    text: str = "",
    *,
    actual: float | None = None,
    unit: str = "",
    light: Light | None = None,
    strategy: str | None = None,
) -> Result:
    under = None if strategy is None else ref(strategy).id
    who, day = "Ingrid de Wit", date(2026, 11, 9)
    return Result(ref(code), code, TITLES[code], who, under, light, day, text, actual, unit)
