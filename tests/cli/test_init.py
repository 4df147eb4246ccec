"""`postgen init` makes a workspace that drafts, and whose drafts nothing is to be said against."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from running import in_terminal, postgen

from postgen import starter
from postgen.language import LANGUAGES

ROOT = Path(__file__).parent.parent.parent
FILES = [
    ".postgen/schemas/angle.json",
    ".postgen/schemas/knowledge.json",
    ".postgen/schemas/settings.json",
    ".vscode/settings.json",
    "README.md",
    "angles/nobody-was-slow.yaml",
    "knowledge/relume-talk.yaml",
    "postgen.yaml",
    "templates/last-word.j2",
]
ENGLISH = """\
Mending the lamp took 20 to 30 minutes. Getting it back took nine weeks.

Nora Vantill, who runs the lamp maker Relume, told the story at Slow Goods Day on March 12, 2026.

Between the parcel that came in and the parcel that went out, each lamp went through six people. Each did their part on time, then put the lamp on a shelf, where it waited for the next.

She hired nobody. The same person now opens the parcel, mends the lamp and sends it back.

What lay on that shelf is no detail: she expects repairs to bring in 40% of Relume’s revenue by 2028.

We time the work, because the work is what we see. Nobody times the shelf.

Her verdict: “Nobody was slow. Everybody was waiting”.

Where does work wait in your company while everyone is on time?

#Operations #Leadership #CustomerService
"""
FRENCH = """\
Réparer la lampe prenait 20 à 30 minutes. La récupérer prenait neuf semaines.

Nora Vantill, qui dirige le fabricant de lampes Relume, l’a raconté au Slow Goods Day, le 12 mars 2026.

Entre l’arrivée du colis et son départ, chaque lampe passait par six personnes. Chacune faisait sa part à l’heure, puis posait la lampe sur une étagère, où elle attendait la suivante.

Elle n’a recruté personne. Désormais, la même personne ouvre le colis, répare la lampe et la renvoie.

Ce qui dormait sur l’étagère n’est pas un détail : elle s’attend à ce que les réparations apportent 40 % du chiffre d’affaires de Relume d’ici 2028.

On chronomètre le travail parce que c’est lui qu’on voit. Personne ne chronomètre l’étagère.

Son verdict : « Personne n’était lent. Tout le monde attendait » (traduit de l’anglais).

Chez vous, où le travail attend-il alors que tout le monde est à l’heure ?

#Organisation #Management #ServiceClient
""".replace(" :", "\u00a0:").replace(" ?", "\u00a0?").replace(" %", "\u00a0%").replace(
    "« ", "«\u00a0"
).replace(" »", "\u00a0»")  # fmt: skip
POSTS = {"en": ENGLISH, "fr": FRENCH}
SETS = [("en",), ("fr",), ("fr", "en"), ("en", "fr")]


def made(parent, languages, name="mine"):
    options = [word for lang in languages for word in ("--lang", lang)]
    done = postgen("init", name, *options, cwd=parent)
    assert (done.stdout, done.returncode) == ("", 0), done.stderr
    return parent / name


def names(root):
    return sorted(str(p.relative_to(root)) for p in root.rglob("*") if p.is_file())


@pytest.mark.parametrize("languages", SETS, ids="+".join)
def test_it_drafts_at_once_in_each_language(languages, tmp_path):
    root = made(tmp_path, languages)
    drafts = {
        lang: postgen("draft", "--angle", starter.ANGLE, "--lang", lang, cwd=root).stdout
        for lang in languages
    }

    assert names(root) == FILES
    assert drafts == {lang: POSTS[lang] for lang in languages}
    assert postgen("draft", "--all", cwd=root).stdout.split("\n", 1)[1] == POSTS[languages[0]]


@pytest.mark.parametrize("languages", SETS[:3], ids="+".join)
@pytest.mark.parametrize("length", ["short", "medium", "long"])
def test_there_is_nothing_to_say_against_its_drafts(languages, length, tmp_path):
    root = made(tmp_path, languages)

    for lang in languages:
        done = postgen(
            "draft", "--all", "--variants", "--lang", lang, "--length", length, "--json", cwd=root
        )
        drafts = json.loads(done.stdout)
        assert [draft["variant"] for draft in drafts] == [1, 2, 3]
        assert [draft["findings"] for draft in drafts] == [[], [], []]
        assert all(draft["fold"]["mobile"]["hook_complete"] for draft in drafts)
        for draft in drafts:
            (tmp_path / "post.txt").write_text(draft["text"], encoding="utf-8")
            assert postgen("check", str(tmp_path / "post.txt"), cwd=root).stdout == ""


@pytest.mark.parametrize("languages", SETS, ids="+".join)
def test_it_validates_without_a_warning(languages, tmp_path):
    done = postgen("validate", cwd=made(tmp_path, languages))

    assert (done.stdout, done.returncode) == ("", 0)


def test_every_template_it_names_makes_a_post(tmp_path):
    root = made(tmp_path, ["en"])

    for template in ("last-word", "argument"):
        done = postgen("draft", "--angle", starter.ANGLE, "--template", template, cwd=root)
        assert done.returncode == 0, done.stderr
    assert postgen("list-quotes", cwd=root).stdout.startswith("nobody-was-slow\t“Nobody was slow")


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_language_leaves_nothing_of_another(language, tmp_path):
    """But for the source's own words and a translation that shows how one is written."""
    root = made(tmp_path, [language])
    angle = (root / "angles" / "nobody-was-slow.yaml").read_text(encoding="utf-8")
    others = [other for other in LANGUAGES if other != language]

    assert re.findall(rf"^ *#?(?:{'|'.join(others)})\b", angle, re.MULTILINE) == []
    assert f"  {language}: " in angle
    for name in FILES:
        text = (root / name).read_text(encoding="utf-8")
        assert re.findall(rf"#(?:{'|'.join(LANGUAGES)})\b", text) == [], name


def test_the_readme_is_in_the_first_language(tmp_path):
    french = (made(tmp_path, ["fr", "en"]) / "README.md").read_text(encoding="utf-8")

    assert french.startswith("# Un espace de travail postgen\n")


TEXTS = sorted(p for p in starter.FOLDER.rglob("*.*") if p.suffix in (".yaml", ".j2", ".md"))


@pytest.mark.parametrize("path", TEXTS, ids=lambda p: p.name)
def test_french_marks_stand_off_by_a_space_that_does_not_break(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    if not path.name.endswith(".fr.md"):
        lines = [line for line in lines if "#fr " in line]

    assert [line for line in lines if re.search(r" [:;?!»](?: |$)|« ", line)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_commands_of_its_readme_run(language, tmp_path):
    from postgen.cli.app import COMMANDS

    root = made(tmp_path, [language])
    text = (root / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^    postgen (.*?)(?: +#.*)?$", text, re.MULTILINE)
    commands += [c for c in re.findall(r"`postgen ([^`]*)`", text) if "angle m" not in c]

    assert len(commands) > 5
    for command in commands:
        if command == "draft" or command.split()[0] not in COMMANDS:
            continue  # a picker; a command that is not there yet
        done = postgen(*command.split(), cwd=root)
        assert done.returncode == 0, (command, done.stderr)


def test_it_says_what_to_do_next(tmp_path):
    done = postgen("init", "my posts", cwd=tmp_path)

    assert done.stderr.splitlines()[-7:] == [
        "next:",
        "  cd 'my posts'",
        "  postgen draft --angle nobody-was-slow",
        "  $EDITOR angles/nobody-was-slow.yaml   # the comments say what each part is for",
        "  postgen validate   # what does not fit yet",
        "",
        "it writes in en; with --lang fr, in fr",
    ]


def test_it_names_its_path_where_no_command_is_known(tmp_path):
    command = Path(sys.executable).parent / "postgen"
    done = subprocess.run(
        [command, "init", "posts", "--lang", "fr"],
        cwd=tmp_path, env={"PATH": "/nowhere"}, capture_output=True, text=True, check=True,
    )  # fmt: skip

    assert f"  {command} draft --angle nobody-was-slow" in done.stderr.splitlines()


def test_here_needs_no_change_of_folder(tmp_path):
    done = postgen("init", ".", cwd=tmp_path)

    assert done.returncode == 0
    assert "cd " not in done.stderr
    assert names(tmp_path) == FILES


def test_the_language_of_the_environment(tmp_path):
    assert postgen("init", "mine", cwd=tmp_path, POSTGEN_LANG="fr").returncode == 0
    assert "languages: [fr]\n" in (tmp_path / "mine/postgen.yaml").read_text(encoding="utf-8")


def test_where_one_file_is_taken_nothing_is_written(tmp_path):
    (tmp_path / "mine" / "templates").mkdir(parents=True)
    (tmp_path / "mine" / "templates" / "last-word.j2").write_text("mine\n", encoding="utf-8")
    (tmp_path / "mine" / "README.md").write_text("mine\n", encoding="utf-8")
    done = postgen("init", "mine", cwd=tmp_path)

    assert (done.stdout, done.returncode) == ("", 2)
    assert done.stderr == (
        "postgen: DIR: mine/README.md, mine/templates/last-word.j2 are there already, and are "
        "left as they are\n  hint: name another path, or move them away\n"
    )
    assert names(tmp_path / "mine") == ["README.md", "templates/last-word.j2"]


def test_it_lies_down_beside_what_is_there(tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("mine\n", encoding="utf-8")

    assert names(made(tmp_path, ["en"])) == sorted([*FILES, "notes.txt"])


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (("taken",), "DIR: 'taken' is no folder"),
        (("",), "DIR: '' is no folder"),
        (("taken/inside",), "taken/inside"),
        (("mine", "--lang", "de"), "there is no language 'de'"),
    ],
)
def test_what_cannot_be_is_said(arguments, what, tmp_path):
    (tmp_path / "taken").write_text("", encoding="utf-8")
    done = postgen("init", *arguments, cwd=tmp_path)

    assert (done.stdout, done.returncode) == ("", 2)
    assert what in done.stderr
    assert "Traceback" not in done.stderr
    assert names(tmp_path) == ["taken"]


@pytest.mark.skipif(os.name != "posix", reason="needs a folder that takes no file")
def test_what_was_begun_is_taken_away_again(tmp_path, monkeypatch):
    """The last file cannot be written: nothing is left of the others, nor of their folders."""
    from postgen.cli import writing
    from postgen.errors import UsageError

    write = writing._write

    def failing(path, text, *, over):
        if path.name == "settings.json" and path.parent.name == ".vscode":
            raise OSError(28, "No space left on device")
        write(path, text, over=over)

    monkeypatch.setattr(writing, "_write", failing)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine").mkdir()
    from postgen.cli.init import init

    with pytest.raises(UsageError, match="cannot be written: No space left on device"):
        init("mine")
    assert list((tmp_path / "mine").iterdir()) == []


def test_at_a_terminal_it_says_the_same(tmp_path):
    shown, code = in_terminal("init", "mine", cwd=tmp_path)

    assert "postgen draft --angle nobody-was-slow" in shown
    assert code == 0
