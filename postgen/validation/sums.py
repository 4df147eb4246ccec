"""A check of who tells what was worked out: the source did not say it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from postgen.angle import Beat
from postgen.knowledge import Figure
from postgen.references import Reference, Text
from postgen.validation.survey import Survey, Told
from postgen.validation.telling import knowledge_of
from postgen.validation.texts import source_texts
from postgen.workspace.faults import Fault

_CODE = "computed-stated"


def stated(found: Survey) -> Iterator[Told]:
    """Find sums of the author's that a claim or a beat tells as the source's."""
    for source in found.sources:
        seen = set()
        for path, text in source_texts(source):
            for number, name in enumerate(_references(text)):
                if path[0] == "claims" and _is_computed(name, source.knowledge.figures):
                    if path[1] not in seen:
                        msg = f"a claim is the source's, and {name!r} is worked out here"
                        hint = (
                            "tell it in a beat that `states: author`, saying whose arithmetic it is"
                        )
                        yield Told(source.file, Fault(path, _CODE, msg, hint, mark=2 * number))
                    seen.add(path[1])
    for one in found.angles:
        figures = knowledge_of(one).figures if one.whole else {}
        for index, beat in enumerate(one.angle.beats):
            told = [name for name in _named(beat) if _is_computed(name, figures)]
            if told and beat.states == "source":
                msg = f"the beat states the source, and {told[0]!r} is worked out here"
                hint = "write `states: author`, and say in the text whose arithmetic it is"
                yield Told(one.file, Fault(("beats", index, "states"), _CODE, msg, hint))


def _is_computed(name: str, figures: Mapping[str, Figure]) -> bool:
    return name in figures and figures[name].computed is not None


def _named(beat: Beat) -> Iterator[str]:
    yield from beat.rests_on
    for text in (*beat.text.values(), *beat.item.values()):
        yield from _references(text)


def _references(text: Text) -> Iterable[str]:
    """Give the targets of a text's references, but for plain words, which name none."""
    return [
        "" if part.kind == "plain" else part.target for part in text if isinstance(part, Reference)
    ]
