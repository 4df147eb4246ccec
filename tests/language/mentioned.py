"""A short way to write mentions in tables: `[span] more than ~9..10 USD /year since 2026-02 {noun}`."""

from postgen.language import mentions


def noted(text, lang, **stretch):
    """Read a text, and write each mention as one line."""
    return [line(text, it) for it in mentions(text, lang, **stretch)]


def line(text, it):
    """Write one mention."""
    told = it.quantity
    parts = [f"[{text[it.start : it.end]}]", told.bound]
    if told.words:
        parts += [f"«{told.words[it.lang]}»", told.unit]
    else:
        ends = [told.value] if told.value is not None else [told.low, told.high]
        value = "..".join(number(end) for end in ends)
        parts += [("~" if told.approx else "") + value, told.unit]
    parts += [f"/{per}" for per in told.per]
    parts += [f"since {told.since}" if told.since else ""]
    parts += [
        f"({it.hedge})" if it.hedge not in ("", "about") or (it.hedge and not told.approx) else ""
    ]
    parts += [f"{{{it.noun}}}" if it.noun else "", it.change, "idle" if it.idle else ""]
    if it.other:
        parts.append(f"or {number(it.other.value)}")
    return " ".join(part for part in parts if part)


def number(end):
    """Write a number in groups of three, or a date as it is."""
    return (
        f"{round(end, 4):_}"
        if isinstance(end, int | float) and end > 9999
        else str(round(end, 4) if isinstance(end, float) else end)
    )


def rows(table):
    """Give the rows `text => mention | mention` of a table, each with a line break where it says ¶."""
    found = []
    for row in table.strip().split("\n"):
        text, _, told = row.partition(" =>")
        expected = [it.strip() for it in told.split(" | ") if it.strip()]
        found.append((text.replace("¶", "\n"), [it.replace("¶", "\n") for it in expected]))
    return found
