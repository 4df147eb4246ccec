"""The schema of a knowledge file."""

from __future__ import annotations

from postgen.knowledge.model import FIDELITIES, STATUSES
from postgen.language.quantity import UNITS
from postgen.schema.computed import computed, taken
from postgen.schema.described import described
from postgen.schema.facts import Facts
from postgen.schema.node import (
    ADDRESS,
    DAY,
    LANGUAGE,
    MOMENT,
    PLACE,
    Node,
    an_id,
    by_language,
    choice,
    flag,
    ids,
    listed,
    mapped,
    texts,
    time,
    without,
    word,
    words,
)
from postgen.schema.quantity import fitting_unit, one_form, quantity
from postgen.workspace.knowledge_file import DRAFTS
from postgen.workspace.knowledge_file import ROLES as PEOPLES_ROLES

_STATUSES = {
    "reported": "told as a fact",
    "estimate": "a guess at what is so",
    "forecast": "what is expected to come",
    "goal": "what somebody wants to reach",
    "hypothetical": "an example, a what if",
    "opinion": "a judgement",
}
_FIDELITIES = {
    "verbatim": "checked against what was said",
    "notes": "as the notes have it between quotation marks",
    "unverified": "nobody has checked it",
}
_DRAFTS = {
    "precise": "a draft takes the statement that `prefers` names",
    "hedge": "a draft says that it is not sure",
    "omit": "a draft leaves it out",
}
_PEOPLES_ROLES = {"guest": "who is heard", "host": "who asks"}


def knowledge(facts: Facts) -> Node:
    """Describe the whole file."""
    says = "All that was taken from one source. Nothing comes into a post that does not stand here."
    node = mapped(
        says,
        {"source": _source()},
        {
            "figures": listed(
                "The quantities. Texts name them and never type them.", _figure(facts)
            ),
            "claims": listed("What is stated, in words of your own.", _claim(facts)),
            "quotes": listed("What was said, in the speaker's words.", _quote(facts)),
            "tensions": listed("Where the source disagrees with itself.", _tension(facts)),
        },
    )
    return {"title": "A knowledge file of postgen", **node}


def _source() -> Node:
    language = word("A language's code, as fr or en.", LANGUAGE, "write it as fr or en")
    person = mapped(
        "Somebody who speaks in the source.",
        {
            "id": an_id("A short name, for `speaker`."),
            "name": word("The name, as posts print it."),
            "role": choice("What they are here.", described(PEOPLES_ROLES, _PEOPLES_ROLES)),
        },
    )
    via = mapped(
        "The notes that all this was taken from.",
        {"kind": word("What they are: notes, recap, transcript …"), "language": language},
        {"author": word("Who wrote them.")},
    )
    duration = mapped(
        "How long it lasts, as {value: 90, unit: minutes}.",
        {"unit": choice("The unit.", UNITS)},
        quantity(Facts((), ())),
    )
    duration["allOf"] = [*one_form(), fitting_unit()]
    return mapped(
        "The interview, report or talk.",
        {
            "id": an_id("The source's name: that of the file, without .yaml."),
            "title": word("Its title."),
            "language": language,
            "people": listed("Who speaks. The first guest is the one a post names.", person, 1),
            "published": word(
                "The day it was published. Relative times are counted from it.",
                DAY,
                "write it as 2026-02-13",
            ),
        },
        {
            "show": word("The podcast, series or event."),
            "url": word("Where to find it; the first comment links it.", ADDRESS, "https://…"),
            "via": via,
            "duration": duration,
        },
    )


def _figure(facts: Facts) -> Node:
    node = mapped(
        "A quantity, as the source gives it: a `value`, a range (`low` and `high`), or `words`; or "
        "as postgen works it out: `computed`.",
        {
            "id": an_id("Its name, for {{ figure('id') }}."),
            "measures": words("What it measures, in a few words.", facts),
            "unit": choice("The unit; `count` where the text says of what.", UNITS),
        },
        {
            "status": choice("How sure the source is.", described(STATUSES, _STATUSES)),
            "locator": _locator(),
            "computed": computed(),
            **quantity(facts),
            "period": time("The time that it is about."),
            "by": time("The time that it is due by."),
            "note": words("What whoever uses it should know.", facts, every=False),
        },
    )
    node["allOf"] = [
        {
            "if": {"required": ["computed"]},
            "then": taken(),
            "else": {"required": ["status", "locator"], "allOf": [*one_form(), fitting_unit()]},
        }
    ]
    return node


def _claim(facts: Facts) -> Node:
    return mapped(
        "A statement of the source, in your words.",
        {
            "id": an_id("Its name, for `rests_on`."),
            "text": texts("The statement.", facts),
            "speaker": an_id("A person's id, or `notes` for what the notes' author adds."),
            "status": choice("How sure the source is.", described(STATUSES, _STATUSES)),
            "topic": an_id("A word to find it by."),
            "locator": _locator(),
        },
        {
            "limits": by_language(
                "Words that any retelling must keep: in some companies, she says.",
                listed("The words.", word("A limit.")),
                facts,
            )
        },
    )


def _quote(facts: Facts) -> Node:
    original = mapped(
        "The words in the language they were said in.",
        {
            "language": word("Its code, as fr or en.", LANGUAGE, "write it as fr or en"),
            "text": word("The words alone, without quotation marks."),
        },
    )
    translation = mapped(
        "The words in this language. A post says that they are translated.",
        {
            "text": word("The words alone, without quotation marks."),
            "by": word("Who translated: notes, or a name."),
        },
        {"complete": flag("false where it drops words of the original.")},
    )
    node = mapped(
        "What somebody said. A post prints it as it stands here.",
        {
            "id": an_id("Its name, for {{ quote('id') }}."),
            "speaker": an_id("A person's id."),
            "fidelity": choice("How sure the words are.", described(FIDELITIES, _FIDELITIES)),
            "locator": _locator(),
        },
        {
            "original": original,
            "translations": by_language("By language.", translation, facts, every=False),
            "context": words("What it is about; never part of the quote.", facts, every=False),
        },
    )
    node["anyOf"] = [
        {"required": ["original"]},
        {"required": ["translations"], "properties": {"translations": {"minProperties": 1}}},
    ]
    return node


def _tension(facts: Facts) -> Node:
    node = mapped(
        "Two statements that do not agree, and what a draft does about it.",
        {
            "id": an_id("Its name."),
            "text": texts("What does not agree.", facts),
            "between": ids("The entries that disagree."),
            "draft": choice("What a draft does.", described(DRAFTS, _DRAFTS)),
            "locator": _locator(),
        },
        {"prefers": an_id("The entry that a precise draft takes.")},
    )
    others = [name for name in DRAFTS if name != "precise"]
    where = {"properties": {"draft": {"enum": others}}, "required": ["draft"]}
    precise = {"properties": {"draft": {"const": "precise"}}, "required": ["draft"]}
    node["allOf"] = [
        without(["prefers"], "`prefers` goes with `draft: precise`", where=where),
        {"if": precise, "then": {"required": ["prefers"]}},
    ]
    return node


def _locator() -> Node:
    refusal = "write '2.3' (section 2, item 3), or 'lead.1', between quotes"
    place = word("The place in the notes: '2.3' is section 2, item 3.", PLACE, refusal)
    moment = word("The time in the recording, once heard.", MOMENT, "write it as 01:02:03")
    both = mapped("A place in the notes and a time.", {"notes": place}, {"time": moment})
    one = [place, both]
    return {
        "description": "Where it stands in the notes: '2.3', or a list of places.",
        "anyOf": [*one, listed("Several places.", {"anyOf": one}, 1)],
    }
