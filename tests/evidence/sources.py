"""The sources that evidence is developed with, and the two small ones of these tests."""

from functools import cache
from pathlib import Path

import yaml
from said import FOURNIL, HARBOUR

from postgen.workspace import Config, bundled, load_knowledge
from postgen.workspace.location import Location

CORPUS = Path(__file__).parents[2] / "benchmarks" / "evidence"


@cache
def source_of(name):
    if name in ("harbour", "fournil"):
        return {"harbour": HARBOUR, "fournil": FOURNIL}[name]
    whole = yaml.safe_load((CORPUS / "sources.yaml").read_text(encoding="utf-8"))[name]
    builtin = name == "recap"
    where = Location(bundled() if builtin else CORPUS, builtin=builtin)
    return load_knowledge(where, whole, Config(("fr", "en")))
