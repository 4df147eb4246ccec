"""Set texts in a real browser and read off which words are seen above the fold."""

import base64
import json
import re
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import require

FONTS = {"Roboto": "Roboto:regular", "Inter": "Inter:regular", "Arimo": "Arimo:regular"}

# A word of a script without spaces, an emoji, or what stands between two spaces.
WORD = re.compile(
    r"[\u2e80-\u9fff\uac00-\ud7a3\uff01-\uff60]"
    r"|(?:[\U0001f1e6-\U0001f1ff]{2}|[\U0001f000-\U0001faff][\ufe0f\U0001f3fb-\U0001f3ff]*"
    r"(?:\u200d[\u2640-\u2764\U0001f000-\U0001faff][\ufe0f\U0001f3fb-\U0001f3ff]*)*)"
    r"|[^ \t\n\u2e80-\u9fff\uac00-\ud7a3\uff01-\uff60\U0001f000-\U0001faff]+"
)

PAGE = """<!doctype html><meta charset="utf-8"><style>%(faces)s
.box { position: relative; max-height: 60px; overflow: hidden; font-size: 14px; line-height: 20px;
  white-space: pre-line; overflow-wrap: break-word }
.label { position: absolute; bottom: 0; right: 0; background: white }
</style><body><pre id="out"></pre><script>
const cases = %(cases)s, fonts = %(fonts)s;
function seen({text, words, width, label}, font) {
  const box = document.createElement("div"), mark = document.createElement("span");
  box.className = "box"; box.style.width = width + "px"; box.style.fontFamily = font;
  box.append(text); document.body.append(box);
  const cut = box.scrollHeight > 65;
  mark.className = "label"; mark.textContent = label;
  if (cut) box.append(mark);
  const top = box.getBoundingClientRect().top, edge = cut ? mark.getBoundingClientRect().left : 1e9;
  const range = document.createRange();
  const found = words.map(([start, end]) => {
    range.setStart(box.firstChild, start); range.setEnd(box.firstChild, end);
    return [...range.getClientRects()].every(({top: high, bottom: low, right}) => {
      const line = Math.floor(((high + low) / 2 - top) / 20);
      return line < 2 || (line == 2 && right <= edge + 0.01);
    });
  });
  box.remove();
  return found;
}
Promise.all(fonts.map(font => document.fonts.load("14px " + font))).then(loaded => {
  if (loaded.some(faces => !faces.length)) throw new Error("a font did not load");
  const found = cases.map(it => fonts.map(font => seen(it, font)));
  out.textContent = "<<" + JSON.stringify(found) + ">>";
});
</script>"""


class Case(NamedTuple):
    text: str
    width: int  # pixels
    label: str


def words(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in WORD.finditer(text)]


def seen_words(cases: list[Case], folder: Path) -> list[dict[str, list[bool]]]:
    """Tell for each case and font which of the text's words a reader sees."""
    chromium = require("chromium")
    files = {font: _font_file(name) for font, name in FONTS.items()}
    asked = [
        {
            "text": case.text,
            "words": [
                [_utf16(case.text[:start]), _utf16(case.text[:end])]
                for start, end in words(case.text)
            ],
            "width": case.width,
            "label": case.label,
        }
        for case in cases
    ]
    page = folder / "page.html"
    page.write_text(
        PAGE
        % {
            "faces": "".join(map(_face, files, files.values())),
            "cases": json.dumps(asked).replace("<", "\\u003c"),
            "fonts": json.dumps(list(files)),
        },
        encoding="utf-8",
    )
    done = subprocess.run(
        [
            chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--force-device-scale-factor=2", "--virtual-time-budget=20000",
            f"--user-data-dir={folder / 'profile'}", "--dump-dom", page.as_uri(),
        ],
        capture_output=True, timeout=120, check=True,
    )  # fmt: skip
    answer = re.search(r"&lt;&lt;(\[.*?\])&gt;&gt;", done.stdout.decode())
    assert answer, done.stderr.decode()
    return [dict(zip(files, seen, strict=True)) for seen in json.loads(answer.group(1))]


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _font_file(name: str) -> Path:
    found = subprocess.run(
        [require("fc-match"), "-f", "%{family}\n%{file}", name], capture_output=True, check=True
    )
    family, file = found.stdout.decode().split("\n")
    if not family.startswith(name.split(":")[0]):
        pytest.skip(f"needs the font {name.split(':')[0]}")
    return Path(file)


def _face(font: str, file: Path) -> str:
    data = base64.b64encode(file.read_bytes()).decode()
    return f'@font-face {{ font-family: {font}; src: url("data:font/otf;base64,{data}") }}'
