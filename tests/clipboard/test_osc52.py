import base64
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postgen.clipboard import osc52

PLAIN = b"\x1b]52;c;aGVsbG8=\x07"


@pytest.mark.parametrize(
    ("environ", "sent"),
    [
        ({}, PLAIN),
        ({"TMUX": ""}, PLAIN),
        ({"TMUX": "/tmp/s,1,0"}, b"\x1bPtmux;\x1b\x1b]52;c;aGVsbG8=\x07\x1b\\"),
        ({"STY": "1.pts"}, b"\x1bP\x1b]52;c;aGVsbG8=\x07\x1b\\"),
        ({"TMUX": "/tmp/s,1,0", "STY": "1.pts"}, b"\x1bPtmux;\x1b\x1b]52;c;aGVsbG8=\x07\x1b\\"),
    ],
)
def test_what_is_sent(environ, sent):
    assert osc52.wrapped(osc52.sequence(b"hello"), environ) == sent


@given(st.binary(max_size=2_000))
def test_the_terminal_gets_the_bytes_back(data):
    plain = osc52.sequence(data)

    assert base64.b64decode(plain.removeprefix(b"\x1b]52;c;").removesuffix(b"\x07")) == data


@given(st.binary(max_size=2_000))
def test_screen_hands_on_the_pieces_of_the_sequence(data):
    plain = osc52.sequence(data)

    pieces = re.findall(rb"\x1bP(.+?)\x1b\\", osc52.wrapped(plain, {"STY": "1.pts"}), re.DOTALL)

    assert b"".join(pieces) == plain
    assert all(len(piece) < 256 for piece in pieces)


@pytest.mark.parametrize(
    ("size", "note"),
    [
        (1, ""),
        (4_500, ""),
        (4_501, "some terminals take no more than 6 KB of OSC 52, and this is 6.0 KB"),
        (9_000, "some terminals take no more than 6 KB of OSC 52, and this is 12.0 KB"),
    ],
)
def test_a_long_text_is_noted(size, note):
    assert osc52.size_note(b"x" * size) == note
    assert (len(osc52.sequence(b"x" * size)) - 8 > 6_000) == bool(note)
