"""Every hook of the built-in angles stands whole above a phone's fold, as a browser shows it."""

import every
from linkedin.chromium import Case, seen_words, words

from postgen.drafting.compose import LENGTHS
from postgen.drafting.variants import variants
from postgen.linkedin.fold import LABELS, MOBILE, WIDTHS, hook_end


def test_no_hook_is_cut(tmp_path):
    posts = [
        (lang, post.placed.text)
        for angle in every.ANGLES
        for lang in every.LANGUAGES
        for post in variants(every.composer(angle, lang), LENGTHS["medium"])
    ]
    cases = [Case(text, WIDTHS[MOBILE], LABELS[lang]) for lang, text in posts]

    cut = []
    for (_, text), seen in zip(posts, seen_words(cases, tmp_path), strict=True):
        for font, flags in seen.items():
            hook = [f for f, (s, _) in zip(flags, words(text), strict=True) if s < hook_end(text)]
            if not all(hook):
                cut.append((font, text[: hook_end(text)]))
    assert len(posts) == sum(len(every.angle(a).hooks) for a in every.ANGLES) * len(every.LANGUAGES)
    assert cut == []
