"""Templates."""

from validation.case import BRIEF, FOG, Case

CASES = (
    Case(
        "a tag that is not closed",
        (BRIEF, "{% for beat in quotes %}\n", "{% for beat in quotes\n"),
        at="{{ beat",
        told="""\
templates/brief.j2:14:1: error template: the template does not hold: expected token 'end of statement block', got '{'
    {{ beat }}
    ^
  hint: docs/template.md lists what a template may hold
""",
    ),
    Case(
        "a loop that is not ended",
        (BRIEF, "{{ beat }}\n\n{% endfor %}\n{{ question }}", "{{ beat }}\n\n{{ question }}"),
        at="{{ hashtags",
        told="""\
templates/brief.j2:22:1: error template: the template does not hold: Unexpected end of template. Jinja was looking for the following tags: 'endfor' or 'else'. The innermost block that needs to be closed is 'for'.
    {{ hashtags }}
    ^
  hint: docs/template.md lists what a template may hold
""",
    ),
    Case(
        "a node that is not allowed",
        (BRIEF, "{{ question }}", "{% set x = 1 %}{{ question }}"),
        at="set",
        told="""\
templates/brief.j2:21:4: error template: the template does not hold: 'set' is not allowed in a template: text, {{ output }}, `if` and `for` are
    {% set x = 1 %}{{ question }}
       ^
  hint: docs/template.md lists what a template may hold
""",
    ),
    Case(
        "a call",
        (BRIEF, "{{ question }}", "{{ range(9) }}{{ question }}"),
        at="{{ range(9)",
        told="""\
templates/brief.j2:21:1: error template: the template does not hold: this cannot be printed: hook, setting, question, hashtags, labels.NAME, the loop's own name, its .item, loop.index can
    {{ range(9) }}{{ question }}
    ^
  hint: docs/template.md lists what a template may hold
""",
    ),
    Case(
        "a list that there is not",
        (BRIEF, "{% for beat in facts %}", "{% for beat in fact %}"),
        at="fact",
        told="""\
templates/brief.j2:5:16: error template: the template does not hold: 'fact' cannot be looped over: beats, body, facts, mechanisms, quotes, turns, stakes, readings, items, series can
    {% for beat in fact %}
                   ^
  hint: did you mean 'facts'?
""",
    ),
    Case(
        "a name that there is not",
        (BRIEF, "{{ setting }}", "{{ settings }}"),
        at="settings",
        told="""\
templates/brief.j2:3:4: error template: the template does not hold: 'settings' cannot be printed: hook, setting, question, hashtags, labels.NAME, the loop's own name, its .item, loop.index can
    {{ settings }}
       ^
  hint: did you mean 'setting'?
""",
    ),
    Case(
        "a template that shows no beat",
        ("templates/bare.j2", None, "{{ hook }}\n\n{{ question }}\n"),
        (FOG, "templates: [brief]", "templates: [brief, bare]"),
        at="bare",
        told="""\
angles/fog.yaml:5:20: error unfit: template 'bare' shows no beat of angle 'fog'
    templates: [brief, bare]
                       ^
  hint: give the angle beats of the roles it prints
""",
    ),
    Case(
        "a template that prints a beat twice",
        (BRIEF, "{% for beat in readings %}\n", "{% for beat in beats %}\n"),
        at="brief",
        told="""\
angles/fog.yaml:5:13: warning told-twice: template 'brief' prints the beat 'tides' twice
    templates: [brief]
                ^
  hint: two of its lists hold it: docs/template.md says what each holds
""",
    ),
    Case(
        "bytes that are no UTF-8",
        ("templates/bare.j2", None, b"{{ hook }}\n\xff\n"),
        at="�",
        told="""\
templates/bare.j2:2:1: error encoding: byte 0xff is not UTF-8
    �
    ^
  hint: save the file as UTF-8
""",
    ),
)
