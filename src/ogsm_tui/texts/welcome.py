"""A store without a plan: the ways to one."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class WelcomeTexts:
    """What is said where there is no plan yet."""

    heading: str
    hint: str
    import_plan: str
    open_demo: str
    make_plan: str
    plan_heading: str
    store: str
    path: str
    path_heading: str
    path_hint: str
    faults: str
    fault: str


NL = WelcomeTexts(
    heading="Er is hier nog geen plan.",
    hint="Lees er een in, of bekijk eerst de demo.",
    import_plan="een plan inlezen uit een bestand",
    open_demo="de demo bekijken: een verzonnen jaarplan; q brengt je hier terug",
    make_plan="een nieuw plan beginnen",
    plan_heading="Nieuw plan",
    store="Alles komt te staan in {path}",
    path="bestand",
    path_heading="Welk planbestand?",
    path_hint="een bestand dat eindigt op .toml; tab vult aan",
    faults="In {file} is het volgende niet goed. Er is niets ingelezen.",
    fault="- {fault}",
)

EN = WelcomeTexts(
    heading="There is no plan here yet.",
    hint="Import one, or have a look at the demo first.",
    import_plan="import a plan from a file",
    open_demo="look at the demo: an invented year plan; q brings you back here",
    make_plan="start a new plan",
    plan_heading="New plan",
    store="Everything will be kept in {path}",
    path="file",
    path_heading="Which plan file?",
    path_hint="a file whose name ends in .toml; tab completes",
    faults="In {file} the following is not right. Nothing was imported.",
    fault="- {fault}",
)
