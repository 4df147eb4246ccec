"""Rules on marks that shout: exclamations, emoji, mixed quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from postgen.checks.rule import Fault, Subject, lines_with
from postgen.prose import Prose

_MOST_EXCLAIMED = 2
_LEAST_SHOUTED = 2  # of the exclaimed sentences, those whose words do not ask for the mark
# Words that make an exclamation by themselves, and want its mark: What a night! Est-il sot !
# After a colon too: He was old: what eyes!
_EXCLAMATIVE = (
    r"(?:.*:)?\W*(?:(?:and|but|oh|ah|et|mais|ô|h[ée]las)\b\W*)*"
    r"(?:what an?\b|how\b|such an?\b|quels?\b|quelles?\b|que\b|qu['’]"
    r"|comme\b|combien\b|[^\W\d_]+-(?:t-)?(?:ils?|elles?|on|je)\b)"
)
_MOST_EMOJI = 3
_BULLETS = 3
_AROUND = ' \u00a0\u202f,;—–-»”"’'  # what may stand between a mark and the words after it
# Pictures, and what Unicode or a selector shows as one (UTS #51); the signs of typography (arrows,
# ticks, ™) are none.
_EMOJI = (
    r"(?:[\U0001f1e6-\U0001f1ff]{2}|[0-9#*]\ufe0f?\u20e3|[\u2600-\u2604\u260e\u261d\u26a0\u2764]"
    r"|[\u231a\u231b\u23e9-\u23f3\u2614\u2615\u2648-\u2653\u267f\u2693\u26a1\u26aa\u26ab\u26bd\u26be"
    r"\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a-\u270d\u2728\u274c\u274e"
    r"\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55]"
    r"|[\u2600-\u27bf](?=\ufe0f)|[\U0001f300-\U0001faff])"
    r"[\ufe0f\U0001f3fb-\U0001f3ff]*(?:\u200d[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?)*"
)

_PICTURES = (("\u231a", "\u23f3"), ("\u2600", "\u27bf"), ("\u2b1b", "\u2b55"))


def exclamations(subject: Subject) -> Iterator[Fault]:
    """Find several exclamation marks in a row, and a third sentence that shouts."""
    if "!" not in subject.letters:
        return
    prose = subject.prose
    own = [
        found
        for found in re.finditer(r"!(?:[ \u00a0\u202f]?!)*", subject.text)
        if not prose.said_by_another(found.start())
        and subject.text[found.end() : found.end() + 1] != "="
    ]
    for found in own:
        if len(found.group()) > 1:
            yield Fault(*found.span(), "one exclamation mark says it", "!")
    if len(own) <= _MOST_EXCLAIMED:
        return
    told = _exclaimed(prose, [found.start() for found in own])
    shouted = sum(not re.match(_EXCLAMATIVE, one, re.IGNORECASE | re.DOTALL) for one in told)
    if len(told) > _MOST_EXCLAIMED and shouted >= _LEAST_SHOUTED:
        message = f"{len(told)} exclamations: who shouts at every turn is not heard"
        yield Fault(own[0].start(), own[-1].end(), message)


def _exclaimed(prose: Prose, marks: list[int]) -> list[str]:
    """Give the sentences that are exclaimed; who begins them in small letters exclaims each mark.

    An interjection is one with the exclamation it leads to: Alas! He is gone!
    """
    text = prose.text
    if text.lstrip()[:1].islower():
        return [text[mark:] for mark in marks]
    told = []
    lead = ""
    for sentence in prose.sentences:
        exclaimed = bisect_left(marks, sentence.start) < bisect_left(marks, sentence.end)
        alone = sentence.last - sentence.first == 1
        if lead and (alone or not exclaimed):
            told.append(lead)
        lead = text[sentence.start : sentence.end] if exclaimed and alone else ""
        if exclaimed and not alone:
            told.append(text[sentence.start : sentence.end])
    return [*told, lead] if lead else told


def emoji(subject: Subject) -> Iterator[Fault]:
    """Find emoji as bullets, line after line, or more than three of them."""
    found = [
        one
        for start, end in lines_with(subject.text, filter(_may_be_emoji, subject.letters))
        for one in re.compile(_EMOJI).finditer(subject.text, start, end)
    ]
    if len(found) > _MOST_EMOJI:
        message = f"{len(found)} emoji: more than {_MOST_EMOJI} are read aloud one by one"
        yield Fault(found[0].start(), found[-1].end(), message)
        return
    bullets = [one for one in found if subject.prose.begins_line(one.start())]
    if len(bullets) >= _BULLETS:
        message = "an emoji begins line after line: a dash does as well"
        yield Fault(bullets[0].start(), bullets[-1].end(), message)


def _may_be_emoji(letter: str) -> bool:
    """Say whether a letter is in every emoji of a kind: a picture, a flag's half, a keycap."""
    return letter > "\u20e2" and (
        letter >= "\U0001f1e6"
        or letter == "\u20e3"
        or any(first <= letter <= last for first, last in _PICTURES)
    )


def mixed(subject: Subject) -> Iterator[Fault]:
    """Find English and French quotation marks beside each other, each the outer pair."""
    if not subject.letters & {"«", "‹"} or not subject.letters & {"“", '"', "‘", "„"}:
        return
    prose = subject.prose
    own = [
        (quotation, prose.text[quotation.start] in "«‹")
        for quotation in prose.quotations
        # A quotation may keep the marks of its own language.
        if quotation.lang in (None, prose.lang)
    ]
    if len({french for _, french in own}) < 2:
        return
    if prose.lang == "fr":  # which of them to change, and how, is told by fr-quotes
        start, end = own[0][0].start, own[-1][0].end
        yield Fault(start, end, "two kinds of quotation marks in one text: keep « »")
        return
    for quotation, french in own:
        if french:
            inner = prose.text[quotation.start : quotation.end].strip("«»‹›").strip()
            message = "two kinds of quotation marks in one text: keep “ ”"
            yield Fault(quotation.start, quotation.end, message, f"“{inner}”")
