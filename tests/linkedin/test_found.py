"""Hashtags, links, mentions, and letters in disguise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postgen.linkedin.hashtags import hashtags
from postgen.linkedin.links import links
from postgen.linkedin.mentions import mentions
from postgen.linkedin.plain import plain_letters, styled_runs
from postgen.linkedin.unseen import PATTERNS, unseen


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("#AI", [(0, 3, "AI")]),
        ("a #b_1, (#Été) #C++", [(2, 6, "b_1"), (9, 13, "Été"), (15, 17, "C")]),
        ("＃人工知能 です", [(0, 5, "人工知能")]),
        ("#हिन्दी!", [(0, 7, "हिन्दी")]),
        ("#a#b", [(0, 2, "a")]),
        ("C# a#b https://x.io/#c # #_ ##", []),
        ("«#a»", []),
    ],
)
def test_hashtags(text, tags):
    assert [tuple(tag) for tag in hashtags(text)] == tags


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("See https://a.io/b.", [(4, 18, "https://a.io/b")]),
        ("(www.a.io/x_(y)), bit.ly/z!", [(1, 15, "www.a.io/x_(y)"), (18, 26, "bit.ly/z")]),
        ("«\u00a0https://a.io\u00a0»", [(2, 14, "https://a.io")]),
        ("Node.js and/or me@a.io/b 24/7 1.5/2 https://x ://", []),
    ],
)
def test_links(text, urls):
    assert [tuple(link) for link in links(text)] == urls


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("@Satya Nadella said", [(0, 14, "Satya Nadella")]),
        ("(@openai, @Émile d’Or)", [(1, 8, "openai"), (10, 16, "Émile")]),
        ("me@a.io @ 5 x.com/@me @5", []),
    ],
)
def test_mentions(text, names):
    assert [tuple(name) for name in mentions(text)] == names


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("𝗕𝗼𝗹𝗱 𝟭𝟮, 𝓈𝒸𝓇𝒾𝓅𝓉, 𝚖𝚘𝚗𝚘, 𝕕𝕠𝕦𝕓𝕝𝕖, 𝔣𝔯𝔞𝔨", "Bold 12, script, mono, double, frak"),
        ("ℎ𝑖 ℝ 𝛂", "hi ℝ α"),
        ("🄰🄱 🅐🅑 🅲🅳 🅰🅱🅾🅿 Ⓐⓑ", "AB AB CD 🅰🅱🅾🅿 Ab"),
        ("ꜱᴍᴀʟʟ ᴛᴇxᴛ ᴀ", "small text ᴀ"),
        ("u̲n̲d̲e̲r̲ l̶i̶n̶e̶, d̲", "under line, d̲"),
        ("𝐀̲0̲", "A0"),
        ("ＦＵＬＬ Ａ", "FULL Ａ"),
        ("日本のＩＴ", "日本のＩＴ"),
        ("plain, naïve 😀 ™", "plain, naïve 😀 ™"),
    ],
)
def test_plain_letters(text, plain):
    assert plain_letters(text) == plain


DRESSED = st.text("aB 1.é𝗔𝑖𝟏ℎℝⒶⓩ🄰🅐🅲🅰ᴀꜱᴛsx\u0332\u0336ＡＢ日\U0001d455", max_size=30)


@given(st.text() | DRESSED)
def test_no_dress_is_left(text):
    once = plain_letters(text)
    assert styled_runs(once) == ()
    assert plain_letters(once) == once


@given(st.text(), st.sampled_from(list(PATTERNS)))
def test_unseen_spans_are_apart_and_in_order(text, kind):
    spans = list(unseen(text, kind))
    edges = [edge for span in spans for edge in span]
    assert edges == sorted(set(edges))
    assert not edges or 0 <= edges[0] < edges[-1] <= len(text)
