"""A small source with figures of many kinds, for the tests of numbers."""

from postgen.evidence.amounts import amounts
from postgen.evidence.examine import read
from postgen.evidence.facts import facts_of
from postgen.knowledge import Claim, Figure, Knowledge, Locator, Person, Source, Via
from postgen.language.quantity import Quantity
from postgen.prose import Prose
from postgen.references import parse

_FIGURES = [
    ("income-2023", "the port's income", "recettes du port",
     Quantity("EUR", 40e6, approx=True), {"period": "2023"}),
    ("income-2024", "the port's income", "recettes du port",
     Quantity("EUR", 52e6), {"period": "2024"}),
    ("income-2025", "the port's income", "recettes du port",
     Quantity("EUR", None, 60e6, 65e6), {"period": "2025"}),
    ("income-2028", "the port's income", "recettes du port",
     Quantity("EUR", 90e6), {"period": "2028", "status": "forecast"}),
    ("ships-2024", "ships that called at the port", "navires qui ont fait escale",
     Quantity("count", 1200), {"period": "2024"}),
    ("ships-2025", "ships that called at the port", "navires qui ont fait escale",
     Quantity("count", 1350), {"period": "2025"}),
    ("late-share", "the share of ships that arrive late", "part des navires en retard",
     Quantity("percent", 18), {"period": "2025"}),
    ("empty-share", "the share of containers that leave empty",
     "part des conteneurs qui repartent vides", Quantity("percent", 12), {"period": "2025"}),
    ("depth", "the depth of the channel", "profondeur du chenal", Quantity("m", 14), {}),
    ("depth-goal", "the depth of the channel", "profondeur du chenal",
     Quantity("m", 16), {"by": "2030", "status": "goal"}),
    ("crane-price", "the price of a crane", "prix d'une grue", Quantity("EUR", 8e6), {}),
    ("crane-power", "the power that a crane draws", "puissance d'une grue",
     Quantity("MW", 3, approx=True), {}),
    ("lock-wait", "the wait at the lock", "attente à l'écluse",
     Quantity("minutes", 30, bound="at most"), {}),
    ("quay-opening", "when the new quay opens", "ouverture du nouveau quai",
     Quantity("year", 2029, bound="before"), {"by": "2029", "status": "goal"}),
    ("solar-share", "the share of the power that solar panels give on calm days",
     "part de l'électricité que donnent les panneaux solaires les jours calmes",
     Quantity("percent", 70), {}),
]  # fmt: skip

_CLAIMS = [
    ("solar", "Solar panels give {{ figure('solar-share') }} of the port's power.",
     "Les panneaux solaires donnent {{ figure('solar-share') }} de l'électricité du port.",
     {"en": ("on calm days",), "fr": ("les jours calmes",)}),
]  # fmt: skip


def _figure(name, en, fr, quantity, more):
    status = more.get("status", "reported")
    return Figure(
        name, {"en": en, "fr": fr}, quantity, status, (Locator("1"),),
        period=more.get("period", ""), by=more.get("by", ""),
    )  # fmt: skip


PORT = Knowledge(
    Source(
        "port", "The tide and the ledger", "en",
        (Person("ida", "Ida Moor", "guest"), Person("lev", "Lev Strand", "host")),
        "Harbour Talks", "2026-03-02", "", Via("notes", "en"),
    ),
    {row[0]: _figure(*row) for row in _FIGURES},
    {
        name: Claim(
            name, {"en": parse(en), "fr": parse(fr)}, "ida", "reported", "power",
            (Locator("2"),), limits=limits,
        )
        for name, en, fr, limits in _CLAIMS
    },
    {},
    {},
)  # fmt: skip
FACTS = facts_of(PORT)


def judged(text, lang, own=()):
    """Judge the numbers of a text, and write each as one line: `[span] verdict outcome entry`."""
    prose = Prose(text, lang)
    return [
        " ".join(part for part in (f"[{it.text}]", it.verdict, it.outcome, it.entry) if part)
        for it in amounts(prose, read(prose), FACTS, own)
    ]


def rows(table):
    """Give the rows `text => [span] verdict … | [span] verdict …` of a table."""
    for row in table.strip().split("\n"):
        text, _, told = row.partition(" =>")
        yield text, [it.strip() for it in told.split(" | ") if it.strip()]
