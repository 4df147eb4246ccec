"""Read how a figure is worked out, and work the figures of a file out in their order."""

from __future__ import annotations

from collections.abc import Sequence

from postgen.knowledge.computing import MOST_DIGITS, locators, softest, work_out
from postgen.knowledge.inputs import Unworkable
from postgen.knowledge.model import OPERATIONS, Computed, Figure, Term
from postgen.language.faults import fault
from postgen.language.quantity import PERS, Quantity
from postgen.workspace.faults import offer
from postgen.workspace.fields import Fields
from postgen.workspace.report import Path, Report

# What a computed figure has of its inputs, and never of its own.
TAKEN = {
    **dict.fromkeys(("value", "low", "high", "words"), "postgen does the sum"),
    "approx": "it is approximate where an input is, or where rounding changes it",
    "bound": "its inputs have none",
    "since": "its inputs have none",
    "status": "it has the least sure one of its inputs",
    "locator": "it stands where its inputs stand",
}
_KEYS = (*OPERATIONS, "digits")
MOST_INPUTS = 100
TAKES = {  # how few figures an operation takes, and how many
    "plus": (2, MOST_INPUTS),
    "minus": (2, 2),
    "times": (2, MOST_INPUTS),
    "over": (2, 2),
    "growing": (3, 3),
}
_SAID = {(2, MOST_INPUTS): "two figures or more", (2, 2): "two figures", (3, 3): "three figures"}
_UNREAD = Quantity("")


def read_computed(figure: Fields) -> Computed:
    """Read the operation with the ids that it takes; `worked_out` finds their figures."""
    for key, why in TAKEN.items():
        if figure.has(key):
            msg = f"a computed figure has no `{key}` of its own"
            hint = f"take it away: {why}"
            figure.report(figure.at(key), "contradiction", msg, hint, on_key=True)
    fields = Fields(figure.data["computed"], figure.at("computed"), figure.report, (), _KEYS)
    digits = 2
    if fields.has("digits"):
        found = fields.number("digits")
        if found is not None and not (isinstance(found, int) and 1 <= found <= MOST_DIGITS):
            msg = f"{found} is no number of digits"
            hint = f"write a whole number from 1 to {MOST_DIGITS}"
            fields.report(fields.at("digits"), "unknown-value", msg, hint)
        elif found is not None:
            digits = int(found)
    named = [operation for operation in OPERATIONS if fields.has(operation)]
    if len(named) == 1:
        return Computed(named[0], _terms(fields, named[0]), digits)
    if figure.data["computed"].__class__ is dict and (named or set(fields.data) <= {"digits"}):
        msg = "a sum is one of `plus`, `minus`, `times`, `over` and `growing`"
        hint = "keep one: a figure worked out in two steps is two figures" if named else "add one"
        fields.report(fields.path, "contradiction", msg, hint)
    return Computed("", (), digits)


def worked_out(figures: Sequence[Figure], report: Report) -> list[Figure]:
    """Work out the computed ones among a file's figures, each from those above it.

    One that cannot be comes out without an amount, and what is wrong with it goes to `report`.
    """
    above: dict[str, Figure] = {}
    places = {figure.id: place for place, figure in enumerate(figures)}
    found = []
    for place, figure in enumerate(figures):
        computed = figure.computed
        if computed is not None and _can_be_looked_up(computed, above, place, places, report):
            inputs = [above[term.id] for term in computed.terms]
            figure = _with_its_sum(figure, computed, inputs, ("figures", place), report)
        found.append(figure)
        above.setdefault(figure.id, figure)
    return found


def _terms(fields: Fields, operation: str) -> tuple[Term, ...]:
    """Read the ids, as terms without their quantities; none where there are too many or too few."""
    ids = fields.ids(operation)
    least, most = TAKES[operation]
    if fields.data[operation].__class__ is not list or least <= len(ids) <= most:
        return tuple(Term(name, _UNREAD) for name in ids)
    msg = f"`{operation}` takes {_SAID[least, most]}"
    hint = f"write `{operation}: [{', '.join(['id'] * least)}]`, in the order that they are told"
    if operation == "growing":
        hint = "write `growing: [from, to, rate]`, each the id of a figure"
    elif len(ids) > MOST_INPUTS == most:
        hint = f"{MOST_INPUTS} at most: make sums of some, and a sum of those"
    fields.report(fields.at(operation), "computed", msg, hint)
    return ()


def _can_be_looked_up(
    computed: Computed,
    above: dict[str, Figure],
    place: int,
    places: dict[str, int],
    report: Report,
) -> bool:
    """Say whether all inputs stand above and can be told; report those that stand nowhere."""
    fine = bool(computed.terms)
    for number, term in enumerate(computed.terms):
        path: Path = ("figures", place, "computed", computed.operation, number)
        if not term.id:
            fine = False
        elif term.id not in above:
            fine = False
            if places.get(term.id) == place:
                msg, hint = "a figure is not worked out from itself", "name another"
                report(path, "computed", msg, hint)
            elif term.id in places:
                msg = f"the figure {term.id!r} stands below this one"
                report(path, "computed", msg, "put it above: a sum takes what stands before it")
            elif report.sure:
                hint = offer(term.id, above)
                report(path, "unknown-id", f"there is no figure {term.id!r}", hint)
        else:
            # What is wrong with an input is told already, but for what only a sum minds.
            quantity = above[term.id].quantity
            fine = fine and not fault(quantity)
    return fine


def _with_its_sum(
    figure: Figure, computed: Computed, inputs: list[Figure], path: Path, report: Report
) -> Figure:
    unit, per = figure.quantity.unit, figure.quantity.per
    if not unit or not set(per) <= set(PERS) or not all(one.status for one in inputs):
        return figure  # that is told already
    try:
        quantity = work_out(computed.operation, inputs, unit, per, computed.digits)
    except Unworkable as error:
        at: Path = (*path, "unit")
        if isinstance(error.at, int):
            at = (*path, "computed", computed.operation, error.at)
        report(at, "computed", str(error), error.hint)
        return figure
    terms = tuple(Term(one.id, one.quantity) for one in inputs)
    return figure._replace(
        quantity=quantity,
        status=softest(inputs),
        locators=locators(inputs),
        computed=computed._replace(terms=terms),
    )
