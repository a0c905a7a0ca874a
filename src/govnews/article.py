"""The values that a parse returns. Plain data: no value here imports a stage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Any

import attrs

from govnews.blocks import Block
from govnews.dates import PartialDate
from govnews.spans import Span


class Role(StrEnum):
    """What a contributor did. Editors and reviewers are never writers."""

    AUTHOR = "author"
    """作者, 文, 撰稿, a name without a role, 本报评论员."""
    REPORTER = "reporter"
    """记者 of every rank."""
    CORRESPONDENT = "correspondent"
    """通讯员."""
    PHOTOGRAPHER = "photographer"
    """摄, 摄影, 图, 供图."""
    EDITOR = "editor"
    """编辑, 责任编辑, 主编."""
    REVIEWER = "reviewer"
    """审核, 校对, 初审, 复审, 终审, 监制, 签发."""
    TRANSLATOR = "translator"
    """翻译, 编译."""
    OTHER = "other"
    """实习生, 整理, 参与采写, 配音."""


WRITERS = (Role.AUTHOR, Role.REPORTER, Role.CORRESPONDENT)


@attrs.frozen
class Contributor:
    """One person or office named in an attribution."""

    name: str
    """The name, without the spaces that align two-character names."""
    role: Role
    """What the contributor did."""
    organization: str | None
    """The paper or office printed with the name (``安岭日报`` in ``安岭日报记者 张三``)."""
    start: int
    """Offset of the name, in code points."""
    end: int
    """Offset behind the name, in code points."""


@attrs.frozen
class Byline:
    """署名: everyone the page says made the article. Iterates over its contributors."""

    contributors: tuple[Contributor, ...] = ()
    """In the order of the page; a person with two roles stands here twice."""
    text: str = ""
    """The attributions as printed, joined by a space."""

    def __iter__(self) -> Iterator[Contributor]:
        return iter(self.contributors)

    def __len__(self) -> int:
        return len(self.contributors)

    def _of(self, *roles: Role) -> tuple[Contributor, ...]:
        return tuple(c for c in self.contributors if c.role in roles)

    @property
    def authors(self) -> tuple[Contributor, ...]:
        """Those named without a role or as 作者."""
        return self._of(Role.AUTHOR)

    @property
    def reporters(self) -> tuple[Contributor, ...]:
        """记者."""
        return self._of(Role.REPORTER)

    @property
    def correspondents(self) -> tuple[Contributor, ...]:
        """通讯员."""
        return self._of(Role.CORRESPONDENT)

    @property
    def photographers(self) -> tuple[Contributor, ...]:
        """摄影."""
        return self._of(Role.PHOTOGRAPHER)

    @property
    def editors(self) -> tuple[Contributor, ...]:
        """编辑."""
        return self._of(Role.EDITOR)

    @property
    def reviewers(self) -> tuple[Contributor, ...]:
        """审核."""
        return self._of(Role.REVIEWER)

    @property
    def translators(self) -> tuple[Contributor, ...]:
        """翻译."""
        return self._of(Role.TRANSLATOR)

    @property
    def writers(self) -> tuple[Contributor, ...]:
        """Authors, reporters and correspondents."""
        return self._of(*WRITERS)


class PostLevel(StrEnum):
    """Administrative level of a post."""

    NATIONAL = "national"
    PROVINCIAL = "provincial"
    PREFECTURAL = "prefectural"
    COUNTY = "county"
    TOWNSHIP = "township"
    VILLAGE = "village"


class PlaceOrigin(StrEnum):
    """Where the place of a post was read from."""

    WRITTEN = "written"
    """It stands in the post itself."""
    INHERITED = "inherited"
    """From the post printed before it in the same chain."""
    ARTICLE = "article"
    """The place that the article is about."""
    OUTLET = "outlet"
    """The home place of the outlet."""
    UNKNOWN = "unknown"
    """The page leaves it open."""


@attrs.frozen
class Post:
    """One public post as printed."""

    text: str
    """As printed: ``万源市委书记``."""
    title: str
    """The post without its place: ``市委书记``."""
    organization: str | None
    """The body it belongs to: ``中共万源市委``."""
    place: str | None
    """The place it belongs to: ``万源市``."""
    place_code: str | None
    """GB/T 2260 code of the place, six digits, None where the page leaves it open."""
    place_origin: PlaceOrigin
    """Where the place was read from."""
    level: PostLevel | None
    """Administrative level, None where it cannot be told."""
    start: int
    """Offset of the post, in code points."""
    end: int
    """Offset behind the post, in code points."""


@attrs.frozen
class Official:
    """A person whom the article names together with a public post."""

    name: str
    """The name without spaces."""
    posts: tuple[Post, ...]
    """Every distinct post printed with the name, in the order of the page."""
    mentions: tuple[Span, ...]
    """Every place where the article names the person, later bare mentions too."""
    active: bool
    """Takes part in the reported event, as against being invoked in a set phrase."""
    confidence: float
    """Between 0 and 1: how sure the reading is."""


@attrs.frozen
class Section:
    """A heading and the paragraphs under it."""

    heading: str | None
    """None for the text before the first heading."""
    paragraphs: tuple[str, ...]
    """The paragraphs, whole again where a page break tore them."""


@attrs.frozen
class Evidence:
    """The place on the page from which a field's value was read."""

    field: str
    """Name of the `Article` attribute."""
    start: int
    """Offset, in code points."""
    end: int
    """Offset behind the last character, in code points."""
    rule: str
    """Name of the rule that read it."""


def joined(sections: Iterable[Section]) -> str:
    """Headings and paragraphs, joined by line ends."""
    return "\n".join(
        text
        for section in sections
        for text in ((section.heading, *section.paragraphs) if section.heading else section.paragraphs)
    )


@attrs.frozen
class Article:
    """One article of a page. Values are printed as the page prints them."""

    title: str | None
    """The main headline; None if the page prints none."""
    kicker: tuple[str, ...]
    """引题: lines over the headline."""
    subtitle: tuple[str, ...]
    """副题: lines under the headline."""
    summary: str | None
    """摘要."""
    byline: Byline
    """署名: writers, photographers, editors, reviewers, each with a role."""
    source: str | None
    """Where the article comes from."""
    date: PartialDate | None
    """Publication date."""
    officials: tuple[Official, ...]
    """Office-holders in order of first mention."""
    sections: tuple[Section, ...]
    """The text by headings."""
    boilerplate: tuple[Block, ...]
    """Boilerplate printed inside or around this article."""
    evidence: tuple[Evidence, ...]
    """Where each value was read."""
    jump: tuple[str, ...] = ()
    """Jump lines: ``上接1版``, ``下转2版``."""

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The article's own text, a string per paragraph, headings left out."""
        return tuple(p for s in self.sections for p in s.paragraphs)

    @property
    def body(self) -> str:
        """Headings and paragraphs, joined by line ends."""
        return joined(self.sections)

    def to_dict(self) -> dict[str, Any]:
        """Every field in plain JSON types; offsets stay code points."""
        from govnews.render.plain import article_dict

        return article_dict(self)

    def to_jsonld(self) -> dict[str, Any]:
        """The article as a schema.org ``NewsArticle`` (https://schema.org/NewsArticle)."""
        from govnews.render.plain import article_jsonld

        return article_jsonld(self)
