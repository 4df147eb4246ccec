"""The table of the rules on prose."""

from __future__ import annotations

from postgen.checks.finding import WARNING
from postgen.checks.prose import (
    closes,
    contrast,
    dashes,
    doubled,
    french_letters,
    french_setting,
    french_short,
    hedges,
    lengths,
    marks,
    openings,
    phrases,
    readability,
    triads,
)
from postgen.checks.rule import POST, Rule

_LISTS = "the lists' own sources: checks/prose/sources.py"
_TELLS = "Wikipedia, Signs of AI writing"
_SCREEN = "a phone's screen: twelve to fifteen lines"
_CUSTOM = "custom; nobody has shown it"
_PRINT = "Lexique de l'Imprimerie nationale"

# fmt: off
PROSE: tuple[Rule, ...] = (
    Rule("worn-phrase", WARNING, "a cliché, or a worn phrase of business",
         "readers skip what they have read a thousand times", _LISTS, phrases.worn),
    Rule("generated-tell", WARNING, "words that machines overuse",
         "readers take the rest for a machine's too", _LISTS, phrases.tell),
    Rule("throat-clearing", WARNING, "a paragraph that begins by announcing itself",
         "the first words are all that many read", _LISTS, phrases.throat_clearing),
    Rule("contrast-tic", WARNING, "“not just this, but that”; “it isn't this, it's that” again",
         "it spends half a sentence on what is not so", _TELLS, contrast.tic),
    Rule("triad", WARNING, "three adjectives or adverbs in a row",
         "three praise less than one that is shown", _TELLS, triads.triad),
    Rule("dashes", WARNING, "dashes in sentence after sentence",
         "they hide how the halves hang together", _TELLS, dashes.many),
    Rule("sentence-long", WARNING, "a sentence of over 40 words without rests, 44 in French",
         "nobody goes back to its beginning on a phone", "GOV.UK content design: 25 words",
         lengths.sentence),
    Rule("readability", WARNING, "a text that is hard to read", "few finish it",
         "Flesch 1948; Kandel and Moles 1958", readability.hard),
    Rule("wall", WARNING, "over 800 units without a blank line", "nothing to rest the eye on",
         _SCREEN, lengths.wall),
    Rule("paragraph-dense", WARNING, "a paragraph of more than eleven sentences, ten in French",
         "it fills the screen of a phone", _SCREEN, lengths.dense),
    Rule("opening-repeated", WARNING, "three sentences in a row, no questions, that begin alike",
         "the figure becomes a drum", _TELLS, openings.repeated),
    Rule("hedge-twice", WARNING, "one claim hedged twice", "two doubts say less than one",
         "proselint, hedging", hedges.twice),
    Rule("word-doubled", WARNING, "a small word twice in a row", "the hand slipped",
         "LanguageTool, word repetition", doubled.twice),
    Rule("close-weak", WARNING, "a last line that asks everybody for anything",
         "a peer answers a question about a case, a choice or a figure", _CUSTOM, closes.weak,
         (POST,)),
    Rule("fr-space", WARNING, "French marks and units without their no-break space",
         "a mark alone begins a line", _PRINT, french_setting.spaces),
    Rule("fr-quotes", WARNING, "“English” or \"straight\" marks around French words",
         "French has « »", _PRINT, french_setting.quotes),
    Rule("fr-apostrophe", WARNING, "a straight ' in French words",
         "print curls it, and two kinds look like an accident", "Lacroux, Orthotypographie",
         french_setting.apostrophe),
    Rule("fr-capital", WARNING, "a capital without its accent or cedilla",
         "it is a fault of spelling: UN HOMME TUE is not TUÉ",
         "Académie française, Questions de langue", french_letters.capital),
    Rule("fr-ligature-accent", WARNING, "a word that lost its accent or ligature",
         "it is a fault of spelling", "Académie française, Dictionnaire", french_letters.accent),
    Rule("fr-abbreviation", WARNING, "2ème, 1ère, Mr", "French writes 2e, 1re and M. for them",
         _PRINT, french_short.abbreviation),
    Rule("quotes-mixed", WARNING, "French and English quotation marks in one text",
         "a reader looks for a difference that is not there", "Lacroux, Orthotypographie",
         marks.mixed),
    Rule("exclamations", WARNING, "several exclamation marks", "who shouts is not heard", _CUSTOM,
         marks.exclamations),
    Rule("emoji-many", WARNING, "more than three emoji, or one at the head of each line",
         "screen readers say each by its name", "W3C, H86", marks.emoji),
)
# fmt: on
