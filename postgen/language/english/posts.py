"""What English calls people by their work."""

from __future__ import annotations

from functools import cache

from postgen.language.attributing import words
from postgen.language.posts import Posts, fields, posts

_POSTS = """
leader: boss, chief, head, director, manager, executive, leader, president, owner, founder
chief executive: ceo, chief executive, chief executive officer, managing director
finance: cfo, finance chief, finance director, finance head, chief financial officer, treasurer
technology: cto, chief technology officer, technology chief
politics: minister, ministers, senator, senators, lawmaker, lawmakers, politician, politicians, \
congressman, congresswoman, chancellor, prime minister, premier, secretary of state, governor
town: mayor, mayors, councillor, councillors
opposition: opposition, opposition leader, opposition leaders
union: union, unions, trade union, trade unions, union leader, union leaders, union rep, \
union boss, union representative, unionist, unionists
analyst: analyst, analysts
rival: competitor, competitors, rivals, rival
customer: customer, customers, client, clients, passenger, passengers, visitor, visitors, \
user, users, subscriber, subscribers, voter, voters, taxpayer, taxpayers, tourist, tourists, \
commuter, commuters, traveller, travellers, buyer, buyers, shopper, shoppers
patient: patient, patients
audience: listener, listeners, reader, readers, viewer, viewers, spectator, spectators
insurer: insurer, insurers
lawyer: lawyer, lawyers, solicitor, barrister
judge: judge, judges, prosecutor
police: policeman, policewoman, police officer, police chief, sheriff
regulator: regulator, regulators, watchdog
banker: banker, bankers, central banker, central bankers
general: general, generals, admiral, colonel
"""
_FIELDS = """
politics: minister ministry parliament government decree election senate congress
town: mayor municipal council town city residents inhabitants district
opposition: opposition parliament party
union: union strike
analyst: analyst
rival: competitor rival
customer:
patient: patient
audience:
insurer: insurance insurer
lawyer: law lawyer trial court
judge: judge trial court justice
police: police crime
regulator: regulator regulation
banker: bank
general: army military
"""
_SECTORS = """
airline airport army bank brewery cinema church club dairy farm football harbour hospital hotel
insurance library museum newspaper opera port prison publishing restaurant school shipyard
supermarket theatre university zoo
"""
_DEPARTMENTS = """
communications compliance design engineering logistics maintenance marketing nursing operations
procurement product production purchasing research sales security service services strategy support
"""
_NATIONS = """
african american arab argentine asian australian austrian belgian brazilian british bulgarian
canadian chilean chinese colombian croatian czech danish dutch egyptian english estonian european
finnish french german greek hungarian icelandic indian indonesian irish israeli italian japanese
kenyan korean latvian lithuanian mexican moroccan nigerian norwegian peruvian polish portuguese
romanian russian scottish serbian slovak slovenian spanish swedish swiss turkish ukrainian
vietnamese welsh
"""


_TRADES = """
accountant architect buyer chef chemist conservator controller curator designer developer economist
editor engineer forecaster geologist gardener investigator librarian mechanic meteorologist nurse
pharmacist photographer physician pilot restorer scientist statistician steward strategist surgeon
technician
"""


@cache
def known() -> Posts:
    """Give what people are called by their work."""
    names = posts(_POSTS)
    return Posts(
        names=names,
        many=frozenset(
            name[-1]
            for name in names
            if name[-1][-1] == "s" and (*name[:-1], name[-1][:-1]) in names
        )
        | {"opposition", "union"},
        open=frozenset(("leader",)),
        parts=words("finance technology"),
        leads=frozenset(("leader", "chief executive", "finance", "technology")),
        closed=frozenset(fields(_FIELDS)),
        lay=words("customer patient audience insurer"),
        bodies=words("opposition"),
        fields=fields(_FIELDS),
        sectors=words(_SECTORS),
        departments=words(_DEPARTMENTS),
        nations=words(_NATIONS),
        trades=words(_TRADES),
        heading=words("chief head lead senior"),
        runs=words("heads headed leads led manages managed founded directs"),
        qualities=frozenset(),
        determiners=words(
            "the a an this that our my his her their its one some many every another"
        ),
        mine=words("my our"),
        one=words("a an one some many another"),
    )
