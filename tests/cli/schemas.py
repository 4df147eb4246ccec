"""The JSON that the tool prints, as JSON Schemas: nothing more, nothing less."""

from typing import Any


def shape(**properties: Any) -> dict[str, Any]:
    """Require exactly these keys."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def some(items: Any) -> dict[str, Any]:
    return {"type": "array", "items": items}


def by_language(value: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": value}


def optional(kind: str) -> dict[str, Any]:
    return {"type": [kind, "null"]}


TEXT = {"type": "string", "minLength": 1}
ANY_TEXT = {"type": "string"}
COUNT = {"type": "integer", "minimum": 0}
STATUS = {"enum": ["reported", "estimate", "forecast", "goal", "hypothetical", "opinion"]}
LOCATORS = some(shape(notes=TEXT, time=ANY_TEXT))

COMPUTED = shape(
    operation={"enum": ["plus", "minus", "times", "over", "growing"]},
    inputs=some(TEXT),
    digits=COUNT,
)

FINDING = {
    **shape(
        code=TEXT, severity={"enum": ["error", "warning", "hint"]}, start=COUNT, end=COUNT,
        line={"type": "integer", "minimum": 1}, column={"type": "integer", "minimum": 1},
        text=ANY_TEXT, message=TEXT, suggestion=optional("string"),
    ),
}  # fmt: skip
EVIDENCE = {
    **shape(
        start=COUNT, end=COUNT, text=TEXT, kind={"enum": ["number", "quotation", "attribution"]},
        verdict={"enum": ["supported", "altered", "unsupported", "own"]}, entry=optional("string"),
        outcome=TEXT, message=TEXT,
    ),
    "required": ["start", "end", "text", "kind", "verdict", "entry"],
}  # fmt: skip
FOLD = shape(visible=ANY_TEXT, lines=some(ANY_TEXT), hook_complete={"type": "boolean"})
CITATION = shape(
    start=COUNT,
    end=COUNT,
    kind={"enum": ["figure", "quote", "claim"]},
    id=TEXT,
    locator=TEXT,
    computed=ANY_TEXT,
)
DRAFT = shape(
    schema={"const": 1}, angle=TEXT, source=TEXT, lang=TEXT, template=TEXT, hook=TEXT, question=TEXT,
    variant=optional("integer"), length=TEXT, budget=COUNT, text=TEXT, units=COUNT, limit=COUNT,
    fold=shape(mobile=FOLD, desktop=FOLD), hashtags=some(TEXT), first_comment=TEXT,
    citations=some(CITATION), evidence=some(EVIDENCE), findings=some(FINDING),
)  # fmt: skip
CHECK = shape(
    schema={"const": 1},
    files=some(shape(file=TEXT, units=COUNT, evidence=some(EVIDENCE), findings=some(FINDING))),
)
KEPT = shape(
    id=TEXT, state={"enum": ["unfinished", "done"]}, path=TEXT, composed=TEXT, text=ANY_TEXT
)
FROM_ONE = {"type": "integer", "minimum": 1}
VALIDATE = some(shape(
    code=TEXT, severity={"enum": ["error", "warning", "hint"]}, file=TEXT, line=FROM_ONE,
    column=FROM_ONE, message=TEXT, hint=ANY_TEXT,
))  # fmt: skip
NUMBER_OR_TEXT = {"type": ["number", "string", "null"]}
LISTS = {
    "list-angles": some(shape(
        id=TEXT, sources=some(TEXT), title=by_language(TEXT), templates=some(TEXT),
        hooks=some(shape(id=TEXT, kind=TEXT)), beats=some(shape(id=TEXT, role=TEXT, priority=COUNT)),
        questions=some(TEXT), hashtags=by_language(some(TEXT)), texts=by_language(TEXT),
    )),
    "list-quotes": some(shape(
        id=TEXT, source=TEXT, speaker=TEXT, fidelity=TEXT,
        original={"anyOf": [{"type": "null"}, shape(language=TEXT, text=TEXT)]},
        translations=by_language(shape(text=TEXT, by=TEXT, complete={"type": "boolean"})),
        context=by_language(TEXT), locator=LOCATORS, texts=by_language(TEXT),
    )),
    "list-figures": some(shape(
        id=TEXT, source=TEXT, measures=by_language(TEXT), value=NUMBER_OR_TEXT, low=NUMBER_OR_TEXT,
        high=NUMBER_OR_TEXT, unit=TEXT, per=some(TEXT), bound=optional("string"),
        approx={"type": "boolean"}, since=optional("string"), words=by_language(TEXT),
        period=optional("string"), by=optional("string"), status=STATUS, note=by_language(TEXT),
        computed={"anyOf": [{"type": "null"}, COMPUTED]},
        locator=LOCATORS, texts=by_language(by_language(TEXT)), times=by_language(ANY_TEXT),
    )),
    "list-claims": some(shape(
        id=TEXT, source=TEXT, speaker=TEXT, status=STATUS, topic=TEXT,
        limits=by_language(some(TEXT)), locator=LOCATORS, texts=by_language(TEXT),
    )),
    "list-templates": some(shape(id=TEXT, about=TEXT, path=TEXT, angles=some(TEXT))),
}  # fmt: skip

DOCTOR = shape(
    schema={"const": 1},
    checks=some(
        shape(
            name=TEXT, state={"enum": ["ok", "warn", "missing", "broken"]}, what=TEXT, next=ANY_TEXT
        )
    ),
)
