"""Lines that sign by a label or a square: what stands behind must not be a word alone."""

from __future__ import annotations

import re

from govnews.lexicon.forms import group
from govnews.lexicon.headlines import notes
from govnews.lexicon.people import name_score
from govnews.lexicon.signatures import is_likely_name, is_word, may_be_name
from govnews.rules import Look

_WORKER = (
    r"(?:记者|通讯员|作者|撰文|撰稿人?|供稿人?|摄影|摄影报道|特约记者|通信员|评论员|实习生|执笔|采写"
    r"|图文|图/文|文/图|文|图|译|翻译|编译)"
)
_LABELLED = re.compile(
    r"^[\[【(□■◎*N\s]*(?:[\u4e00-\u9fff]{2,6}报·)?(?:[\u4e00-\u9fff]{0,12}[\s·]?)?"
    rf"(?P<worker>{_WORKER})(?: ?[::/|丨] ?| +)(?P<who>[\u4e00-\u9fff·、 /|::()《》]{{2,60}})$"
)
_FOUR = re.compile(r"[\u4e00-\u9fff]{4}")
_STAFF = frozenset(("记者", "通讯员", "通信员", "评论员", "实习生"))


def labelled(look: Look) -> bool:
    """A label and names; no word alone behind it, nor behind staff four characters that are no name."""
    found = _LABELLED.search(look.text)
    if found is None or is_word(found["who"]):
        return False
    four = len(found["who"]) == 4 and _FOUR.fullmatch(found["who"])
    return not four or found["worker"] not in _STAFF or is_likely_name(found["who"])


_SQUARE = re.compile(
    rf"^[□■◎◇N] ?(?!{group(notes())} ?[■□◎◇]?$)[\u4e00-\u9fff]"
    r"(?!.*(?:\d{3}|\d ?[月日点时年%万元]))[^。!?]{1,36}$"
)


def in_square(look: Look) -> bool:
    """Who wrote behind a square; no word alone: □金秋."""
    return _SQUARE.match(look.text) is not None and not is_word(look.text[1:].strip())


_NAME_SIGNED = re.compile(r"(?:(?:本文)?作者|撰文|撰稿|执笔|[□■◎◇] ?)([\u4e00-\u9fff]{2,3})")


def name_signed(look: Look) -> bool:
    """One name behind the word for its writer, without a mark between them, or behind a square."""
    match = _NAME_SIGNED.fullmatch(look.text) if look.whole_line else None
    return match is not None and name_score(match[1]) > 0 and may_be_name(match[1])
