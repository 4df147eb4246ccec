"""English words beside a number: nouns, names, and what is neither."""

from __future__ import annotations

from postgen.language.vocabulary import Naming, phrases, words

NAMING = Naming(
    labels=phrases(
        """
        no .; no; #; number; page; pages; p .; pp .; step; chapter; part; section; article;
        figure; fig .; table; version; v; v .; level; phase; stage; day; episode; ep .;
        season; round; lesson; rule; point; question; top; room; gate; line; item; volume;
        vol .; grade; class; type; tier; act; scene; bus; lap; takeaway; reason; tip;
        channel; floor; bib; series; annex; appendix; year; world war; route; flight;
        size; formula; sector; plan; track; lane; scenario; model; group; exhibit
        """
    ),
    numbered=words(
        "page step chapter part section level phase stage day episode season round year act"
    ),
    small=words(
        """
        the a an of and to in is that it for was with are be this have from by not what you we
        they his her its which there has were their will would can who if at about our how when
        than into your my so do does did been had could should these those he she i just every no
        or but as on out up down over under all any more less fewer most some such only also then
        now here after before since until while because though although per each both between
        against during without within across through per cent percent times not nor yet if them us
        him me himself themselves itself one two three four five six seven eight nine ten hundred
        thousand million billion trillion dozen half is was said says say told may might must
        shall ago later earlier old away long high wide deep today tomorrow yesterday already
        still even too very much many few several other another same own whose where why per via
        versus vs did got get gets make makes made go goes went come comes came take takes took
        it's don't isn't didn't won't can't that's there's he's she's we're they're roughly around
        nearly almost exactly approximately circa approx worldwide globally together instead alone
        off back ahead onwards onward total overall combined
        """
    ),
    verbs=words(
        """
        says thinks believes knows sleeps wants has gets goes buys sells earns owns lives dies comes
        becomes feels writes speaks eats drinks smokes suffers pays keeps loses tells asks means
        seems remains stays gives takes makes sees hears brings begins sits quits admits agrees
        disagrees prefers trusts considers expects intends receives spends struggles lacks skips
        ignores does is was was
        """
    ),
    nominal=frozenset(),
    describing=words("us plus less as this thus previous serious various famous"),
    trailing=False,
    irregular=words(
        "people men women children staff feet mice media data species aircraft sheep fish police"
        " cattle youth folks gpus"
    ),
    ordinals=words("st nd rd th ths"),
    money=(
        r"\b(?:revenues?|sales|debts?|budgets?|gdp|valuations?|valued|capitali[sz]ations?|"
        r"spending|spend|investments?|invest\w*|market cap|profits?|costs?|dollars?|euros?|pounds?|"
        r"billions?|funding|earnings|capex)\b|[$€£]"
    ),
)
