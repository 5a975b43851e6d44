"""The session: its header, the list on the left, the item on the right, and the item alone."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class SessionTexts:
    """What the session screens say beside the words of the method."""

    # header
    minutes_used: str
    handled_count: str
    handled_short: str
    item_minutes: str
    item_minutes_short: str
    item_seconds: str
    item_seconds_short: str
    minutes_left: str
    over_time: str
    clock_paused: str
    will_not_fit: str
    not_begun: str
    closed: str
    looking_at: str
    # list
    agreements: str
    everything: str
    report_age: str
    no_strategy: str
    step_of: str
    absent: str
    empty_agenda: str
    all_handled: str
    no_longer_listed: str
    # item
    with_people: str
    no_owner: str
    deadline: str
    no_deadline: str
    moved: str
    starts: str
    started: str
    completed_on: str
    completed_unknown: str
    verified_by_owner: str
    why_here: str
    not_listed: str
    reason_with_report: str
    course: str
    in_session: str
    no_light: str
    no_reports: str
    no_measurements: str
    earlier_reports: str
    report_without_text: str
    steps: str
    under: str
    notes: str
    lessons: str
    previous_decision: str
    agreement: str
    decided_now: str
    actual: str
    not_measured: str
    target: str
    target_by: str
    baseline: str
    actions_of_strategy: str
    time_for_item: str
    # asking
    light_menu: str
    discussed_what: str
    reopen_why: str
    not_kept_why: str
    note_text: str
    note_is_lesson: str
    new_action: str
    new_action_under: str
    selected: str
    leaves_early: str
    early_short: str
    is_present: str
    presence_unknown: str
    begin_today: str
    begin_other_day: str
    present_heading: str


NL = SessionTexts(
    minutes_used="{used} van {planned} min",
    handled_count="{handled} van {total} behandeld",
    handled_short="{handled} van {total}",
    item_minutes="{minutes} min voor dit punt",
    item_minutes_short="dit punt {minutes} min",
    item_seconds="minder dan 1 min per punt",
    item_seconds_short="<1 min per punt",
    minutes_left="nog {minutes} min",
    over_time="{minutes} min over tijd",
    clock_paused="klok staat stil",
    will_not_fit="{points} passen niet meer in de tijd",
    not_begun="nog niet begonnen",
    closed="afgesloten op {date}",
    looking_at="je kijkt naar {bookmark}; de agenda blijft staan",
    agreements="Afspraken",
    everything="Alles",
    report_age="{days} oud",
    no_strategy="geen strategische keuze",
    step_of="stap van {code}",
    absent="afwezig",
    empty_agenda="Niets vraagt aandacht: alles loopt volgens plan en is actueel gerapporteerd.",
    all_handled="Alles is behandeld: f sluit af.",
    no_longer_listed="Bleef liggen, staat nu niet op de lijst",
    with_people="met {names}",
    no_owner="geen eigenaar",
    deadline="deadline {date}, {distance}",
    no_deadline="geen deadline",
    moved="{times}× verschoven ({days})",
    starts="begint {date}, {distance}",
    started="begonnen {date}",
    completed_on="afgerond op {date}",
    completed_unknown="afgerond, datum onbekend",
    verified_by_owner="alleen de eigenaar gaf akkoord",
    why_here="waarom hier",
    not_listed="staat niet op de lijst: loopt volgens plan of is nog niet aan de beurt",
    reason_with_report="{reason} ({date}, {days})",
    course="verloop",
    in_session="in de sessie gezet",
    no_light="geen licht",
    no_reports="nog geen rapportage",
    no_measurements="nog geen meting",
    earlier_reports="Eerder",
    report_without_text="zonder toelichting",
    steps="Stappen",
    under="onder",
    notes="Notities",
    lessons="Lessen",
    previous_decision="Vorig besluit {date}",
    agreement="{text} — {who}, vóór {date}: {state}",
    decided_now="Besloten",
    actual="nu {value}, gemeten {date}",
    not_measured="nog niet gemeten",
    target="streefwaarde {value}",
    target_by="streefwaarde {value} op {date}",
    baseline="nulmeting {value}",
    actions_of_strategy="Acties",
    time_for_item="ongeveer {minutes} min",
    light_menu="Licht",
    discussed_what="besproken",
    reopen_why="waarom heropenen",
    not_kept_why="waarom niet nagekomen",
    note_text="notitie",
    note_is_lesson="les",
    new_action="nieuwe actie",
    new_action_under="nieuwe actie onder {code}",
    selected="{points} gekozen",
    leaves_early="moet eerder weg",
    early_short="eerder weg",
    is_present="aanwezig",
    presence_unknown="onbekend",
    begin_today="De sessie nu beginnen?",
    begin_other_day="De geplande dag van deze sessie is {date}. Toch nu beginnen?",
    present_heading="Wie is er?",
)

EN = SessionTexts(
    minutes_used="{used} of {planned} min",
    handled_count="{handled} of {total} handled",
    handled_short="{handled} of {total}",
    item_minutes="{minutes} min for this item",
    item_minutes_short="this item {minutes} min",
    item_seconds="less than 1 min an item",
    item_seconds_short="<1 min an item",
    minutes_left="{minutes} min left",
    over_time="{minutes} min over time",
    clock_paused="clock is paused",
    will_not_fit="{points} no longer fit in the time",
    not_begun="not begun yet",
    closed="closed on {date}",
    looking_at="you are looking at {bookmark}; the agenda stays as it is",
    agreements="Agreements",
    everything="Everything",
    report_age="{days} old",
    no_strategy="no strategy",
    step_of="step of {code}",
    absent="absent",
    empty_agenda="Nothing asks for attention: everything is to plan and has a current report.",
    all_handled="Everything is handled: f finishes.",
    no_longer_listed="Left over last time, not listed now",
    with_people="with {names}",
    no_owner="no owner",
    deadline="deadline {date}, {distance}",
    no_deadline="no deadline",
    moved="moved {times}× ({days})",
    starts="starts {date}, {distance}",
    started="started {date}",
    completed_on="completed on {date}",
    completed_unknown="completed, date unknown",
    verified_by_owner="verified by the owner alone",
    why_here="why here",
    not_listed="not listed: it is to plan, or its time has not come",
    reason_with_report="{reason} ({date}, {days})",
    course="course",
    in_session="set in the session",
    no_light="no light",
    no_reports="no report yet",
    no_measurements="no measurement yet",
    earlier_reports="Earlier",
    report_without_text="no text",
    steps="Steps",
    under="under",
    notes="Notes",
    lessons="Lessons",
    previous_decision="Previous decision {date}",
    agreement="{text} — {who}, by {date}: {state}",
    decided_now="Decided",
    actual="now {value}, measured {date}",
    not_measured="not measured yet",
    target="target {value}",
    target_by="target {value} on {date}",
    baseline="baseline {value}",
    actions_of_strategy="Actions",
    time_for_item="about {minutes} min",
    light_menu="Light",
    discussed_what="discussed",
    reopen_why="why reopen",
    not_kept_why="why not kept",
    note_text="note",
    note_is_lesson="lesson",
    new_action="new action",
    new_action_under="new action under {code}",
    selected="{points} selected",
    leaves_early="leaves early",
    early_short="early",
    is_present="present",
    presence_unknown="unknown",
    begin_today="Begin the session now?",
    begin_other_day="The planned day of this session is {date}. Begin it now all the same?",
    present_heading="Who is here?",
)
