"""Read who did what from an attribution: ``记者 刘华 周由/文 弓静/图``, ``编辑:向娇 审核:赵蕾``.

The text is read from left to right. A role word sets the role of the names behind it; a role word right
behind names (``张三 摄``) speaks of the names since the last role word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

import attrs

from govnews.article import Contributor, Role
from govnews.lexicon.forms import META, OFFICE_END, apart, group
from govnews.lexicon.names import of_syllables
from govnews.lexicon.people import name_score, split_names
from govnews.lexicon.places import by_short_name
from govnews.lexicon.words import common
from govnews.tables import rows, words

_RANK = group(words("ranks"))
_OFFICE = re.compile(rf"{OFFICE_END}\Z")
_COLLECTIVE = re.compile(
    r"(?:评论员|编辑部|理论部|记者站|课题组|工作室|观察员|时评|调研组|采访组|报道组|编写组)\Z"
)
_COMMENTS = re.compile(r"(?:评论员|观察员)\Z")
_NO_NAME = re.compile(
    rf"[\u4e00-\u9fff]{{0,8}}(?:读者|网友|拍客)|{group(words('notnames'))}|[日晚早晨商]报|admin\w*|来源.*|发自.*|[本该](?:报|网|台|刊)[\u4e00-\u9fff]{{0,4}}"
    r"|(?:不得|不准|严禁|禁止|必须|应当|经查)[\u4e00-\u9fff]+|[\u4e00-\u9fff]{1,7}[县市区州省]|\w*\d\w*|[A-Za-z]{1,3}|[a-z]{1,12}|[A-Za-z-]+(?:\.[A-Za-z-]+)+"
)
_HAN = r"\u3400-\u4e27\u4e29-\u9fff"
"""Without 丨, which parts a role from its names."""
_CHUNK = re.compile(rf"[{_HAN}A-Za-z\d][{_HAN}A-Za-z\d·.]*")
_DATE = re.compile(r"(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:电|讯)?")
_BEHIND = re.compile(r"( +)[\u4e00-\u9fff](?:[\u4e00-\u9fff]{1,3}| {1,2}[\u4e00-\u9fff])(?![\u4e00-\u9fff])")
_GIVEN = re.compile(
    r" {1,3}(?![图摄译])[\u4e00-\u9fff](?![\u4e00-\u9fff])"
    r"(?! {1,3}(?![文图摄])[\u4e00-\u9fff](?![\u4e00-\u9fff]))"
)
"""The other half of a name set apart whose surname is a word for a role: 记者 文 远."""
_SHARED = re.compile(r"[\u4e00-\u9fff]{2,3}文[ 、,;/]+[\u4e00-\u9fff]{2,4}[图摄](?![\u4e00-\u9fff])")
_SURNAME = re.compile(r"文 {1,3}[\u4e00-\u9fff](?<![图摄影]) *(?:\)|\Z)")
"""A name with the surname 文 at the end, set apart: (县教育局 文 英)."""
_SURE = 2.5
"""What a name scores that is no place."""
_LABEL = re.compile(rf"{META}\Z")
_CREDITED = frozenset({Role.EDITOR, Role.REVIEWER, Role.OTHER})
"""Roles whose labels are ordinary words too: 审核 通过, 统筹 发展."""
_VILLAGE = frozenset("镇乡局")
"""Ends of the name of a place or an office that a name of three characters hardly has."""
_AFTER = frozenset(" 、,/()|;:《》〔〕[]【】.。&+\t—-丨▌■□◎N*")


@attrs.frozen
class _Word:
    """A role word where it stands."""

    start: int
    end: int
    role: Role
    before: bool
    """Whether it may stand before its names."""
    after: bool
    """Whether it may stand behind them."""


@cache
def _roles() -> dict[str, tuple[Role, bool, bool]]:
    return {word: (Role(role), place != "after", place != "before") for word, role, place, _ in rows("roles")}


@cache
def _pattern() -> re.Pattern[str]:
    ranked = rf"(?:{_RANK}{{1,3}}(?=记者|通讯员|通信员|编辑|摄影))?"
    return re.compile(rf"{ranked}(?P<word>{apart(_roles())})")


def read(text: str, folded: str, start: int, end: int, default: Role = Role.AUTHOR) -> list[Contributor]:
    """The contributors named in ``text[start:end]``.

    >>> line = "本报记者 楚天 通讯员 柯岩 文/图"
    >>> [(c.name, str(c.role)) for c in read(line, line, 0, len(line))]
    [('楚天', 'reporter'), ('柯岩', 'correspondent')]
    """
    return list(_Reader(text, folded, start, end, default).run())


class _Reader:
    def __init__(self, text: str, folded: str, start: int, end: int, default: Role) -> None:
        self.text, self.folded, self.start, self.end = text, folded, start, end
        self.role, self.default = default, default
        self.shared = _SHARED.search(folded, start, end) is not None
        """Whether one wrote and another took the pictures, each with the word glued on: 江晚文 韩松图."""
        self.stated = False
        """Whether a role word set the role."""
        self.organization: str | None = None
        self.group: list[Contributor] = []
        """Names since the last role word."""

    def run(self) -> Iterator[Contributor]:
        at = self.start
        for word in self._words():
            self._names(at, word.start, word)
            if word.after and self.group and self._ends_group(word) and not self._opens(word):
                yield from self._renamed(word)
                self.role, self.stated = self.default, False
            elif word.before:
                yield from self._flush()
                self.role, self.stated = word.role, True
            at = word.end
        self._names(at, self.end)
        yield from self._flush()

    def _words(self) -> Iterator[_Word]:
        for match in _pattern().finditer(self.folded, self.start, self.end):
            word = match["word"].replace(" ", "")
            role, before, after = _roles()[word]
            start, end = match.span()
            if self._is_word(start, end, word):
                yield _Word(start, end, role, before, after)

    def _is_word(self, start: int, end: int, word: str) -> bool:
        """A single character is a role only with a mark beside it: 图 in 图雅 is none; nor 摄影 in 摄影队."""
        behind = self.folded[end] if end < self.end else " "
        if len(word) > 1:
            return behind not in "队组部" or word != "摄影"
        ahead = self.folded[start - 1] if start > self.start else " "
        if word == "文" and ahead == " " and _SURNAME.match(self.folded, start, self.end):
            return False
        if word in "文图" and behind in _AFTER and self.shared:
            return True
        if word in "摄译" and behind in _AFTER:
            return True
        if ahead == " " == behind:
            return _GIVEN.match(self.folded, end, self.end) is None
        return behind in ":/|丨" or (ahead == "/" and behind in _AFTER)

    def _ends_group(self, word: _Word) -> bool:
        """Whether the word speaks of the names before it: nothing but names may follow 文/图:."""
        behind = self.folded[word.end : word.end + 1]
        return behind not in (":", "|", "丨") and not (behind == "/" and self.folded[word.start - 1] in " (|")

    def _opens(self, word: _Word) -> bool:
        """Whether 摄影 in a row of labels speaks of the name behind it: 记者 张三 摄影 李四."""
        if not self.stated or not word.before or word.role is not Role.PHOTOGRAPHER:
            return False
        behind = _BEHIND.match(self.folded, word.end, self.end)
        return behind is not None and _pattern().match(self.folded, behind.end(1), self.end) is None

    def _renamed(self, word: _Word) -> Iterator[Contributor]:
        """The group under the role of the word behind it; writing or both leave a stated role as it is."""
        wrote = word.role is Role.AUTHOR or self.folded.endswith("报道", word.start, word.end)
        for one in self.group:
            yield one if wrote and self.stated else attrs.evolve(one, role=word.role)
        self.group = []

    def _flush(self) -> Iterator[Contributor]:
        yield from self.group
        self.group = []

    def _names(self, start: int, end: int, ahead: _Word | None = None) -> None:
        """Read the names of a stretch before the word `ahead`."""
        chunks = [one for one in map(self._before_label, _chunks(self.folded, start, end)) if one[0] < one[1]]
        sent = ahead is not None and self.folded.startswith("供稿", ahead.start)
        whose = not self.stated or self.role is Role.PHOTOGRAPHER
        paper = ahead is not None and ahead.role is Role.REPORTER and whose
        if paper and chunks and chunks[-1][1] == end:  # 南都记者
            from_, to = chunks.pop()
            if not _NO_NAME.fullmatch(self.folded[from_:to]):
                self.organization = self.text[from_:to]
        if ahead is not None and self._reports_from(chunks, ahead):
            chunks.pop()
        spaced = len(chunks) > 1
        for i, (from_, to) in enumerate(chunks):
            value = self.folded[from_:to].replace(" ", "")
            if _COLLECTIVE.search(value):
                if not (_COMMENTS.search(value) and self._names_one(chunks[i + 1 : i + 2])):
                    self._add(from_, to)
            elif _NO_NAME.fullmatch(value) or (self.role in _CREDITED and _is_word(value)):
                continue
            elif spaced and from_ == chunks[0][0] and value[-1] in _VILLAGE and len(value) > 2:
                self.organization = self.text[from_:to].strip()
            elif _is_office(value) and sent:
                self._add(from_, to)
            elif _is_office(value) and (not self._takes_office() or self._sends(chunks[i : i + 2])):
                self.organization = self.text[from_:to].strip()
            elif ahead is not None and not self.stated and self._took(from_, to, ahead):
                self._add(from_, to)
            else:
                self._add_people(from_, to, value, spaced)

    def _before_label(self, chunk: tuple[int, int]) -> tuple[int, int]:
        """A chunk without the next label, where one is glued to it: 张三时间:"""
        start, end = chunk
        label = _LABEL.search(self.folded, start, end) if self.folded.startswith(":", end) else None
        return start, label.start() if label else end

    def _reports_from(self, chunks: Sequence[tuple[int, int]], word: _Word) -> bool:
        """Whether the last of some chunks says from where the others report: 记者 张三 北京报道."""
        if not self.folded.startswith("报道", word.start) or len(chunks) + len(self.group) < 2:
            return False
        start, end = chunks[-1] if chunks else (0, 0)
        value = self.folded[start:end]
        return end == word.start and (name_score(value) < _SURE or value in by_short_name())

    def _names_one(self, chunks: Sequence[tuple[int, int]]) -> bool:
        """Whether a name follows an office's title: 本报首席评论员 张三."""
        return any(_likely(self.folded[from_:to].replace(" ", "")) for from_, to in chunks)

    def _sends(self, chunks: list[tuple[int, int]]) -> bool:
        """Whether an office is whose writer stands behind a space: 供稿:云岭县人大 江晚."""
        if len(chunks) < 2:
            return False
        (_, end), (start, to) = chunks
        value = self.folded[start:to].replace(" ", "")
        apart = self.folded[end:start].isspace()
        return apart and len(value) < 4 and not _is_office(value) and value not in common()

    def _took(self, start: int, end: int, word: _Word) -> bool:
        """Whether a bracket holds nothing but a name, of whatever characters, and 摄: (多吉 摄)."""
        alone = self.folded[start - 1 : start] == "(" and self.folded[end : word.start].isspace()
        value = self.folded[start:end]
        closed = self.folded.startswith(("摄)", "摄影)"), word.start)
        return alone and closed and len(value) in (2, 3) and value not in common()

    def _takes_office(self) -> bool:
        """An office may be the editor or the author where the page says so."""
        return self.stated and self.role in (Role.EDITOR, Role.REVIEWER, Role.AUTHOR, Role.PHOTOGRAPHER)

    def _add_people(self, start: int, end: int, value: str, spaced: bool) -> None:
        whole = (spaced and len(value) < 6) or _is_office(value) or of_syllables(value)
        names = (
            [value]
            if whole and not (spaced and len(value) > 4 and _two_people(value))
            else split_names(value)
        )
        if len(names) == 1 and (len(value) > 20 or (not self.stated and not _likely(value))):
            return
        if len(names) == 1 or " " in self.folded[start:end]:
            self._add(start, end)
            return
        at = start
        for name in names:
            self._add(at, at + len(name))
            at += len(name)

    def _add(self, start: int, end: int) -> None:
        name = "".join(self.text[start:end].split())
        self.group.append(Contributor(name, self.role, self.organization, start, end))


def _chunks(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches between marks; ``王 刚`` is one, because a single character is no name."""
    held: tuple[int, int] | None = None
    for match in _CHUNK.finditer(_DATE.sub(lambda m: " " * len(m.group()), folded[start:end])):
        from_, to = match.start() + start, match.end() + start
        gap = folded[held[1] : from_] if held else ""
        if held and held[1] - held[0] == 1 and not gap.strip() and to - from_ <= 2:
            from_ = held[0]
        elif held:
            yield held
        held = (from_, to)
    if held:
        yield held


def _two_people(value: str) -> bool:
    return all(name_score(part) > 1.0 for part in split_names(value)) and len(split_names(value)) > 1


def _is_word(value: str) -> bool:
    """Whether a value is a word and by its characters no name: 审核 通过."""
    return value in common() and name_score(value) < 0


def _is_office(value: str) -> bool:
    return _OFFICE.search(value) is not None and not (len(value) < 4 and name_score(value) > 1.5)


def _likely(value: str) -> bool:
    """Without a role word a chunk must look like a name."""
    if len(value) == 5:
        return of_syllables(value)
    return "·" in value or (2 <= len(value) <= 4 and name_score(value) > -3.5)
