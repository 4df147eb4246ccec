"""Checks of an angle's and a source's own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from postgen import language
from postgen.knowledge import Claim, Tension
from postgen.language import LANGUAGES
from postgen.references import Reference, Text
from postgen.validation.survey import ReadAngle, ReadSource, Survey, Told
from postgen.workspace.faults import Fault
from postgen.workspace.report import Path
from postgen.workspace.resolve import texts


def number_words(found: Survey) -> Iterator[Told]:
    """Find quantities that are typed in words."""
    for angle in found.angles:
        for path, text in texts(angle.angle):
            for fault in _typed(path, text, language_of(path)):
                yield Told(angle.file, fault)
    for source in found.sources:
        for path, text in source_texts(source):
            for fault in _typed(path, text, language_of(path)):
                yield Told(source.file, fault)


def language_gaps(found: Survey) -> Iterator[Told]:
    """Find optional texts that some of the languages lack."""
    for one in found.angles:
        for path, held in _optional(one):
            lacking = [lang for lang in found.config.languages if lang not in held]
            having = [lang for lang in found.config.languages if lang in held]
            if lacking and having:
                hint = f"add {', '.join(lacking)}:"
                msg = f"{path[-1]!r} is there in {', '.join(having)} alone"
                yield Told(one.file, Fault(path, "language-gap", msg, hint, on_key=True))


def language_of(path: Path) -> str:
    """Give the language of a text by its path."""
    return str(path[1] if path[0] == "labels" else path[-1])


def source_texts(source: ReadSource) -> Iterator[tuple[Path, Text]]:
    """Give the texts of claims and tensions, where their places can be relied on."""
    if source.whole:
        knowledge = source.knowledge
        held: dict[str, Iterable[Claim | Tension]] = {
            "claims": knowledge.claims.values(),
            "tensions": knowledge.tensions.values(),
        }
        for section, entries in held.items():
            for index, entry in enumerate(entries):
                for lang, text in entry.text.items():
                    yield (section, index, "text", lang), text


def _typed(path: Path, text: Text, lang: str) -> Iterator[Fault]:
    if lang not in LANGUAGES:
        return
    before = ""
    for part in text:
        if isinstance(part, Reference):
            before += f"{part.kind} {part.target} {part.style}"
            continue
        for start, end in language.number_words(part.text, lang):
            said = " ".join(part.text[start:end].split())
            word = said.split()[0]
            nth = before.count(word) + part.text.count(word, 0, start)
            msg = f"the quantity {said!r} is typed by hand"
            plain = f"{{{{ plain('{said}') }}}}"
            hint = f"write {{{{ figure('id') }}}}, or {plain} where it states nothing"
            yield Fault(path, "number-word", msg, hint, word=word, nth=nth)
        before += part.text


def _optional(one: ReadAngle) -> Iterator[tuple[Path, Mapping[str, Text]]]:
    for index, hook in enumerate(one.angle.hooks):
        yield ("hooks", index, "setting"), hook.setting
    for index, beat in enumerate(one.angle.beats):
        yield ("beats", index, "item"), beat.item
