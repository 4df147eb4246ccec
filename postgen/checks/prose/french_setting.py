"""Rules on French spaces, quotation marks and apostrophes: what `language.typography` would set."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from postgen.checks.prose.french_short import joined_units
from postgen.checks.rule import Fault, Subject
from postgen.language import typography
from postgen.prose import Prose

FRENCH = "fr"
_SPACES = " \u00a0\u2009\u202f"
_NBSP = "\u00a0"
_HIGH = ";:!?%‰«»"
_SIGNS = "€$£¥°"
_MARKS = '"“”«»'
_THOUSANDS = r"(?<![\w.,/#-])[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3}){0,2}(?![.,]?\d|\w|/)"


class Change(NamedTuple):
    """Hold a place where typography would set something else."""

    start: int
    end: int
    was: str
    better: str


def spaces(subject: Subject) -> Iterator[Fault]:
    """Find marks without their no-break space, or with a space that breaks or does not belong."""
    loose: list[Fault] = []
    for change in _changes(subject.prose):
        was = change.was.replace("...", "…")
        if was == change.better or _bare(was) != _bare(change.better):
            continue
        if was.replace(" ", _NBSP) == change.better:
            what = "a unit" if subject.text[change.end : change.end + 1] not in _HIGH else "a mark"
            message = f"a plain space may send {what} to the next line: use a no-break space"
            loose.append(Fault(change.start, change.end, message, change.better))
        else:
            message = _wanted(subject.text, change)
            yield Fault(change.start, change.end, message, change.better)
    if loose:
        more = f" (and {len(loose) - 1} more)" if len(loose) > 1 else ""
        yield loose[0]._replace(message=loose[0].message + more)
    yield from _thousands(subject.prose)
    yield from joined_units(subject.prose)


def quotes(subject: Subject) -> Iterator[Fault]:
    """Find straight or English quotation marks around French words."""
    if not subject.letters & {'"', "“"}:
        return
    prose = subject.prose
    ours = tuple(_changes(prose))
    wanted = changes(prose) if ours else ()
    starts, ends = [one.start for one in wanted], [one.end for one in wanted]
    end = -1
    for change in ours:
        if change.start < end or _marks(change.was) == _marks(change.better):
            continue
        quotation = prose.quotation(change.start) or prose.quotation(change.end - 1)
        if quotation is None and prose.text[change.start - 1 : change.start].isdigit():
            continue  # inches
        start, end = quotation[:2] if quotation else (change.start, change.end)
        # A mark may be set together with what stands beside it, as a colon.
        whole = wanted[bisect_right(ends, start) : bisect_left(starts, end)]
        start, end = min(start, whole[0].start), max(end, whole[-1].end)
        message = "French puts « » around a quotation, and “ ” inside one"
        yield Fault(start, end, message, _set(prose.text, whole, start, end))


def _set(text: str, wanted: Iterable[Change], start: int, end: int) -> str:
    """Give a passage with the changes inside it made."""
    pieces, at = [], start
    for change in wanted:
        if start <= change.start and change.end <= end:
            pieces += [text[at : change.start], change.better]
            at = change.end
    return "".join(pieces) + text[at:end]


def apostrophe(subject: Subject) -> Iterator[Fault]:
    """Find straight apostrophes: each beside curled ones, else all at once."""
    if "'" not in subject.letters:
        return
    straight = [
        change
        for change in _changes(subject.prose)
        if "'" in change.was
        and _marks(change.was) == _marks(change.better)
        and _bare(change.was.replace("...", "…")) != _bare(change.better)
    ]
    if not straight:
        return
    if "’" in subject.letters:
        for change in straight:
            message = "a straight apostrophe among curled ones"
            yield Fault(change.start, change.end, message, change.better)
    else:
        start, end = straight[0].start, straight[-1].end
        count = f"{len(straight)} straight apostrophes" if straight[1:] else "a straight apostrophe"
        message = f"{count}: print sets ’"
        yield Fault(start, end, message, _set(subject.text, straight, start, end))


def _changes(prose: Prose) -> Iterator[Change]:
    """Give the changes to the French words of a text, not to English ones that it quotes."""
    for change in changes(prose):
        quotation = prose.quotation(change.start) or prose.quotation(max(change.end - 1, 0))
        if quotation is None or quotation.lang in (None, FRENCH):
            yield change


@lru_cache(maxsize=1)  # three rules ask in turn about one text
def changes(prose: Prose) -> tuple[Change, ...]:
    """List the places of the French paragraphs where typography would set something else.

    What a mark wants shows in its own line and the line's ends.
    """
    found: list[Change] = []
    start = 0
    for paragraph, after in pairwise((*prose.paragraphs, None)) if FRENCH in prose.langs else ():
        if paragraph and paragraph.lang == FRENCH:
            found += (
                change
                for change in _line_changes(prose.text[start : paragraph.end + 1], start)
                # What takes in the line's end is the next line's.
                if change.end <= paragraph.end or (after and after.lang == FRENCH)
            )
        start = paragraph.end if paragraph else start
    return tuple(found)


def _line_changes(text: str, start: int) -> Iterator[Change]:
    """Walk through a text and the same set well, side by side: letters and digits stay."""
    better = typography(text, FRENCH)
    if text == better:
        return
    text, better = _even(text), _even(better)
    if text == better:
        return
    ours, theirs = (re.split(r"([^\W_]+)", whole) for whole in (text, better))
    for old, new in zip(ours, theirs, strict=True):
        if old != new:
            yield _narrowed(start, old, new)
        start += len(old)


def _even(text: str) -> str:
    return text.replace("\u2009", _NBSP).replace("\u202f", _NBSP)


def _narrowed(at: int, old: str, new: str) -> Change:
    """Leave out what is alike at both ends, but for one mark where nothing would be left."""
    most = min(len(old), len(new))
    left = 0
    while left < most and old[left] == new[left]:
        left += 1
    right = 0
    while right < most - left and old[-1 - right] == new[-1 - right]:
        right += 1
    if left + right == len(old):  # something is missing: show the mark beside it
        if right:
            right -= 1
        elif left:
            left -= 1
    end, better_end = len(old) - right, len(new) - right
    return Change(at + left, at + end, old[left:end], new[left:better_end])


def _bare(marks: str) -> str:
    return "".join(mark for mark in marks if mark not in _SPACES)


def _marks(marks: str) -> str:
    return "".join(mark for mark in marks if mark in _MARKS)


def _wanted(text: str, change: Change) -> str:
    """Say what space a mark wants."""
    mark = (_bare(change.better) or text[change.end : change.end + 1])[:1]
    if mark in ",." and mark:
        return f"no space goes before “{mark}”"
    if mark not in _HIGH + _SIGNS:
        return "a no-break space goes inside « »"
    return f"a no-break space goes {'after' if mark == '«' else 'before'} “{mark}”"


def _thousands(prose: Prose) -> Iterator[Fault]:
    """Find thousands parted by a comma, which is the decimal mark, or a dot."""
    if FRENCH not in prose.langs or not any(_joins_digits(prose.text, mark) for mark in ",."):
        return
    for paragraph in prose.paragraphs:
        if paragraph.lang != FRENCH:
            continue
        for found in re.compile(_THOUSANDS).finditer(prose.text, paragraph.start, paragraph.end):
            number, mark = found.group(), found.group(1)
            percent = prose.text[found.end() : found.end() + 2].lstrip(_SPACES)[:1] in ("%", "‰")
            decimal = number.count(mark) == 1 and (number[-1] != "0" or percent)
            quotation = prose.quotation(found.start())
            if not decimal and not (quotation and quotation.lang not in (None, FRENCH)):
                message = "French parts thousands with a no-break space; a comma marks decimals"
                yield Fault(*found.span(), message, number.replace(mark, _NBSP))


def _joins_digits(text: str, mark: str) -> bool:
    """Say whether three digits follow a mark anywhere: to look is quicker than to compile."""
    at = text.find(mark)
    while at >= 0:
        if text[at - 1 : at].isdigit() and text[at + 1 : at + 4].isdigit():
            return True
        at = text.find(mark, at + 1)
    return False
