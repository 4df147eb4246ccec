"""The schema of an angle's file."""

from __future__ import annotations

from postgen.angle import HOOK_KINDS, ROLES, STATES
from postgen.schema.described import described
from postgen.schema.facts import Facts
from postgen.schema.node import (
    LABEL,
    TAG,
    Node,
    an_id,
    by_language,
    choice,
    ids,
    listed,
    mapped,
    text,
    texts,
    whole,
    word,
    words,
)

_HOOK_KINDS = {
    "scene": "a moment that the reader sees",
    "contradiction": "two things that do not seem to go together",
    "figure": "a number that makes one stop",
    "question": "a question to the reader",
    "quote": "what somebody said, in their words",
    "confession": "what the author used to think or do",
    "statement": "a plain sentence that takes a stand",
}
_ROLES = {
    "fact": "what is so, or what happened",
    "mechanism": "how it works, why it comes to that",
    "quote": "what somebody said, in their words",
    "turn": "the other side: but, and yet",
    "stake": "what is to be won or lost",
    "reading": "what the author makes of it",
}
_STATES = {
    "source": "it tells what the source says, and rests on entries of it",
    "author": "it is the author's own thought",
}


def angle(facts: Facts) -> Node:
    """Describe the whole file."""
    says = "An angle: one thesis on a source, and the parts that posts on it are made of."
    return {"title": "An angle of postgen", **mapped(says, _required(facts), _optional(facts))}


def _required(facts: Facts) -> dict[str, Node]:
    source = an_id("The id of the source: the name of its file in knowledge/.", facts.sources)
    tag = word("A hashtag without its #.", TAG, "one word of letters and digits, without the #")
    return {
        "id": an_id("The angle's name: that of the file, without .yaml."),
        "source": {
            "description": "The source that it is told from; a list where there are several.",
            "anyOf": [source, listed("The sources; the first is the one named.", source, 1)],
        },
        "title": words("A few words for the list of angles. No post prints them.", facts),
        "thesis": texts("The one sentence that the post wants to leave in the reader.", facts),
        "templates": listed(
            "The templates that suit it, the best first.",
            an_id("A template's name, without .j2.", facts.templates),
            1,
        ),
        "setting": texts(
            "Who said it, where and when: one sentence, printed after the hook.", facts
        ),
        "hashtags": by_language(
            "Three to five hashtags, printed last.", listed("Hashtags, without the #.", tag), facts
        ),
        "hooks": listed(
            "The openings, two or three at least: each makes a variant of the post.",
            _hook(facts),
            1,
        ),
        "beats": listed(
            "The steps of the body, in the order they are told. They are fitted to the length by "
            "their priority.",
            _beat(facts),
            1,
        ),
        "questions": listed(
            "The closing questions; variants take turns with them.",
            mapped(
                "A question that a reader can answer from their own work.",
                {"id": an_id("Its name."), "text": texts("The question.", facts)},
            ),
            1,
        ),
    }


def _optional(facts: Facts) -> dict[str, Node]:
    labels = {
        "type": "object",
        "description": "Words that templates ask for, by name.",
        "propertyNames": {"pattern": LABEL},
        "additionalProperties": text("The words."),
    }
    point = mapped(
        "One figure with its label.",
        {
            "figure": an_id("A figure of the source."),
            "label": texts("The line that tells it.", facts),
        },
    )
    return {
        "labels": by_language(
            "Lines that some templates print: `list` before a list, `left` and `right` over two "
            "sides, `numbers` before a series.",
            labels,
            facts,
            every=False,
        ),
        "series": mapped(
            "The angle in numbers, for the template `numbers` and for pictures.",
            {
                "title": words("What the numbers show.", facts),
                "points": listed("The figures, in order.", point, 1),
            },
        ),
    }


def _hook(facts: Facts) -> Node:
    return mapped(
        "An opening: the first paragraph, short enough to stand whole above LinkedIn's fold.",
        {
            "id": an_id("Its name, for --hook."),
            "kind": choice("What sort of opening it is.", described(HOOK_KINDS, _HOOK_KINDS)),
            "text": texts("The opening. A phone shows some 120 characters of it.", facts),
        },
        {
            "rests_on": ids("The claims, figures and quotes that it tells."),
            "setting": texts(
                "A setting for this hook, in place of the angle's.", facts, every=False
            ),
            "tells": ids("Beats that this hook already tells: they are left out after it."),
            "path": ids(
                "The beats that follow this hook, in this order; without it, all of them, as they "
                "stand in the file.",
                1,
            ),
            "template": an_id("The template that it is best with.", facts.templates),
            "question": an_id("The question that it is best with."),
        },
    )


def _beat(facts: Facts) -> Node:
    node = mapped(
        "A step of the body. It stands whichever neighbour is left out, or says which it needs.",
        {
            "id": an_id("Its name."),
            "role": choice("What it does in the post.", described(ROLES, _ROLES)),
            "priority": whole(
                "1 comes into every post; the higher the number, the sooner it is left out.", 1, 99
            ),
            "states": choice("Whose words these are.", described(STATES, _STATES)),
            "text": texts("The paragraph.", facts),
        },
        {
            "rests_on": ids("The claims, figures and quotes that it tells."),
            "item": texts(
                "The same step in one line, for templates that list.", facts, every=False
            ),
            "needs": ids("Beats without which it does not stand."),
        },
    )
    node["if"] = {"properties": {"states": {"const": "source"}}, "required": ["states"]}
    node["then"] = {"required": ["rests_on"], "properties": {"rests_on": {"minItems": 1}}}
    return node
