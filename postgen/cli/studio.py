"""What `draft` works with: the workspace's parts, read as they are needed, and the takes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from postgen import workspace
from postgen.angle import Angle
from postgen.checks import check
from postgen.checks.finding import ERROR, Finding
from postgen.cli import ask
from postgen.cli.judging import Judge, checked, judge_of
from postgen.drafting.compose import Composer
from postgen.drafting.draft import Draft
from postgen.drafting.template import Shape, read_template
from postgen.drafting.variants import Pins, variants
from postgen.errors import PostgenError, UsageError
from postgen.knowledge import Knowledge, joined
from postgen.linkedin.counting import units
from postgen.workspace import Config, Location

if TYPE_CHECKING:
    from postgen.evidence.verdict import Evidence


class Take(NamedTuple):
    """Hold what is printed and copied: a draft's post or its first comment, and how it stands."""

    draft: Draft
    text: str
    kind: str  # "post" or "comment"
    findings: tuple[Finding, ...]
    ignored: tuple[str, ...]
    evidence: tuple[Evidence, ...] = ()

    @property
    def units(self) -> int:
        """Count the text in LinkedIn's units."""
        return units(self.text)

    @property
    def broken(self) -> bool:
        """Say whether a limit is broken, or something stands there that the source lacks."""
        return any(finding.severity == ERROR for finding in self.findings)

    def as_comment(self) -> Take:
        """Give the draft's first comment in place of the post."""
        text = self.draft.first_comment
        found = check(text, lang=self.draft.lang, kind="comment", ignore=self.ignored)
        return self._replace(text=text, kind="comment", findings=found, evidence=())


class Studio:
    """Compose drafts of a workspace; reads only the files that they need."""

    def __init__(
        self,
        location: Location,
        lang: str | None,
        length: str | None,
        config: Config,
        *,
        judging: bool = False,
    ) -> None:
        """Settle language and length; raises UsageError where the workspace lacks them.

        `judging` judges each draft by its sources: what it states is theirs by how it is made, so
        that this costs more than it finds, and serves who asks what was examined.
        """
        self.location = location
        self.config = config
        self.lang = ask.language(lang, config)
        self.length = length or config.length or "medium"
        self.budget = ask.budget(self.length)
        self.ignored = ask.switched_off(config.ignore)
        self.judging = judging
        self._shapes: dict[str, Shape] = {}
        self._knowledge: dict[str, Knowledge] = {}
        self._angles: dict[str, Angle] = {}

    def angle_ids(self) -> list[str]:
        """List the angles in file order."""
        return list(workspace.angle_ids(self.location))

    def angle(self, angle_id: str) -> Angle:
        """Read one angle, once, and check it against its knowledge."""
        if angle_id not in self._angles:
            angle = workspace.load_angle(self.location, angle_id, self.config)
            sources = [self.source(source_id) for source_id in angle.sources]
            workspace.check_references(angle, *sources, location=self.location)
            self._angles[angle_id] = angle
        return self._angles[angle_id]

    def knowledge(self, angle: Angle) -> Knowledge:
        """Give the knowledge of all of an angle's sources."""
        return joined(*(self.source(source_id) for source_id in angle.sources))

    def source(self, source_id: str) -> Knowledge:
        """Read one source's knowledge, once."""
        if source_id not in self._knowledge:
            self._knowledge[source_id] = workspace.load_knowledge(
                self.location, source_id, self.config
            )
        return self._knowledge[source_id]

    def judge(self, angle: Angle) -> Judge:
        """Give what texts of an angle are judged by."""
        sources = tuple(self.source(source_id) for source_id in angle.sources)
        return judge_of(sources, self.lang, self.config, self.ignored)

    def shape(self, name: str) -> Shape:
        """Read one template, once."""
        if name not in self._shapes:
            found = workspace.template(self.location, name)
            self._shapes[name] = read_template(found.name, found.text, found.shown)
        return self._shapes[name]

    def pins(
        self, angle_id: str, hook: str | None, template: str | None, question: str | None
    ) -> Pins:
        """Check the ids that were pinned."""
        angle = self.angle(angle_id)
        asked = (
            ("hook", hook, [h.id for h in angle.hooks]),
            ("template", template, angle.templates),
            ("question", question, [q.id for q in angle.questions]),
        )
        for what, name, known in asked:
            if name is not None and name not in known:
                raise ask.unknown(what, name, known, whose=f"angle {angle_id!r} has")
        return Pins(hook or "", template or "", question or "")

    def takes(
        self, angle_id: str, pins: Pins | None, *, variant: int | None, each: bool
    ) -> Iterator[Take]:
        """Compose the default draft, the variant asked for, or each of them."""
        try:
            yield from self._takes(angle_id, pins, variant=variant, each=each)
        except PostgenError as error:
            if error.where:
                raise
            from postgen.validation.refusal import placed

            angle = self.angle(angle_id)
            raise placed(error, self.location, angle, self.knowledge(angle), self.lang) from None

    def _takes(
        self, angle_id: str, pins: Pins | None, *, variant: int | None, each: bool
    ) -> Iterator[Take]:
        angle = self.angle(angle_id)
        knowledge = self.knowledge(angle)
        composer = Composer(angle, knowledge, self.lang, self.shape, self.config.hashtags)
        judge = self.judge(angle) if self.judging else Judge(lang=self.lang, ignored=self.ignored)
        posts = variants(composer, self.budget, pins or Pins())
        pinned = pins is not None and any(pins)
        first = 1 if variant is None else variant
        found = False
        for rank, post in enumerate(islice(posts, max(first - 1, 0), None), first):
            if first < 1:
                break
            found = True
            draft = composer.draft(
                post, variant=0 if pinned else rank, length=self.length, budget=self.budget
            )
            how = checked(draft.text, judge)
            yield Take(draft, draft.text, "post", how.findings, self.ignored, how.evidence)
            if not each:
                return
        if not found:
            count = sum(1 for _ in variants(composer, self.budget))
            msg = f"there is no variant {variant}"
            raise UsageError(msg, where="--variant", hint=f"angle {angle_id!r} has 1 to {count}")
