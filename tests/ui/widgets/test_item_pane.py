"""The pane that follows: what it shows, how it wraps and scrolls, and that it breaks no more than is seen."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.strip import Strip

from ogsm_tui.ui.drawing import Span, wrap
from ogsm_tui.ui.glyphs import ASCII, UNICODE
from ogsm_tui.ui.theme import LIGHT, Tone
from ogsm_tui.ui.widgets.flow import Flow, FlowLine
from ogsm_tui.ui.widgets.item_pane import ItemPane
from ogsm_tui.ui.widgets.paragraphs import Content, Paragraph, Rule, paragraph
from tests.ui.widgets.stage import SPITEFUL, Stage, lines, settled


class Watched(ItemPane):
    """Keeps what is drawn."""

    def __init__(self, content: Content = ()) -> None:
        super().__init__(content)
        self.drawn: list[str] = []

    def draw_line(self, line: FlowLine, more: str) -> Strip:
        strip = super().draw_line(line, more)
        self.drawn.append(strip.text)
        return strip


def flowed(content: Content, width: int) -> list[str]:
    flow = Flow(content, width, UNICODE)
    return ["".join(span.text for span in line.spans) for line in _all(flow)]


def _all(flow: Flow) -> list[FlowLine]:
    found: list[FlowLine] = []
    while (line := flow.line(len(found))) is not None:
        found.append(line)
    return found


def numbered(count: int) -> Content:
    return tuple(paragraph(f"regel {number}") for number in range(count))


# ---- wrapping


def test_how_the_blocks_of_an_item_are_laid_out() -> None:
    content: Content = (
        Paragraph((Span("A12  ", Tone.CODE), Span("Honderd brieven herschrijven", Tone.STRONG)), hang=5),
        Paragraph((Span("■ ROOD", Tone.LIGHT_RED), Span(" · 45 %")), right=(Span("Jan Bos"),), gap=1),
        Rule(gap=1),
        Paragraph((Span("20 okt  "), Span("Twee schrijvers ziek.\nWachten.")), indent=1, hang=8),
    )
    assert flowed(content, 26) == [
        "A12  Honderd brieven",
        "     herschrijven",
        "",
        "■ ROOD · 45 %      Jan Bos",
        "",
        "─" * 26,
        " 20 okt  Twee schrijvers",
        "         ziek.",
        "         Wachten.",
    ]


def test_a_paragraph_ends_where_it_must_and_says_that_there_was_more() -> None:
    text = "Twee schrijvers ziek, wachten op inhuur."
    assert flowed((paragraph(text, max_lines=1),), 20) == ["Twee schrijvers zie…"]
    assert flowed((paragraph(text, max_lines=2),), 20) == ["Twee schrijvers", "ziek, wachten op in…"]
    assert flowed((paragraph(text, max_lines=3),), 20) == ["Twee schrijvers", "ziek, wachten op", "inhuur."]
    assert flowed((paragraph("een\ntwee\ndrie", max_lines=1),), 20) == ["een twee drie"]
    assert flowed((paragraph("een\ntwee\ndrie", max_lines=1),), 9) == ["een twee…"]


def test_what_stands_at_the_right_gets_half_of_the_line_at_most() -> None:
    block = Paragraph((Span("links links links"),), right=(Span("rechts "), Span("rechts rechts")))
    assert flowed((block,), 20) == ["links     rechts re…", "links links"]


def test_tones_stay_with_their_words() -> None:
    block = Paragraph((Span("een twee ", Tone.STRONG), Span("drie", Tone.GOOD), Span(" vier", Tone.DIM)))
    assert [line.spans for line in _all(Flow((block,), 9, UNICODE))] == [
        (Span("een twee", Tone.STRONG),),
        (Span("drie", Tone.GOOD), Span(" vier", Tone.DIM)),
    ]


def test_the_ascii_set_draws_its_own_rule_and_ellipsis() -> None:
    shown = _all(Flow((Rule(), paragraph("te lang", max_lines=1)), 5, ASCII))
    assert ["".join(span.text for span in line.spans) for line in shown] == ["-----", "te l~"]


anything = st.one_of(st.text(st.characters(codec=None), max_size=60), st.sampled_from(SPITEFUL))
span_tuples = st.lists(st.builds(Span, anything, st.sampled_from(Tone)), max_size=3).map(tuple)
blocks = st.builds(
    Paragraph,
    spans=span_tuples,
    right=span_tuples,
    indent=st.integers(0, 4),
    hang=st.integers(0, 6),
    gap=st.integers(0, 2),
    max_lines=st.none() | st.integers(1, 3),
)


@given(blocks, st.integers(24, 90))
def test_whatever_is_in_a_paragraph_its_lines_fit_and_can_be_printed(block: Paragraph, width: int) -> None:
    shown = flowed((block,), width)
    assert all(cell_len(line) <= width for line in shown)
    assert all(line.isprintable() for line in shown)
    if block.max_lines:
        assert len(shown) <= block.gap + block.max_lines


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """Every line that was broken."""
    found: list[tuple[int, int]] = []

    def noted(text: str, width: int, first_width: int | None = None) -> Iterator[tuple[int, int]]:
        for line in wrap(text, width, first_width):
            found.append(line)
            yield line

    monkeypatch.setattr("ogsm_tui.ui.widgets.flow.wrap", noted)
    return found


def test_no_more_is_broken_than_is_looked_at(broken: list[tuple[int, int]]) -> None:
    flow = Flow((paragraph("woord " * 20_000), paragraph("einde")), 60, UNICODE)
    assert flow.count(30) == 30
    assert flow.line(12) is not None
    assert len(broken) == 30


# ---- showing and scrolling


async def test_another_item_is_shown_from_its_beginning_and_only_what_differs_is_drawn() -> None:
    pane = Watched(numbered(30))
    async with Stage(pane).run_test(size=(40, 10)) as pilot:
        pane.page_down()
        await settled(pilot)
        assert pane.top == 9
        pane.show((paragraph("regel 0"), paragraph("anders"), *numbered(30)[2:]))
        await settled(pilot)
        pane.drawn.clear()
        pane.show(numbered(30))
        await settled(pilot)
        assert [text.strip() for text in pane.drawn] == ["regel 1"]
        assert [line.rstrip(" ↓") for line in lines(pane)] == [f"regel {number}" for number in range(10)]


async def test_the_same_item_changed_stays_where_it_was_scrolled_to() -> None:
    pane = Watched(numbered(30))
    async with Stage(pane).run_test(size=(40, 10)):
        pane.scroll_lines(12)
        pane.show_changed((*numbered(29), paragraph("nieuw")))
        assert pane.top == 12
        pane.show_changed(numbered(15))
        assert pane.top == 5
        pane.show_changed(numbered(3))
        assert pane.top == 0


async def test_pages_keep_a_line_in_sight_and_stop_at_both_ends() -> None:
    pane = Watched(numbered(25))
    async with Stage(pane).run_test(size=(40, 10)):
        tops = []
        for turn in (
            pane.page_down,
            pane.page_down,
            pane.page_down,
            pane.page_up,
            pane.page_up,
            pane.page_up,
        ):
            turn()
            tops.append(pane.top)
        assert tops == [9, 15, 15, 6, 0, 0]
        assert lines(pane)[0].startswith("regel 0")


async def test_signs_say_that_there_is_more_without_hiding_text() -> None:
    pane = Watched((paragraph("x" * 400),))
    async with Stage(pane).run_test(size=(20, 5)):
        assert [line[-2:] for line in lines(pane)] == ["  "] * 4 + [" ↓"]
        pane.scroll_lines(1)
        assert lines(pane)[0][-2:] == " ↑"
        assert {line[:18] for line in lines(pane)} == {"x" * 18}


async def test_an_empty_pane_and_one_that_was_never_seen() -> None:
    Watched().show(numbered(3))
    pane = Watched()
    async with Stage(pane).run_test(size=(20, 3)):
        for turn in (pane.page_down, pane.page_up):
            turn()
        assert lines(pane) == [" " * 20] * 3


async def test_another_width_wraps_anew_and_keeps_the_paragraph_at_the_top() -> None:
    pane = Watched(tuple(paragraph(f"alinea {number} " + "woord " * 20) for number in range(12)))
    async with Stage(pane).run_test(size=(60, 6)) as pilot:
        while not lines(pane)[0].startswith("alinea 5"):
            pane.scroll_lines(1)
        for width in (30, 90, 44):
            await pilot.resize_terminal(width, 6)
            await settled(pilot)
            shown = lines(pane)
            assert shown[0].startswith("alinea 5")
            assert {len(line) for line in shown} == {width}


async def test_a_hundred_thousand_characters_are_drawn_line_by_line(broken: list[tuple[int, int]]) -> None:
    pane = Watched((paragraph("woord " * 17_000), paragraph("漢字 👍🏽 \u202e" * 10_000)))
    async with Stage(pane).run_test(size=(60, 20)) as pilot:
        await settled(pilot)
        assert len(pane.drawn) <= 2 * 20
        assert len(broken) <= 2 * 20 + 2
        pane.scroll_lines(10**6)
        assert lines(pane)[-1].strip()


async def test_a_pane_on_a_panel_takes_the_colour_of_the_panel() -> None:
    pane = Watched((Paragraph((Span(" ROOD ", Tone.BADGE_RED), Span(" tekst"))),))
    pane.styles.background = LIGHT.panel
    async with Stage(pane, theme=LIGHT.name).run_test(size=(30, 2)) as pilot:
        await settled(pilot)
        badge, text = pane.render_lines(pane.size.region)[0]
        assert badge.style is not None
        assert badge.style.bgcolor is not None
        assert badge.style.bgcolor.name == LIGHT.red
        assert text.style is not None
        assert text.style.bgcolor is not None
        assert text.style.bgcolor.name == LIGHT.panel


async def test_block_letters_and_other_clipped_lines_keep_their_shape() -> None:
    pane = Watched(tuple(paragraph("█ ▀▀█ " * 9, max_lines=1) for _ in range(3)))
    async with Stage(pane).run_test(size=(30, 3)):
        assert {line[:27] for line in lines(pane)} == {("█ ▀▀█ " * 9)[:27]}


# ---- what is laid out before it is shown


@pytest.mark.parametrize("length", [2, 40])
async def test_what_was_laid_out_is_shown_as_ever_and_draws_nothing(length: int) -> None:
    content, pane = numbered(length), Watched(numbered(1))
    async with Stage(pane).run_test(size=(30, 5)) as pilot:
        await settled(pilot)
        laid_out = pane.lay_out(content)
        pane.drawn.clear()
        pane.show(laid_out)
        await settled(pilot)
        assert pane.drawn == []
        seen = lines(pane)
        pane.scroll_lines(2)
        scrolled = lines(pane)

        pane.show(numbered(1))
        pane.show(content)
        assert lines(pane) == seen
        pane.scroll_lines(2)
        assert lines(pane) == scrolled


async def test_what_was_laid_out_for_another_size_or_theme_is_laid_out_anew() -> None:
    content = (paragraph("een twee drie vier vijf"),)
    pane, plain = ItemPane(), ItemPane()
    stage = Stage(pane)
    async with stage.run_test(size=(12, 5)) as pilot:
        await settled(pilot)
        laid_out = pane.lay_out(content)
        await pilot.resize_terminal(20, 5)
        stage.theme = LIGHT.name
        await settled(pilot)
        pane.show(laid_out)
        await settled(pilot)
        shown = stage.export_screenshot()
    stage = Stage(plain, theme=LIGHT.name)
    async with stage.run_test(size=(20, 5)) as pilot:
        plain.show(content)
        await settled(pilot)
        assert shown == stage.export_screenshot()


async def test_a_pane_that_was_never_seen_lays_nothing_out() -> None:
    content, pane = numbered(2), ItemPane()
    pane.display = False
    async with Stage(pane).run_test(size=(30, 5)):
        assert pane.lay_out(content) is content


@pytest.mark.parametrize("edge", ["border_top", "border_bottom", "border"])
async def test_a_border_stays_around_what_changes(edge: str) -> None:
    def bordered(content: Content, colour: str) -> ItemPane:
        pane = ItemPane(content)
        setattr(pane.styles, edge, ("solid", colour))
        return pane

    pane = bordered(numbered(3), "red")
    stage = Stage(pane)
    async with stage.run_test(size=(20, 5)) as pilot:
        await settled(pilot)
        pane.show(numbered(2))
        await settled(pilot)
        setattr(pane.styles, edge, ("solid", "blue"))
        stage.theme = LIGHT.name
        await settled(pilot)
        shown = stage.export_screenshot()
    stage = Stage(bordered(numbered(2), "blue"), theme=LIGHT.name)
    async with stage.run_test(size=(20, 5)) as pilot:
        await settled(pilot)
        assert shown == stage.export_screenshot()
