"""The verdict on each number of a text: what is supported, what is altered and how, what is not."""

import pytest
from port import judged, rows

# Text => the numbers judged, one after the other.
ENGLISH = """
In 2025 the port took in €60 to €65 million. => [2025] supported income-2025 | [€60 to €65 million] supported income-2025
The port's income came to more than €60 million in 2025. => [more than €60 million] supported income-2025 | [2025] supported income-2025
The port's income came to up to €65 million in 2025. => [up to €65 million] supported income-2025 | [2025] supported income-2025
The port's income was about €65 million in 2025. => [about €65 million] altered range income-2025 | [2025] supported income-2025
The port's income was €65 million in 2025. => [€65 million] altered range income-2025 | [2025] supported income-2025
The port's income was €62 million in 2025. => [€62 million] altered range income-2025 | [2025] supported income-2025
The port's income was more than €65 million in 2025. => [more than €65 million] altered bound income-2025 | [2025] supported income-2025
The port's income was €40 million in 2023. => [€40 million] altered approximation income-2023 | [2023] supported income-2023
The port's income was some €40 million in 2023. => [some €40 million] supported income-2023 | [2023] supported income-2023
The port's income was €52 billion in 2024. => [€52 billion] altered value income-2024 | [2024] supported income-2024
The port's income was €52 million in 2025. => [€52 million in 2025] altered period income-2024 | [2025] supported income-2025
The port's income was €52 million, then €60-65 million. => [€52 million] supported income-2024 | [€60-65 million] supported income-2025
The port's income will reach €90 million in 2028, by its forecast. => [€90 million] supported income-2028 | [2028] supported income-2028
The port's income has reached €90 million. => [€90 million] altered status income-2028
A crane draws about 3 MW. => [about 3 MW] supported crane-power
A crane draws some 3 GW. => [some 3 GW] altered value crane-power
The channel is 14 meters deep. => [14 meters] supported depth
The channel is not 14 meters deep. => [14 meters] altered negation depth
The wait at the lock never exceeds 30 minutes. => [never exceeds 30 minutes] supported lock-wait
The wait at the lock is 30 minutes. => [30 minutes] altered bound lock-wait
The wait at the lock has a ceiling: 30 minutes. => [30 minutes] supported lock-wait
The wait at the lock is more than 30 minutes. => [more than 30 minutes] altered bound lock-wait
The new quay should open by 2029. => [by 2029] supported quay-opening
The new quay should open before 2029. => [before 2029] supported quay-opening
The new quay should open in 2029. => [2029] altered bound quay-opening
The new quay should open before 2031. => [before 2031] altered subject quay-opening
1,200 ships called in 2024, and 1,350 in 2025: 150 more. => [1,200 ships] supported ships-2024 | [2024] supported ships-2024 | [1,350] supported ships-2025 | [2025] supported ships-2025 | [150] supported arithmetic
1,200 ships called in 2024, and 1,350 in 2025: 12.5% more. => [1,200 ships] supported ships-2024 | [2024] supported ships-2024 | [1,350] supported ships-2025 | [2025] supported ships-2025 | [12.5%] supported arithmetic
1,200 ships called in 2024, and 1,350 in 2025: 20% more. => [1,200 ships] supported ships-2024 | [2024] supported ships-2024 | [1,350] supported ships-2025 | [2025] supported ships-2025 | [20%] unsupported none
18% of ships arrive late. => [18%] supported late-share
18% of containers leave empty. => [18%] altered subject empty-share
Late ships: 12%. Empty containers: 18%. => [12%] altered subject late-share | [18%] altered subject empty-share
On calm days, solar panels give 70% of the power. => [70%] supported solar-share
Solar panels give 70% of the power. => [70%] altered condition solar-share
The port feeds 400 seagulls. => [400 seagulls] unsupported none
Three ideas to keep, 24/7, from Pier 4. =>
"""
FRENCH = """
En 2025, le port a encaissé de 60 à 65 M€. => [2025] supported income-2025 | [de 60 à 65 M€] supported income-2025
Les recettes du port : entre soixante et soixante-cinq millions d'euros en 2025. => [entre soixante et soixante-cinq millions d'euros] supported income-2025 | [2025] supported income-2025
Les recettes du port ont atteint 65 M€ en 2025. => [65 M€] altered range income-2025 | [2025] supported income-2025
Les recettes du port : 40 M€ en 2023. => [40 M€] altered approximation income-2023 | [2023] supported income-2023
Les recettes du port : environ 40 M€ en 2023. => [environ 40 M€] supported income-2023 | [2023] supported income-2023
Les recettes du port : 40 M€ à la louche en 2023. => [40 M€ à la louche] supported income-2023 | [2023] supported income-2023
Les recettes du port : 52 milliards d'euros en 2024. => [52 milliards d'euros] altered value income-2024 | [2024] supported income-2024
Les recettes du port : 52 M€ en 2025. => [52 M€ en 2025] altered period income-2024 | [2025] supported income-2025
Les recettes du port ont atteint 90 M€. => [90 M€] altered status income-2028
Les recettes du port devraient atteindre 90 M€ en 2028. => [90 M€] supported income-2028 | [2028] supported income-2028
Le chenal a 14 mètres de profondeur. => [14 mètres] supported depth
Le chenal n'a pas 14 mètres de profondeur. => [14 mètres] altered negation depth
L'attente à l'écluse ne dépasse jamais 30 minutes. => [ne dépasse jamais 30 minutes] supported lock-wait
L'attente à l'écluse est de 30 minutes. => [30 minutes] altered bound lock-wait
L'attente à l'écluse : 30 minutes, c'est un plafond. => [30 minutes] supported lock-wait
Le nouveau quai devrait ouvrir d'ici 2029. => [d'ici 2029] supported quay-opening
Le nouveau quai devrait ouvrir en 2029. => [2029] altered bound quay-opening
1 200 navires en 2024, 1 350 en 2025 : 150 de plus. => [1 200 navires] supported ships-2024 | [2024] supported ships-2024 | [1 350] supported ships-2025 | [2025] supported ships-2025 | [150] supported arithmetic
18 % des navires sont en retard. => [18 %] supported late-share
18 % des conteneurs repartent vides. => [18 %] altered subject empty-share
Les jours calmes, le solaire donne 70 % de l'électricité. => [70 %] supported solar-share
Le solaire donne 70 % de l'électricité. => [70 %] altered condition solar-share
Le port nourrit 400 goélands. => [400 goélands] unsupported none
Trois idées à garder, 24 h/24. =>
"""
CASES = [("en", *row) for row in rows(ENGLISH)] + [("fr", *row) for row in rows(FRENCH)]


@pytest.mark.parametrize(("lang", "text", "expected"), CASES)
def test_each_number_has_its_verdict(lang, text, expected):
    assert judged(text, lang) == expected


def test_own_numbers_are_the_authors():
    own = ("400 seagulls",)

    assert judged("We feed 400 seagulls.", "en", own) == ["[400 seagulls] own"]
    assert judged("In my own port the channel is 15 meters deep.", "en", ("15 meters",)) == [
        "[15 meters] own"
    ]


def test_who_vouches_for_a_number_vouches_for_no_longer_one():
    assert judged("We feed 400 seagulls and 40 cats.", "en", ("40",)) == [
        "[400 seagulls] unsupported none",
        "[40 cats] own",
    ]


def test_none_vouches_for_a_number_of_the_source():
    assert judged("The channel is 15 meters deep.", "en", ("15 meters",)) == [
        "[15 meters] altered value depth-goal"
    ]
