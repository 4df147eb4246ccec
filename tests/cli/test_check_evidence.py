"""`postgen check` as it judges a text by the sources of a workspace."""

import json

import jsonschema
import lighthouse
import pytest
from cli.schemas import CHECK
from running import postgen

TAGS = "\n\n#Harbours #Budgets #Light\n"
GOOD = "Ada Quill puts a new lamp at about €9,000 to €10,000." + TAGS
WRONG = "Ada Quill has 300 lamps. “Nobody wants a budget in the dark,” she says." + TAGS
STRANGE = "They mended 300 nets." + TAGS
QUOTE = (
    "-:1:26: error quotation-altered: words were changed: the source: “Nobody [-asks for-] "
    "{+wants+} a budget in the …” (quote no-budget-in-the-dark, notes §2.2) "
    "(write: “Nobody asks for a budget in the dark”)\n"
)
LAMPS = "-:1:15: error number-unsupported: the source has no such number\n"
NETS = "-:1:13: error number-unsupported: the source has no such number\n"
UNJUDGED = (
    "-:1:1: hint evidence-unjudged: the text names no source and touches none of this workspace: "
    "its numbers and quotations were not judged; name one with --source, or point --workspace at "
    "its folder\n"
)
NAMED = ("--source", "lighthouse-talk")


@pytest.fixture
def here(tmp_path):
    return lighthouse.build(tmp_path)


@pytest.mark.parametrize(
    ("arguments", "text", "out", "code"),
    [
        ((), GOOD, "", 0),
        ((), WRONG, LAMPS + QUOTE, 1),
        ((), STRANGE, UNJUDGED, 0),
        (NAMED, STRANGE, NETS, 1),
        (NAMED, "The net is cheap." + TAGS, "", 0),
        ((*NAMED, "--own", "300 nets"), STRANGE, "", 0),
        (("--own", "300 lamps"), WRONG, QUOTE, 1),
        (("--own", "nets", "--own", "300 lamps"), WRONG, QUOTE, 1),
        (("--ignore", "number-unsupported"), WRONG, QUOTE, 1),
        (("--ignore", "evidence"), WRONG, "", 0),
        (("--ignore", "evidence"), STRANGE, "", 0),
        (("--comment",), GOOD, "", 0),
        ((), "“", "-:1:2: hint hashtags-none: no hashtag: 3 to 5 are usual\n"
         + UNJUDGED, 0),
    ],
)  # fmt: skip
def test_a_text_is_judged(here, arguments, text, out, code):
    done = postgen("check", "--ignore", "prose", *arguments, stdin=text, cwd=here)

    assert (sorted(done.stdout.splitlines()), done.returncode) == (sorted(out.splitlines()), code)
    assert done.stderr == f"workspace: {here}\n"


def test_the_settings_vouch_for_numbers_too(here):
    (here / "postgen.yaml").write_text("languages: [en]\nown: ['300 lamps', 12]\n")

    assert postgen("check", stdin=WRONG, cwd=here).stdout == QUOTE


def test_what_was_examined_is_in_the_json(here):
    done = postgen("check", "--json", "--own", "300 lamps", stdin=WRONG, cwd=here)
    data = json.loads(done.stdout)

    jsonschema.validate(data, CHECK)
    assert data["files"][0]["evidence"] == [
        {"start": 14, "end": 23, "text": "300 lamps", "kind": "number", "verdict": "own", "entry": None},
        {
            "start": 25,
            "end": 61,
            "text": "“Nobody wants a budget in the dark,”",
            "kind": "quotation",
            "verdict": "altered",
            "entry": "no-budget-in-the-dark",
            "outcome": "near",
            "message": "words were changed: the source: “Nobody [-asks for-] {+wants+} a budget in "
            "the …” (quote no-budget-in-the-dark, notes §2.2)",
        },
        {"start": 62, "end": 70, "text": "she says", "kind": "attribution", "verdict": "supported",
         "entry": "no-budget-in-the-dark"},
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "hint"),
    [
        ("lighthouse", "did you mean 'lighthouse-talk'? this workspace has lighthouse-talk"),
        ("../knowledge/x", "this workspace has lighthouse-talk"),
        ("", "this workspace has lighthouse-talk"),
    ],
)
def test_an_unknown_source_is_refused(here, asked, hint):
    done = postgen("check", "--source", asked, stdin=WRONG, cwd=here)

    assert (done.stdout, done.returncode) == ("", 2)
    assert done.stderr == (
        f"workspace: {here}\npostgen: there is no source {asked!r}\n  hint: {hint}\n"
    )


@pytest.mark.parametrize("said", ["", " "])
def test_nothing_is_vouched_for_by_nothing(here, said):
    done = postgen("check", "--own", said, stdin=WRONG, cwd=here)

    assert (done.stdout, done.returncode) == ("", 2)
    assert done.stderr == (
        f"workspace: {here}\npostgen: --own: an empty text vouches for nothing\n"
        "  hint: give the number as it stands: '40 developers'\n"
    )


def test_a_fault_of_a_knowledge_file_is_told(here):
    path = here / "knowledge" / "lighthouse-talk.yaml"
    path.write_text(path.read_text().replace("unit: percent", "unit: parsecs"))
    done = postgen("check", stdin=WRONG, cwd=here)

    assert (done.stdout, done.returncode) == ("", 2)
    assert "postgen: knowledge/lighthouse-talk.yaml:30:11: " in done.stderr


@pytest.mark.parametrize(
    ("sections", "told"),
    [
        (
            ("figures", "quotes"),
            "no figures to check numbers by and no quotes to check quotations by",
        ),
        (("figures",), "no figures to check numbers by"),
        (("quotes",), "no quotes to check quotations by"),
    ],
)
def test_what_a_source_cannot_check_is_told_once(here, sections, told):
    path = here / "knowledge" / "lighthouse-talk.yaml"
    pieces = dict(
        piece.split(":", 1) for piece in path.read_text().replace("\n\n", "\n§").split("§")
    )
    for section in (*sections, "claims"):  # which name the figures
        pieces[section] = " []\n"
    path.write_text("".join(f"{key}:{value}" for key, value in pieces.items()))
    for name in ("a.txt", "b.txt"):
        (here / name).write_text(WRONG)
    done = postgen("check", "a.txt", "b.txt", cwd=here)

    assert done.stderr == f"workspace: {here}\nsource lighthouse-talk has {told}\n"
    assert ("number-" in done.stdout) == ("figures" not in sections)
    assert ("quotation-" in done.stdout) == ("quotes" not in sections)


OTHER = """\
source:
  id: nets
  title: On nets
  language: en
  people: [{id: sam, name: Sam Porter, role: guest}]
  show: Harbour Talks
  published: 2026-03-02
  url: https://example.org/nets
  via: {kind: notes, language: en}
figures:
  - {id: nets, measures: {en: how many lamps Sam Porter has}, value: 300, unit: count, status: reported, locator: '1.1'}
claims: []
quotes:
  - {id: knots, speaker: sam, fidelity: notes, original: {language: en, text: A net is a lot of holes tied together}, translations: {}, locator: '1.2'}
tensions: []
"""


def test_what_one_of_several_sources_supports_is_supported(here):
    (here / "knowledge" / "nets.yaml").write_text(OTHER)
    text = (
        "Sam Porter has 300 lamps. “A net is a lot of holes tied together,” says Sam Porter.\n\n"
        "“Nobody asks for a budget in the dark,” says Ada Quill. She has 70 boats." + TAGS
    )
    done = postgen("check", "--json", stdin=text, cwd=here)
    evidence = json.loads(done.stdout)["files"][0]["evidence"]

    assert [(it["text"], it["verdict"]) for it in evidence] == [
        ("300 lamps", "supported"),
        ("“A net is a lot of holes tied together,”", "supported"),
        ("says Sam Porter", "supported"),
        ("“Nobody asks for a budget in the dark,”", "supported"),
        ("says Ada Quill", "supported"),
        ("70 boats", "unsupported"),
    ]


def test_many_files_are_judged_as_one_is(here):
    names = []
    for number in range(6):
        names.append(f"{number}.txt")
        (here / names[-1]).write_text(WRONG * 3 + "The boat left. " * 4_000)
    together = json.loads(postgen("check", "--json", *names, cwd=here).stdout)["files"]
    alone = json.loads(postgen("check", "--json", names[0], cwd=here).stdout)["files"][0]

    assert len(alone["evidence"]) == 9
    assert together == [alone | {"file": name} for name in names]
