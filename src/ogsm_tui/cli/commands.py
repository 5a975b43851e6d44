"""Every command with its arguments; what runs it is loaded only when it is run."""

from ogsm_tui.cli.parser import Argument, Command

LIGHT = Argument("--light", "LIGHT")
SAID = (Argument("--text", "TEXT"), Argument("--date", "DATE"), Argument("--author", "NAME"))
"""What a report and a measurement have in common."""

COMMANDS = (
    Command("demo", "demo:demo", (Argument("--keep", "FILE"),)),
    Command("rehearse", "window:rehearse"),
    Command("import", "plan_files:import_files", (Argument("FILE", nargs="+"), Argument("--dry-run"))),
    Command("export", "plan_files:export_file", (Argument("FILE", nargs="?"),)),
    Command("status", "views:status", (Argument("--format", choices=("text", "json")),)),
    Command(
        "overview",
        "views:overview",
        (
            Argument("BOOKMARK", nargs="?"),
            Argument("--on", "DATE"),
            Argument("--format", choices=("text", "json", "csv", "md")),
        ),
    ),
    Command(
        "minutes",
        "views:minutes",
        (Argument("SESSION", nargs="*"), Argument("--format", choices=("md", "html", "json", "csv"))),
    ),
    Command("decisions", "views:decisions", (Argument("--open"),)),
    Command("report", "recording:report", (Argument("CODE"), LIGHT, Argument("--progress", "NUMBER"), *SAID)),
    Command(
        "measure",
        "recording:measure",
        (Argument("CODE"), Argument("VALUE"), Argument("--target", "NUMBER"), LIGHT, *SAID),
    ),
    Command("undo", "recording:undo"),
    Command(
        "sessions",
        "sessions:show",
        inner=(
            Command("list", "sessions:show"),
            Command(
                "add",
                "sessions:add",
                (
                    Argument("KIND"),
                    Argument("DATE"),
                    Argument("TIME"),
                    Argument("--minutes", "NUMBER"),
                    Argument("--place", "TEXT"),
                    Argument("--repeat", "RULE"),
                ),
            ),
            Command("cancel", "sessions:cancel", (Argument("SESSION", nargs="+"),)),
        ),
    ),
    Command("invite", "messages:invite", (Argument("--format", choices=("text", "ics")),)),
    Command("remind", "messages:remind"),
    Command("backup", "care:backup"),
    Command("restore", "care:restore", (Argument("FILE", nargs="?"), Argument("--yes"))),
    Command("check", "care:check"),
    Command("where", "care:where"),
    Command("config", "messages:config"),
    Command("keys", "keys:show", (Argument("--format", choices=("text", "md")),)),
)
