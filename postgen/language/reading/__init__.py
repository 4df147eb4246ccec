"""Read quantities in free text: one engine, and the vocabulary of each language.

Libraries that read number words were tried on the number words of the tables in `tests/language`
(69 rows in French, 59 in English, a whole right answer each: the value, or both ends) and on 1,000
cardinals of one to nine digits a language, as num2words writes them without commas:

                           French rows  English rows  French cardinals  English cardinals
    text2num 3.1.0, at 0        50            35            1000              1000
    word2number 1.1              -            28               -               998
    number-parser 0.3.2          -            36               -              1000
    quantulum3 0.10.0            -            42        (150 ms a row)
    recognizers-text 1.0.2a2    42            44             898              1000
    this reader                 69            59             973               983

The rows were written for this reader, which all of them hold: they tell what a library would
leave to do (halves, dozens, a trillion, decimals, minutes after hours, and most give no places).
The cardinals that it leaves are `un`, `neuf` and `one` alone, which are an article, "new" and a
pronoun as often. What a library would save, `spelled.py`, is a small part.
"""
