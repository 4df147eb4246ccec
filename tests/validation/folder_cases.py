"""The folders and the files in them."""

from validation.case import FOG, LAMP, Case

CASES = (
    Case(
        "no angle",
        (LAMP, None, None),
        (FOG, None, None),
        at="",
        told="""\
angles:1:1: error incomplete: there is no angle here: a workspace holds angles/*.yaml
  hint: `postgen init DIR` makes a whole one to begin with
""",
    ),
    Case(
        "no folder of angles",
        ("angles", None, None),
        at="",
        told="""\
angles:1:1: error incomplete: there is no angle here: a workspace holds angles/*.yaml
  hint: `postgen init DIR` makes a whole one to begin with
""",
    ),
    Case(
        "no folder of knowledge",
        ("knowledge", None, None),
        at="",
        told="""\
knowledge:1:1: error incomplete: there is no source here: a workspace holds knowledge/*.yaml
  hint: `postgen init DIR` makes a whole one to begin with
""",
    ),
    Case(
        "a file where a folder should be",
        ("knowledge", None, None),
        ("knowledge", None, "later"),
        at="",
        told="""\
knowledge:1:1: error file: the folder cannot be read: Not a directory
  hint: see that it is there and that you may read it
""",
    ),
    Case(
        "angles with another ending alone",
        (LAMP, None, None),
        (FOG, None, None),
        ("angles/lamp.yml", None, "id: lamp\n"),
        at="",
        told="""\
angles:1:1: error incomplete: there is no angle here: a workspace holds angles/*.yaml
  hint: rename lamp.yml to lamp.yaml
""",
    ),
    Case(
        "an angle with another ending",
        ("angles/mist.yml", None, "id: mist\n"),
        at="",
        told="""\
angles/mist.yml:1:1: warning file-ending: a file with this ending is not read
  hint: rename it to mist.yaml
""",
    ),
    Case(
        "a source with another ending",
        ("knowledge/more.YAML", None, "source: {}\n"),
        at="",
        told="""\
knowledge/more.YAML:1:1: warning file-ending: a file with this ending is not read
  hint: rename it to more.yaml
""",
    ),
    Case(
        "a template with another ending",
        ("templates/letter.jinja2", None, "{{ hook }}\n"),
        at="",
        told="""\
templates/letter.jinja2:1:1: warning file-ending: a file with this ending is not read
  hint: rename it to letter.j2
""",
    ),
    Case(
        "settings with another ending",
        ("postgen.yml", None, "languages: [fr]\n"),
        at="",
        told="""\
postgen.yml:1:1: warning file-ending: a file with this ending is not read
  hint: rename it to postgen.yaml
""",
    ),
    Case(
        "an angle whose name is no id",
        ("angles/My Lamp.yaml", None, "id: mist\n"),
        at="",
        told="""\
angles/My Lamp.yaml:1:1: error file-name: 'My Lamp' is no id
  hint: rename the file: an id has small letters, digits and dashes
""",
    ),
    Case(
        "a template whose name is no id",
        ("templates/Brief.j2", None, "{{ hook }}\n"),
        at="",
        told="""\
templates/Brief.j2:1:1: error file-name: 'Brief' is no id
  hint: rename the file: an id has small letters, digits and dashes
""",
    ),
    Case(
        "an empty file",
        ("angles/mist.yaml", None, ""),
        at="",
        told="""\
angles/mist.yaml:1:1: error file: the file is empty
  hint: write it, or take it away
""",
    ),
    Case(
        "a file of comments",
        ("knowledge/mist.yaml", None, "# later\n"),
        at="",
        told="""\
knowledge/mist.yaml:1:1: error file: the file is empty
  hint: write it, or take it away
""",
    ),
    Case(
        "a folder where a file should be",
        ("angles/mist.yaml/x", None, ""),
        at="",
        told="""\
angles/mist.yaml:1:1: error file: there is a folder where a file should be
  hint: put a regular file there, or take it away
""",
    ),
)
