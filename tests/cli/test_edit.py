"""`postgen draft --edit` with editors that are small programs."""

import base64
import json
import os
import re
import shlex
import stat
import subprocess
import sys

import jsonschema
import pytest
from cli.editors import scripted
from cli.schemas import DRAFT, KEPT, some
from running import in_terminal, postgen

DRAFTED = ("draft", "--angle", "trillion-trap", "--lang", "en")
EDIT = (*DRAFTED, "--edit")
OSC52 = re.compile(r"\x1b\]52;c;([^\x07]*)\x07")


@pytest.fixture(scope="module")
def post():
    return postgen(*DRAFTED).stdout


@pytest.fixture
def kept(tmp_path):
    """Give the folder of kept drafts, and a way to run an edit that keeps there."""
    return tmp_path / "state" / "postgen" / "drafts"


def run(tmp_path, body, *arguments, **environment):
    return postgen(
        *(arguments or EDIT),
        cwd=tmp_path,
        **{
            "EDITOR": scripted(tmp_path, body),
            "XDG_STATE_HOME": str(tmp_path / "state"),
            "POSTGEN_CLIPBOARD": "none",
            **environment,
        },
    )


@pytest.mark.parametrize(
    ("how", "body"),
    [
        ("appends", """printf 'My own words.\\n' >> "$1" """),
        ("writes anew", """{ cat "$1"; echo My own words.; } > "$1.new"; cat "$1.new" > "$1"; rm "$1.new" """),
        ("renames", """{ cat "$1"; echo My own words.; } > "$1.new"; mv "$1.new" "$1" """),
        ("keeps a backup", """mv "$1" "$1~"; { cat "$1~"; echo My own words.; } > "$1"; rm "$1~" """),
        ("without a last newline", """printf 'My own words.' >> "$1" """),
        ("with CRLF", """{ cat "$1"; echo My own words.; } | sed 's/$/\\r/' > "$1.new"; mv "$1.new" "$1" """),
        ("with a BOM", """{ printf '\\357\\273\\277'; cat "$1"; echo My own words.; } > "$1.new"; mv "$1.new" "$1" """),
        ("and talks", """echo noise; echo My own words. >> "$1" """),
    ],
)  # fmt: skip
def test_what_the_editor_saved_is_printed_and_kept(tmp_path, post, kept, how, body):
    done = run(tmp_path, body)
    (path,) = kept.glob("*.txt")

    assert done.stdout == post + "My own words.\n", how
    assert done.returncode == 0
    assert re.fullmatch(r"trillion-trap-en-\d{4}-\d\d-\d\d-\d{6}\.txt", path.name)
    assert path.read_bytes().removeprefix(b"\xef\xbb\xbf").replace(b"\r", b"").decode().rstrip(
        "\n"
    ) == done.stdout.rstrip("\n")
    assert f"kept: {path}\n" in done.stderr


def test_nobody_else_reads_what_is_kept(tmp_path, kept):
    run(tmp_path, "")

    for folder, _, files in os.walk(kept):
        assert stat.S_IMODE(os.stat(folder).st_mode) == 0o700
        for name in files:
            assert stat.S_IMODE(os.stat(os.path.join(folder, name)).st_mode) == 0o600


def test_only_the_last_newline_is_taken_off(tmp_path):
    assert run(tmp_path, """printf ' Two  \\n\\n\\n' > "$1" """).stdout == " Two  \n\n\n"


def test_what_comes_back_is_checked_in_its_language(tmp_path):
    done = run(tmp_path, """printf '**Bold** words. #One #Two #Three\\n' > "$1" """)
    long = run(tmp_path, """printf '%3001s' a > "$1" """)

    assert "warning markdown-bold (line 1): " in done.stderr
    assert done.returncode == 0
    assert "error too-long" in long.stderr
    assert long.returncode == 1


def test_json_holds_the_edited_text_and_the_citations_that_still_stand(tmp_path):
    before = json.loads(postgen(*DRAFTED, "--json").stdout)
    first, _, rest = before["text"].partition("\n\n")
    (tmp_path / "edited").write_text(f"Quite new: #Mine\n\n{rest}\n\n{first[:-9]}")
    data = json.loads(run(tmp_path, """cat edited > "$1" """, *EDIT, "--json").stdout)

    def cited(document):
        return {(c["kind"], c["id"], document["text"][c["start"] : c["end"]]) for c in document["citations"]}  # fmt: skip

    jsonschema.validate(data, DRAFT)
    assert data["text"] == (tmp_path / "edited").read_text()
    assert data["units"] == len(data["text"].encode("utf-16-le")) // 2
    assert data["hashtags"] == ["Mine", *before["hashtags"]]
    assert cited(data) == {one for one in cited(before) if one[2] in rest}
    assert cited(data) != cited(before)


@pytest.mark.parametrize(
    ("what", "body", "said", "code"),
    [
        ("unchanged", "", "the text came back unchanged\n", 0),
        ("emptied", """: > "$1" """, "the text was emptied, so nothing is printed or copied\n  hint: as it was composed: ", 2),
        ("blank", """echo > "$1" """, "the text was emptied", 2),
        ("removed", """rm "$1" """, "the file is gone, so nothing is printed or copied\n  hint: what it held: ", 2),
        ("failed", """echo Mine > "$1"; exit 3""", "editor ended with exit code 3, so nothing is printed or copied\n  hint: what it saved is kept; go on with it: postgen draft --resume trillion-trap-en-", 2),
        ("killed", """echo Mine > "$1"; kill -9 $$""", "editor was killed by signal 9", 2),
        ("not UTF-8", """printf 'abc\\ncaf\\351\\n' > "$1" """, ".txt:2:4: it is not UTF-8: byte 0xe9\n  hint: save it as UTF-8; it is kept: postgen draft --resume ", 2),
    ],
)  # fmt: skip
def test_what_comes_of_an_edit(tmp_path, post, what, body, said, code):
    done = run(tmp_path, body)

    assert said in done.stderr, what
    assert done.stdout == (post if code == 0 else "")
    assert done.returncode == code


@pytest.mark.parametrize("body", [""": > "$1" """, """rm "$1" """])
def test_where_the_text_was_is_named_and_true(tmp_path, post, body):
    done = run(tmp_path, body)
    (named,) = re.findall(r"(?:composed|held): (.*)$", done.stderr, re.MULTILINE)

    with open(named, encoding="utf-8") as file:
        assert file.read() == post


def test_an_emptied_draft_comes_back_when_it_is_resumed(tmp_path, post):
    run(tmp_path, """: > "$1" """)
    next_one = run(tmp_path, "", "draft", "--resume")

    assert next_one.stderr.startswith("it was emptied, so the text before that is back\n")
    assert next_one.stdout == post


@pytest.mark.parametrize(
    ("what", "environment", "said"),
    [
        ("VISUAL before EDITOR", {"VISUAL": "nowhere"}, "$VISUAL: there is no program 'nowhere'"),
        ("not there", {"EDITOR": "nowhere --wait"}, "$EDITOR: there is no program 'nowhere'"),
        ("an open quote", {"EDITOR": "'vi"}, "$EDITOR: \"'vi\" is no command: no closing quotation"),
        ("no command", {"EDITOR": "''"}, "$EDITOR: \"''\" is no command"),
        ("a folder", {"EDITOR": "/tmp"}, "$EDITOR: there is no program '/tmp'"),
        ("below the home of nobody", {"EDITOR": "~nobody-here/vi"}, "$EDITOR: there is no program '~nobody-here/vi'"),
        ("none, and no terminal", {"EDITOR": " "}, "--edit: no editor is named, and there is no terminal to open one in"),
    ],
)  # fmt: skip
def test_an_editor_that_is_none(tmp_path, kept, what, environment, said):
    done = run(tmp_path, "", **environment)

    assert (done.stdout, done.returncode) == ("", 2), what
    assert f"postgen: {said}\n" in done.stderr
    assert "set $VISUAL or $EDITOR" in done.stderr
    assert not kept.exists()


def test_no_editor_at_all(tmp_path):
    shown, code = in_terminal(*EDIT, PATH="/nowhere", XDG_STATE_HOME=str(tmp_path))

    assert "there is no editor: none is named, and none of nano, vim, vi, notepad is here" in shown
    assert code == 2


def test_an_editor_that_is_found(tmp_path, post):
    scripted(tmp_path, """echo Found. >> "$1" """, "vim")
    shown, code = in_terminal(
        *EDIT, PATH=str(tmp_path), XDG_STATE_HOME=str(tmp_path), POSTGEN_CLIPBOARD="none"
    )

    assert post + "Found.\n" in shown
    assert code == 0


def test_an_editor_with_arguments_and_spaces(tmp_path):
    (tmp_path / "my editors").mkdir()
    path = scripted(tmp_path / "my editors", """printf '%s|%s' "$1" "$2" > "$3" """)
    quoted = run(tmp_path, "", EDITOR=f"'{path}' --wait 'a b'")
    bare = scripted(tmp_path / "my editors", """echo Bare. > "$1" """, "bare")

    assert quoted.stdout == "--wait|a b\n"
    assert run(tmp_path, "", EDITOR=bare).stdout == "Bare.\n"


@pytest.mark.parametrize(
    ("name", "lacks"), [("code", "--wait"), ("gvim", "-f"), ("mate", "-w"), ("open", "-W -t")]
)
def test_a_window_that_does_not_wait_is_told_of(tmp_path, name, lacks):
    editor = scripted(tmp_path, "", name)
    said = f"  {name} returns at once: say EDITOR='{name} {lacks}'\n"

    assert said in run(tmp_path, "", EDITOR=editor).stderr
    assert "at once" not in run(tmp_path, "", EDITOR=f"{editor} {lacks}").stderr


def test_what_is_written_in_a_window_later_is_unfinished(tmp_path, kept):
    run(tmp_path, "")
    (first,) = kept.glob("*.txt")
    first.write_text("Later.")

    assert f"is unfinished: {first}\n" in run(tmp_path, "").stderr


def test_what_is_saved_while_the_text_is_printed_is_unfinished(tmp_path, kept):
    """The text fills the pipe, so that postgen is in the midst of printing."""
    body = """head -c 300000 /dev/zero | tr '\\0' a > "$1" """
    process = subprocess.Popen(
        [sys.executable, "-m", "postgen", *EDIT],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env={**os.environ, "EDITOR": scripted(tmp_path, body), "POSTGEN_DRAFTS": str(kept), "VISUAL": ""},
    )  # fmt: skip
    begun = os.read(process.stdout.fileno(), 1)
    (first,) = kept.glob("*.txt")
    first.write_text("Later.")
    rest, _ = process.communicate(timeout=60)

    assert begun + rest == b"a" * 300_000 + b"\n"
    assert f"{first}\n" in run(tmp_path, "").stderr.partition("go on with it")[0]


def test_an_editor_in_this_folder_comes_before_one_of_its_name_elsewhere(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    scripted(tmp_path / "elsewhere", """for last; do :; done; echo Another. > "$last" """, "mine")
    scripted(tmp_path, """for last; do :; done; echo Mine. > "$last" """, "mine")
    path = f"{tmp_path}/elsewhere:{os.environ['PATH']}"

    assert run(tmp_path, "", EDITOR="./mine", PATH=path).stdout == "Mine.\n"
    assert run(tmp_path, "", EDITOR="./mine -x", PATH=path).stdout == "Mine.\n"
    assert run(tmp_path, "", EDITOR="mine", PATH=path).stdout == "Another.\n"


def test_an_editor_below_home(tmp_path):
    scripted(tmp_path, """echo Mine. > "$1" """, "mine")

    assert run(tmp_path, "", EDITOR="~/mine", HOME=str(tmp_path)).stdout == "Mine.\n"


def test_an_unfinished_edit_is_offered_until_it_is_given(tmp_path, post, kept):
    run(tmp_path, """echo Mine. > "$1"; exit 1""")
    (first,) = kept.glob("*.txt")
    other = run(tmp_path, "", "draft", "--angle", "trillion-trap", "--lang", "fr", "--edit")
    resumed = run(tmp_path, """cp "$1" seen; echo And more. >> "$1" """, "draft", "--resume", first.stem)  # fmt: skip
    again = run(tmp_path, "")

    assert "is unfinished" not in other.stderr
    assert (tmp_path / "seen").read_text() == "Mine.\n"
    assert resumed.stdout == "Mine.\nAnd more.\n"
    assert "is unfinished" not in again.stderr
    assert again.stdout == post
    assert first.read_text() == "Mine.\nAnd more.\n"


def test_the_next_edit_says_how_to_go_on(tmp_path, kept):
    run(tmp_path, "exit 1")
    (first,) = kept.glob("*.txt")
    done = run(tmp_path, "")

    assert done.stderr.startswith(
        f"an edit of this angle is unfinished: {first}\n"
        f"  go on with it: postgen draft --resume {first.stem}\n"
    )


def test_an_edit_that_is_open_elsewhere_is_told_and_left_alone(tmp_path, post, kept):
    """Its editor has emptied the file, and is about to write it."""
    for pipe in ("told", "go"):
        os.mkfifo(tmp_path / pipe)
    folder = shlex.quote(str(tmp_path))
    body = f""": > "$1"; echo > {folder}/told; read _ < {folder}/go; echo Mine. > "$1" """
    first = subprocess.Popen(
        [sys.executable, "-m", "postgen", *EDIT], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env={**os.environ, "EDITOR": scripted(tmp_path, body, "slow"), "POSTGEN_DRAFTS": str(kept), "VISUAL": ""},
    )  # fmt: skip
    with open(tmp_path / "told") as told:
        told.readline()
    (path,) = kept.glob("*.txt")
    another = run(tmp_path, "")
    resumed = run(tmp_path, "echo opened >&2", "draft", "--resume", path.stem)
    held = path.read_text()
    with open(tmp_path / "go", "w") as go:
        go.write("\n")
    printed, _ = first.communicate(timeout=60)
    later = run(tmp_path, "", "draft", "--resume", path.stem)

    assert another.stderr.startswith(
        f"an edit of this angle is still open in another terminal: {path}\nkept: "
    )
    assert another.stdout == post
    assert resumed.stderr == (
        f"postgen: {path}: it is still open in another terminal\n  hint: save and quit it there\n"
    )
    assert (resumed.stdout, resumed.returncode) == ("", 2)
    assert held == ""
    assert printed == b"Mine.\n"
    assert later.stdout == "Mine.\n"


def test_several_unfinished_edits_are_counted(tmp_path, kept):
    for _ in range(3):
        run(tmp_path, "exit 1")
    latest = max(kept.glob("*.txt"), key=lambda path: path.stat().st_mtime_ns)

    assert run(tmp_path, "").stderr.startswith(
        f"an edit of this angle is unfinished: {latest}\n"
        f"  go on with it: postgen draft --resume {latest.stem}\n"
        "  2 more: postgen list-drafts --angle trillion-trap\n"
    )


def test_the_latest_is_resumed(tmp_path):
    for words, lang in (("One", "en"), ("Deux", "fr"), ("Trois", "fr")):
        run(tmp_path, f"""echo {words} > "$1" """, "draft", "-a", "trillion-trap", "-l", lang, "--edit")  # fmt: skip

    assert run(tmp_path, "", "draft", "--resume").stdout == "Trois\n"
    assert run(tmp_path, "", "draft", "--resume", "--lang", "en").stdout == "One\n"
    assert run(tmp_path, "", "draft", "--resume", "--angle", "trillion-trap").stdout == "Trois\n"


def test_an_emptied_file_is_mended_after_a_kill(tmp_path, post):
    """An editor that empties the file before it writes it may be killed in between."""
    never = run(tmp_path, """: > "$1"; kill -9 $$""")
    once = run(
        tmp_path,
        """echo Mine. > "$1"; until ls "${1%/*}"/records/*fr*/save-000001.txt; do :; done; : > "$1"; kill -9 $$""",
        "draft", "--angle", "trillion-trap", "--lang", "fr", "--edit",
    )  # fmt: skip

    for done in (never, once):
        assert "its last save was cut off, so the text before that is back" in done.stderr
    assert run(tmp_path, "", "draft", "--resume", "--lang", "en").stdout == post
    assert run(tmp_path, "", "draft", "--resume", "--lang", "fr").stdout == "Mine.\n"


AWAIT = """until ls "${1%/*}"/records/*/save-000001.txt; do :; done"""  # the first save was copied


def test_the_save_before_a_broken_one_is_named(tmp_path, kept):
    """A disk that is full may leave half a text."""
    done = run(tmp_path, f"""echo First. > "$1"; {AWAIT}; echo Half > "$1"; exit 1""")
    (named,) = re.findall("the save before the last: (.*)\n", done.stderr)
    resumed = run(tmp_path, "", "draft", "--resume")

    with open(named) as file:
        assert file.read() == "First.\n"
    assert f"the save before the last: {named}\n" in resumed.stderr
    assert resumed.stdout == "Half\n"


def test_what_nano_rescued_is_named(tmp_path, kept):
    run(tmp_path, """echo Rescued. > "$1.save"; exit 1""")
    (path,) = kept.glob("*.txt")

    assert f"what nano had not saved when it was stopped: {path}.save\n" in run(tmp_path, "", "draft", "--resume").stderr  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--resume",), "no draft is kept in "),
        (("--resume", "nothing"), "no draft is kept in "),
        (("--resume", "--angle", "nothing"), "no draft of angle 'nothing' is kept in "),
        (("--edit", "--all"), "--edit does not go with --all"),
        (("--edit", "--variants", "-a", "trillion-trap"), "--edit does not go with --variants"),
        (("--edit", "--explain", "-a", "trillion-trap"), "--edit does not go with --explain"),
        (("--edit", "--first-comment", "-a", "trillion-trap"), "--edit does not go with --first-comment"),
        (("--resume", "--all"), "--resume does not go with --all"),
        (("--resume", "--hook", "x"), "--resume does not go with --variant, --hook, --question and --template"),
        (("--resume", "--variant", "2"), "--resume does not go with --variant, --hook, --question and --template"),
        (("--resume", "--length", "short"), "--resume does not go with --length"),
        (("trillion-trap",), "'trillion-trap' says nothing without --resume\n  hint: for an angle: --angle trillion-trap"),
        (("-a", "trillion-trap", "--edit", "--out", "editor"), "editor is there already"),
    ],
)  # fmt: skip
def test_what_does_not_go_together(tmp_path, arguments, said):
    done = run(tmp_path, "echo opened >&2", "draft", *arguments)

    assert (done.stdout, done.returncode) == ("", 2)
    assert said in done.stderr
    assert "opened" not in done.stderr


def test_a_name_that_is_not_kept(tmp_path, kept):
    run(tmp_path, "")
    (first,) = kept.glob("*.txt")
    done = run(tmp_path, "", "draft", "--resume", first.stem[:-1])

    assert f"did you mean {first.stem!r}?" in done.stderr
    assert run(tmp_path, "", "draft", "--resume", str(first)).returncode == 0


def test_a_damaged_record_is_told_with_a_way_on(tmp_path, kept):
    run(tmp_path, "")
    (first,) = kept.glob("*.txt")
    (kept / "records" / first.stem / "composed.json").write_text("{}")
    done = run(tmp_path, "", "draft", "--resume")

    assert "what is known of this draft cannot be read" in done.stderr
    assert f"postgen check --copy {first}" in done.stderr
    assert done.returncode == 2


def test_it_goes_into_a_file_of_choice_too(tmp_path):
    done = run(tmp_path, """echo Mine. > "$1" """, *EDIT, "--out", "post.txt")

    assert (done.stdout, done.returncode) == ("", 0)
    assert (tmp_path / "post.txt").read_text() == "Mine.\n"


@pytest.mark.parametrize("named", ["/proc/nowhere", "/dev/full"])
def test_a_folder_that_cannot_keep(tmp_path, named):
    done = run(tmp_path, "echo opened >&2", POSTGEN_DRAFTS=named)

    assert (done.stdout, done.returncode) == ("", 2)
    assert f"postgen: {named}: the draft cannot be kept, so it is not opened: " in done.stderr
    assert "opened\n" not in done.stderr.splitlines()


def test_the_edited_text_is_copied_at_a_terminal(tmp_path):
    editor = scripted(tmp_path, """echo Mine. > "$1" """)
    options = {"EDITOR": editor, "XDG_STATE_HOME": str(tmp_path), "POSTGEN_CLIPBOARD": "osc52"}
    copied, _ = in_terminal(*EDIT, **options)
    left, _ = in_terminal(*EDIT, "--no-copy", **options)

    assert [base64.b64decode(sent) for sent in OSC52.findall(copied)] == [b"Mine."]
    assert OSC52.findall(left) == []


def test_the_kept_drafts_are_listed(tmp_path, kept):
    run(tmp_path, """echo Mine. > "$1" """)
    run(tmp_path, """echo Half. > "$1"; exit 1""")
    latest, first = sorted(kept.glob("*.txt"), key=lambda path: path.read_text())
    done = run(tmp_path, "", "list-drafts")
    data = json.loads(run(tmp_path, "", "list-drafts", "--json").stdout)
    none = run(tmp_path, "", "list-drafts", "--angle", "other")

    assert done.stdout == f"{latest.stem}\tunfinished\tHalf.\n{first.stem}\tdone\tMine.\n"
    assert done.stderr == f"they lie in {kept}\n"
    jsonschema.validate(data, some(KEPT))
    assert [(one["path"], one["text"]) for one in data] == [(str(latest), "Half."), (str(first), "Mine.")]  # fmt: skip
    assert (none.stdout, none.stderr) == ("", f"no draft of angle 'other' is kept in {kept}\n")
