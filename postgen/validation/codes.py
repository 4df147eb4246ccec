"""All codes of a workspace's faults, in one table; docs/validate.md shows each mended."""

from __future__ import annotations

from typing import NamedTuple

from postgen.checks.finding import ERROR, HINT, WARNING


class Code(NamedTuple):
    """Describe a kind of fault."""

    code: str
    severity: str
    what: str
    why: str
    example: str


# fmt: off
TABLE: tuple[Code, ...] = (
    # The workspace and its files.
    Code("incomplete", ERROR, "a folder has no angle or no source",
         "a post is made of both", "no file in angles/"),
    Code("file", ERROR, "a file cannot be read, is empty, too large or no file",
         "nothing can be made of it", "an empty angles/lamp.yaml"),
    Code("file-name", ERROR, "a file's name is no id", "files are found by their ids",
         "angles/My Lamp.yaml"),
    Code("file-ending", WARNING, "a file's ending is not one that is read",
         "it is passed over in silence", "angles/lamp.yml"),
    Code("encoding", ERROR, "bytes that are not UTF-8, or unprintable characters",
         "a post cannot hold them", "a file saved as Latin-1"),
    Code("yaml", ERROR, "a file that is no YAML, or more of YAML than is read",
         "nothing in the file can be told", "a quote that is not closed"),
    Code("template", ERROR, "a template that does not parse, or holds more than it may",
         "its cost would have no bound", "{% set x = 1 %}"),
    # What the files hold.
    Code("unknown-key", ERROR, "a key that there is not", "what stands there is not read",
         "knid: scene"),
    Code("missing-key", ERROR, "a key or an item that must be there", "the rest needs it",
         "a hook without `kind`"),
    Code("wrong-type", ERROR, "a value of the wrong kind", "it cannot be read as what it should be",
         "rests_on: lamp-cost"),
    Code("unknown-value", ERROR, "a word, date or number that means nothing here",
         "it cannot be read as what it should be", "role: gest"),
    Code("contradiction", ERROR, "fields that exclude each other, or ask for each other",
         "one of them is wrong", "a `low` without a `high`"),
    Code("computed", ERROR, "a figure that cannot be worked out as it says",
         "there is no such sum, or it is in another unit", "minus: [hours, euros]"),
    Code("bad-id", ERROR, "an id or a name that is written otherwise than it should be",
         "files and entries are found by their ids", "id: lmap in angles/lamp.yaml"),
    Code("duplicate-id", ERROR, "an id that is taken", "a reference could mean either",
         "two beats called lamp"),
    Code("unknown-id", ERROR, "an id that nothing bears", "there is nothing to tell",
         "rests_on: [lamp-cots]"),
    Code("needs-cycle", ERROR, "beats that need each other", "neither can come first",
         "a needs b, and b needs a"),
    Code("language", ERROR, "a text missing in one of the languages, or in none that there is",
         "a draft in that language would have a hole", "text: {en: A lamp.}"),
    Code("reference", ERROR, "braces that hold no reference", "nothing else is understood there",
         "{{ figur('lamp-cost') }}"),
    Code("typed-number", ERROR, "a number in digits, typed by hand",
         "nothing ties it to the source", "It costs 9,000 euros."),
    Code("number-word", WARNING, "a quantity in words, typed by hand",
         "nothing ties it to the source", "It costs nine thousand euros."),
    Code("quantity", ERROR, "a figure whose fields do not go together",
         "no language has words for it", "bound: before, unit: EUR"),
    Code("repeated", WARNING, "the same item twice in a list", "the second one does nothing",
         "rests_on: [lamp-cost, lamp-cost]"),
    Code("unknown-code", ERROR, "a code in `ignore` that no finding has",
         "what it should switch off goes on", "ignore: [hook-cutt]"),
    # What they make together.
    Code("figure-style", ERROR, "a figure in a style that does not apply to it",
         "no draft can hold it", "{{ figure('lamp-cost', 'odds') }}"),
    Code("quote-style", ERROR, "a quote in a style that there is not",
         "no draft can hold it", "{{ quote('in-the-dark', 'loud') }}"),
    Code("quote-language", ERROR, "a quote without words in the draft's language",
         "no draft can hold it", "a quote that has no French translation, in a French text"),
    Code("quote-told", ERROR, "a translation whose sentence does not say that it is one",
         "a translation never passes for the original", "{{ quote('in-the-dark', 'told') }}"),
    Code("computed-stated", ERROR, "a sum of the author's, told as the source's",
         "the source did not say it", "a beat that `states: source`, with a computed figure"),
    Code("label", ERROR, "a label that a template prints and the angle lacks",
         "the template cannot be filled", "no labels.list for the template `list`"),
    Code("unfit", ERROR, "an angle and a template that make no post", "no draft comes of them",
         "a template of quotes, and no beat with the role `quote`"),
    Code("length", WARNING, "an angle that a template cannot tell within a length",
         "the draft is refused at that length", "a setting of a thousand characters"),
    Code("hook-cut", WARNING, "a hook that ends below the fold of a phone",
         "half a sentence is no hook", "a hook of five lines"),
    Code("told-twice", WARNING, "a template that prints a beat twice",
         "a post that says a thing twice", "a loop over `body` and one over `turns`"),
    Code("never-told", WARNING, "a beat that no hook and template of the angle ever tell",
         "it is written in vain", "a beat with a role that no template shows"),
    Code("needs-absent", HINT, "a beat that needs one which a template does not show",
         "in that template it is not told", "a reading that needs a fact, in a list of readings"),
    Code("path-untold", HINT, "a beat on a hook's path that the hook's own template does not show",
         "the post that it was written for leaves it out", "a quote, in a template without quotes"),
    Code("needs-order", WARNING, "a beat that comes before one that it needs",
         "it leans on what is not yet told", "a beat above the one it needs"),
    Code("leans-back", WARNING, "a beat that goes on from another, and that a post begins with",
         "nothing stands before it to go on from", "That is why the lamp stays."),
    Code("leans-across", HINT, "a beat that goes on from another, which a post leaves out",
         "it goes on from a beat that it was not written after", "Hence the lamp, two beats on."),
    Code("title-alone", WARNING, "a title or label over nothing in a post",
         "what it announces does not come", "a label above a loop that may be empty"),
    Code("list-of-one", HINT, "a title or label that announces a list, over one line",
         "one line is no list", "one beat with a short form, in the template `list`"),
    Code("language-gap", WARNING, "an optional text in some of the languages alone",
         "drafts differ by language where nobody meant it", "item: {en: The lamp}"),
    Code("language-lost", WARNING, "a language that one angle's title lacks, and no settings name",
         "the whole workspace no longer writes in it", "title: {en: The lamp}, beside French ones"),
    Code("tension", WARNING, "an entry told where the source disagrees with itself",
         "a draft takes the precise one, or leaves both out",
         "a rounded figure where the exact one is preferred"),
    Code("unused", HINT, "an entry or a source that no angle uses",
         "it may be what the next angle is about, or a leftover", "a figure that nothing names"),
)
# fmt: on

CODES = tuple(code.code for code in TABLE)
ERRORS = frozenset(code.code for code in TABLE if code.severity == ERROR)
SEVERITY = {code.code: code.severity for code in TABLE}
