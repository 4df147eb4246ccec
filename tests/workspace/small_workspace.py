"""The files of a small workspace that is whole: what the tests break."""

from pathlib import Path

from postgen.errors import PostgenError
from postgen.workspace import Location

KNOWLEDGE = """\
source:
  id: talk
  title: A talk
  language: en
  people:
    - {id: ada, name: Ada Lovelace, role: guest}
  published: 2026-02-13
  duration: {value: 90, unit: minutes, approx: true}
  url: https://example.org/talk
figures:
  - id: revenue
    measures: {fr: les revenus, en: the revenue}
    low: 9e9
    high: 10e9
    unit: USD
    per: [year]
    approx: true
    bound: more than
    period: 2025
    status: reported
    locator: ['1.1', {notes: lead.1, time: 01:02:03}]
  - id: vague
    measures: {fr: la suite, en: the rest}
    words: {fr: quelques milliards, en: a few billion}
    unit: USD
    status: estimate
    locator: '1.2'
claims:
  - id: growth
    text:
      fr: "Ils montent : {{ figure('revenue') }}."
      en: "They rise: {{ figure('revenue', 'short') }}."
    speaker: ada
    status: reported
    topic: money
    limits: {fr: [dit-elle], en: [she says]}
    locator: '1.1'
quotes:
  - id: crazy
    speaker: ada
    fidelity: notes
    original: {language: en, text: It is crazy}
    translations: {fr: {text: C'est fou, by: notes, complete: false}}
    context: {fr: des revenus}
    locator: quotes.1
tensions:
  - id: nine-or-ten
    text: {fr: neuf ou dix, en: nine or ten}
    between: [revenue, growth]
    draft: precise
    prefers: revenue
    locator: '1.1'
"""

ANGLE = """\
id: money
source: talk
title: {fr: L'argent, en: The money}
thesis:
  fr: "Elle dit {{ quote('crazy') }}"
  en: "She says {{ quote('crazy') }}"
templates: [plain]
setting: {fr: À Londres., en: In London.}
hashtags: {fr: [IA], en: [AI]}
labels: {fr: {story: Elle raconte}}
series:
  title: {fr: La suite, en: The series}
  points:
    - figure: revenue
      label: {fr: "{{ figure('revenue') }}", en: "{{ figure('revenue') }}"}
hooks:
  - id: first
    kind: scene
    text: {fr: Un soir., en: One evening.}
    rests_on: [crazy]
    setting: {fr: Là., en: There.}
    tells: [rise]
beats:
  - id: rise
    role: fact
    priority: 1
    states: source
    text:
      fr: >-
        Les revenus montent, disait-elle,
        à {{ figure('revenue') }}.
      en: Revenue rises.
    rests_on: [growth]
    item: {fr: Ils montent}
  - id: reading
    role: reading
    priority: 2
    states: author
    text: {fr: J'en retiens cela., en: I keep this.}
    needs: [rise]
questions:
  - id: why
    text: {fr: Et vous ?, en: And you?}
"""

FILES = {
    "knowledge/talk.yaml": KNOWLEDGE,
    "angles/money.yaml": ANGLE,
    "templates/plain.j2": "{{ hook }}\n",
}


def made(parent: Path, *, kept: bool = False) -> Location:
    """Write the workspace below `parent`; `kept=True` gives it a cache as well."""
    root = parent / "work"
    for name, text in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    cache = parent / "cache" / "postgen" if kept else None
    return Location(root, builtin=False, cwd=root, cache=cache)


def broken(location: Location, name: str, old: str, new: str) -> None:
    """Change the one place of a file where `old` stands."""
    path = location.root / name
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
    path.write_text(text.replace(old, new), encoding="utf-8")


def told(error: PostgenError) -> str:
    """Give all that the user reads of an error."""
    parts = [f"{error.where}: {error.what}", getattr(error, "excerpt", ""), error.hint]
    return "\n".join(part for part in parts if part)
