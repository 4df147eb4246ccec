"""The schema of postgen.yaml."""

from __future__ import annotations

from postgen.checks.rules import GROUPS, RULES
from postgen.linkedin.limits import limit
from postgen.schema.described import described
from postgen.schema.facts import Facts
from postgen.schema.node import CODE, TAG, Node, choice, listed, mapped, word
from postgen.workspace.settings import LENGTHS

_LENGTHS = {
    "short": "a post that is read in one look",
    "medium": "the usual one",
    "long": "nearly all that LinkedIn takes",
}


def settings(facts: Facts) -> Node:
    """Describe the whole file."""
    lengths = choice("", described(LENGTHS, _LENGTHS))
    units = {"type": "integer", "minimum": 1, "maximum": limit("post"), "description": "Units."}
    tag = word("A hashtag without its #.", TAG, "one word of letters and digits, without the #")
    # Offered, not asked for: a command may know codes that are not a text's.
    switches = {rule.code: rule.what for rule in RULES}
    switches |= {name: f"{len(members)} rules at once" for name, members in GROUPS.items()}
    codes = choice("A rule's code, or a group's name.", switches)
    code = {"anyOf": [codes, word("A rule's code.", CODE)]}
    author = mapped(
        "Who posts.",
        {"name": word("The name, as LinkedIn shows it.")},
        {"line": word("The line under the name.")},
    )
    optional: dict[str, Node] = {
        "languages": listed(
            "The languages that this workspace writes in, the usual one first.",
            choice("A language.", facts.known_languages),
            1,
        ),
        "lang": choice("A draft's language, where it is not the first.", facts.known_languages),
        "length": {
            "description": "The longest that a draft may be: a name, or a number of units.",
            "anyOf": [lengths, units],
        },
        "author": author,
        "hashtags": listed("Hashtags for every post, without the #.", tag),
        "ignore": listed("Rules that are switched off.", code),
        "own": listed(
            "Numbers that you vouch for yourself.",
            {"type": ["string", "number"], "pattern": r"\S", "description": "12, or '12 %'."},
        ),
        "theme": word("The theme of pictures."),
    }
    says = "The settings of a workspace. Every one can be left out."
    return {"title": "postgen.yaml", **mapped(says, {}, optional)}
