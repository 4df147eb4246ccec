"""Measure how much text `postgen check` reads in a second, beside other checkers.

Each round runs every program once, in turn, on the same files: 10 MB as posts, 10 MB as one file,
1 MB as one file. Whole processes are timed, from start to exit. The programs of npm are installed
in a folder of their own outside the repository, and kept there.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import posts

NPM = ("write-good@1.0.8", "textlint@15.8.0", "textlint-rule-write-good@2.0.0")
MOST = 600  # seconds of one run: who takes longer is stopped, and at most so fast
MEGABYTE = 1_000_000
POSTS, TEN, ONE = "posts", "one file", "a tenth as one file"


class Program(NamedTuple):
    """Hold how a program is called, and what its exit code may be when it has run."""

    name: str
    command: list[str]
    codes: tuple[int, ...]
    folder: Path | None = None  # where it must be started, if that matters
    batch: int = 100_000  # files that it is given at once


class Corpus(NamedTuple):
    """Hold files and how many bytes they are together."""

    name: str
    files: list[Path]
    size: int


def programs(folder: Path) -> list[Program]:
    """Give the programs that are there; those of npm are installed where npm is."""
    bin_folder = Path(sys.executable).parent
    found = [
        Program("postgen", [str(bin_folder / "postgen"), "check"], (0, 1)),
        Program("codespell", [str(bin_folder / "codespell")], (0, 65)),
    ]
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        print("write-good and textlint are left out: no node and npm here (`pip install nodeenv`)")
        return found
    folder.mkdir(parents=True, exist_ok=True)
    if not all((folder / "node_modules" / name.partition("@")[0]).is_dir() for name in NPM):
        subprocess.run(
            [npm, "install", "--no-fund", "--no-audit", "--prefix", str(folder), *NPM],
            cwd=folder, stdout=subprocess.DEVNULL, check=True,
        )  # fmt: skip
    tools = folder / "node_modules" / ".bin"
    write_good = [node, str(tools / "write-good"), "--parse"]
    textlint = [node, str(tools / "textlint"), "--rule", "write-good"]
    return [
        *found,
        Program("write-good", write_good, (0, 1, 255)),
        Program("textlint", textlint, (0, 1), folder, batch=500),
    ]


def corpora(folder: Path, size: int, environment: dict[str, str]) -> list[Corpus]:
    """Write the posts, each into a file, and as one."""
    postgen = [str(Path(sys.executable).parent / "postgen")]
    drafted = posts.drafts(postgen, environment, folder)
    texts = list(posts.posts(drafted, posts.paragraphs(), size))
    (folder / "posts").mkdir()
    files = [folder / "posts" / f"{number:05}.txt" for number in range(len(texts))]
    for file, text in zip(files, texts, strict=True):
        file.write_text(text + "\n", encoding="utf-8")
    whole, tenth = folder / "whole.txt", folder / "tenth.txt"
    whole.write_text("\n\n".join(texts) + "\n", encoding="utf-8")
    tenth.write_text("\n\n".join(texts[: len(texts) // 10]) + "\n", encoding="utf-8")
    return [
        Corpus(name, held, sum(file.stat().st_size for file in held))
        for name, held in ((POSTS, files), (TEN, [whole]), (ONE, [tenth]))
    ]


def once(program: Program, corpus: Corpus, environment: dict[str, str]) -> float | None:
    """Run a program over files, in batches where it needs them; None where it takes too long."""
    begun = time.perf_counter()
    for first in range(0, len(corpus.files), program.batch):
        batch = corpus.files[first : first + program.batch]
        left = MOST - (time.perf_counter() - begun)
        try:
            done = subprocess.run(
                [*program.command, *map(str, batch)],
                env=environment, cwd=program.folder or batch[0].parent, timeout=max(1, left),
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            return None
        if done.returncode not in program.codes:
            sys.exit(f"{program.name} failed ({done.returncode}): {done.stderr.decode()[-2000:]}")
    return time.perf_counter() - begun


def main() -> None:
    """Measure, and print the rates and the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--megabytes", type=float, default=10)
    parser.add_argument("--npm", type=Path, default=Path.home() / ".cache" / "postgen-benchmarks")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache")}
        for variable in ("POSTGEN_WORKSPACE", "PYTHONDONTWRITEBYTECODE"):
            environment.pop(variable, None)  # installed programs find their bytecode; so must ours
        running = programs(asked.npm.absolute())
        read = corpora(folder, int(asked.megabytes * MEGABYTE), environment)
        print(f"{len(read[0].files):,} posts of {read[0].size / len(read[0].files):,.0f} bytes")
        rates = {
            corpus.name: measured(running, corpus, asked.rounds, environment) for corpus in read
        }
        post = Corpus("one post", read[0].files[2:3], read[0].files[2].stat().st_size)
        starts = measured(running[:2], post, 5 * asked.rounds, environment)
    tell(rates, starts)


def measured(
    running: list[Program], corpus: Corpus, rounds: int, environment: dict[str, str]
) -> dict[str, float]:
    """Give the median rate of each program in MB a second, and print it."""
    taken: dict[str, list[float]] = {program.name: [] for program in running}
    late = set()
    for _ in range(rounds):
        for program in running:
            if program.name not in late:
                seconds = once(program, corpus, environment)
                late |= set() if seconds else {program.name}
                taken[program.name].append(seconds or MOST)
    print(f"{corpus.name}, {corpus.size / MEGABYTE:.3g} MB, medians of {rounds} rounds")
    rates = {}
    for name, seconds in taken.items():
        middle = statistics.median(seconds)
        rates[name] = corpus.size / MEGABYTE / middle
        more = f"at most: stopped after {MOST} s" if name in late else ""
        spread = f"({min(seconds):.2f} to {max(seconds):.2f})"
        print(f"  {name:12} {middle:7.3f} s {spread:18} {rates[name]:7.3f} MB/s {more}")
    return rates


def tell(rates: dict[str, dict[str, float]], starts: dict[str, float]) -> None:
    """Print the ratios."""
    print("ratios")
    for name in (POSTS, TEN):
        for peer in ("write-good", "textlint", "codespell"):
            if peer in rates[name]:
                ratio = rates[name]["postgen"] / rates[name][peer]
                print(f"  {name}: postgen / {peer}, MB/s: {ratio:.2f}")
    slower = rates[ONE]["postgen"] / rates[TEN]["postgen"]
    print(f"  postgen, time a megabyte in one file over that in a tenth of it: {slower:.2f}")
    print(f"  one post: postgen / codespell, time: {starts['codespell'] / starts['postgen']:.2f}")


if __name__ == "__main__":
    main()
