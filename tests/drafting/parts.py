"""A small angle in memory, for tests of composing."""

from __future__ import annotations

import functools

from postgen.angle import Angle, Beat, Hook, Question
from postgen.drafting.compose import Composer
from postgen.drafting.template import Shape, read_template
from postgen.knowledge import (
    Claim,
    Figure,
    Knowledge,
    Locator,
    Original,
    Person,
    Quote,
    Source,
    Translation,
    Via,
)
from postgen.language.quantity import Quantity
from postgen.references import parse

TEMPLATES = {
    "plain": "{{ hook }}\n\n{{ setting }}\n\n{% for b in beats %}\n{{ b }}\n\n{% endfor %}\n{{ question }}\n\n{{ hashtags }}",
    "short": "{{ hook }}\n\n{% for b in facts %}\n{{ b }}\n\n{% endfor %}\n{{ question }}",
    "stakes": "{{ hook }}\n\n{% for b in stakes %}\n{{ b }}\n\n{% endfor %}\n{{ question }}",
    "roles": "{{ hook }}\n\n{% for b in stakes %}\n{{ b }}\n\n{% endfor %}\n{% for b in facts %}\n- {{ b.item }}\n{% endfor %}\n\n{{ question }}",
}

KNOWLEDGE = Knowledge(
    source=Source(
        "talk", "Light", "en", (Person("ada", "Ada Quill", "guest"),), "Harbour Talks",
        "2026-03-02", "https://example.org", Via("notes", "en"),
    ),
    figures={
        "cost": Figure("cost", {"en": "cost"}, Quantity("EUR", low=9_000, high=10_000), "reported", (Locator("1.1"),), period="2025"),
        "few": Figure("few", {"en": "few"}, Quantity("count", words={"en": "a few lamps"}), "reported", (Locator("1.4"),)),
        "lamps": Figure("lamps", {"en": "lamps"}, Quantity("count", value=40), "reported", (Locator("1.2"), Locator("1.3"))),
    },
    claims={"keepers": Claim("keepers", {"en": parse("They choose.")}, "ada", "reported", "money", (Locator("2.1"),))},
    quotes={
        "dark": Quote("dark", "ada", "notes", (Locator("3.1"),), Original("en", "Nobody asks in the dark"), {"fr": Translation("Personne ne demande dans le noir", "notes")}),
        "french": Quote("french", "ada", "notes", (Locator("3.3"),), Original("fr", "La nuit, tous les budgets sont gris"), {"en": Translation("By night all budgets are grey", "notes")}),
        "only-french": Quote("only-french", "ada", "notes", (Locator("3.2"),), None, {"fr": Translation("La nuit", "notes")}),
    },
    tensions={},
)  # fmt: skip


def texts(text: str) -> dict:
    return {"en": parse(text)}


def hook(name: str, text: str, **more) -> Hook:
    return Hook(name, "statement", texts(text), more.pop("rests_on", ()), **more)


def beat(name: str, priority: int, text: str, role: str = "fact", **more) -> Beat:
    return Beat(
        name,
        role,
        priority,
        more.pop("states", "source"),
        texts(text),
        more.pop("rests_on", ()),
        **more,
    )


def angle(hooks=None, beats=None, **more) -> Angle:
    return Angle(
        id="light",
        sources=("talk",),
        title={"en": "Light"},
        thesis=texts("Light."),
        templates=more.pop("templates", ("plain", "short", "roles")),
        setting=texts("Ada Quill said so."),
        hooks=tuple(hooks or [hook("first", "A hook.")]),
        beats=tuple(beats or [beat("one", 1, "A beat.")]),
        questions=more.pop(
            "questions", (Question("why", texts("Why?")), Question("who", texts("Who?")))
        ),
        hashtags={"en": ("Light", "Harbours")},
        **more,
    )


@functools.cache
def shape(name: str) -> Shape:
    return read_template(name, TEMPLATES[name], f"{name}.j2")


def composer(of: Angle, hashtags=()) -> Composer:
    return Composer(of, KNOWLEDGE, "en", shape, hashtags)
