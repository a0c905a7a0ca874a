"""Articles that arrive as data in a script: JSON-LD, ``__NEXT_DATA__``, ``window.__INITIAL_STATE__``."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from govnews.html.names import table
from govnews.lexicon.forms import OUTLET_END, group

_STATE = re.compile(
    r"(?:window(?:\.[\w$]+|\[['\"]\w+['\"]\])+|(?:var|let|const)\s+[\w$]+|__\w+__)\s*=\s*(?=[\[{])"
)
_TRIES = 8
"""How many assignments of a script are read."""
_NODES = 50_000
"""How many values of a script's data are looked at."""
_HAN = re.compile(r"[\u3400-\u9fff]")
_LEAST = 60
"""A text with fewer Chinese characters is no article's."""
_OUTLET = re.compile(rf"\A[\u4e00-\u9fffA-Za-z·]{{1,14}}(?:{OUTLET_END}|号)\Z")
_DATA = ("json", "next_data", "nuxt")
_CHINA = datetime.timezone(datetime.timedelta(hours=8))
_REACH = 4_000
"""How far from the headline a script's loose values may stand, in characters."""


def articles_in(kind: str, text: str) -> Iterator[dict[str, str]]:
    """For each article in a script's data its values by role; `kind` is the script's type and id."""
    for value in _data(kind.lower(), text):
        found = _best(value)
        if found:
            yield found


def _data(kind: str, text: str) -> Iterator[Any]:
    decoder = json.JSONDecoder(strict=False)
    if any(word in kind for word in _DATA):
        starts = [len(text) - len(text.lstrip())]
    elif '"title"' in text or '"headline"' in text:
        starts = [match.end() for match, _ in zip(_STATE.finditer(text), range(_TRIES), strict=False)]
    else:
        return
    for start in starts:
        try:
            yield decoder.raw_decode(text, start)[0]
        except (ValueError, RecursionError):
            continue


def _best(data: Any) -> dict[str, str] | None:
    """The values of the object that is most like an article: the longest text, else a headline and a date."""
    best: tuple[int, dict[str, str]] = (0, {})
    queue, seen = [data], 0
    while queue and seen < _NODES:
        value = queue.pop()
        seen += 1
        if isinstance(value, list):
            queue.extend(reversed(value[:_NODES]))
        elif isinstance(value, dict):
            best = max(best, _weighed(value), key=lambda pair: pair[0])
            queue.extend(reversed([child for child in value.values() if isinstance(child, list | dict)]))
    return best[1] if best[0] else None


def _weighed(value: dict[Any, Any]) -> tuple[int, dict[str, str]]:
    roles = table("json")
    found: dict[str, str] = {}
    for key, child in value.items():
        role = roles.get(str(key).lower())
        text = _text(child, role) if role else ""
        if role and text and len(text) > len(found.get(role, "")):
            found[role] = text
    size = len(_HAN.findall(found.get("content", "")))
    if size < _LEAST:
        found.pop("content", None)
        size = 0
    if "title" not in found or ("content" not in found and "date" not in found):
        return 0, {}
    return size + len(found), found


def _text(value: Any, role: str) -> str:
    """A value as text: a name out of an object or a list, a day out of a Unix time."""
    if isinstance(value, str):
        value = value.strip()
        return _day(int(value)) if role == "date" and value.isdigit() and len(value) in (10, 13) else value
    if isinstance(value, bool):
        return ""
    if isinstance(value, int | float) and role == "date":
        return _day(int(value))
    if isinstance(value, list):
        return " ".join(filter(None, (_text(one, role) for one in value[:20])))
    if isinstance(value, dict):
        return _text(value.get("name", ""), role) if isinstance(value.get("name"), str) else ""
    return ""


def _day(stamp: int) -> str:
    seconds = stamp / 1000 if stamp > 10**11 else stamp
    if not 5e8 < seconds < 5e9:
        return ""
    return datetime.datetime.fromtimestamp(seconds, _CHINA).strftime("%Y-%m-%d %H:%M:%S")


@cache
def _pair() -> re.Pattern[str]:
    keys = [key for key, role in table("json").items() if role in ("source", "date")]
    names = group([*keys, *(key.replace("time", "Time").replace("name", "Name") for key in keys)])
    value = r"(?P<quote>[\"'])(?P<value>(?:(?!(?P=quote))[^\\\n]|\\.){1,120})(?P=quote)"
    return re.compile(rf"\b(?P<key>{names})[\"']?\s{{0,9}}:\s{{0,9}}{value}")


def loose_values(scripts: Iterable[tuple[str, str]], title: str) -> Iterator[tuple[str, str]]:
    """Values of an object that is no JSON, around the page's headline or alone: ``source: '云泉日报'``."""
    roles = table("json")
    alone = set()
    for _, text in scripts:
        at = text.find(title) if len(title) > 5 else -1
        reach = (max(0, at - _REACH), at + _REACH) if at >= 0 else (0, _REACH)
        for match in _pair().finditer(text, *reach):
            role = roles[match["key"].lower()]
            if at >= 0:
                yield role, match["value"]
            elif role == "source" and _OUTLET.search(match["value"]):
                alone.add(match["value"])
    if len(alone) == 1:
        yield "source", alone.pop()
