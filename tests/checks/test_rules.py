"""Each rule, by texts it must find fault with and texts it must pass."""

import re
import time

import pytest
from examples import found, marked
from hypothesis import given
from hypothesis import strategies as st

from postgen.checks import CODES, RULES, check
from postgen.checks.finding import ERROR, SEVERITIES, Finding
from postgen.checks.linkedin_rules import LINKEDIN

HOOK = (
    "Se tromper d’une seule année peut suffire à mettre une entreprise en faillite : voilà ce que "
    "répond l’invité quand on lui demande pourquoi il n’achète pas "
)

# code -> the faults, each set in ⟦ ⟧ with the suggestions in order
WRONG: dict[str, tuple[tuple[str, tuple[str | None, ...]], ...]] = {
    "empty": (("⟦⟧", (None,)), ("⟦ \n\t\n⟧", (None,))),
    "too-long": (
        ("a" * 3000 + "⟦b⟧", (None,)),
        ("😀" * 1500 + "⟦b⟧", (None,)),
        ("😀" * 1499 + "a⟦😀⟧", (None,)),
        ("e\u0301" * 3000 + "⟦b⟧", (None,)),
    ),
    "near-limit": (("a" * 2899 + "⟦b⟧", (None,)), ("a" * 2899 + "⟦" + "b" * 101 + "⟧", (None,))),
    "hook-cut": (
        (
            HOOK + "⟦dès aujourd’hui toute la puissance qu’il lui faudra dans deux ans.⟧\n\nSuite.",
            (None,),
        ),
    ),
    "paragraph-long": (
        ("Fine.\n\n⟦" + "ab " * 166 + "abc⟧\n\nFine.", (None,)),
        ("⟦" + "😀" * 251 + "⟧", (None,)),
    ),
    "hashtags-many": (("#a1 #b1 #c1 #d1 #e1 ⟦#f1⟧ ⟦#g1⟧", (None, None)),),
    "hashtags-none": (("No tag, C# or a#b.⟦⟧", (None,)),),
    "hashtag-duplicate": (("#Energy and #AI, ⟦#energy⟧", (None,)),),
    "hashtag-digits": (("⟦#2026⟧ was the year", (None,)),),
    "hashtag-cut": (
        ("⟦#co-founder⟧", ("#CoFounder",)),
        ("I write ⟦#C++⟧ daily", (None,)),
        ("⟦#C#⟧ too", (None,)),
        ("⟦#R&D⟧, here", ("#RD",)),
        ("⟦#l’IA⟧.", ("#LIA",)),
    ),
    "hashtag-case": (
        ("⟦#artificialintelligence⟧", ("#ArtificialIntelligence",)),
        ("⟦#datacenters⟧ and #futureofwork", ("#DataCenters",)),
        ("⟦#intelligenceartificielle⟧", ("#IntelligenceArtificielle",)),
    ),
    "mention": (("Thanks ⟦@Satya Nadella⟧ and ⟦@openai⟧!", (None, None)),),
    "markdown-bold": (
        ("A ⟦**bold move**⟧ and ⟦__another__⟧.", ("bold move", "another")),
        ("⟦**Un titre :**⟧ suite", ("Un titre :",)),
    ),
    "markdown-italic": (("An ⟦*odd*⟧ word and ⟦_another one_⟧.", ("odd", "another one")),),
    "markdown-strike": (("It is ⟦~~not~~⟧ true", ("",)),),
    "markdown-heading": (("⟦## ⟧Title\n\n⟦# ⟧Other", ("", "")),),
    "markdown-code": (
        ("Run ⟦`make all`⟧ now", ("make all",)),
        ("⟦```python\n⟧x = 1\n⟦```⟧", ("", "")),
    ),
    "markdown-link": (
        ("See ⟦[the talk](https://a.io/x_(y))⟧.", ("the talk: https://a.io/x_(y)",)),
    ),
    "markdown-image": (("⟦![a chart](chart.png)⟧", ("",)),),
    "markdown-list": (("Why:\n⟦* ⟧one\n⟦*   ⟧two\n⟦+ ⟧three", ("• ", "• ", "• ")),),
    "markdown-quote": (("⟦> ⟧He said so\n⟦>> ⟧Did he?", ("", "")),),
    "html": (("A ⟦<b>⟧bold⟦</b>⟧ R⟦&amp;⟧D⟦<br />⟧⟦&nbsp;⟧x", ("", "", "&", "", "\u00a0")),),
    "control-character": (
        ("⟦\ufeff⟧a⟦\x00\x07⟧b⟦\x0b⟧c⟦\u2028⟧d⟦\r⟧e⟦\ud800⟧", ("", "", "\n", "\n", "\n", "")),
    ),
    "lost-character": (("caf⟦\ufffd⟧ cr⟦\ufffd\ufffd⟧me", (None, None)),),
    "bidi-control": (("safe⟦\u202e⟧txt⟦\u200e⟧", ("", "")),),
    "soft-hyphen": (("expo⟦\u00ad⟧nentielle", ("",)),),
    "zero-width": (
        ("a⟦\u200b⟧b ⟦\u2060⟧c", ("", "")),
        ("no emoji⟦\u200d⟧ here⟦\ufe0f⟧", ("", "")),
    ),
    "invisible": (
        ("⟦\u2800\u2800⟧indented, ⟦\u3164⟧", ("", "")),
        ("hi⟦\U000e0068\U000e0069⟧!", ("",)),
    ),
    "styled-letters": (
        ("⟦𝗕𝗼𝗹𝗱 𝘁𝗲𝘅𝘁⟧, plain, ⟦𝑖𝑡𝑎𝑙𝑖𝑐⟧", ("Bold text", "italic")),
        ("⟦Ⓐⓑ⟧ ⟦ꜱᴍᴀʟʟ⟧ ⟦s̶t̶r̶u̶c̶k̶⟧ ⟦ＷＩＤＥ⟧", ("Ab", "small", "struck", "WIDE")),
        ("⟦🄰⟧🅱", ("A",)),
    ),
    "decomposed": (("un ⟦e\u0301te\u0301 a\u0300⟧ Paris", ("été à",)),),
    "link-shortened": (("⟦https://www.example.com/a/page⟧.", (None,)),),
    "link-in-post": (("At ⟦https://a.io/b⟧, and https://a.io/c", (None,)),),
    "indent": (("a\n⟦  ⟧b\n⟦\t⟧c", ("", "")),),
    "spaces": (("a⟦  ⟧b⟦\t⟧c", (" ", " ")),),
    "blank-lines": (("⟦\n\n⟧a⟦\n\n\n⟧b⟦ \r\n\r\n \r\n⟧c", ("", "\n\n", "\n\n")),),
}

RIGHT: dict[str, tuple[str, ...]] = {
    "empty": ("a",),
    "too-long": ("a" * 3000, "é" * 3000, "e\u0301" * 3000, "\r\n".join("a" * 1500)),
    "near-limit": ("a" * 2899, "a" * 3001),
    "hook-cut": ("Court.\n\nSuite.", "", HOOK),
    "paragraph-long": ("\n".join(["a" * 500] * 4),),
    "hashtags-many": ("#a1 #b1 #c1 #d1 #e1 https://x.io/#f1 C# #",),
    "hashtags-none": ("#one", "(#one)", "＃one", " "),
    "hashtag-duplicate": ("#AI #AIs",),
    "hashtag-digits": ("#2026Trends #G7",),
    "hashtag-cut": ("#AI, #Energy. (#Power) #One… #Two! #Three-", "#Data - power"),
    "hashtag-case": ("#DataCenter #data #entrepreneurship #ai #thefutureisnow",),
    "mention": ("me@example.com @ 5 pm, https://medium.com/@me",),
    "markdown-bold": ("2**3**4 and ** that ** or __init__",),
    "markdown-italic": ("2 * 3 * 4, 2*3*4, snake_case_name, price* (*terms), #a_b_",),
    "markdown-strike": ("~50% or ~~ maybe ~~",),
    "markdown-heading": ("#hashtag\n#1 in sales\n#",),
    "markdown-code": ("a ` b", "l`IA"),
    "markdown-link": ("[sic] (really)", "f[x](", "[1]"),
    "markdown-image": ("Wow! [sic] (really)",),
    "markdown-list": ("- one\n• two\n→ three\n1. four\n* 2 = 4\n+ 5 %\n**bold**",),
    "markdown-quote": ("> 50 %\n>50%\na > b", "->x"),
    "html": ("a < b > c, R&D; x<y, <3, &nosuchname;",),
    "control-character": ("a\r\nb\tc", "é\u00a0!"),
    "lost-character": ("caf?",),
    "bidi-control": ("שלום\u200f, world", "plain"),
    "soft-hyphen": ("semi-colon",),
    "zero-width": ("👨‍👩‍👧 ❤️ 1️⃣ 🏳️‍🌈 می‌خواهم क्‍ष", "a\n\u200b\nb"),
    "invisible": ("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",),
    "styled-letters": ("ℝ² 🅱️ 🅿 1ᵉʳ ™ № ½ naïve", "日本のＩＴ", "≠"),
    "decomposed": ("été à Paris",),
    "link-shortened": ("https://a.io/b", "Node.js and example.com"),
    "link-in-post": ("Node.js, me@a.io, and/or, 24/7, v1.2/3"),
    "indent": ("a\n\u00a0b\n \n- c",),
    "spaces": ("a b\u00a0 c \nd",),
    "blank-lines": ("a\n\nb\nc\n\n\n", "a\r\n\r\nb"),
}


def test_every_rule_has_its_examples():
    assert list(WRONG) == [rule.code for rule in LINKEDIN] == list(RIGHT)


def test_the_table_reads_well():
    assert len(set(CODES)) == len(CODES)
    for rule in RULES:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.code)
        assert rule.severity in SEVERITIES
        assert rule.what
        assert rule.why
        assert rule.source
    assert [rule.code for rule in RULES if rule.severity == ERROR] == [
        "empty", "too-long", "number-unsupported", "number-altered", "quotation-unsupported",
        "quotation-altered", "attribution-altered",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "example", "suggestions"),
    [(code, *example) for code, examples in WRONG.items() for example in examples],
)
def test_finds(code, example, suggestions):
    text, spans = marked(example)
    findings = found(text, code)
    assert [(it.start, it.end) for it in findings] == spans
    assert tuple(it.suggestion for it in findings) == suggestions
    assert all(it.message and it.text == text[it.start : it.end] for it in findings)


@pytest.mark.parametrize(
    ("code", "text"), [(code, text) for code, texts in RIGHT.items() for text in texts]
)
def test_passes(code, text):
    assert found(text, code) == []


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("a" * 1250, "too-long", False),
        ("a" * 1251, "too-long", True),
        ("No tag", "hashtags-none", False),
        ("See https://a.io/b", "link-in-post", False),
        (WRONG["hook-cut"][0][0], "hook-cut", False),
    ],
)
def test_a_comment_has_its_own_rules(text, code, expected):
    assert bool(found(text, code, "comment")) is expected


def test_findings_whole():
    text = "One\r\n  **two** #2026"
    assert check(text, ignore=["hashtags-none"]) == (
        Finding(
            "indent", "warning", 5, 7, 2, 1, "  ",
            "LinkedIn drops spaces at the start of a line", "",
        ),
        Finding(
            "markdown-bold", "warning", 7, 14, 2, 3, "**two**",
            "LinkedIn shows this as typed, stars and all: it has no bold", "two",
        ),
        Finding(
            "hashtag-digits", "warning", 15, 20, 2, 11, "#2026",
            "digits alone make no hashtag: add a word, or drop the sign",
        ),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "message"),
    [
        ("fr", "a phone hides the hook after “pas”, by our estimate: shorten it by 66 characters"),
        (None, "a phone hides the hook after “pas”, by our estimate: shorten it by 66 characters"),
    ],
)
def test_the_hook_says_where_it_is_cut(lang, message):
    text, _ = marked(WRONG["hook-cut"][0][0])
    assert [it.message for it in check(text, lang=lang) if it.code == "hook-cut"] == [message]


def test_ignore_leaves_a_rule_out():
    assert check("**a** #b", ignore=["markdown-bold"]) == ()


ANYTHING = st.text(st.characters()) | st.text(
    "*_#@[]()`~<>&;!>+-\n\r\t ab9.é/:h\u200b\u200d😀\ufe0f\ud800𝗔ℝⒶ\u0336", max_size=60
)


@given(ANYTHING, st.sampled_from(["post", "comment"]))
def test_any_text_gets_findings_inside_it(text, kind):
    findings = check(text, kind=kind)
    assert list(findings) == sorted(findings, key=lambda it: it[2:4])
    for it in findings:
        assert 0 <= it.start <= it.end <= len(text)
        assert it.text == text[it.start : it.end]
        before = text[: it.start].split("\n")
        assert (it.line, it.column) == (len(before), len(before[-1]) + 1)


@pytest.mark.parametrize(
    "unit",
    ["word ", "*a ", "**a ", "_a ", "`a ", "~~a ", "[a](x ", "[", "(", "<b ", "&amp ", "\n", " ",
     "\t", "#a ", "#a-", "@a ", "@A ", "https://a.b/(", "a.", "ℝ", "𝗔", "s̶", "ꜱ", "\u200b",
     "\u00ad", "\U000e0061", "e\u0301", "😀", "👨‍👩‍👧", "> ", "![", "mot — ", "a-", "« ", "» ", "“a” ",
     "‘a", "«", "not only but ", "it's not a, it's b. ", "dans un monde ", "l'", "10,000 ", "mot : ",
     "fast, ", "may perhaps ", "We go. ", "! ", "A l'heure "],
)  # fmt: skip
def test_time_grows_with_the_length_alone(unit):
    def seconds(size):
        text = unit * (size // len(unit))
        start = time.process_time()
        check(text)
        return time.process_time() - start

    seconds(500)
    # Two lengths, for what was found in a text is kept while rules ask about the same text.
    small = min(seconds(20_000), seconds(20_000 + len(unit)))
    assert seconds(160_000) < 8 * 3 * small + 0.05
