"""Checks of what the references say once they are in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from postgen.angle import Angle
from postgen.drafting.wording import DUE, ORIGINAL, PERIOD, TOLD, figure_words, quote_words, word
from postgen.errors import UsageError
from postgen.knowledge import Figure, Knowledge, joined
from postgen.language.faults import fault as fault_of
from postgen.language.styles import STYLES, applying
from postgen.references import Reference, Text
from postgen.validation.survey import ReadAngle, Survey, Told
from postgen.validation.texts import language_of, source_texts
from postgen.workspace.faults import Fault, offer
from postgen.workspace.report import Path
from postgen.workspace.resolve import texts

_BLAMED = {"bound": "", "since": "", "per": ()}  # fields, and what they are without


def quantities(found: Survey) -> Iterator[Told]:
    """Find figures that no language can tell."""
    for source in found.sources:
        if source.whole:
            for index, figure in enumerate(source.knowledge.figures.values()):
                why = fault_of(figure.quantity)
                if why:
                    path: Path = ("figures", index, *_culprit(figure))
                    hint = "see what the source says, and write that"
                    yield Told(source.file, Fault(path, "quantity", why, hint))


def styles(found: Survey) -> Iterator[Told]:
    """Find figures and quotes in a style or a language that they cannot be told in."""
    for source in found.sources:
        if source.whole:
            words = _Words(source.knowledge, found.config.languages)
            for path, text in source_texts(source):
                yield from (Told(source.file, fault) for fault in words.faults(path, text))
    for one in found.angles:
        if one.whole:
            told = style_faults(one.angle, knowledge_of(one), found.config.languages)
            yield from (Told(one.file, fault) for fault in told)


def style_faults(angle: Angle, knowledge: Knowledge, languages: tuple[str, ...]) -> Iterator[Fault]:
    """Find the figures and quotes of an angle that cannot be told as it asks."""
    words = _Words(knowledge, languages)
    for path, text in texts(angle):
        yield from words.faults(path, text)


def can_be_told(one: ReadAngle, lang: str) -> bool:
    """Say whether all references of an angle can be told in a language."""
    if not one.whole:
        return False
    words = _Words(knowledge_of(one), (lang,))
    return not any(
        words.has_faulty_figure(text) or any(True for _ in words.faults(path, text))
        for path, text in texts(one.angle)
    )


def knowledge_of(one: ReadAngle) -> Knowledge:
    """Give the knowledge of all of an angle's sources."""
    return joined(*(source.knowledge for source in one.sources))


def _culprit(figure: Figure) -> tuple[str, ...]:
    """Name the field without which the figure could be told, if one alone is to blame."""
    for name, without in _BLAMED.items():
        if not fault_of(figure.quantity._replace(**{name: without})):  # type: ignore[arg-type]
            return (name,)
    return ()


class _Words(NamedTuple):
    knowledge: Knowledge
    languages: tuple[str, ...]

    def has_faulty_figure(self, text: Text) -> bool:
        """Say whether a text names a figure that no language can tell, which `quantities` tells."""
        named = (p.target for p in text if isinstance(p, Reference) and p.kind == "figure")
        return any(fault_of(self.knowledge.figures[figure].quantity) for figure in named)

    def faults(self, path: Path, text: Text) -> Iterator[Fault]:
        lang = language_of(path)
        if lang not in self.languages:
            return
        fine = True
        for number, part in enumerate(p for p in text if isinstance(p, Reference)):
            told = self._fault(path, part, lang)
            if told is not None:
                fine = False
                yield told._replace(mark=2 * number)  # a reference is two pairs of braces
        if fine:
            yield from self._untold(path, text, lang)

    def _fault(self, path: Path, part: Reference, lang: str) -> Fault | None:
        figure = self.knowledge.figures.get(part.target) if part.kind == "figure" else None
        quote = self.knowledge.quotes.get(part.target) if part.kind == "quote" else None
        try:
            if figure is not None and not fault_of(figure.quantity):
                figure_words(figure, part, lang)
            elif quote is not None:
                quote_words(quote, part, lang, self.knowledge.source.language)
        except UsageError as error:
            if figure is not None:
                return Fault(path, "figure-style", *_refused(figure, part.style))
            if part.style not in ("", ORIGINAL, TOLD):
                hint = offer(part.style, (ORIGINAL, TOLD))
                return Fault(path, "quote-style", error.what, hint)
            return Fault(path, "quote-language", error.what, error.hint)
        return None

    def _untold(self, path: Path, text: Text, lang: str) -> Iterator[Fault]:
        """Find a translation in the style `told` that its sentence does not tell."""
        references = [part for part in text if isinstance(part, Reference)]
        for number, part in enumerate(references):
            if part.kind == "quote" and part.style == TOLD:
                try:
                    word(text, self.knowledge, lang)
                except UsageError as error:
                    yield Fault(path, "quote-told", error.what, error.hint, mark=2 * number)
                return


def _refused(figure: Figure, style: str) -> tuple[str, str]:
    """Say why a figure has no such style, and which it has."""
    known = list(applying(figure.quantity))
    known += [name for name, time in ((PERIOD, figure.period), (DUE, figure.by)) if time]
    has = f"it has {', '.join(known)}"
    if style in (PERIOD, DUE):
        return f"the figure {figure.id!r} has no `{'by' if style == DUE else style}` to tell", has
    if style in STYLES:
        return f"the style {style!r} does not apply to the figure {figure.id!r}", has
    return f"a figure has no style {style!r}", offer(style, known, has)
