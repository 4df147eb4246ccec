"""LinkedIn's limits in one dated table: nothing here was tried on the live site."""

from typing import NamedTuple

DOCUMENTED, OBSERVED, AGREED, FOLKLORE = "D", "E", "V", "F"
EVIDENCE = {
    DOCUMENTED: "documented by LinkedIn or Microsoft",
    OBSERVED: "behaviour or a server's words, reported by others",
    AGREED: "vendors' pages and shipped code agree",
    FOLKLORE: "practice; nobody has shown it",
}

_N8N = "https://github.com/n8n-io/n8n/issues/22899"
_COUNTS = "https://typecount.com/blog/linkedin-character-limit"
_ZERNIO = "https://docs.rs/crate/late/0.0.700/source/src/models/linked_in_platform_data_poll.rs"
_PREVIEW = "https://github.com/gatteo/linkedinpreview.com"


class Limit(NamedTuple):
    """Hold one number, how well it is known, and who says so."""

    name: str
    value: int
    unit: str
    evidence: str  # a key of EVIDENCE
    source: str
    date: str  # when the source was read, year and month


# fmt: off
LIMITS: tuple[Limit, ...] = (
    Limit("post", 3_000, "units", AGREED, _N8N, "2026-11"),
    Limit("post-api", 3_000, "units", OBSERVED, _N8N, "2026-11"),  # two later reports say 4,000
    Limit("post-near", 2_900, "units", FOLKLORE, "room for a count that differs", "2026-11"),
    Limit("comment", 1_250, "units", AGREED, _COUNTS, "2026-11"),
    Limit("article-headline", 100, "units", AGREED, _COUNTS, "2026-11"),
    Limit("article-body", 125_000, "units", AGREED, _COUNTS, "2026-11"),
    Limit("poll-question", 140, "units", AGREED, _ZERNIO, "2026-11"),
    Limit("poll-option", 30, "units", AGREED, _ZERNIO, "2026-11"),
    Limit("poll-options-least", 2, "options", DOCUMENTED, "Posts API: poll", "2026-11"),
    Limit("poll-options-most", 4, "options", DOCUMENTED, "Posts API: poll", "2026-11"),
    Limit("document-size", 100_000_000, "bytes", AGREED, "vendors' help pages", "2026-11"),
    Limit("document-pages", 300, "pages", AGREED, "vendors' help pages", "2026-11"),
    Limit("image-pixels", 36_152_320, "pixels", AGREED, "vendors' help pages", "2026-11"),
    Limit("images-least", 2, "images", AGREED, "vendors' help pages: a gallery", "2026-11"),
    Limit("images-most", 20, "images", AGREED, "vendors' help pages", "2026-11"),
    Limit("alt-text", 120, "units", FOLKLORE, "the least of what vendors say", "2026-11"),
    Limit("hashtags-least", 3, "hashtags", FOLKLORE, _COUNTS, "2026-11"),
    Limit("hashtags-most", 5, "hashtags", FOLKLORE, _COUNTS, "2026-11"),
    Limit("link-shown", 26, "characters", DOCUMENTED, "LinkedIn Help: link shortening", "2026-11"),
    Limit("paragraph", 500, "units", FOLKLORE, "about ten lines of a phone", "2026-11"),
    Limit("fold-lines", 3, "lines", OBSERVED, "J. Espirian, 2024-09", "2026-11"),
    Limit("mobile-width", 358, "pixels", AGREED, "390 px less 16 px a side", "2026-11"),
    Limit("desktop-width", 523, "pixels", AGREED, _PREVIEW, "2026-11"),
    Limit("font-size", 14, "pixels", AGREED, _PREVIEW, "2026-11"),
)
# fmt: on

_VALUES = {row.name: row.value for row in LIMITS}


def limit(name: str) -> int:
    """Return the value of a row of LIMITS; raises KeyError for a name that is none."""
    return _VALUES[name]
