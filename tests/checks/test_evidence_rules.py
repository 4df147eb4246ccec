"""The rules on evidence: what is judged beforehand is told by its code, and what they find alone."""

import pytest
from examples import found, marked

from postgen.checks import CODES, check, check_with
from postgen.checks.evidence_rules import EVIDENCE
from postgen.evidence.verdict import ALTERED, NUMBER, Evidence
from postgen.prose import Prose

TEXT = "Ada Quill counts 300 lamps.\n\n#Harbours"
LAMPS = Evidence(17, 26, "300 lamps", NUMBER, ALTERED, "lamps")
UNJUDGED = (
    "the text names no source and touches none of this workspace: its numbers and quotations were "
    "not judged; name one with --source, or point --workspace at its folder"
)


@pytest.mark.parametrize("code", [r.code for r in EVIDENCE][:7])
@pytest.mark.parametrize(
    ("ignore", "told"), [((), True), (("prose",), True), (("evidence",), False)]
)
def test_a_verdict_is_told_by_its_code(code, ignore, told):
    judged = LAMPS._replace(code=code, message="the source has 30", suggestion="30 lamps")
    rule = EVIDENCE[[r.code for r in EVIDENCE].index(code)]
    expected = (code, rule.severity, 17, 26, 1, 18, "300 lamps", "the source has 30", "30 lamps")

    findings = check_with(Prose(TEXT, "en"), (judged, LAMPS), ignore=ignore)

    assert findings == ((expected,) if told else ())
    assert code in CODES


@pytest.mark.parametrize(
    ("text", "evidence", "expected"),
    [
        (TEXT, None, [(0, 0, UNJUDGED)]),
        (TEXT, (), []),
        ("", None, []),
        ("A post.", None, []),
        ("“Light”, she says.", None, [(0, 0, UNJUDGED)]),
    ],
)
def test_what_was_not_judged_is_told(text, evidence, expected):
    findings = check_with(Prose(text, None), evidence, ignore=["prose"])

    assert [
        (it.start, it.end, it.message) for it in findings if it.code == "evidence-unjudged"
    ] == expected


def test_a_check_without_sources_is_one_with_nothing_to_judge():
    text = "The boat left!! It cost 3  million."

    assert check(text, lang="en") == check_with(Prose(text, "en"), ())


DOLLARS = (
    "it reads as 1\u00a0000\u00a0milliards de dollars after American English, and as "
    "1\u00a0000\u00a0000\u00a0000\u00a0milliards de dollars in standard French"
)


@pytest.mark.parametrize(
    ("example", "messages"),
    [
        ("Le marché de la lampe vaut ⟦1 trillion de dollars⟧ pour nous.", [DOLLARS]),
        ("Il faut ⟦1 Trillion de dollars⟧ pour la lampe et les ports.", [DOLLARS]),
        (
            "Il y a ⟦2 trillions d’étoiles⟧ dans la nuit, et pas une lampe pour nous.",
            [
                "it reads as 2\u00a0000\u00a0milliards after American English, and as "
                "2\u00a0000\u00a0000\u00a0000\u00a0milliards in standard French"
            ],
        ),
        ("Le marché vaut 1 trillion [1 000 milliards] de dollars.", None),
        ("Le marché vaut 1 trillion de dollars (1 000 milliards).", None),
        ("Le marché vaut 1 000 milliards de dollars.", None),
        ("Elle le dit : « C’est 1 trillion de dollars », et s’en va.", None),
        ("The market is worth 1 trillion dollars for all of us.", None),
        ("Le trillion est un mot de trop dans cette histoire.", None),
        ("Il part à 9 h pour le port de la ville, et parle de trillions.", None),
    ],
)
def test_a_scale_word_with_two_senses(example, messages):
    text, spans = marked(example)
    findings = found(text, "ambiguous-scale")

    assert [(text[it.start : it.end]) for it in findings] == [text[a:b] for a, b in spans]
    assert [it.message for it in findings] == (messages or [])
