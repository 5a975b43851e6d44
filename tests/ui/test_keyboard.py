"""What is pasted is cleaned, however what the terminal sends is cut in pieces."""

from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from ogsm_tui.ui.keyboard import PasteFilter

KEY = st.sampled_from(["a", "\x1b", "\x1b[A", "\r", "\x11", "é", "[200~", "\x1b[20"])
PASTED = st.sampled_from(
    ["een", "\x1b", "\x1b[31m", "\x1b[200~", "\x9b2J", "\x00", "\r\n", "\t", "~", "1~", "\x1b[201"]
)


@given(
    parts=st.lists(st.tuples(st.lists(KEY, max_size=3), st.lists(PASTED, max_size=4)), max_size=3),
    cuts=st.lists(st.integers(0, 60), max_size=8),
)
def test_only_what_is_pasted_loses_its_controls(
    parts: list[tuple[list[str], list[str]]], cuts: list[int]
) -> None:
    sent, wanted = "", ""
    for keys, pasted in parts:
        typed, text = "".join(keys), "".join(pasted)
        assume("\x1b[200~" not in typed and "\x1b[201~" not in text)
        sent += f"{typed}\x1b[200~{text}\x1b[201~"
        clean = "".join(each for each in text if each in "\r\n\t" or each.isprintable())
        wanted += f"{typed}\x1b[200~{clean}\x1b[201~"
    places = sorted({0, len(sent), *(cut for cut in cuts if cut < len(sent))})
    pastes = PasteFilter()

    given_on = "".join(pastes.cleaned(sent[begin:end]) for begin, end in pairwise(places))

    assert given_on == wanted


def test_a_key_is_never_held_back() -> None:
    pastes = PasteFilter()
    assert [pastes.cleaned(each) for each in "\x1b[20x\x1b"] == ["\x1b", "[", "2", "0", "x", "\x1b"]
