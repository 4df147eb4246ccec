"""Rules on links."""

from __future__ import annotations

from collections.abc import Iterator

from postgen.checks.rule import Fault, Subject
from postgen.linkedin.limits import limit
from postgen.linkedin.links import links


def shortened(subject: Subject) -> Iterator[Fault]:
    """Find links that LinkedIn replaces by a short one after they counted in full."""
    most = limit("link-shown")
    for link in links(subject.text):
        if len(link.url) > most:
            yield Fault(
                link.start,
                link.end,
                f"counts {len(link.url)} units in full, and is shown as an lnkd.in link",
            )


def in_post(subject: Subject) -> Iterator[Fault]:
    """Find the first link of a post."""
    for link in links(subject.text)[:1]:
        yield Fault(
            link.start,
            link.end,
            "many put the link in the first comment, so that the post is not shown to fewer",
        )
