"""Write each language's terms by their stems, `postgen/language/<language>/terms.py`.

    python scripts/terms.py

Stemming two thousand terms takes longer than checking a post may; run it after a change of the
concepts, of the small words or of the stemmer. A test holds that it was.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from postgen import language
from postgen.evidence.words import cutter, stems

FOLDER = Path(__file__).parent.parent / "postgen" / "language"


def terms(name: str, small: frozenset[str], stemmer: str) -> dict[str, str]:
    """Give the concepts of each term, both between spaces, by the term's stems."""
    found: dict[str, list[str]] = {}
    cut = cutter(stemmer, small)
    concepts = import_module(f"postgen.language.{name}.concepts").CONCEPTS
    for concept, listed in concepts.items():
        for term in listed.split(","):
            stem = " ".join(it[0] for it in stems(term, cut))
            if stem and concept not in found.setdefault(stem, []):
                found[stem].append(concept)
    return {stem: " ".join(listed) for stem, listed in sorted(found.items())}


def written(name: str, small: frozenset[str], stemmer: str) -> str:
    """Give the module as it is written."""
    rows = "\n".join(f"{stem}:{listed}" for stem, listed in terms(name, small, stemmer).items())
    head = '"""The concepts of terms, by their stems; made by scripts/terms.py."""'
    return f'{head}\n\nTERMS = """\n{rows}\n"""\n'


def main() -> None:
    """Write the modules."""
    for name, code in (("english", "en"), ("french", "fr")):
        lexical = language.lexical(code)
        text = written(name, lexical.small, lexical.stemmer)
        (FOLDER / name / "terms.py").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
