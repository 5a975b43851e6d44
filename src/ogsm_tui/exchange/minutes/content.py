"""The minutes of a session: which parts, in which order (method.md, section 6)."""

from collections.abc import Iterator

from ogsm_tui.exchange.minutes.gathered import handled_count, only
from ogsm_tui.exchange.minutes.lines import Lines
from ogsm_tui.exchange.minutes.outline import Line, Page, Part, page, part
from ogsm_tui.exchange.minutes.phrases import capital, moment
from ogsm_tui.method.words import Handled, ItemKind, Section, SessionKind
from ogsm_tui.services.views import MinutesView
from ogsm_tui.texts import Texts


def minutes_page(view: MinutesView, texts: Texts) -> Page:
    """Put the minutes of a session together, whatever its state; what is empty is left out."""
    session = view.session
    title = texts.minutes.title.format(
        plan=view.plan.title,
        session=texts.words.sessions[session.kind].one,
        date=texts.dates.long(session.day),
    )
    parts = _action_review if session.kind is SessionKind.ACTION_REVIEW else _strategy_review
    remark = texts.minutes.remarks.get(session.status, "")
    return page(title, remark, _facts(view, texts), parts(view, texts))


def _facts(view: MinutesView, texts: Texts) -> Iterator[Line]:
    say, session = texts.minutes, view.session
    planned = say.planned_for.format(
        date=texts.dates.long(session.start.date()),
        time=texts.dates.time(session.start),
        minutes=texts.dates.minutes(session.minutes),
    )
    count = say.handled_count.format(
        handled=handled_count(view), points=texts.words.point.counted(len(view.entries))
    )
    yield Line(planned, say.planned)
    yield Line(moment(texts, session.began, session.start.date()) if session.began else "", say.began)
    yield Line(moment(texts, session.closed, session.day) if session.closed else "", say.closed)
    yield Line(session.place, say.place)
    yield Line(session.facilitator or "", say.facilitator)
    yield Line(", ".join(view.present), say.present)
    yield Line(", ".join(view.absent), say.absent)
    yield Line("" if session.rating is None else str(session.rating), say.rating)
    yield Line(count if view.entries else "", say.handled)


def _action_review(view: MinutesView, texts: Texts) -> Iterator[Part]:
    say, lines = texts.minutes, Lines(view, texts)
    yield part(say.earlier_agreements, lines.judged())
    yield part(say.decisions, lines.decisions())
    yield part(say.decisions_on_plan, lines.plan_decisions())
    yield from _work(lines, texts)
    yield part(say.other_changes, (*lines.fields(), *lines.added_others()))
    yield part(say.new_actions, lines.added_actions())
    yield part(say.lessons, lines.notes(lesson=True))
    yield part(say.notes, lines.notes(lesson=False))
    yield from _left(lines, texts)
    yield part(say.open_agreements, lines.open_agreements())
    yield from _afterwards(lines, texts)


def _strategy_review(view: MinutesView, texts: Texts) -> Iterator[Part]:
    say, words = texts.minutes, texts.words
    lines, others = Lines(view, texts), Lines(only(view, {None, ItemKind.ACTION}), texts)
    goals = Lines(only(view, {ItemKind.GOAL}), texts)
    yield part(capital(words.items[ItemKind.OBJECTIVE].one), _objective(view, texts))
    yield part(capital(words.items[ItemKind.GOAL].many), goals.goals())
    yield part(words.sections[Section.STRATEGIES], _told(view, texts, ItemKind.STRATEGY))
    yield part(capital(words.items[ItemKind.INDICATOR].many), _told(view, texts, ItemKind.INDICATOR))
    yield part(say.lessons, others.notes(lesson=True))
    yield part(say.decisions_and_changes, _decisions_and_changes(view, texts))
    yield part(say.priorities, lines.priorities())
    yield part(say.earlier_agreements, lines.judged())
    yield part(capital(words.items[ItemKind.ACTION].many), parts=_actions(view, texts))
    yield part(say.notes, others.notes(lesson=False))
    yield from _left(lines, texts)
    yield part(say.open_earlier, lines.open_earlier())
    yield from _afterwards(lines, texts)


def _told(view: MinutesView, texts: Texts, kind: ItemKind) -> Iterator[Line]:
    return Lines(only(view, {kind}), texts).told()


def _objective(view: MinutesView, texts: Texts) -> Iterator[Line]:
    told = (line for line in _told(view, texts, ItemKind.OBJECTIVE) for line in line.under)
    under = (*Lines(view, texts).reported(ItemKind.OBJECTIVE), *told)
    name = view.plan.objective or (capital(texts.words.items[ItemKind.OBJECTIVE].one) if under else "")
    yield Line(about=name, aside=view.plan.owner or "", under=under)


def _decisions_and_changes(view: MinutesView, texts: Texts) -> Iterator[Line]:
    plan_decisions = tuple(Lines(view, texts).plan_decisions())
    if plan_decisions:
        yield Line(about=texts.minutes.whole_plan, under=plan_decisions)
    of_plan = Lines(only(view, set(ItemKind) - {ItemKind.ACTION}), texts)
    yield from of_plan.fields()
    yield from of_plan.added_others()


def _actions(view: MinutesView, texts: Texts) -> Iterator[Part]:
    say, lines = texts.minutes, Lines(only(view, {ItemKind.ACTION}), texts)
    yield part(say.decisions, lines.decisions())
    yield from _work(lines, texts)
    yield part(say.other_changes, lines.fields())
    yield part(say.new_actions, lines.added_actions())


def _work(lines: Lines, texts: Texts) -> Iterator[Part]:
    say = texts.minutes
    yield part(say.verified, lines.verified())
    yield part(say.reopened, lines.reopened())
    yield part(say.lights, lines.lights())
    yield part(say.discussed, lines.discussed())


def _left(lines: Lines, texts: Texts) -> Iterator[Part]:
    say = texts.minutes
    yield part(say.not_handled, lines.left(Handled.OPEN))
    yield part(say.not_reached, lines.left(Handled.NOT_REACHED))
    yield part(say.parked, lines.left(Handled.PARKED))


def _afterwards(lines: Lines, texts: Texts) -> Iterator[Part]:
    say = texts.minutes
    yield part(say.corrections, lines.corrections())
    yield part(say.next_session, lines.next_session())
