"""`postgen check --source` over texts that are no posts: it ends, and says what it can."""

import json

import lighthouse
import pytest
from running import postgen

NAMED = ("check", "--source", "lighthouse-talk", "--json")


@pytest.fixture(scope="module")
def here(tmp_path_factory):
    return lighthouse.build(tmp_path_factory.mktemp("here"))


@pytest.mark.parametrize(
    ("text", "judged", "code"),
    [
        ("", [], 1),
        ("\n \t\n", [], 1),
        ("“”«»\"\"''‘’", [], 0),
        ("“No keeper of the light", [], 0),
        ("Ada Quill: «“„‹\"'", [], 0),
        ("‏שלום 300 עולם.", [("number", "300", "unsupported")], 1),
        ("٣٠٠ lamps, ⅓ of ²", None, None),
        ("9" * 400 + " lamps.", None, None),
        ("It costs €" + "9" * 400 + "." + "9" * 400 + " billion.", None, None),
        ("1e999 lamps, 1/0 of them, 0 % of 0, −0, NaN and 12.12.12.12", None, None),
        ("300\u00a0000\u202f000\u2009000 lamps\u2028in 0000 or 99999999.", None, None),
        ("\x00\x1b[31m300\x1b[0m lamps\r\r\n\ufeff\u202e\ufffd", None, None),
        ("[12](12) <b>12</b> `12` #12 @12 12@12.12 https://12.12/12", None, None),
        ("e\u0301" * 50 + " 3\u030200 lamps and “Nobo\u0301dy”", None, None),
        ("👩‍👩‍👧‍👦 1️⃣2️⃣ lamps 💡" * 20, None, None),
    ],
)  # fmt: skip
def test_a_strange_text(here, text, judged, code):
    done = postgen(*NAMED, stdin=text, cwd=here)
    (file,) = json.loads(done.stdout)["files"]

    assert done.stderr == f"workspace: {here}\n"
    for it in file["evidence"]:
        assert text[it["start"] : it["end"]] == it["text"] != ""
    if judged is not None:
        assert [(it["kind"], it["text"], it["verdict"]) for it in file["evidence"]] == judged
        assert done.returncode == code
    assert done.returncode in (0, 1)


def test_bytes_that_are_no_text(here):
    done = postgen(*NAMED, stdin=b"\x89PNG\r\n\x1a\n\x00\xff", cwd=here)

    assert (done.stdout, done.returncode) == ("", 2)
    assert "postgen: -:1:1: it is not UTF-8: byte 0x89\n" in done.stderr


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("numbers in a row", "12 " * 100_000),
        ("marks that open", "“" * 100_000),
        ("marks that may open or close", '"a ' * 50_000),
        ("names in a row", "Ada Quill " * 20_000),
        ("no space at all", "12" * 100_000),
    ],
)
def test_a_long_text_ends(here, what, text):
    done = postgen(*NAMED, stdin=text, cwd=here)
    (file,) = json.loads(done.stdout)["files"]

    assert "too-long" in {it["code"] for it in file["findings"]}, what
    assert done.returncode == 1
