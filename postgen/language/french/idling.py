"""French numbers that claim nothing: what the post offers, asks for, or reckons by."""

from __future__ import annotations

from postgen.language.vocabulary import Idling, phrases, words

IDLING = Idling(
    nouns=words(
        """
        chose choses leçon leçons raison raisons question questions idée idées conseil conseils
        point points enseignement enseignements façon façons étape étapes clé clés règle règles
        mythe mythes erreur erreurs signe signes constat constats piste pistes réflexe réflexes
        mot mots phrase phrases ligne lignes remarque remarques réflexion réflexions astuce
        astuces principe principes message messages citation citations vérité vérités fait faits
        nuance nuances chiffre chiffres nombre nombres date dates exemple exemples note
        notes scène scènes moment moments
        """
    ),
    offered=words(
        """
        retenir savoir connaître garder noter éviter comprendre lire méditer discuter voir vérifier
        surveiller essayer emporter partager clés
        """
    ),
    to=words("à"),
    leads=words("en"),
    bases=phrases("pour chaque; sur chaque; pour chaque tranche de; par tranche de"),
    money_bases=phrases(
        "sur; prenez; prenons; prends; imaginez; imaginons; supposons; mettons; pour"
    ),
    asked=phrases(
        """
        prenez; prends; prenons; donnez - moi; donne - moi; accordez - moi; accorde - moi;
        laissez - moi; laisse - moi; vous avez; tu as; t'as; avez - vous; as - tu; offrez - vous;
        prenez donc; prenez - vous; il vous reste; consacrez - moi; consacrez - y;
        si vous n'avez que; si vous avez; si tu n'as que; si tu as
        """
    ),
    subjects=words("vous tu nous ne"),
    coming=words("dans d'ici en"),
    readers=words("vous tu"),
    reading_before=phrases("lecture :; temps de lecture :; à lire en; lecture de"),
    reading_after=phrases(
        "de lecture; de votre temps; de ton temps; pour lire; chrono pour; suffisent; suffit;"
        " et vous; et tu"
    ),
)
