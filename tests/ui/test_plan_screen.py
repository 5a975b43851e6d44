"""The plan on screen: the tree, what it shows of each item, folding, searching, the archive, remarks."""

from pathlib import Path

import pytest

from ogsm_tui.texts import Lang
from ogsm_tui.ui.glyphs import ASCII
from tests.builders import PlanBuilder, fresh_store
from tests.driver import Hands, cursor_row, driver
from tests.ui.tree_plan import TODAY, tree_plan


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tree_plan(tmp_path / "ogsm.db")


def left(hands: Hands) -> list[str]:
    """Give the rows of the tree, without the lines around it."""
    rows = [line.partition("│")[0].rstrip("•↓↑ ") for line in hands.screen()[1:-2]]
    return [row for row in rows if row.strip()]


def codes(hands: Hands) -> list[str]:
    """Give the codes that are to be seen, each as far to the right as it stands."""
    found = []
    for row in left(hands):
        words = row.strip("▌ ▸▾●▲■○").split()
        if words and words[0][0] in "DSIA" and words[0][1:].isdigit():
            found.append(" " * ((row.index(words[0]) - 4) // 2) + words[0])
    return found


WHOLE = ["D1", "S1", " I1", " A1", "  A2", " A3", "S2", " A1", "  A2", " A4", "A5"]


# ---- the tree


async def test_p_shows_the_whole_plan_as_a_tree(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p")
        assert hands.line("Jaarplan").rstrip().endswith("4 opmerkingen")
        assert codes(hands) == WHOLE
        assert hands.sees("ACTIES ZONDER STRATEGISCHE KEUZE")
        assert hands.line("D1 ").partition("│")[0].split()[-5:-1] == ["7,5", "/", "8", "cijfer"]
        assert hands.line("A5 ").partition("│")[0].rstrip().endswith("afgerond JB")


async def test_the_right_side_follows_with_what_the_session_shows(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "jjjj")
        assert cursor_row(hands).startswith("▾ ▲ A1")
        assert hands.sees("▲ ORANJE · mee bezig · 40 %")
        assert hands.sees("Twee schrijvers ziek.")
        assert hands.sees("deadline 1 dec 2026, over 7 dagen")
        assert hands.sees("STAPPEN")


async def test_the_objective_shows_the_plan_itself_and_all_remarks(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p")
        assert hands.sees("In één keer goed")
        assert hands.sees("Jaarplan · Balie · actief")
        assert hands.sees("OPMERKINGEN")
        assert hands.line("geen eigenaar").rstrip().endswith("S2")
        assert hands.line("geen deadline").rstrip().endswith("A3")


async def test_a_goal_shows_its_measurements(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "j")
        assert hands.sees("nu 7,5 cijfer, gemeten 30 sep")
        assert hands.sees("METINGEN")
        assert hands.sees("7,2 cijfer")


@pytest.mark.parametrize(
    ("size", "lang", "theme", "heading"),
    [
        ((120, 36), Lang.EN, "ogsm-light", "ACTIONS WITHOUT A STRATEGY"),
        ((80, 24), Lang.NL, "ogsm-light", "ACTIES ZONDER STRATEGISCHE KEUZE"),
        ((60, 20), Lang.EN, "ogsm-dark", "ACTIONS WITHOUT A STRATEGY"),
    ],
)
async def test_it_fits_every_window(
    store: Path, size: tuple[int, int], lang: Lang, theme: str, heading: str
) -> None:
    async with driver(store, today=TODAY, size=size, lang=lang, theme=theme) as hands:
        await hands.press("p", "jj")
        assert codes(hands) == WHOLE
        assert hands.sees(heading)
        assert cursor_row(hands).startswith("▾ ○ S1")
        await hands.press("enter")
        assert hands.sees("Betere brieven")
        await hands.press("escape")
        assert codes(hands) == WHOLE


async def test_it_can_be_drawn_with_ascii_alone(store: Path) -> None:
    async with driver(store, today=TODAY, glyphs=ASCII) as hands:
        await hands.press("p", "jj")
        assert hands.line("o S1 ").startswith(">- o S1")
        assert hands.line("o S2 ").partition("|")[0].rstrip().endswith(".")


async def test_a_plan_without_anything_says_what_to_do(tmp_path: Path) -> None:
    empty = fresh_store(tmp_path / "empty.db")
    PlanBuilder(empty, title="Leeg")
    empty.close()
    async with driver(tmp_path / "empty.db", today=TODAY) as hands:
        await hands.press("p")
        assert cursor_row(hands) == "○ nog geen ambitie"
        assert hands.sees("Leeg · actief")


# ---- folding


@pytest.mark.parametrize("keys", [("space",), ("left",)])
async def test_what_stands_below_folds_away_and_is_counted(store: Path, keys: tuple[str, ...]) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "jj", *keys)
        assert codes(hands) == ["D1", "S1", "S2", " A1", "  A2", " A4", "A5"]
        assert cursor_row(hands).split()[-2:] == ["4", "MV"]
        await hands.press("right")
        assert codes(hands) == WHOLE


async def test_arrows_also_go_up_and_down_in_the_tree(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "jj", "right", "right")
        assert cursor_row(hands).startswith("○ I1")
        await hands.press("j", "right", "left")
        assert cursor_row(hands).startswith("▾ ▲ A1")
        await hands.press("left", "left")
        assert cursor_row(hands).startswith("▾ ○ S1")


async def test_f_folds_everything_and_unfolds_everything(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "jjjjj")
        assert cursor_row(hands).startswith("○ A2")
        await hands.press("f")
        assert codes(hands) == ["D1", "S1", "S2", "A5"]
        assert cursor_row(hands).startswith("▸ ○ S1")
        await hands.press("f")
        assert codes(hands) == WHOLE


async def test_what_has_nothing_below_it_does_not_fold(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "j", "space")
        assert hands.says() == "Hieronder staat niets."


async def test_what_was_folded_and_where_one_was_are_remembered(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "jj", "space", "j", "j")
        await hands.press("q")
    async with driver(store, today=TODAY) as hands:
        await hands.press("p")
        assert codes(hands) == ["D1", "S1", "S2", " A1", "  A2", " A4", "A5"]
        assert cursor_row(hands).startswith("▾ ▲ A1")


async def test_a_large_plan_opens_with_its_strategies_folded(tmp_path: Path) -> None:
    large = fresh_store(tmp_path / "large.db")
    plan = PlanBuilder(large, title="Groot")
    with plan.batch():
        for number in range(1, 5):
            plan.strategy(f"S{number}")
        for number in range(1, 101):
            plan.action(f"A{number}", strategies=[f"S{1 + number % 4}"])
    large.close()
    async with driver(tmp_path / "large.db", today=TODAY) as hands:
        await hands.press("p")
        assert codes(hands) == ["S1", "S2", "S3", "S4"]
        await hands.press("/", *"A77", "enter")
        assert cursor_row(hands).startswith("○ A77")
        await hands.press("escape")
        assert cursor_row(hands).startswith("○ A77")
        assert hands.sees("A97")
        assert not hands.sees("A98")


# ---- searching


async def test_the_tree_narrows_as_one_types(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "/", *"training")
        assert codes(hands) == ["S1", " A1", "  A2", "S2", " A1", "  A2"]
        assert cursor_row(hands).startswith("○ A2")
        assert hands.line("/ training").partition("│")[0].rstrip().endswith("1 van 10")
        await hands.press("enter")
        assert hands.sees("stap van A1 Brieven herschrijven")
        await hands.press("escape")
        assert codes(hands) == WHOLE
        assert cursor_row(hands).startswith("○ A2")


async def test_what_is_not_found_says_so_and_escape_brings_all_back(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "jj", "/", *"zwembad")
        assert hands.sees("Niets gevonden voor “zwembad”.")
        await hands.press("escape")
        assert codes(hands) == WHOLE


async def test_a_pasted_word_is_sought_too(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "/")
        await hands.paste("tarik")
        assert cursor_row(hands).startswith("○ A2")
        assert hands.sees("2 van 10")


# ---- the archive


async def test_what_is_archived_is_shown_on_demand_and_dim(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "0")
        assert codes(hands) == [*WHOLE[:9], " A4", " A6", "S3", " A4", "A5"]
        assert hands.line("A6 ").partition("│")[0].rstrip().endswith("gearchiveerd JB")
        assert hands.sees("ook wat gearchiveerd is")
        await hands.press("0")
        assert codes(hands) == WHOLE


# ---- remarks


async def test_n_walks_along_the_items_with_a_remark(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "f", "n")
        assert cursor_row(hands).startswith("○ I1")
        assert hands.sees("opmerking   een jaar of langer niet gemeten")
        assert codes(hands)[:3] == ["D1", "S1", " I1"]
        await hands.press("n")
        assert cursor_row(hands).startswith("○ A3")
        assert hands.sees("opmerking   geen deadline")
        await hands.press("n")
        assert hands.sees("opmerking   geen eigenaar · geen indicator")
        await hands.press("n")
        assert cursor_row(hands).startswith("○ I1")
        await hands.press("N")
        assert cursor_row(hands).startswith("▸ ○ S2")


async def test_too_many_strategies_are_remarked_at_the_objective(tmp_path: Path) -> None:
    many = fresh_store(tmp_path / "many.db")
    plan = PlanBuilder(many, title="Veel", objective="Alles", owner="Ingrid de Wit")
    for number in range(1, 9):
        plan.strategy(f"S{number}", owner="Mieke Vis")
    many.close()
    async with driver(tmp_path / "many.db", today=TODAY, lang=Lang.EN) as hands:
        await hands.press("p")
        assert hands.sees("8 strategies: more than seven is not")
        assert hands.screen()[0].endswith("9 remarks")


async def test_without_remarks_n_says_so(tmp_path: Path) -> None:
    calm = fresh_store(tmp_path / "calm.db")
    PlanBuilder(calm, title="Rustig", objective="Rust", owner="Ingrid de Wit")
    calm.close()
    async with driver(tmp_path / "calm.db", today=TODAY) as hands:
        await hands.press("p", "n")
        assert hands.says() == "Er zijn geen opmerkingen bij dit plan."


# ---- from elsewhere


async def test_from_the_session_the_cursor_is_on_its_item(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("enter", "0", "G", "p")
        assert cursor_row(hands).startswith("○ A5")
        await hands.press("q")
        assert hands.sees("je kijkt naar alles")


async def test_the_palette_goes_to_an_item_of_the_plan(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "f", ":", *"schrijftraining", "enter")
        assert cursor_row(hands).startswith("○ A2")
        assert hands.sees("ACTIES ZONDER STRATEGISCHE KEUZE")


async def test_the_history_of_an_item_stands_on_h(store: Path) -> None:
    async with driver(store, today=TODAY) as hands:
        await hands.press("p", "jjjj", "r", *"r", "tab", *"55", "enter", "h")
        assert hands.sees("GESCHIEDENIS")
        assert hands.line("24 nov 2026").rstrip().endswith("rapportage")
        assert hands.sees("rapportage: 24 nov 2026 · rood · 55 % · Jan Bos")
        await hands.press("q")
        assert cursor_row(hands).startswith("▾ ■ A1")
