"""Write the key sheets from the commands themselves: `make keys`."""

from pathlib import Path

from ogsm_tui.texts import Lang, texts_for
from ogsm_tui.ui.key_sheet import as_markdown

HERE = Path(__file__).parent


def main() -> None:
    """Write one sheet for each language."""
    for lang in Lang:
        (HERE / f"keys.{lang}.md").write_text(as_markdown(texts_for(lang)), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
