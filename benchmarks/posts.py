"""Make posts to measure with, the same on each machine: drafts, and old prose set as posts.

Half of the texts are drafts of the built-in workspace, half are made of paragraphs of the human
prose that `tests/checks/prose` measures the rules with; every other one is French.
"""

from __future__ import annotations

import json
import random
import subprocess
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import yaml

PROSE = Path(__file__).parent.parent / "tests" / "checks" / "prose"
MOST = 3_000  # units of a post; all letters here are one
LENGTHS = ("short", "medium", "long")
Pools = dict[str, list[str]]


def drafts(postgen: list[str], environment: dict[str, str], folder: Path) -> Pools:
    """Compose every variant of every angle, in each language and length."""
    found: Pools = {}
    for lang in ("en", "fr"):
        for length in LENGTHS:
            command = [*postgen, "draft", "--all", "--variants", "--lang", lang]
            done = subprocess.run(
                [*command, "--length", length, "--json"],
                env=environment, cwd=folder, capture_output=True, check=True,
            )  # fmt: skip
            found.setdefault(lang, []).extend(draft["text"] for draft in json.loads(done.stdout))
    return found


def paragraphs() -> Pools:
    """Give the paragraphs of human prose, by language."""
    found: Pools = {}
    for path in sorted(PROSE.glob("human_*.yaml")):
        for row in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader):
            found.setdefault(row["lang"], []).append(row["text"])
    return found


def posts(drafted: Pools, prose: Pools, size: int) -> Iterator[str]:
    """Give posts of at most MOST units until they hold `size` bytes; the seed is fixed."""
    chance = random.Random(2026)
    told = 0
    number = 0
    while told < size:
        lang = ("en", "fr")[number % 2]
        if number % 4 < 2:
            text = _shuffled(chance, chance.choice(drafted[lang]))
        else:
            text = _prose_post(chance, prose[lang])
        number += 1
        told += len(text.encode()) + 2
        yield text


def _shuffled(chance: random.Random, draft: str) -> str:
    """Put a draft's inner paragraphs in another order, so that hardly two texts are alike."""
    first, *inner, last = draft.split("\n\n")
    chance.shuffle(inner)
    return "\n\n".join([first, *inner, last])


def _prose_post(chance: random.Random, pool: list[str]) -> str:
    chosen: list[str] = []
    for paragraph in islice(chance.sample(pool, len(pool)), chance.randint(2, 6)):
        if sum(map(len, chosen)) + 2 * len(chosen) + len(paragraph) <= MOST:
            chosen.append(paragraph)
    return "\n\n".join(chosen)
