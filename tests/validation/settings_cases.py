"""postgen.yaml."""

from validation.case import SETTINGS, Case

CASES = (
    Case(
        "a misspelt key",
        (SETTINGS, "length: medium", "lenght: medium"),
        at="lenght",
        told="""\
postgen.yaml:3:1: error unknown-key: 'lenght' is no key of this map
    lenght: medium
    ^
  hint: did you mean 'length'?
""",
    ),
    Case(
        "an unknown key",
        (SETTINGS, "lang: en\n", "lang: en\ncolour: red\n"),
        at="colour",
        told="""\
postgen.yaml:3:1: error unknown-key: 'colour' is no key of this map
    colour: red
    ^
  hint: there are languages, lang, length, author, hashtags, ignore, own, theme
""",
    ),
    Case(
        "a language that there is not",
        (SETTINGS, "lang: en\n", "lang: de\n"),
        at="de",
        told="""\
postgen.yaml:2:7: error language: 'de' is no language of the workspace
    lang: de
          ^
  hint: there are fr, en
""",
    ),
    Case(
        "a length that there is not",
        (SETTINGS, "length: medium", "length: larg"),
        at="larg",
        told="""\
postgen.yaml:3:9: error unknown-value: 'larg' is no length
    length: larg
            ^
  hint: there are short, medium, long and numbers of units up to 3,000, as 1200
""",
    ),
    Case(
        "a code that no finding has",
        (SETTINGS, "[link-in-post]", "[link-in-pots]"),
        at="link-in-pots",
        told="""\
postgen.yaml:6:10: error unknown-code: no finding has the code 'link-in-pots'
    ignore: [link-in-pots]
             ^
  hint: did you mean 'link-in-post'?
""",
    ),
    Case(
        "an error that cannot be switched off",
        (SETTINGS, "[link-in-post]", "[hook-cut, unknown-key]"),
        at="unknown-key",
        told="""\
postgen.yaml:6:20: error unknown-code: 'unknown-key' is an error's code, and an error cannot be switched off
    ignore: [hook-cut, unknown-key]
                       ^
  hint: warnings and hints alone can be: mend what it names
""",
    ),
    Case(
        "a hashtag with its sign",
        (SETTINGS, "hashtags: [Phares]", "hashtags: ['#Phares']"),
        at="'#Phares']",
        told="""\
postgen.yaml:5:12: error unknown-value: '#Phares' is not a hashtag
    hashtags: ['#Phares']
               ^
  hint: a hashtag is one word of letters and digits, without the #
""",
    ),
    Case(
        "an author without a name",
        (SETTINGS, "{name: Iris Vane, line: Harbours}", "{line: Harbours}"),
        at="{line:",
        told="""\
postgen.yaml:4:9: error missing-key: the key 'name' is missing
    author: {line: Harbours}
            ^
  hint: add name:
""",
    ),
    Case(
        "a tab",
        (SETTINGS, "lang: en\n", "\tlang: en\n"),
        at="\t",
        told="""\
postgen.yaml:2:1: error yaml: this is no YAML: while scanning for the next token, found character that cannot start any token
     lang: en
    ^
  hint: indent with spaces, not with tabs
""",
    ),
    Case(
        "the settings are a list",
        (SETTINGS, None, "- fr\n- en\n"),
        at="-",
        told="""\
postgen.yaml:1:1: error wrong-type: a list stands where a map should be
    - fr
    ^
  hint: it has languages, lang, length, author, hashtags, ignore, own, theme
""",
    ),
    Case(
        "a key twice",
        (SETTINGS, "lang: en\n", "lang: en\nlang: fr\n"),
        at="lang",
        told="""\
postgen.yaml:3:1: error yaml: the key 'lang' stands twice in one map
    lang: fr
    ^
  hint: keep one of them
""",
    ),
)
