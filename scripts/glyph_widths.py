"""Write postgen/linkedin/widths.py: how wide the letters of three free fonts are.

Run it by hand, with fontTools installed and the fonts' files as arguments:

    python scripts/glyph_widths.py Roboto-Regular.ttf Inter-Regular.otf Arimo-Regular.ttf

Debian has them in fonts-roboto, fonts-inter and fonts-croscore. Kerning is left out: over the
lines of a fold it moves the end by a pixel or two, less than the fonts differ by.
"""

from __future__ import annotations

import sys
import textwrap
from pathlib import Path

from fontTools.ttLib import TTFont

# Latin, Greek and Cyrillic letters, and the signs that posts are written with.
RANGES = (
    (0x20, 0x7E), (0xA0, 0x17F), (0x370, 0x3FF), (0x400, 0x45F), (0x2000, 0x200A),
    (0x2010, 0x203A), (0x2070, 0x209C), (0x20A0, 0x20BF), (0x2100, 0x2122), (0x2190, 0x2195),
)  # fmt: skip
PER_EM = 1000
TARGET = Path(__file__).parent.parent / "postgen" / "linkedin" / "widths.py"

HEAD = f'''"""Glyph widths in thousandths of an em. Made by scripts/glyph_widths.py: do not edit."""

# fmt: off
PER_EM = {PER_EM}
# The code points that each row of WIDTHS holds in order, first and last.
RANGES = (
{{ranges}}
)
# 0: the font has no such glyph.
WIDTHS = {{{{
{{fonts}}}}}}
'''


def widths(path: str) -> list[int]:
    """Read the advance of each code point of RANGES from a font's file."""
    font = TTFont(path)
    names, advances = font.getBestCmap(), font["hmtx"]
    em = font["head"].unitsPerEm
    return [
        round(advances[names[code]][0] * PER_EM / em) if code in names else 0
        for first, last in RANGES
        for code in range(first, last + 1)
    ]


def main(paths: list[str]) -> None:
    """Write the module."""
    fonts = ""
    for path in paths:
        rows = textwrap.fill(", ".join(map(str, widths(path))), 90)
        rows = textwrap.indent(rows, "        ")
        fonts += f'    "{Path(path).name.split("-")[0]}": (\n{rows},\n    ),\n'
    ranges = "\n".join(f"    (0x{first:04X}, 0x{last:04X})," for first, last in RANGES)
    TARGET.write_text(HEAD.format(ranges=ranges, fonts=fonts), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
