"""Rules on hashtags and typed mentions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postgen.checks.compounds import parts
from postgen.checks.rule import Fault, Subject
from postgen.linkedin.hashtags import hashtags
from postgen.linkedin.limits import limit
from postgen.linkedin.mentions import mentions

# The signs that may end one inside a word.
_ENDING = frozenset("-‐‑&+.'’/#")


def many(subject: Subject) -> Iterator[Fault]:
    """Find each hashtag beyond the usual most."""
    most = limit("hashtags-most")
    found = hashtags(subject.text)
    for tag in found[most:]:
        yield Fault(tag.start, tag.end, f"{len(found)} hashtags: more than {most} look like spam")


def none(subject: Subject) -> Iterator[Fault]:
    """Find a post without any hashtag."""
    if subject.text.strip() and not hashtags(subject.text):
        least, most = limit("hashtags-least"), limit("hashtags-most")
        end = len(subject.text)
        yield Fault(end, end, f"no hashtag: {least} to {most} are usual")


def twice(subject: Subject) -> Iterator[Fault]:
    """Find a hashtag that stands there already, in whatever case."""
    seen: set[str] = set()
    for tag in hashtags(subject.text):
        word = tag.tag.casefold()
        if word in seen:
            yield Fault(tag.start, tag.end, "this hashtag stands there already")
        seen.add(word)


def digits(subject: Subject) -> Iterator[Fault]:
    """Find a hashtag of digits alone."""
    for tag in hashtags(subject.text):
        if tag.tag.isdigit():
            yield Fault(
                tag.start, tag.end, "digits alone make no hashtag: add a word, or drop the sign"
            )


def cut(subject: Subject) -> Iterator[Fault]:
    """Find a hashtag that a sign inside the word ends early."""
    for tag in hashtags(subject.text):
        if subject.text[tag.end : tag.end + 1] not in _ENDING:
            continue
        rest = re.compile(r"[-‐‑&+.'’/](?=\w)[\w\-‐‑&+.'’/]*|\++|#").match(subject.text, tag.end)
        if rest is None:
            continue
        word = subject.text[tag.start + 1 : rest.end()].rstrip("-.'’/&")
        joined = "".join(f"{part[:1].upper()}{part[1:]}" for part in re.split(r"\W+", word))
        safe = len(joined) > len(tag.tag)
        yield Fault(
            tag.start,
            tag.start + 1 + len(word),
            f"LinkedIn ends this hashtag at #{tag.tag}: only letters, digits and _ belong to one",
            f"#{joined}" if safe else None,
        )


def lower_case(subject: Subject) -> Iterator[Fault]:
    """Find a compound of several words in small letters."""
    for tag in hashtags(subject.text):
        if tag.tag.islower() and len(words := parts(tag.tag)) > 1:
            yield Fault(
                tag.start,
                tag.end,
                "a capital for each word helps eyes and screen readers",
                "#" + "".join(map(str.capitalize, words)),
            )


def mention(subject: Subject) -> Iterator[Fault]:
    """Find names that stay plain text unless they are typed in LinkedIn itself."""
    for found in mentions(subject.text):
        yield Fault(
            found.start,
            found.end,
            f"a pasted @ is no mention: type @{found.name} again in LinkedIn and pick the name",
        )
