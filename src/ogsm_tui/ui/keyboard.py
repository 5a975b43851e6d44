"""What the terminal sends, made safe before it becomes keys.

Textual 8.2 takes what stands behind an Escape in a pasted text for keys that somebody presses, up to 32 of
them (`_xterm_parser.py`, `reissue_sequence_as_keys`), and a byte that is no UTF-8 ends its reading of the
keyboard (`linux_driver.py`, `run_input_thread`). There is no public way between the bytes and its parser, so
that one method is written anew here; everything else is Textual's.
"""

import os
import re
import selectors
from codecs import getincrementaldecoder

from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver

_BEGINS, _ENDS = "\x1b[200~", "\x1b[201~"
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_CHUNK = 4096
_LOOKS = 0.1
"""Seconds after which it is looked whether a lone Escape was the key, and whether the app has ended."""


class PasteFilter:
    """Take the control characters out of what is pasted, wherever what was sent is cut in pieces."""

    def __init__(self) -> None:
        """Begin outside of a paste."""
        self._pasting = False
        self._sent = ""
        self._held = ""

    def cleaned(self, text: str) -> str:
        """Give the next piece; the end of it is held back where it may be the end of the paste."""
        text, self._held = self._held + text, ""
        out = ""
        while text:
            piece, text = self._pasted(text) if self._pasting else self._typed(text)
            out += piece
        return out

    def _typed(self, text: str) -> tuple[str, str]:
        """Give what is no paste yet, with the mark that begins one, and the rest."""
        known = len(self._sent)
        at = (self._sent + text).find(_BEGINS)
        end = len(text) if at < 0 else at + len(_BEGINS) - known
        self._pasting = at >= 0
        self._sent = "" if self._pasting else (self._sent + text)[1 - len(_BEGINS) :]
        return text[:end], text[end:]

    def _pasted(self, text: str) -> tuple[str, str]:
        """Give what is pasted, with the mark that ends it, and the rest."""
        pasted, mark, rest = text.partition(_ENDS)
        if mark:
            self._pasting = False
        else:
            kept = next((n for n in range(len(_ENDS) - 1, 0, -1) if text.endswith(_ENDS[:n])), 0)
            pasted, self._held = text[: len(text) - kept], text[len(text) - kept :]
        return _CONTROLS.sub("", pasted) + mark, rest


class CleanDriver(LinuxDriver):
    """Read the keyboard as Textual does, but for what could act without being a key."""

    def run_input_thread(self) -> None:
        """Wait for what is sent, and hand it on as events, until the app ends."""
        parser, pastes = XTermParser(self._debug), PasteFilter()
        decode = getincrementaldecoder("utf-8")("replace").decode
        is_over = False
        with selectors.DefaultSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            while not is_over:
                is_over = self.exit_event.is_set()
                if selector.select(0 if is_over else _LOOKS):
                    text = pastes.cleaned(decode(os.read(self.fileno, _CHUNK)))
                    for event in parser.feed(text) if text else ():
                        self.process_message(event)
                for event in parser.tick():
                    self.process_message(event)
