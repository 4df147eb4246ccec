"""Take a compound hashtag apart, where every part is a word that hashtags are made of."""

from __future__ import annotations

from functools import cache

_WORDS = """
ai artificial big board brand building business capital career case center centers chain change
chip chips climate cloud code coding content creation culture customer cyber data deep design
development digital diversity economy education energy engineer engineering enterprise equity
experience finance free future generative global growth health high human impact industry
innovation intelligence investment job jobs language large leader leadership learning life machine
management market marketing media mental mind model models network news nuclear open personal
policy power private product productivity project public quantum real remote research resources
responsible revolution robotics safety sales science search security skills smart social software
solutions source space startup startups strategy supply sustainable tech technology thinking time
tips transformation trends venture vision women work workplace world
affaires artificielle avenir carbone centre centres climatique données durable emploi energie
énergie entreprise entreprises etat état fabrication formation france gouvernance humaine humaines
industrie intelligence intelligente investissement marché métier métiers monde numérique numerique
nucléaire nucleaire politique publique recherche ressources réussite santé secteur sécurité
société souveraineté stratégie transition travail vie ville
"""
_MOST = 4  # words in one hashtag


@cache
def _known() -> frozenset[str]:
    return frozenset(_WORDS.split())


def parts(tag: str) -> tuple[str, ...]:
    """Split a tag in small letters into known words, the fewest; itself alone where it is none.

    A tag that is a known word, or holds any unknown letters, is left whole.
    """
    known = _known()
    if tag in known or len(tag) > 60:
        return (tag,)
    best: list[tuple[str, ...] | None] = [(), *[None] * len(tag)]
    for end in range(1, len(tag) + 1):
        for start in range(end):
            before, word = best[start], tag[start:end]
            if before is None or word not in known or len(before) >= _MOST:
                continue
            current = best[end]
            if current is None or len(before) + 1 < len(current):
                best[end] = (*before, word)
    return best[len(tag)] or (tag,)
