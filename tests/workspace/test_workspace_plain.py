import json

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from small_workspace import ANGLE, KNOWLEDGE, told

from postgen.errors import WorkspaceError
from postgen.workspace.plain import MOST_REPEATED, parse

BILLION = 1_000_000_000

VALUES = [
    ("12:30", "12:30"),
    ("01:02:03", "01:02:03"),
    ("yes", "yes"),
    ("No", "No"),
    ("on", "on"),
    ("true", True),
    ("false", False),
    ("True", "True"),
    ("null", None),
    ("~", None),
    ("", None),
    ("NULL", "NULL"),
    ("9e9", 9 * BILLION),
    ("1e12", 1_000 * BILLION),
    ("800E9", 800 * BILLION),
    ("1.5e3", 1_500),
    ("1e18", BILLION * BILLION),
    ("1e19", 1e19),
    ("2.5", 2.5),
    ("5.0", 5),
    ("0.1", 0.1),
    ("+5", 5),
    ("-3", -3),
    ("1e999", "1e999"),
    ("1.", "1."),
    (".5", ".5"),
    (".inf", ".inf"),
    (".nan", ".nan"),
    ("010", "010"),
    ("0o17", "0o17"),
    ("0x1F", "0x1F"),
    ("1_000", "1_000"),
    ("9" * 31, "9" * 31),
    ("2026-02-13", "2026-02-13"),
    ("2026-02-13 12:00:00", "2026-02-13 12:00:00"),
    ("<<", "<<"),
    ("=", "="),
    ("'1'", "1"),
    ('"1e3"', "1e3"),
    ("!!str 1", "1"),
    ("!!int '1'", 1),
    ("! 1", "1"),
    ("&x 1", 1),
    (">-\n  one\n  two", "one two"),
]


@pytest.mark.parametrize(("written", "value"), VALUES)
def test_what_a_value_stands_for(written: str, value: object) -> None:
    found = parse(f"a: {written}\nb: [{{c: 1}}]\n", "f")
    assert found == {"a": value, "b": [{"c": 1}]}
    assert type(found["a"]) is type(value)


def test_nesting_without_end_is_refused_wherever_the_parser_notices() -> None:
    with pytest.raises(WorkspaceError, match="nested deeper than 32 levels"):
        parse("[" * 100_000, "f")


def test_a_key_is_always_text() -> None:
    assert parse("{1: a, true: b, null: c, 2026-02-13: d, <<: e}", "f") == {
        "1": "a", "true": "b", "null": "c", "2026-02-13": "d", "<<": "e",
    }  # fmt: skip


def test_an_alias_repeats_what_it_names() -> None:
    text = "a: &x [1, {b: &y 2}]\nc: [*x, *y]\nd: &x 3\ne: *x\n"
    inner = [1, {"b": 2}]
    assert parse(text, "f") == {"a": inner, "c": [inner, 2], "d": 3, "e": 3}


BOMB = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join([f'*{chr(97 + n)}'] * 10)}]\n" for n in range(8)
)
REFUSED = [
    ("a: b: c",
     "f:1:5: this is no YAML: mapping values are not allowed in this context\na: b: c\n    ^\n"
     "line a key up with those above; put a text that holds a colon between quotes"),
    ("a: 1\nb:\n  c: 1\n  c: 2",
     "f:4:3: the key 'c' stands twice in one map\n  c: 2\n  ^\nkeep one of them"),
    ("a: 1\n---\nb: 2",
     "f:2:1: a second document begins\n---\n^\n"
     "take out the line of three dashes, or make two files"),
    ("a: !!python/object/apply:os.system [x]",
     "f:1:4: the tag !!python/object/apply:os.system is not allowed\n"
     "a: !!python/object/apply:os.system [x]\n   ^\ntake it out"),
    ("a: !!timestamp 2026-02-13",
     "f:1:4: the tag !!timestamp is not allowed\na: !!timestamp 2026-02-13\n   ^\ntake it out"),
    ("a: !!set {b}", "f:1:4: the tag !!set is not allowed\na: !!set {b}\n   ^\ntake it out"),
    ("a: !own b", "f:1:4: the tag !own is not allowed\na: !own b\n   ^\ntake it out"),
    ("? [a]\n: b", "f:1:3: a key is not text\n? [a]\n  ^\nwrite a word there"),
    ("a: &x b\n*x : c", "f:2:1: a key is an alias\n*x : c\n^\nwrite the word itself"),
    ("&x a: b", "f:1:1: a key has an anchor\n&x a: b\n^\ntake it out"),
    ("a: *x",
     "f:1:4: the alias *x is unknown\na: *x\n   ^\nwrite out what it stands for"),
    ("a: &x [b, *x]",
     "f:1:11: the alias *x stands inside what it repeats\na: &x [b, *x]\n          ^\n"
     "write out what it stands for"),
    (BOMB,
     "f:6:40: the aliases repeat too much\n"
     "f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]\n" + " " * 39 + "^\nwrite out what they stand for"),
    ("[" * 900,
     "f:1:33: this is nested deeper than 32 levels\n" + "[" * 100 + "\n" + " " * 32 + "^\n"
     "no file of a workspace needs that"),
    ("a: \"\\e[31m\"",
     "f:1:4: the text holds the unprintable character U+001B\na: \"\\e[31m\"\n   ^\ntake it out"),
    ("a:\n\tb: 1",
     "f:2:1: this is no YAML: while scanning for the next token, found character that cannot "
     "start any token\n b: 1\n^\nindent with spaces, not with tabs"),
    ("a: [1", "f:1:6: this is no YAML: while parsing a flow sequence, did not find expected ',' "
     "or ']'\na: [1\n     ^\nclose what was opened before it, and mind the commas"),
]  # fmt: skip


@pytest.mark.skipif(not yaml.__with_libyaml__, reason="needs PyYAML with libyaml, for its words")
@pytest.mark.parametrize(("written", "expected"), REFUSED)
def test_what_is_refused(written: str, expected: str) -> None:
    with pytest.raises(WorkspaceError) as raised:
        parse(written, "f")
    assert told(raised.value) == expected


@pytest.mark.parametrize(("written", "expected"), REFUSED)
def test_the_slow_parser_refuses_the_same(
    monkeypatch: pytest.MonkeyPatch, written: str, expected: str
) -> None:
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    with pytest.raises(WorkspaceError) as raised:
        parse(written, "f")
    if "this is no YAML" not in expected:  # the two have words of their own for that
        assert told(raised.value) == expected


@pytest.mark.parametrize(("written", "value"), VALUES)
def test_the_slow_parser_reads_the_same(
    monkeypatch: pytest.MonkeyPatch, written: str, value: object
) -> None:
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    assert parse(f"a: {written}\n", "f") == {"a": value}


def test_long_texts_repeated_are_a_bomb_too() -> None:
    text = "x" * 1_000
    few = MOST_REPEATED // 1_001
    fine = f"a: &a {text}\nb: [{', '.join(['*a'] * few)}]"
    assert parse(fine, "f")["b"] == [text] * few
    with pytest.raises(WorkspaceError, match="the aliases repeat too much"):
        parse(fine.replace("[*a", "[*a, *a"), "f")


@pytest.mark.parametrize("written", ["", "\n", "# words\n", "---\n", "--- # words\n...\n", "~"])
def test_a_file_that_holds_nothing(written: str) -> None:
    assert parse(written, "f") is None


PRINTABLE = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cn", "Co"]))
TREES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**18), 10**18) | PRINTABLE,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(PRINTABLE, inner, max_size=3),
    max_leaves=12,
)


@given(tree=st.lists(TREES, min_size=1))
def test_what_yaml_writes_is_read_back(tree: list[object]) -> None:
    written = yaml.safe_dump(
        tree, allow_unicode=True, default_style='"', width=10_000, sort_keys=False
    )
    assert json.dumps(parse(written, "f")) == json.dumps(tree)


PIECES = st.sampled_from([
    "a", "b: ", "- ", "\n", "\n  ", "[", "]", "{", "}", ", ", ": ", "&x ", "*x", "!!str ", "!t ",
    "'", '"', "|", ">-", "\n    ", "\t", "#", "?", "%", "---\n", "...", "\\u", "\\x00", "<<", "é",
    "\u2028", "\x85", "😀", "1e9", "@", "`",
])  # fmt: skip
TEXTS = st.text() | st.lists(PIECES, max_size=40).map("".join)


def _parses_or_is_refused(text: str) -> None:
    refused = None
    try:
        parse(text, "f")
    except WorkspaceError as error:
        refused = error
    if refused:
        file, line, column = refused.where.split(":")
        assert file == "f"
        assert 1 <= int(line) <= text.count("\n") + 1
        assert int(column) >= 1
        assert refused.what
        assert refused.hint


@given(text=TEXTS)
@example(text="\ud800")
def test_any_text_is_read_or_refused(text: str) -> None:
    _parses_or_is_refused(text)


@pytest.mark.long
@settings(max_examples=100_000, deadline=None)
@given(text=TEXTS)
def test_any_text_at_length(text: str) -> None:
    _parses_or_is_refused(text)


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_a_damaged_file_is_read_or_refused(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from([ANGLE, KNOWLEDGE]))
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 30)))
    _parses_or_is_refused(text[:start] + data.draw(TEXTS) + text[end:])
