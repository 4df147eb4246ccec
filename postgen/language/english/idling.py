"""English numbers that claim nothing: what the post offers, asks for, or reckons by."""

from __future__ import annotations

from postgen.language.vocabulary import Idling, phrases, words

IDLING = Idling(
    nouns=words(
        """
        thing things lesson lessons takeaway takeaways reason reasons question questions idea
        ideas tip tips point points insight insights way ways step steps key keys rule rules myth
        myths mistake mistakes sign signs fact facts thought thoughts observation observations
        principle principles trick tricks word words sentence sentences bullet bullets line lines
        quote quotes remark remarks learning learnings caveat caveats number numbers figure figures
        date dates example examples notes note stats takes scenes scene moments
        """
    ),
    offered=words(
        """
        remember know keep note avoid consider check watch try read ask understand make steal
        retain take learn
        """
    ),
    to=words("to"),
    leads=words("in"),
    bases=phrases("out of every; for every; of every; in every; out of each; for each"),
    money_bases=phrases("out of; take; imagine; suppose; picture; say"),
    asked=phrases(
        """
        take; give me; give it; give us; give yourself; spare; spare me; you have; you've got;
        have you got; do you have; got; lend me; please take; just take; grab; if you have;
        if you only have; if you have only
        """
    ),
    subjects=words(
        "i you he she it they we who that which will would can could may might should must to don't"
    ),
    coming=words("in"),
    readers=words("you you'll you'd"),
    reading_before=phrases("reading time :; read time :; reading time; read :; reading :"),
    reading_after=phrases(
        "read; reading; of reading; to read this; to read; of your time; with a; is enough;"
        " are enough; and you"
    ),
)
