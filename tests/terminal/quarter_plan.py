"""A plan file with a bijstuursessie today: three strategies, a goal, a history of one quarter."""

TODAY, NEXT = "2026-12-17", "2027-03-18"

LESSON = "Eerst meten, dan praten."
"""What the session before learned."""

QUARTER = f"""\
format = 1

[ogsm]
code = "DV26"
title = "Jaarplan Dienstverlening 2026"
objective = "Inwoners regelen hun zaken in één keer goed"
owner = "Ingrid de Wit"
process_owner = "Ravi Sharma"
start = 2026-01-01
end = 2026-12-31

[[goals]]
code = "D1"
title = "Inwoners geven ons een acht"
unit = "cijfer"
baseline = 7.1
target = 8
target_date = 2026-12-31
owner = "Ingrid de Wit"
measurements = [{{ date = 2026-09-30, actual = 7.5, light = "orange" }}]

[[strategies]]
code = "S1"
title = "Betere brieven"
owner = "Mieke Vis"
reports = [{{ date = 2026-12-01, light = "orange", text = "Drie brieven per week, het moet er zeven." }}]

[[strategies]]
code = "S2"
title = "Sneller geholpen"
owner = "Tarik Ali"
reports = [{{ date = 2026-12-02, light = "red", text = "Op maandag wacht men een kwartier." }}]

[[strategies]]
code = "S3"
title = "Vaker online"
owner = "Sanne Kuipers"
reports = [{{ date = 2026-12-03, light = "green", text = "De helft komt nu online." }}]

[[indicators]]
code = "I1"
strategy = "S1"
title = "Brieven op B1"
unit = "%"
baseline = 20
target = 80
target_date = 2026-12-31
owner = "Mieke Vis"
measurements = [
  {{ date = 2026-06-30, actual = 43, light = "orange" }},
  {{ date = 2026-12-01, actual = 52, light = "orange" }},
]

[[indicators]]
code = "I2"
strategy = "S2"
title = "Wachttijd aan de telefoon"
unit = "minuten"
baseline = 6
target = 3
target_date = 2026-12-31
owner = "Tarik Ali"
measurements = [{{ date = 2026-12-01, actual = 7, light = "red" }}]

[[actions]]
code = "A1"
title = "Honderd brieven herschrijven"
strategies = ["S1"]
owner = "Mieke Vis"
status = "doing"
deadline = 2026-12-31
reports = [{{ date = 2026-12-10, light = "red", progress = 30, text = "Ligt stil." }}]

[[actions]]
code = "A2"
title = "Een dag in de week terugbellen"
strategies = ["S2"]
owner = "Tarik Ali"
status = "doing"
deadline = 2027-02-01
reports = [{{ date = 2026-12-10, light = "orange", progress = 40, text = "Er is te weinig volk." }}]

[[actions]]
code = "A3"
title = "Nieuwe openingstijden"
strategies = ["S2"]
owner = "Tarik Ali"
status = "completed"
completed = 2026-11-20

[[sessions]]
kind = "strategy-review"
start = 2026-09-17T10:00:00
status = "closed"
agenda = [{{ item = "S1", section = "strategies", state = "decided" }}]
decisions = [
  {{ item = "S1", kind = "intervene", text = "Schrijvers opleiden", who = "Mieke Vis", by = 2026-12-01 }},
]
notes = [{{ item = "S2", text = "{LESSON}", lesson = true }}]

[[sessions]]
kind = "strategy-review"
start = 2026-12-17T10:00:00

[[sessions]]
kind = "strategy-review"
start = 2027-03-18T10:00:00
"""
