"""The process status: the first screen, and `ogsm status`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class StatusTexts:
    """The next session, the state of its preparation, and whether the team is improving."""

    when: str
    distance_and_length: str
    minutes_long: str
    process_owner: str
    no_process_owner: str
    previous_session: str
    no_previous_session: str
    overdue: str
    running: str
    read_reports: str
    continue_session: str
    preparation: str
    in_view: str
    nothing_in_view: str
    nothing_yet: str
    build_plan: str
    current_report: str
    current_of: str
    still_to_report: str
    owes: str
    nobody_owes: str
    improving: str
    improving_what: str
    improving_unit: str
    improving_too_few: str
    improving_off: str
    improving_contact: str
    open_agreements: str
    no_open_agreements: str
    more_agreements: str
    by: str
    late: str
    no_session: str
    plan_session: str
    which_plan: str
    demo: str
    rehearsal: str


NL = StatusTexts(
    when="{date} · {time}",
    distance_and_length="{distance} · {length}",
    minutes_long="{minutes} min",
    process_owner="proceseigenaar {name}",
    no_process_owner="nog geen proceseigenaar",
    previous_session="vorige sessie {date}",
    no_previous_session="nog geen eerdere sessie",
    overdue="te laat: stond {distance} gepland",
    running="loopt sinds {time}",
    read_reports="Rapportages lezen",
    continue_session="Verder met de sessie",
    preparation="Voorbereiding",
    in_view="{items} in beeld",
    nothing_in_view="Er is niets waarover gerapporteerd moet worden. Het plan staat onder p.",
    nothing_yet="Hier komt te staan hoe de acties ervoor staan en wie nog moet rapporteren."
    " Zet eerst acties in het plan (p), en plan dan een sessie (n).",
    build_plan="Plan opbouwen",
    current_report="actuele rapportage",
    current_of="{current} van {total}",
    still_to_report="nog te rapporteren",
    owes="{name} {count}",
    nobody_owes="niemand",
    improving="Worden we beter?",
    improving_what="actuele rapportages, in %",
    improving_unit="in %",
    improving_too_few="nog te weinig acties om een maand te tonen",
    improving_off="Deze grafiek is hier uitgezet.",
    improving_contact="Deze grafiek is hier uitgezet. Vragen? Neem contact op met {contact}.",
    open_agreements="Open afspraken",
    no_open_agreements="geen open afspraken",
    more_agreements="en nog {count}",
    by="vóór {date}",
    late="te laat",
    no_session="Er is nog geen sessie gepland.",
    plan_session="Sessie plannen",
    which_plan="Welk plan?",
    demo="demo: wat hier gebeurt, wordt na afloop weggegooid",
    rehearsal="oefening: op een kopie, het echte plan verandert niet",
)

EN = StatusTexts(
    when="{date} · {time}",
    distance_and_length="{distance} · {length}",
    minutes_long="{minutes} min",
    process_owner="process owner {name}",
    no_process_owner="no process owner yet",
    previous_session="previous session {date}",
    no_previous_session="no earlier session",
    overdue="overdue: it was planned {distance}",
    running="running since {time}",
    read_reports="Read reports",
    continue_session="Go on with the session",
    preparation="Preparation",
    in_view="{items} in view",
    nothing_in_view="There is nothing to report on. The plan is under p.",
    nothing_yet="How the actions stand, and who still has to report, will be shown here."
    " First put actions in the plan (p), then plan a session (n).",
    build_plan="Build the plan",
    current_report="current report",
    current_of="{current} of {total}",
    still_to_report="still to report",
    owes="{name} {count}",
    nobody_owes="nobody",
    improving="Are we improving?",
    improving_what="current reports, in %",
    improving_unit="in %",
    improving_too_few="too few actions yet to show a month",
    improving_off="This chart is switched off here.",
    improving_contact="This chart is switched off here. Questions? Please contact {contact}.",
    open_agreements="Open agreements",
    no_open_agreements="no open agreements",
    more_agreements="and {count} more",
    by="by {date}",
    late="late",
    no_session="No session is planned yet.",
    plan_session="Plan a session",
    which_plan="Which plan?",
    demo="demo: what happens here is thrown away afterwards",
    rehearsal="rehearsal: on a copy, the real plan does not change",
)
