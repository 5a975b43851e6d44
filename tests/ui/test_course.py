"""The course of an indicator: the line to its target, the gap, and how both are drawn and said."""

from datetime import date

import pytest

from ogsm_tui.method.words import ItemKind, Light
from ogsm_tui.store.background import MeasuredIndicator
from ogsm_tui.store.models import ItemRef, Measurement
from ogsm_tui.texts import Lang, texts_for
from ogsm_tui.ui.chart import Chart, Frame
from ogsm_tui.ui.course import Figures, Point, course_of, gap_of
from ogsm_tui.ui.drawing import cells
from ogsm_tui.ui.glyphs import ASCII, UNICODE, Glyphs
from ogsm_tui.ui.indicator_content import IndicatorContent

JAN_1, JUL_1, DEC_31 = date(2026, 1, 1), date(2026, 7, 1), date(2026, 12, 31)
ON = date(2026, 12, 17)


def indicator(
    *actual: tuple[date, float, Light | None],
    baseline: float | None = 20,
    target: float | None = 80,
    until: date | None = DEC_31,
    unit: str = "%",
    interim: float | None = None,
) -> MeasuredIndicator:
    """Give an indicator with measurements, oldest first; `interim` is the target of the last one's day."""
    measured = [Measurement(at, day, value, None, light, "", None, False)
                for at, (day, value, light) in enumerate(actual)]  # fmt: skip
    if interim is not None:
        day, value, light = actual[-1]
        measured[-1] = Measurement(99, day, value, interim, light, "", None, False)
    ref = ItemRef(ItemKind.INDICATOR, 1)
    return MeasuredIndicator(ref, "I1", "Brieven", unit, baseline, target, until, tuple(reversed(measured)))


def said(lang: Lang, given: MeasuredIndicator) -> str:
    return IndicatorContent(texts_for(lang), UNICODE, ON, JAN_1).gap_words(given)


HALFWAY = date(2026, 7, 2)


@pytest.mark.parametrize(
    ("given", "dutch", "english"),
    [
        (
            indicator((HALFWAY, 45, None)),
            "nog 35 te gaan tot 80 % · 5 achter op de lijn",
            "35 to go to 80% · 5 behind the line",
        ),
        (
            indicator((HALFWAY, 58, None)),
            "nog 22 te gaan tot 80 % · 8 voor op de lijn",
            "22 to go to 80% · 8 ahead of the line",
        ),
        (
            indicator((HALFWAY, 7.2, None), baseline=6.5, target=3, unit="minuten"),
            "nog 4,2 te gaan tot 3 minuten · 2,5 achter op de lijn",
            "4.2 to go to 3 minuten · 2.5 behind the line",
        ),
        (
            indicator((DEC_31, 80, None)),
            "streefwaarde van 80 % gehaald · op de lijn",
            "target of 80% reached · on the line",
        ),
        (
            indicator((DEC_31, 2, None), baseline=6, target=3, unit=""),
            "streefwaarde van 3 gehaald, 1 beter · 1 voor op de lijn",
            "target of 3 reached, 1 better · 1 ahead of the line",
        ),
        (
            indicator((HALFWAY, 45, None), interim=50),
            "nog 35 te gaan tot 80 % · 5 achter op de lijn",
            "35 to go to 80% · 5 behind the line",
        ),
        (
            indicator((HALFWAY, 45, None), baseline=None),
            "35 onder de streefwaarde van 80 %",
            "35 below the target of 80%",
        ),
        (
            indicator((HALFWAY, 90, None), baseline=None),
            "10 boven de streefwaarde van 80 %",
            "10 above the target of 80%",
        ),
        (indicator((HALFWAY, 45, None), baseline=None, target=None), "", ""),
        (indicator(), "", ""),
    ],
)
def test_the_gap_in_words(given: MeasuredIndicator, dutch: str, english: str) -> None:
    assert said(Lang.NL, given) == dutch
    assert said(Lang.EN, given) == english


def test_the_line_is_straight_from_the_baseline_to_the_target() -> None:
    course = course_of(Figures(0, 364, DEC_31, JAN_1), [(Point(JUL_1, 10), None)])
    assert [course.wanted_on(day) for day in (JAN_1, JUL_1, DEC_31)] == [0, 181, 364]
    assert course.wanted_on(date(2027, 3, 1)) == 364


def test_targets_for_single_days_bend_the_line() -> None:
    course = course_of(Figures(0, 100, DEC_31, JAN_1), [(Point(JUL_1, 10), 20.0)])
    assert course.wanted_on(JUL_1) == 20
    assert course.wanted_on(DEC_31) == 100


def test_without_a_baseline_the_line_is_level_and_says_nothing_of_being_behind() -> None:
    course = course_of(Figures(None, 80, DEC_31), [(Point(JUL_1, 45), None)])
    assert course.wanted_on(JAN_1) == course.wanted_on(DEC_31) == 80
    gap = gap_of(course, 80)
    assert gap is not None
    assert gap.behind_line is None


def drawn(given: MeasuredIndicator, glyphs: Glyphs, frame: Frame) -> list[str]:
    figures = Figures(given.baseline, given.target, given.target_date, JAN_1)
    points = [(Point(each.date, each.actual or 0, each.light), each.target)
              for each in reversed(given.measurements)]  # fmt: skip
    lines = Chart(texts_for(Lang.NL), glyphs, given.unit).lines(course_of(figures, points), frame, ON)
    return ["".join(span.text for span in line).rstrip() for line in lines]


RISING = indicator((date(2026, 6, 30), 40, Light.GREEN), (date(2026, 12, 1), 52, Light.ORANGE))


def test_a_chart_without_colour_or_blocks() -> None:
    assert drawn(RISING, ASCII, Frame(40, 7)) == [
        "80 % |                                .",
        "     |                          . . .",
        "52 % |                  . . . .   ==^",
        "     |          . . . *===========",
        "     |  . . . .",
        "20 % |.",
        "     1 jan                        31 dec",
    ]


@pytest.mark.parametrize("glyphs", [UNICODE, ASCII])
@pytest.mark.parametrize("width", [24, 40, 90])
@pytest.mark.parametrize("height", [4, 5, 12])
def test_a_chart_keeps_within_its_frame_and_shows_every_light(
    glyphs: Glyphs, width: int, height: int
) -> None:
    lines = drawn(RISING, glyphs, Frame(width, height))
    assert len(lines) == height
    assert max(map(cells, lines)) <= width
    text = "\n".join(lines)
    assert glyphs.green in text
    assert glyphs.orange in text


@pytest.mark.parametrize(
    "given",
    [
        indicator(),
        indicator((HALFWAY, 45, None), baseline=None, target=None),
        indicator((DEC_31, 45, None), baseline=None),
    ],
)
def test_nothing_is_drawn_where_there_is_no_course(given: MeasuredIndicator) -> None:
    assert drawn(given, UNICODE, Frame(40, 5)) == []


def test_values_far_apart_and_all_the_same_are_drawn() -> None:
    same = indicator((JAN_1, 0, None), (JUL_1, 0, None), baseline=0, target=0)
    far = indicator((JAN_1, -1e9, None), (JUL_1, 1e12, None), baseline=0, target=5)
    for each in (same, far):
        assert drawn(each, UNICODE, Frame(40, 6))
