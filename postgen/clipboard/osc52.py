"""The bytes of OSC 52, and the wrapping that carries them through tmux and GNU screen."""

from __future__ import annotations

from binascii import b2a_base64
from collections.abc import Mapping

ESC, BEL, ST = b"\x1b", b"\x07", b"\x1b\\"

SURE_SIZE = 6_000  # bytes of Base64; some terminals (Termux, old kitty) stop at about 6 KB

# GNU screen cuts a longer string: at 256 bytes before its 4.2, at 768 since.
_SCREENFUL = 240


def sequence(data: bytes) -> bytes:
    """Write the sequence that puts UTF-8 bytes on the clipboard."""
    return ESC + b"]52;c;" + b2a_base64(data, newline=False) + BEL


def wrapped(plain: bytes, environ: Mapping[str, str]) -> bytes:
    """Wrap a sequence for the multiplexer around it, if there is one."""
    if environ.get("TMUX"):
        return ESC + b"Ptmux;" + plain.replace(ESC, ESC + ESC) + ST
    if environ.get("STY"):
        pieces = (plain[at : at + _SCREENFUL] for at in range(0, len(plain), _SCREENFUL))
        return b"".join(ESC + b"P" + piece + ST for piece in pieces)
    return plain


def size_note(data: bytes) -> str:
    """Say that a text is longer than some terminals take; empty where it is not."""
    size = (len(data) + 2) // 3 * 4
    if size <= SURE_SIZE:
        return ""
    return f"some terminals take no more than 6 KB of OSC 52, and this is {size / 1000:.1f} KB"
