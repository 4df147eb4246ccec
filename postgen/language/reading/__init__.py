"""Read quantities in free text: one engine, and the vocabulary of each language.

Libraries that read number words were tried on a table of forty phrases. text2num reads most words
of both languages, but no halves, decimals or scales after digits, and gives no places;
number-parser and word2number add up what stands side by side, and know no French; quantulum3 takes
80 ms to import and reads English alone. What they would save, `spelled.py`, is a small part.
"""
