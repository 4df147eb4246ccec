"""The rules on prose, in English and French: warnings about words, never about LinkedIn."""
