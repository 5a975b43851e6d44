"""What the pane says of a strategy: its results, what was learned, its indicators, its actions."""

from collections.abc import Iterable, Iterator, Sequence

from ogsm_tui.method.order import natural_key
from ogsm_tui.method.reasons import TROUBLED
from ogsm_tui.method.words import Light, Status
from ogsm_tui.store.background import Background, MeasuredIndicator
from ogsm_tui.store.models import Agreement, ItemDetail, ItemRef, Note, StepOf
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.indicator_content import IndicatorContent
from ogsm_tui.ui.item_content import ItemContent, Look, Shown
from ogsm_tui.ui.theme import Tone, light_tone
from ogsm_tui.ui.widgets.paragraphs import Block, Content, Paragraph

_LIGHTS = (Light.RED, Light.ORANGE, None, Light.GREEN)
_STATUSES = (Status.DOING, Status.TODO, Status.COMPLETED, Status.ICEBOX)
_DATE_WIDTH = 8
_MOST_DRAWN, _MOST_LISTED = 6, 20
"""Where a strategy has more indicators than these, only those in trouble are drawn, or listed at all.

The others stand in the list, and are counted by light in the heading.
"""


def in_need(actions: Sequence[StepOf]) -> tuple[StepOf, ...]:
    """Put the actions of a strategy in the order of need: red first, completed ones and the icebox last."""

    def order(action: StepOf) -> tuple[object, ...]:
        parked = action.status in (Status.COMPLETED, Status.ICEBOX)
        status, light = _STATUSES.index(action.status), _LIGHTS.index(action.light)
        return parked, status if parked else 0, light, status, natural_key(action.code)

    return tuple(sorted(actions, key=order))


def agreed_on(
    strategy: ItemRef, background: Background, agreements: Iterable[Agreement]
) -> tuple[Agreement, ...]:
    """Give those of the agreements that are open, about a strategy or one of its indicators."""
    about = {strategy, *(each.ref for each in background.indicators)}
    return tuple(each for each in agreements if each.item in about and each.outcome is None)


class StrategyContent(ItemContent):
    """Word one strategy for the pane."""

    def __init__(self, look: Look) -> None:
        """Take the eyes to look with."""
        super().__init__(look)
        self._words = look.texts.strategy
        self._indicator = IndicatorContent(look.texts, look.glyphs, look.on, look.begin)

    def content(self, shown: Shown) -> Content:
        """Give the blocks of the pane, from top to bottom."""
        detail, history = shown.detail, self._history
        blocks: list[Block] = [self.title(detail), *self.head(detail)]
        if detail.text:
            blocks.append(Paragraph((Span(detail.text, Tone.DIM),), gap=1))
        blocks += self.agreement(shown.agreement)
        blocks += history.decided_now(detail)
        blocks += self._why(shown)
        blocks += history.latest(detail)
        blocks += self.learned(shown)
        blocks += self.open_agreements(shown)
        blocks += self._drawn(shown.background.indicators)
        blocks += self._actions(shown.under)
        blocks += history.earlier_decisions(
            detail, [each.id for each in (*shown.agreed, *_one(shown.agreement))]
        )
        blocks += history.notes(detail, lessons=False)
        blocks += history.earlier(detail)
        return tuple(blocks)

    # ---- what was learned and agreed

    def learned(self, shown: Shown) -> Iterator[Block]:
        """Give the lessons of earlier sessions about a strategy and what belongs to it."""
        lessons = shown.background.lessons
        if lessons:
            yield Paragraph((Span(self._words.earlier_lessons.upper(), Tone.HEADING),), gap=1)
        for each in lessons:
            yield self._lesson(each, shown.detail)

    def _lesson(self, lesson: Note, detail: ItemDetail) -> Block:
        day = self._dates.short(lesson.session_day, self._look.on).ljust(_DATE_WIDTH)
        about = f"{lesson.code}  " if lesson.code and lesson.item != detail.ref else ""
        spans = (Span(day + " ", Tone.DIM), Span(about, Tone.HEADING), Span(lesson.text))
        return Paragraph(spans, hang=_DATE_WIDTH + 1)

    def open_agreements(self, shown: Shown) -> Iterator[Block]:
        """Give the open agreements about a strategy, but for the one that is being judged."""
        agreed = [each for each in shown.agreed if each != shown.agreement]
        if agreed:
            yield Paragraph((Span(self._words.open_agreements.upper(), Tone.HEADING),), gap=1)
        for each in agreed:
            text = each.text or self._texts.words.decisions[each.kind]
            about = Span(f"{each.code}  ", Tone.HEADING)
            yield Paragraph((about, Span(text + " — "), *self._terms(each)), hang=2)

    # ---- what belongs to it

    def _drawn(self, indicators: Sequence[MeasuredIndicator]) -> Iterator[Block]:
        if not indicators:
            return
        lights = [each.measurements[0].light if each.measurements else None for each in indicators]
        heading = Span(self._texts.words.items[indicators[0].ref.kind].many.upper(), Tone.HEADING)
        yield Paragraph((heading,), right=(Span(self._by_light(lights), Tone.DIM),), gap=1)
        many, gap = len(indicators) > _MOST_DRAWN, 0
        for each, light in zip(indicators, lights, strict=True):
            if not many or light in TROUBLED:
                yield from self._indicator.brief(each, gap=gap)
            elif len(indicators) <= _MOST_LISTED:
                yield self._indicator.line(each)
            else:
                continue
            gap = 1

    def _actions(self, actions: Sequence[StepOf]) -> Iterator[Block]:
        if not actions:
            return
        heading = self._say.actions_of_strategy.upper()
        yield Paragraph((Span(heading, Tone.HEADING),), right=(Span(self.counted(actions), Tone.DIM),), gap=1)
        for each in in_need(actions):
            light = Span(self._glyphs.light(each.light) + " ", light_tone(each.light))
            quiet = each.status in (Status.COMPLETED, Status.ICEBOX)
            title = Span(f"{each.code} {each.title}", Tone.DIM if quiet else Tone.TEXT)
            status = Span(self._texts.words.statuses[each.status], Tone.DIM)
            yield Paragraph((light, title), right=(status,), hang=2)

    def counted(self, actions: Sequence[StepOf]) -> str:
        """Say how many actions there are by light; completed ones and those in the icebox do not count."""
        return self._by_light([each.light for each in actions if each.status in (Status.DOING, Status.TODO)])

    def _by_light(self, going: Sequence[Light | None]) -> str:
        numbers = ((light, going.count(light)) for light in (Light.RED, Light.ORANGE, Light.GREEN, None))
        return " ".join(f"{self._glyphs.light(light)}{number}" for light, number in numbers if number)


def _one(agreement: Agreement | None) -> tuple[Agreement, ...]:
    return () if agreement is None else (agreement,)
