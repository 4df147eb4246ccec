"""The table of the rules on LinkedIn's limits and on what survives a paste."""

from __future__ import annotations

from postgen.checks import characters, fold, layout, length, links, markup, tags
from postgen.checks.finding import ERROR, HINT, WARNING
from postgen.checks.rule import POST, Rule

_TABLE = "linkedin/limits.py"
_PASTE = "LinkedIn takes plain text"
_SPACE = "observed: a paste keeps neither indents nor runs of blank lines"
_ACCESS = "screen readers' users; WCAG 2.2"
_CUSTOM = "custom; nobody has shown it"
_TRAP = "Unicode TR36 and TR39"

# fmt: off
LINKEDIN: tuple[Rule, ...] = (
    Rule("empty", ERROR, "no words", "LinkedIn refuses it", _TABLE, length.empty),
    Rule("too-long", ERROR, "over the limit", "LinkedIn refuses it", _TABLE, length.too_long),
    Rule("near-limit", WARNING, "within 100 units of the limit",
         "nobody knows for sure how LinkedIn counts", _TABLE, length.near_limit, (POST,)),
    Rule("hook-cut", WARNING, "the hook ends below the fold of a phone",
         "half a sentence is no hook", "estimated by glyph widths", fold.hook_cut, (POST,)),
    Rule("paragraph-long", WARNING, "over 500 units without a break",
         "ten lines are a wall on a phone", _CUSTOM, length.long_paragraph),
    Rule("hashtags-many", WARNING, "more than five hashtags", "they look like spam", _CUSTOM,
         tags.many),
    Rule("hashtags-none", HINT, "no hashtag", "three to five are usual", _CUSTOM, tags.none,
         (POST,)),
    Rule("hashtag-duplicate", WARNING, "the same hashtag twice", "it adds nothing", _CUSTOM,
         tags.twice),
    Rule("hashtag-digits", WARNING, "a hashtag of digits", "it leads nowhere", "observed",
         tags.digits),
    Rule("hashtag-cut", WARNING, "a hashtag ended early by a sign",
         "it leads elsewhere: #C++ is #C", "observed", tags.cut),
    Rule("hashtag-case", HINT, "a compound in small letters", "screen readers read it as one word",
         _ACCESS, tags.lower_case),
    Rule("mention", HINT, "a typed @Name", "only names picked in LinkedIn are told", _PASTE,
         tags.mention),
    Rule("markdown-bold", WARNING, "**bold**", "it is shown as typed", _PASTE, markup.bold),
    Rule("markdown-italic", WARNING, "*italics*", "it is shown as typed", _PASTE, markup.italic),
    Rule("markdown-strike", WARNING, "~~struck~~", "it is shown as typed", _PASTE, markup.strike),
    Rule("markdown-heading", WARNING, "# heading", "it is shown as typed", _PASTE, markup.heading),
    Rule("markdown-code", WARNING, "`code`", "it is shown as typed", _PASTE, markup.code),
    Rule("markdown-link", WARNING, "[words](address)", "it is shown as typed", _PASTE, markup.link),
    Rule("markdown-image", WARNING, "![words](address)", "it is shown as typed", _PASTE,
         markup.image),
    Rule("markdown-list", WARNING, "* item", "it is shown as typed", _PASTE, markup.star_list),
    Rule("markdown-quote", WARNING, "> quoted", "it is shown as typed", _PASTE, markup.quote),
    Rule("html", WARNING, "<b> and &amp;", "it is shown as typed", _PASTE, markup.html),
    Rule("control-character", WARNING, "control characters, byte order marks, lone surrogates",
         "a paste loses them", _PASTE, characters.control),
    Rule("lost-character", WARNING, "U+FFFD", "something was lost on the way", "Unicode 3.9",
         characters.lost),
    Rule("bidi-control", WARNING, "marks of direction",
         "a text can read otherwise than it is stored", _TRAP, characters.bidi),
    Rule("soft-hyphen", WARNING, "U+00AD", "searches miss the word", _TRAP, characters.soft_hyphen),
    Rule("zero-width", WARNING, "stray joiners and spaces without width",
         "they count, and break words", _TRAP, characters.zero_width),
    Rule("invisible", WARNING, "fillers and tags", "they count, and may hide words", _TRAP,
         characters.invisible),
    Rule("styled-letters", WARNING, "letters in disguise",
         "they are not read aloud, not found, and cost double", _ACCESS, characters.styled),
    Rule("decomposed", HINT, "accents apart from their letters",
         "other tools count and search them otherwise", "Unicode TR15", characters.decomposed),
    Rule("link-shortened", HINT, "a link over 26 characters",
         "it counts in full and is shown as lnkd.in", _TABLE, links.shortened),
    Rule("link-in-post", HINT, "a link in the post", "it is said to cost reach", _CUSTOM,
         links.in_post, (POST,)),
    Rule("indent", WARNING, "spaces at the start of a line", "they are dropped", _SPACE,
         layout.indent),
    Rule("spaces", HINT, "several spaces in a row", "one is shown", _SPACE, layout.spaces),
    Rule("blank-lines", WARNING, "several blank lines in a row", "one is shown", _SPACE,
         layout.blank_lines),
)
# fmt: on
