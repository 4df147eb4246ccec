"""The estimate of the fold, held against what a real browser shows."""

import pytest
from linkedin.chromium import Case, seen_words, words
from linkedin.fold_texts import TEXTS

from postgen.linkedin.fold import WIDTHS, Fold, fold, fold_in, hook_end
from postgen.linkedin.glyphs import FONTS

ASKED = [(text, surface, label) for text, label in TEXTS for surface in WIDTHS]


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    cases = [Case(text, WIDTHS[surface], label) for text, surface, label in ASKED]
    return seen_words(cases, tmp_path_factory.mktemp("chromium"))


def last_seen(flags: list[bool]) -> int:
    return max((at for at, seen in enumerate(flags) if seen), default=-1)


def last_of_ours(text: str, estimate: Fold) -> int:
    return sum(end <= len(estimate.visible) for _, end in words(text)) - 1


def hook_seen(text: str, flags: list[bool]) -> bool:
    hook = [
        seen for seen, (start, _) in zip(flags, words(text), strict=True) if start < hook_end(text)
    ]
    return all(hook)


@pytest.mark.parametrize("font", FONTS)
def test_one_font(shown, font):
    far, other = [], []
    for (text, surface, label), seen in zip(ASKED, shown, strict=True):
        estimate = fold_in(font, text, surface, label)
        if abs(last_seen(seen[font]) - last_of_ours(text, estimate)) > 1:
            far.append((text, surface))
        if hook_seen(text, seen[font]) != estimate.complete:
            other.append((text, surface))
    assert len(far) <= len(ASKED) * 0.05, far
    assert len(other) <= len(ASKED) * 0.02, other


@pytest.mark.parametrize("on", WIDTHS)
def test_the_font_that_shows_least(shown, on):
    far, other, count = [], [], 0
    for (text, surface, label), seen in zip(ASKED, shown, strict=True):
        if surface != on:
            continue
        count += 1
        estimate = fold(text, surface, label)
        if abs(min(map(last_seen, seen.values())) - last_of_ours(text, estimate)) > 1:
            far.append(text)
        if all(hook_seen(text, flags) for flags in seen.values()) != estimate.complete:
            other.append(text)
    assert count == 60
    assert len(far) <= count * 0.05, far
    assert len(other) <= count * 0.02, other


def test_the_texts_ask_both_ways(shown):
    verdicts = [fold(*case).complete for case in ASKED]
    assert 20 <= sum(verdicts) <= len(verdicts) - 20
    assert any(fold(*case).cut is False for case in ASKED)
