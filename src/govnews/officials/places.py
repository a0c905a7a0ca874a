"""Reading one post: its place, its title, its organisation, its level."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import attrs

from govnews.article import PostLevel
from govnews.lexicon import places as lexicon
from govnews.lexicon import posts
from govnews.lexicon.places import Place

# A place that no table holds is read by its form, where an organisation or a head of a place follows.
_BODY = (
    r"(?:[省市县区州盟旗镇乡村]?[长委]|政府|人民|人大|政协|纪委|监委|工委|党|办事处|管委会|社区|居委会|公安|法院|检察|总工会"
    r"|副|代|常务|人武|武装|团委|妇联|组织|宣传|统战|政法|原|第一|[\u4e00-\u9fff]{1,8}[局办会院所站处])"
)
_UNIT = re.compile(
    r"(?:[\u4e00-\u9fff]{2,9}?(?:自治[区州县旗]|新区|开发区|街道|地区|林区|社区|[省市县区州盟旗镇乡村]))"
)
# Bodies whose place only their own name tells: 南京大学, 中国银行.
_OWN = r"大学|(?<!社会主义)(?<!行政)学院|[中小]学|学校|医院|[公分]司|集团|银行|[支分]行"
_OWN_BODY = re.compile(_OWN)
_NATIONAL = (
    r"(?:第[一二三四五六七八九十]{1,3}届)?"
    r"(?:中共中央|中央|全国|国家|国务院|党中央|中华|党和国家|最高人民"
    rf"|中国(?![\u4e00-\u9fff()]{{0,16}}(?:{_OWN}|石油|石化|移动|电信|联通|邮政|烟草)))"
    r"|(?:国务委员|总书记|总理|副总理|委员长)"
)
# Forms of titles, in the order in which they are tried, and the levels that they tell.
_LEVELS = (
    (
        _NATIONAL,
        PostLevel.NATIONAL,
    ),
    (
        r"(?:外交|国防|公安|民政|司法|财政|商务|文化|卫生|农业|水利|交通运输|应急管理|自然资源|生态环境|教育|科技|科学技术|工业和信息化)部",
        PostLevel.NATIONAL,
    ),
    (r"(?:省|自治区|兵团)", PostLevel.PROVINCIAL),
    (r"(?:州|盟|地委|地区|行署|自治州)", PostLevel.PREFECTURAL),
    (r"(?:县|旗|副县|自治[县旗]|[代副]*[县旗]长)", PostLevel.COUNTY),
    (r"(?:副|代|常务副)*省长", PostLevel.PROVINCIAL),
    (r"(?:副|代|常务副|代理)*(?:州长|盟长|专员)", PostLevel.PREFECTURAL),
    (r"(?:副|代|常务副|代理)*(?:县长|旗长)", PostLevel.COUNTY),
    (r"(?:镇|乡|街道|[副代]*[镇乡]长)", PostLevel.TOWNSHIP),
    (r"(?:村|社区|驻村)", PostLevel.VILLAGE),
)
# Posts of the whole country that do not say so.
_UNPRINTED = ("总书记", "总理", "副总理", "委员长", "副委员长")
_BY_RANK = (PostLevel.PROVINCIAL, PostLevel.PREFECTURAL, PostLevel.COUNTY)
_BY_SUFFIX = (
    (re.compile(r"(?:省|自治区)$"), PostLevel.PROVINCIAL),
    (re.compile(r"(?:自治州|地区|州|盟)$"), PostLevel.PREFECTURAL),
    (re.compile(r"(?:街道|[镇乡])$"), PostLevel.TOWNSHIP),
    (re.compile(r"(?:社区|村)$"), PostLevel.VILLAGE),
    (re.compile(r"(?:[县旗]|(?<!开发)(?<!新)区)$"), PostLevel.COUNTY),
)
_MARKER = re.compile("自治区|[省市县区州盟旗]|")
_BELOW = re.compile("(?:镇|乡|街道|村|社区)$")
_SHARED = re.compile("(?:自治区|开发区|新区|地区|街道|社区|[省市县区州盟旗镇乡村])$")
_SHORT_MODIFIERS = ("副", "总", "代", "正", "前", "原")
_MODIFIERS = (
    *_SHORT_MODIFIERS,
    "常务",
    "第一",
    "专职",
    "兼职",
    "代理",
    "执行",
    "首席",
    "新一任",
    "首任",
    "一级",
    "二级",
    "三级",
    "四级",
)
# What stands before the place: a body (共青团东陵县委), 中共, which says nothing that 县委 does not, and 原.
_PARTY = re.compile(
    "中共(?!中央)|共青团(?!中央)|农工党|民革|民盟|民建|民进|致公党|九三学社|台盟|原(?![州平阳])|"
)
# 该县县委书记 is a county's 县委书记.
_THIS = re.compile("[该本我](?P<unit>[省市县区州盟旗镇乡村])(?=(?P=unit))|")
# Of these the body's name ends in the first character: 公安局长.
_BODILY = {"部长": "部", "局长": "局", "厅长": "厅", "司长": "司", "处长": "处", "科长": "科"}


@attrs.frozen
class Reading:
    """What the text of one post says by itself."""

    place: str | None
    """As printed: 内江, of 四川省内江军分区."""
    codes: tuple[Place, ...]
    """The rows of the code table that the place may be."""
    title: str
    organization: str | None
    level: PostLevel | None
    marker: str
    """The level that the title begins with (市, 县), or an empty string."""
    own: bool
    """Whether it is one of a firm or a school, whose place nothing tells but its own name."""


@lru_cache(maxsize=4096)
def read(text: str) -> Reading:
    """Read the folded, squeezed text of one post."""
    party = _PARTY.match(text)
    assert party is not None
    this = _THIS.match(text, party.end())
    assert this is not None
    start = this.end()
    end, codes = _place_end(text, start)
    place = text[start:end] or None
    rest = text[end:]
    shared = _shared(place) if place else ""
    bare = _is_head(text, end) and rest != "领导"
    title = rest if bare or rest.startswith((shared, "原" + shared)) else shared + rest
    marker = _MARKER.match(title)
    assert marker is not None
    own = not marker[0] and (title[0] in "该本" or _OWN_BODY.search(title) is not None)
    level = _place_level(place, codes) if place else None if own else _level(title)
    printed = place is None and level is PostLevel.NATIONAL and not title.startswith(_UNPRINTED)
    title = party[0].removeprefix("中共") + title
    return Reading(
        "全国" if printed else _last(place, codes) if place else None,
        codes,
        title,
        None if title[0] in "该本" else _organization(title.removeprefix("原")),
        level,
        "省" if marker[0] == "自治区" else marker[0],
        own,
    )


def _last(place: str, codes: tuple[Place, ...]) -> str:
    """Of 湖南省郴州市 the place is 郴州市; a place below a county keeps the county's name."""
    if codes and place.endswith(codes[0].name):
        return codes[0].name
    names = lexicon.named(place)
    if names and place.endswith(names[-1]):
        return names[-1]
    short = next((place[-size:] for size in (3, 2) if place[-size:] in lexicon.by_short_name()), None)
    if short:
        return short
    units = _UNIT.findall(place)
    below = _BELOW.search(place) is not None
    return place if below or not units or not place.endswith(units[-1]) else units[-1]


def _place_end(text: str, at: int) -> tuple[int, tuple[Place, ...]]:
    """How far the place at the beginning of a post reaches, and the rows that it may be."""
    codes: tuple[Place, ...] = ()
    while not _is_head(text, at):
        step = _known(text, at, codes) or _formed(text, at, codes)
        if step is None:
            return at, codes
        at, codes = step
    return at, codes


def _known(text: str, at: int, within: tuple[Place, ...]) -> tuple[int, tuple[Place, ...]] | None:
    for size in lexicon.beginnings().get(text[at : at + 2], ()):
        name = text[at : at + size]
        found = lexicon.by_name().get(name) or (lexicon.by_short_name().get(name) if size < 4 else None)
        if not found:
            continue
        # 广西自治区 is 广西壮族自治区.
        end = at + size + len("自治区") * (found[0].rank == 0 and text.startswith("自治区", at + size))
        # 桂林路 and 西区街道 are streets, and 中山港街道 is no 中山.
        street = text.startswith("街道", end) if size > 3 else _STREET.match(text, end)
        school = name in lexicon.by_short_name() and _SCHOOL.match(text, end)
        if text[end : end + 1] != "路" and not street and not school:
            inside = tuple(p for p in found if any(_holds(w, p) for w in within)) if within else ()
            return end, inside or found
    return None


def _holds(outer: Place, inner: Place) -> bool:
    return inner.code.startswith(outer.code[:2] if outer.rank == 0 else outer.code[:4])


# 南京大学 is called so wherever it is.
_SCHOOL = re.compile("[^省市县区州盟旗委局厅政]{0,8}?(?:大学|(?<!社会主义)(?<!行政)学院)")
_STREET = re.compile("街道|[^城村](?:街道|镇|乡|社区)")
# Every unit ends in one of these, and begins two characters before it at least.
_UNIT_END = re.compile("[省市县区州盟旗镇乡村道]")
_FORMED = re.compile(_UNIT.pattern + rf"(?={_BODY})")
# Forms that hold one of these are no places: 政府副市, 该乡乡, 农业农村.
_NO_PLACE = re.compile(
    r"[委局院部会办团队]|政府|人民|军分?区|战区|副[省市县区州]$|^[该各本我]|^派驻|^(?:代理|代表|自治)"
    r"|^(?:高新|经开|自贸|综保|保税|示范|工业园|产业园|高新技术)区$|(?:农村|乡村|城乡|城镇|城市)$|(.)\1$"
)


def _formed(text: str, at: int, codes: tuple[Place, ...]) -> tuple[int, tuple[Place, ...]] | None:
    match = _FORMED.match(text, at) if _UNIT_END.search(text, at + 2) else None
    if not match or _NO_PLACE.search(match[0]):
        return None
    return match.end(), codes


def _is_head(text: str, at: int) -> bool:
    """Whether nothing but a head of a post and its modifiers is left from `at` on: 副市长."""
    return _bare_head().fullmatch(text, at) is not None


@cache
def _bare_head() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(_MODIFIERS)})*(?:{posts.head_pattern().pattern})")


def _shared(place: str) -> str:
    """The level that place and title share in print: 万源[市]委书记."""
    # 福州 for short ends in no level.
    match = _SHARED.search(place) if place[-2:] not in lexicon.by_short_name() else None
    return match[0] if match else ""


_FORMER = re.compile("原(?=分?党[组委]|[党工]工?委)")


def _organization(title: str) -> str | None:
    """The title without the head at its end: 市公安局."""
    last = None
    for match in posts.head_pattern().finditer(title):
        last = match
    if last is None:
        return None
    body = _FORMER.sub("", title[: last.start()])
    while body.endswith(_MODIFIERS):
        body = body[: -next(len(word) for word in _MODIFIERS if body.endswith(word))]
    if len(last[0]) > 3 and last[0][-2:] in ("局长", "厅长"):
        return title[:-1]
    bodily = _BODILY.get(last[0])
    if bodily and body and body[-1] != bodily:
        return body + bodily
    return _body(last[0], body)


def _body(head: str, body: str) -> str | None:
    """The body whose name stands in full before its head, or is all in the head (县长)."""
    governs = head[-1] == "长" and head[0] in "省市县区州盟旗镇乡" and not body
    if governs or (head == "主席" and body == "自治区"):
        return (body or head[0]) + "人民政府"
    return body if len(body) > 1 and body != "驻村" else None


def _level(title: str) -> PostLevel | None:
    match = _level_pattern().match(title)
    return _LEVELS[match.lastindex - 1][1] if match and match.lastindex else None


@cache
def _level_pattern() -> re.Pattern[str]:
    """All forms in one pattern, each a group; the first that matches wins."""
    return re.compile("|".join(f"({form})" for form, _ in _LEVELS))


def _place_level(place: str, codes: tuple[Place, ...]) -> PostLevel | None:
    if codes and (place.endswith(tuple([p.name for p in codes])) or place in lexicon.by_short_name()):
        ranks = {p.rank for p in codes}
        return _BY_RANK[ranks.pop()] if len(ranks) == 1 else None
    for form, level in _BY_SUFFIX:
        if form.search(place):
            return level
    return None


_GENERIC = frozenset(("党委", "党组", "党支部", "党总支", "机关党委", "工会", "办公室", "团委", "妇联"))
_DEPARTMENTS = frozenset(("组织部", "宣传部", "统战部", "政法委"))


@lru_cache(maxsize=4096)
def organization(place: str | None, printed: str | None) -> str | None:
    """The full name of a body, where its place is known: 中共万源市委."""
    if printed is None or place is None or place == "全国":
        return printed
    party = _PARTY.match(printed)
    assert party is not None
    body = printed[party.end() :].removeprefix(_shared(place))
    if printed in _GENERIC:
        # Of which body it is the committee the text has said before.
        return printed
    if body in _DEPARTMENTS and _SHARED.search(place):
        body = ("党委" if place.endswith("自治区") else "委") + body
    full = f"{party[0]}{place}{body}"
    return f"中共{full}" if not party[0] and body in ("委", "党委", "党工委", "工委") else full
