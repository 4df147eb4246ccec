"""`postgen draft --edit` and `--resume` as they judge what comes back."""

import json

import jsonschema
import lighthouse
import pytest
from cli.editors import scripted
from cli.schemas import DRAFT
from running import postgen

EDIT = ("draft", "--angle", "lamp", "--edit")
RESUME = ("draft", "--resume")
LINE = "Ada Quill has 300 lamps, I am told."
FOUND = "error number-unsupported (line 11): the source has no such number\n"


@pytest.fixture
def here(tmp_path):
    return lighthouse.build(tmp_path / "here")


def run(here, body, *arguments):
    return postgen(
        *arguments,
        cwd=here,
        EDITOR=scripted(here.parent, body),
        POSTGEN_DRAFTS=str(here.parent / "kept"),
        POSTGEN_CLIPBOARD="none",
    )


def test_a_number_that_was_typed_in_is_an_error(here):
    done = run(here, f"""printf '\\n{LINE}\\n' >> "$1" """, *EDIT)

    assert done.stdout.endswith(f"\n\n{LINE}\n")
    assert FOUND in done.stderr
    assert done.returncode == 1


def test_so_it_is_when_it_is_gone_on_with(here):
    run(here, f"""printf '\\n{LINE}\\n' >> "$1" """, *EDIT)
    again = run(here, "", *RESUME)
    mended = run(here, """sed 's/300 lamps/lamps/' "$1" > new; cat new > "$1" """, *RESUME)

    assert (FOUND in again.stderr, again.returncode) == (True, 1)
    assert ("error" in mended.stderr, mended.returncode) == (False, 0)


def test_the_settings_vouch_and_switch_off(here):
    settings = here / "postgen.yaml"
    for line in ("own: [300 lamps]", "ignore: [evidence]", "ignore: [number-unsupported]"):
        settings.write_text(f"languages: [en]\n{line}\n")
        done = run(here, f"""printf '\\n{LINE}\\n' >> "$1" """, *EDIT)

        assert ("number-unsupported" in done.stderr, done.returncode) == (False, 0), line


@pytest.mark.parametrize("command", [EDIT, RESUME])
def test_the_json_holds_what_was_examined(here, command):
    run(here, "", *EDIT)
    done = run(here, f"""printf '\\n{LINE}\\n' >> "$1" """, *command, "--json")
    data = json.loads(done.stdout)

    jsonschema.validate(data, DRAFT)
    assert [(it["text"], it["verdict"], it["entry"]) for it in data["evidence"]][-1:] == [
        ("300 lamps", "unsupported", None)
    ]
    assert [it["code"] for it in data["findings"] if it["severity"] == "error"] == [
        "number-unsupported"
    ]


def test_a_kept_draft_knows_its_sources(here):
    run(here, f"""printf '\\n{LINE}\\n' >> "$1" """, *EDIT)
    (record,) = (here.parent / "kept" / "records").glob("*/composed.json")
    fields = json.loads(record.read_text())
    assert fields["sources"] == ["lighthouse-talk"]

    record.write_text(json.dumps({key: it for key, it in fields.items() if key != "sources"}))
    older = run(here, "", *RESUME)
    assert (FOUND in older.stderr, older.returncode) == (True, 1)


def test_a_source_that_is_not_here_is_told(here):
    run(here, f"""printf '\\n{LINE}\\n' >> "$1" """, *EDIT)
    knowledge = here / "knowledge" / "lighthouse-talk.yaml"
    other = knowledge.read_text().replace("id: lighthouse-talk", "id: other")
    (here / "knowledge" / "other.yaml").write_text(other)
    knowledge.unlink()
    done = run(here, "", *RESUME)

    told = "source 'lighthouse-talk' is not in this workspace: the text is not judged by it\n"
    assert told in done.stderr
    assert done.stdout.endswith(f"{LINE}\n")
    assert done.returncode == 0


def test_a_faulty_source_is_told_before_the_editor_opens(here):
    run(here, "", *EDIT)
    knowledge = here / "knowledge" / "lighthouse-talk.yaml"
    knowledge.write_text(knowledge.read_text().replace("percent", "parsecs"))
    done = run(here, """echo opened >&2; echo More. >> "$1" """, *RESUME)

    assert (done.stdout, done.returncode) == ("", 2)
    assert "postgen: knowledge/lighthouse-talk.yaml:30:11: " in done.stderr
    assert "opened" not in done.stderr
