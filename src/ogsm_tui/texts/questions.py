"""The questions that the method puts on screen (method.md, section 6)."""

from dataclasses import dataclass

from ogsm_tui.method.words import Light, Section


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Questions:
    """What the team asks itself about an item, in the order in which it is asked."""

    troubled: tuple[str, ...]
    red_also: tuple[str, ...]
    unknown: tuple[str, ...]
    completed: tuple[str, ...]
    strategy: tuple[str, ...]
    agreement: tuple[str, ...]

    def asked(self, section: Section, light: Light | None) -> tuple[str, ...]:
        """Return the questions for a row of the agenda with its present light (section 6).

        A row keeps its section; an item of unknown status that turns out red or orange is asked what
        a troubled one is asked. For an item that was brought in, pass the section whose questions fit.
        """
        if section is Section.STRATEGIES:
            return self.strategy
        if section is Section.CHECK:
            return self.completed
        if light is Light.RED:
            return self.troubled + self.red_also
        if light is Light.ORANGE or section is Section.DECIDE:
            return self.troubled
        return self.unknown


NL = Questions(
    troubled=(
        "Wat zijn de oorzaken?",
        "Wat doen we om te verbeteren of te versnellen, en wie?",
        "Wanneer zien we effect?",
    ),
    red_also=("Later, minder, of lagere kwaliteit?",),
    unknown=("Wat is de status?", "Waarom was er geen rapportage?"),
    completed=("Is al het werk echt gedaan?",),
    strategy=(
        "Wat zijn de resultaten?",
        "Wat leren we?",
        "Wat gaat goed, wat moet beter?",
        "Wat veranderen we?",
    ),
    agreement=("Is de afspraak nagekomen?", "Wat leverde het op?"),
)

EN = Questions(
    troubled=(
        "What are the causes?",
        "What do we do to improve or speed up, and who?",
        "When will we see the effect?",
    ),
    red_also=("Later, less, or lower quality?",),
    unknown=("What is its status?", "Why was there no report?"),
    completed=("Is all the work really done?",),
    strategy=(
        "What are the results?",
        "What do we learn?",
        "What goes well, what must be better?",
        "What do we change?",
    ),
    agreement=("Was the agreement kept?", "What did it bring?"),
)
