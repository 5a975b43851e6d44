"""What somebody may have changed in an exported plan before it is read again."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from ogsm_tui.method.words import Light, Status
from ogsm_tui.services.document import ActionDoc, MoveDoc, PlanDoc, ReportDoc, SessionDoc
from tests.services.conftest import ON


def day(random: Random) -> date:
    return ON + timedelta(days=random.randint(-60, 60))


def same(doc: PlanDoc, _: Random) -> PlanDoc:
    return doc


def other_action(doc: PlanDoc, random: Random) -> PlanDoc:
    at = random.randrange(len(doc.actions))
    action = doc.actions[at]
    status, deadline = random.choice(tuple(Status)), day(random)
    move = MoveDoc(on=deadline, old=ON, new=deadline)
    changed = replace(
        action,
        title="Uit het bestand",
        owner=random.choice(("Jan Bos", "Nieuwe Naam", "Gast")),
        status=status,
        completed=deadline if status is Status.COMPLETED else None,
        deadline=deadline,
        moves=random.choice((action.moves, (*action.moves, move))),
        strategies=tuple(each.code for each in doc.strategies[:1]),
        reports=(*action.reports, ReportDoc(date=deadline, light=Light.RED)),
    )
    return replace(doc, actions=(*doc.actions[:at], changed, *doc.actions[at + 1 :]))


def new_action(doc: PlanDoc, random: Random) -> PlanDoc:
    code = f"F{random.randint(1, 9_999)}"
    if any(each.code == code for each in doc.actions):
        return doc
    new = ActionDoc(code=code, title="Nieuw", involved=("Gast",), reports=(ReportDoc(date=ON),))
    return replace(doc, actions=(*doc.actions, new))


def other_session(doc: PlanDoc, random: Random) -> PlanDoc:
    session = random.choice(doc.sessions)
    others = tuple(each for each in doc.sessions if each is not session)
    later = session.start + timedelta(days=400 + random.randint(0, 99))
    new = SessionDoc(kind=session.kind, start=later)
    return replace(doc, sessions=(*others, replace(session, place="Elders"), new))


def other_plan(doc: PlanDoc, _: Random) -> PlanDoc:
    return replace(doc, ogsm=replace(doc.ogsm, team="Uit het bestand", process_owner="Gast"))


CHANGES = (same, other_action, new_action, other_session, other_plan)
