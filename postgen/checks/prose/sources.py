"""Who says so: the published lists that the phrases and the measures come from."""

SOURCES = {
    "orwell": "George Orwell, Politics and the English Language (1946)",
    "gowers": "Ernest Gowers, The Complete Plain Words (overworked metaphors)",
    "garner": "Bryan Garner, Modern American Usage (clichés), as in proselint",
    "proselint": "proselint: clichés, corporate speak, hedging (github.com/amperser/proselint)",
    "write-good": "write-good: clichés and wordy phrases (github.com/btford/write-good)",
    "plain-english": "Plain English Campaign, The A to Z of alternative words",
    "plainlanguage": "plainlanguage.gov, Use simple words and phrases",
    "wikipedia": "Wikipedia, Signs of AI writing (WikiProject AI Cleanup)",
    "kobak": "Kobak et al., Delving into LLM-assisted writing in biomedical publications through "
    "excess vocabulary, Science Advances 11 (2025)",
    "liang": "Liang et al., Monitoring AI-modified content at scale (2024)",
    "juzek": "Juzek and Ward, Why does ChatGPT delve so much? (2024)",
    "linkedin": "openings and closings that posts on LinkedIn wear out; our own reading",
    "languagetool": "LanguageTool, style rules (languagetool.org)",
    "academie": "Académie française, Dire, ne pas dire",
    "bdl": "Office québécois de la langue française, Banque de dépannage linguistique",
    "lacroux": "Jean-Pierre Lacroux, Orthotypographie",
    "imprimerie": "Lexique des règles typographiques en usage à l'Imprimerie nationale",
    "grevisse": "Grevisse et Goosse, Le Bon Usage",
    "perinel": "Quentin Périnel, Les 100 expressions à éviter au bureau et ailleurs (2017)",
    "medias": "les cinquante expressions les plus répétées dans les médias, classement annuel de "
    "L'ADN des mots (2019, 2022)",
    "jdn": "Journal du Net, les expressions qui trahissent ChatGPT (2025)",
    "vaud": "Canton de Vaud, eduvaud.ch, Repérer les textes créés par l'IA",
    "flesch": "Rudolf Flesch, A new readability yardstick (1948)",
    "kandel": "Kandel et Moles, Application de l'indice de Flesch à la langue française (1958)",
    "gov-uk": "GOV.UK content design: sentences of 25 words at most",
}
