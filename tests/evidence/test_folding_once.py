"""What is worked out of a source is worked out once, and for that source alone."""

from said import FOURNIL, HARBOUR

from postgen.evidence.keeping import kept


def counted():
    asked = []

    @kept
    def title(knowledge, lang=""):
        asked.append((knowledge.source.id, lang))
        return [knowledge.source.title, lang]

    return title, asked


def test_the_same_source_is_asked_once():
    title, asked = counted()

    assert title(HARBOUR) is title(HARBOUR)
    assert title(HARBOUR, "fr") is title(HARBOUR, "fr")
    assert title(FOURNIL, "fr") == [FOURNIL.source.title, "fr"]
    assert asked == [("harbour", ""), ("harbour", "fr"), ("fournil", "fr")]


def test_a_source_that_only_looks_the_same_is_another():
    title, asked = counted()
    again = HARBOUR._replace(source=HARBOUR.source._replace(title="Another"))

    assert (title(HARBOUR)[0], title(again)[0]) == ("Keeping the light", "Another")
    assert len(asked) == 2


def test_nothing_is_kept_for_ever():
    title, asked = counted()
    several = [HARBOUR._replace() for _ in range(100)]
    for knowledge in [*several, several[0]]:
        title(knowledge)

    assert len(asked) == 101
    title(several[-1])
    assert len(asked) == 101
