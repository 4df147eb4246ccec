"""French terms for what is earned, spent, owed and traded."""

from __future__ import annotations

CONCEPTS: dict[str, str] = {
    "revenue": "chiffre d'affaires, recette, vente, revenu, revenus",
    "recurring-revenue": (
        "revenu récurrent, revenus récurrents, revenu annuel récurrent, revenus annuels récurrents"
    ),
    "tax-revenue": "recette fiscale, rentrée fiscale",
    "income": "revenu, revenus, revenu disponible, revenus disponibles, ressource financière",
    "profit": "bénéfice, profit, profits, gain, résultat net, bénéfice net",
    "net-profit": "résultat net, bénéfice net, profit net, profits net, résultat part du groupe",
    "operating-profit": (
        "résultat opérationnel, résultat opérationnel courant, résultat d'exploitation, "
        "bénéfice d'exploitation, bénéfice opérationnel"
    ),
    "ebitda": "ebitda, ebe, excédent brut d'exploitation",
    "profitability": "rentabilité, profitable",
    "loss": "perte, perte nette, déficitaire, perdre, perd, perdu, perdent, perdront, perdus",
    "margin": "marge, marge opérationnelle, marge brute, marge nette",
    "cost": "coût, coûtent, frais, coûteux",
    "price": "prix, tarif, tarifaire",
    "spending": "dépense, dépensent, débourser, décaissement",
    "capital-spending": "dépense d'investissement, capex, dépense en capital",
    "investment": "investir, placement, réinvestir",
    "return-on-investment": (
        "retour sur investissement, rendement du capital, rentabilité de l'investissement"
    ),
    "debt": "dette, endettement, endettent, dette nette, passif",
    "deficit": (
        "déficit, déficits, déficit public, déficits publics, déficit budgétaire, "
        "déficits budgétaires"
    ),
    "surplus": "excédent, excédent budgétaire, excédent commercial",
    "trade-balance": (
        "balance commerciale, solde commercial, déficit commercial, déficits commerciaux"
    ),
    "budget": "budget, budgétaire, enveloppe, crédits budgétaires, dotation",
    "tax": "impôt, taxe, taxent, fiscalité, prélèvement, imposition",
    "vat": "tva, taxe sur la valeur ajoutée",
    "social-contribution": "cotisation, cotisation sociale, charge sociale, charge patronale",
    "customs-duty": "droit de douane, droits d'importation, taxe douanière",
    "salary": "salaire, rémunération, rémunérent, paie, masse salariale, salarial",
    "minimum-wage": "smic, salaire minimum",
    "bonus": "prime, bonus, intéressement",
    "pension": "pension, retraite",
    "retirement": "retraite, départ à la retraite",
    "benefit": "allocation, prestation, aide sociale, indemnité",
    "subsidy": "subvention, subventionner, subventionnent, aide publique, aide de l'état",
    "loan": "prêt, emprunt, empruntent, crédit, crédits, prêtent, hypothèque",
    "interest": "taux d'intérêt, intérêts, charge de la dette, charge d'intérêts",
    "repayment": "rembourser, remboursent, amortissement du prêt",
    "cash": "trésorerie, liquidité, cash, espèces",
    "cash-flow": "flux de trésorerie, cash-flow, trésorerie disponible, capacité d'autofinancement",
    "dividend": "dividende",
    "buyback": "rachat d'actions, programme de rachat",
    "stock": "action, titre, cours de bourse, cours de l'action",
    "stock-exchange": "bourse, marché boursier, marché actions, cotation, boursier",
    "listing": "introduction en bourse, ipo",
    "valuation": (
        "valorisation, valorisent, capitalisation, capitalisation boursière, valeur d'entreprise"
    ),
    "fundraising": "levée de fonds, levée, tour de table, augmentation de capital",
    "funding": "financement, financent, fonds",
    "acquisition": (
        "acquisition, racheter, rachetent, rachat, acquérir, acquis, acquiert, reprise, acquièrent"
    ),
    "merger": "fusion, fusionnent",
    "disposal": "cession, céder, cédent, désinvestissement",
    "order": "commande, commandent, prise de commandes",
    "order-book": "carnet de commandes",
    "contract": "contrat, marché signé, contractuel",
    "bid": "appel d'offres, marché public, soumission, soumissions",
    "savings": "économie, épargner, épargnent, économiser",
    "cost-cut": "réduction des coûts, baisse des coûts, plan d'économies, austérité",
    "inflation": "inflation, hausse des prix, inflationniste, coût de la vie, renchérissement",
    "exchange-rate": "taux de change, effet de change, devise, monnaie",
    "gdp": "pib, produit intérieur brut",
    "wealth": "patrimoine, fortune, richesse, actif net",
    "rent": "loyer, loyers, louer, louent, location, bail",
    "bill": "facture, addition",
    "fine": "amende, sanction, pénalité financière",
    "compensation": "indemnisation, indemnisent, dédommagement",
    "insurance": "assurance, assureur, assurent",
    "donation": "donateur, mécénat, donation, collecte de dons, philanthropie",
    "prize": "prix, récompense, dotation",
    "bankruptcy": (
        "faillite, dépôt de bilan, redressement judiciaire, liquidation judiciaire, défaillance"
    ),
    "provision": "provision, dépréciation, déprécie, déprécient, provisionner, provisionnent",
    "amortisation": "amortissement",
    "subscription": "abonnement, abonnent, souscription",
    "money": "argent, somme, somme d'argent, monétaire",
    "purchase": "achat, acheter, achetent, acheteur",
    "sell": "vendre, vend, vendu, vendent, vendront, vendus, vente, vendeur, vendeuse, revente",
    "import": "importation, importent",
    "export": "exportation, exportent",
    "trade": "commerce, échanges commerciaux, commercial",
    "market": "marché",
    "market-share": "parts de marché",
    "demand": "demande",
    "supply": "offre, fournir, fourniture, fournisseur, approvisionnement",
    "inventory": "stock, inventaire, stockent",
    "bank": "banque, bancaire, banquier",
    "e-commerce": "e-commerce, commerce en ligne, vente en ligne",
    "retail": "magasin, boutique, supermarché, détaillant, hypermarché",
    "advertising": "pub, publicitaire, annonceur",
    "poverty": "pauvreté, pauvre, précarité, précaire",
}
