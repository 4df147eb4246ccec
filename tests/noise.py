"""Texts of number-like pieces and noise, the same for the same seed."""

import random

PIECES = {
    "en": """
        one;two;nine;ten;twenty;ninety-nine;hundred;a hundred;thousand;million;billion;trillion;
        dozen;dozens;half;a third;quarter;quarters;twice;doubled;tenfold;times;fold;percent;
        per cent;points;basis points;in;out of;of;in every;to;from;between;and;or;by;before;after;
        since;early;mid;late;the end of;Q3;H1;FY;January;Feb.;March;the;a;an;few;several;some;about;
        nearly;just over;more than;at least;up to;no more than;or more;or so;per year;a year;each;
        every;an hour;dollars;euros;pounds;cents;gigawatts;hours;minutes;seconds;days;weeks;months;
        years;decade;people;things;lessons;instead of;not;then;up;down;multiplied by;a factor of;
        even odds;fifty-fifty;no.;page;step;version;twenty twenty-six;o'clock;in the morning
    """,
    "fr": """
        un;une;deux;neuf;dix;vingt;quatre-vingt-dix;cent;cents;mille;million;milliard;milliards;
        billion;trillion;dizaine;dizaines;moitié;un tiers;quart;quarts;doublé;décuplé;fois;
        pour cent;points;points de base;sur;de;d';à;entre;et;ou;d'ici;avant;après;depuis;début;mi;
        fin;T3;S1;exercice;janvier;févr.;mars;le;la;les;quelques;plusieurs;des;environ;près de;
        un peu plus de;plus de;au moins;jusqu'à;pas plus de;ou plus;par an;chaque;de l'heure;
        dollars;euros;livres sterling;centimes;gigawatts;heures;minutes;secondes;jours;semaines;
        mois;ans;décennie;personnes;choses;leçons;au lieu de;pas;puis;en hausse de;multiplié par;
        un facteur;une chance;n°;page;étape;version;deux mille vingt-six;du matin;et demi;virgule
    """,
}
DIGITS = """
    0 1 2 5 7 9 10 12 24 31 50 99 100 130 250 999 1,000 1.000 1'000 10,5 0.8 2024 2035 1850 1999
    2026-02-13 13/02/2026 02/13/2026 2h22 2:03:45 8:30 8h30 9/10 50/50 24/7 10x x10 ×3 $800B €3.2m
    800bn 12k 3M 5G 1m98 6'4" 1'43"2 9"58 90% 12‰ 41° 10GW 10MWh 300bp +200% −15% ~5 ≥9 <3 9+ 9–10
    9-10 10→300 ½ ¾ ² ٣ ４ Ⅳ 1️⃣ #2026 @a1 a1.fr/2 https://a.fr/9 a@b9.fr GPT-4 H100 3.11 1.2.3 1,2,3
    000 00012 1e9 0x10 99999999999999999999 12345678901234567890123456789012345678901234567890
""".split()
MARKS = list(
    " \n\t\u00a0\u202f\u2009.,;:!?-–—−/%$€£°'’\"«»()[]+~=&#@*•…\u200f\u200e\u0301\u200d\ufe0f"
)
SEPARATORS = [" "] * 12 + ["", "", "-", "\n", "\n\n", "\u00a0", ", ", ". ", " – ", "/", "'", "  "]


def noise(seed, lang):
    """Make one text."""
    draw = random.Random(seed)
    words = [word.strip() for word in PIECES[lang].split(";")]
    other = [word.strip() for word in PIECES["fr" if lang == "en" else "en"].split(";")]
    pieces = []
    for _ in range(draw.randint(1, 24)):
        kind = draw.random()
        if kind < 0.42:
            pieces.append(draw.choice(words))
        elif kind < 0.78:
            pieces.append(draw.choice(DIGITS))
        elif kind < 0.84:
            pieces.append(draw.choice(other))
        elif kind < 0.94:
            pieces.append("".join(draw.choices(MARKS, k=draw.randint(1, 3))))
        else:
            pieces.append(
                chr(
                    draw.choice((0x41, 0x5D0, 0x627, 0x4E00, 0x1F600, 0x660, 0xB2))
                    + draw.randint(0, 25)
                )
            )
        pieces.append(draw.choice(SEPARATORS))
    return "".join(pieces)
