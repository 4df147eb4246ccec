"""Measure whole processes side by side, and print ratios.

The peer's YAML file holds as many entries as it is asked to, each with what an entry of a knowledge
file has; its template makes a post of some 1,300 characters out of them.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

POST = """\
{{ hook }}

{% for entry in entries %}{% if entry.priority == 1 %}
{{ entry.texts.en }} ({{ entry.value }} {{ entry.unit }}, {{ entry.locator }})

{% endif %}{% endfor %}
{{ question }}

{% for tag in hashtags %}#{{ tag }} {% endfor %}
"""


def peer_data(entries: int) -> str:
    """Write a YAML file of like entries, by hand, so that yaml is not needed here."""
    lines = ["hook: What if the forecast is off?", "question: What would you have signed?",
             "hashtags: [AI, Strategy, Forecasting]", "entries:"]  # fmt: skip
    for number in range(entries):
        lines += [
            f"  - id: entry-{number}",
            f"    value: {number * 1000}",
            "    unit: USD",
            "    approx: true",
            f"    priority: {1 if number % 25 == 0 else 2}",
            "    status: reported",
            f"    locator: '{number // 10}.{number % 10}'",
            "    texts:",
            f"      en: Some statement of the source, the {number}th of those that were taken down, "
            "as long as such statements are.",
            f"      fr: Une phrase de la source, numéro {number} de celles qui ont été relevées, "
            "aussi longue que le sont ces phrases.",
        ]
    return "\n".join(lines) + "\n"


def once(command: list[str], environment: dict[str, str], folder: Path) -> float:
    """Run a command whole and give its wall time in seconds."""
    start = time.perf_counter()
    done = subprocess.run(
        command, env=environment, cwd=folder, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False,
    )  # fmt: skip
    taken = time.perf_counter() - start
    if done.returncode not in ((0, 1) if "check" in command or "codespell" in command[0] else (0,)):
        sys.exit(f"{' '.join(command)} failed: {done.stderr.decode()}")
    return taken


def main() -> None:
    """Measure, and print a table and the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--entries", type=int, default=200)
    asked = parser.parse_args()
    bin_folder = Path(sys.executable).parent

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "data.yaml").write_text(peer_data(asked.entries), encoding="utf-8")
        (folder / "post.j2").write_text(POST, encoding="utf-8")
        environment = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache")}
        for name in ("POSTGEN_WORKSPACE", "PYTHONDONTWRITEBYTECODE"):
            environment.pop(name, None)  # installed programs find their bytecode; so must ours
        postgen = str(bin_folder / "postgen")
        draft = [postgen, "draft", "--angle", "trillion-trap", "--lang", "en"]
        text = subprocess.run(draft, env=environment, cwd=folder, capture_output=True, check=True)
        (folder / "post.txt").write_bytes(text.stdout)
        commands = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "postgen draft": draft,
            "postgen list-quotes": [postgen, "list-quotes"],
            "postgen check": [postgen, "check", "post.txt"],
            "postgen --help": [postgen, "--help"],
            "jinja2-cli": [str(bin_folder / "jinja2"), "post.j2", "data.yaml"],
            "codespell": [str(bin_folder / "codespell"), "post.txt"],
            "proselint": [str(bin_folder / "proselint"), "check", "post.txt"],
        }
        taken: dict[str, list[float]] = {name: [] for name in commands}
        for round_number in range(asked.rounds + 2):
            for name, command in commands.items():
                seconds = once(command, environment, folder)
                if round_number >= 2:  # the first two warm the disk and the caches
                    taken[name].append(seconds)

    median = {name: statistics.median(seconds) for name, seconds in taken.items()}
    print(f"medians of {asked.rounds} rounds, whole process, interleaved")
    for name, seconds in taken.items():
        print(
            f"  {name:20} {1000 * median[name]:6.1f} ms   ({1000 * min(seconds):.1f} to {1000 * max(seconds):.1f})"
        )
    print("ratios")
    for ours, peer in (
        ("postgen draft", "jinja2-cli"),
        ("postgen list-quotes", "jinja2-cli"),
        ("postgen --help", "jinja2-cli"),
        ("postgen check", "codespell"),
        ("postgen check", "proselint"),
    ):
        pairs = sorted(a / b for a, b in zip(taken[ours], taken[peer], strict=True))
        print(
            f"  {ours} / {peer}: {median[ours] / median[peer]:.2f}   (pair by pair {statistics.median(pairs):.2f})"
        )


if __name__ == "__main__":
    main()
