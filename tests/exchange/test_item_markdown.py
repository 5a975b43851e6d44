"""One item copied as Markdown."""

from dataclasses import replace
from datetime import date

from ogsm_tui.exchange.item_markdown import item_markdown
from ogsm_tui.method.words import DecisionKind, ItemKind, Light, Outcome, Status, Verdict
from ogsm_tui.store.models import (
    Decision,
    ItemDetail,
    ItemRef,
    Measurement,
    Move,
    Note,
    Report,
    StepOf,
    StrategyName,
    Verification,
)
from ogsm_tui.texts import Lang, texts_for

NL, EN = texts_for(Lang.NL), texts_for(Lang.EN)
SESSION = date(2026, 10, 27)


def bare(kind: ItemKind, code: str | None, title: str) -> ItemDetail:
    return ItemDetail(
        ref=ItemRef(kind, 1),
        code=code,
        title=title,
        text="",
        owner=None,
        labels=(),
        archived=False,
        light=None,
        light_in_session=False,
        progress=None,
        report_date=None,
    )


def report(day: int, light: Light | None, progress: int | None, text: str = "") -> Report:
    return Report(day, date(2026, 10, day), light, progress, text, "Jan Bos", in_session=False)


def decision(
    kind: DecisionKind, text: str, who: str | None = None, outcome: Outcome | None = None
) -> Decision:
    return Decision(
        id=1,
        item=ItemRef(ItemKind.ACTION, 1),
        code="A12",
        title="Brieven herschrijven",
        kind=kind,
        text=text,
        who=who,
        by=date(2026, 11, 10) if who else None,
        old="",
        new="",
        outcome=outcome,
        outcome_text="ziek" if outcome else "",
        judged=None,
        session_id=1,
        session_day=SESSION,
    )


ACTION = replace(
    bare(ItemKind.ACTION, "A12", "Brieven herschrijven"),
    text="Begin bij afval.\n\nDaarna # parkeren.",
    owner="Jan Bos",
    labels=("brieven",),
    light=Light.RED,
    light_in_session=True,
    progress=45,
    reports=(
        Report(9, SESSION, Light.RED, None, "", None, in_session=True),
        report(20, Light.RED, 45, "Twee schrijvers ziek."),
        report(12, None, None, "- Wachten op inhuur"),
        report(1, Light.GREEN, 10, "Te oud om te tonen"),
    ),
    status=Status.DOING,
    start=date(2026, 3, 1),
    deadline=date(2026, 11, 1),
    involved=("Mieke Vis", "Tarik Ali"),
    strategies=(StrategyName(5, "S1", "Minder vragen"),),
    parent=StepOf(ItemRef(ItemKind.ACTION, 2), "A2", "Alle brieven", None, Status.DOING, None, None),
    steps=(
        StepOf(ItemRef(ItemKind.ACTION, 3), "A13", "Eerste tien", "Jan Bos", Status.TODO, None, SESSION),
        StepOf(ItemRef(ItemKind.ACTION, 4), "A14", "De rest", None, Status.ICEBOX, None, None),
    ),
    moves=(Move(date(2026, 8, 27), date(2026, 9, 1), date(2026, 11, 1)),),
    decisions=(
        decision(DecisionKind.INTERVENE, "Inhuren", "Mieke Vis", Outcome.NOT_KEPT),
        decision(DecisionKind.CONTINUE, "Eerst afwachten"),
    ),
    notes=(
        Note(1, None, None, None, "Inhuur eerder regelen", True, SESSION),
        Note(2, None, None, None, "Jan belt zelf", False, SESSION),
    ),
)


def test_an_action_with_everything() -> None:
    assert item_markdown(ACTION, NL) == (
        "## A12 Brieven herschrijven\n"
        "\n"
        "- **Licht**: rood (in de sessie gezet)\n"
        "- **Status**: mee bezig\n"
        "- **Voortgang**: 45 %\n"
        "- **Eigenaar**: Jan Bos\n"
        "- **Betrokken**: Mieke Vis, Tarik Ali\n"
        "- **Begin**: 1 maart 2026\n"
        "- **Deadline**: 1 november 2026, 1× verschoven (+61 dagen)\n"
        "- **Strategische keuzes**: S1 Minder vragen\n"
        "- **Stap van**: A2 Alle brieven\n"
        "- **Labels**: brieven\n"
        "\n"
        "Begin bij afval.\\\n"
        "Daarna # parkeren.\n"
        "\n"
        "### Rapportages\n"
        "\n"
        "- **27 oktober 2026** (in de sessie gezet): rood\n"
        "- **20 oktober 2026** (Jan Bos): rood, 45 %. Twee schrijvers ziek.\n"
        "- **12 oktober 2026** (Jan Bos): - Wachten op inhuur\n"
        "\n"
        "### Stappen\n"
        "\n"
        "- **A13 Eerste tien**: te doen, Jan Bos, 27 oktober 2026\n"
        "- **A14 De rest**: Icebox\n"
        "\n"
        "### Besluiten\n"
        "\n"
        "- **27 oktober 2026**: Verbeteren of versnellen: Inhuren — Mieke Vis, vóór 10 november 2026: "
        "niet nagekomen (ziek)\n"
        "- **27 oktober 2026**: Ongewijzigd doorgaan: Eerst afwachten\n"
        "\n"
        "### Lessen\n"
        "\n"
        "- **27 oktober 2026**: Inhuur eerder regelen\n"
        "\n"
        "### Notities\n"
        "\n"
        "- **27 oktober 2026**: Jan belt zelf\n"
    )


def test_an_action_of_which_nothing_is_known() -> None:
    assert item_markdown(replace(bare(ItemKind.ACTION, "A1", "Website"), status=Status.TODO), EN) == (
        "## A1 Website\n"
        "\n"
        "- **Light**: none\n"
        "- **Status**: to do\n"
        "- **Owner**: no owner\n"
        "- **Deadline**: none\n"
    )


def test_a_verified_completion_says_so_until_the_action_is_reopened() -> None:
    verified = Verification(1, SESSION, date(2026, 10, 20), Verdict.VERIFIED, "", "Ravi Sharma", ended=False)
    done = replace(
        bare(ItemKind.ACTION, "A3", "Balie"), status=Status.COMPLETED, completed=date(2026, 10, 20)
    )
    written = item_markdown(replace(done, verifications=(verified,)), NL).splitlines()
    assert "- **Status**: afgerond, akkoord (27 oktober 2026)" in written
    assert "- **Afgerond op**: 20 oktober 2026" in written
    ended = item_markdown(replace(done, verifications=(replace(verified, ended=True),)), NL).splitlines()
    assert "- **Status**: afgerond" in ended


def test_an_indicator_has_its_target_and_its_measurements_with_their_unit() -> None:
    indicator = replace(
        bare(ItemKind.INDICATOR, "I1", "Brieven op B1-niveau"),
        unit="%",
        baseline=20,
        target=80,
        target_date=date(2026, 12, 31),
        archived=True,
        measurements=(
            Measurement(1, date(2026, 9, 30), 45.5, None, Light.ORANGE, "", None, in_session=False),
            Measurement(2, date(2026, 6, 30), None, None, Light.GREEN, "", None, in_session=True),
        ),
    )
    assert item_markdown(indicator, NL).splitlines()[2:] == [
        "- **Licht**: geen",
        "- **Eigenaar**: geen eigenaar",
        "- **Nulmeting**: 20 %",
        "- **Streefwaarde**: 80 % op 31 december 2026",
        "- **Gearchiveerd**: ja",
        "",
        "### Metingen",
        "",
        "- **30 september 2026**: oranje, 45,5 %",
        "- **30 juni 2026** (in de sessie gezet): groen",
    ]


def test_the_objective_has_no_code() -> None:
    written = item_markdown(bare(ItemKind.OBJECTIVE, None, "Alles in één keer goed"), NL)
    assert written.splitlines()[0] == "## Ambitie Alles in één keer goed"


def test_the_same_item_gives_the_same_bytes() -> None:
    assert item_markdown(ACTION, EN) == item_markdown(ACTION, EN)
