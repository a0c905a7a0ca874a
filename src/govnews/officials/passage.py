"""What the search for officials is given."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

import attrs


def squeezed(text: str) -> str:
    """`text` without white space."""
    return text if text.isalnum() else "".join(text.split())


class Segmenter(Protocol):
    """Cuts text into words; `jieba.Tokenizer` is one."""

    def cut(self, sentence: str) -> Iterable[str]:
        """The words of `sentence`, in order."""


@attrs.frozen
class Context:
    """What is known of a text from outside."""

    place: str | None = None
    """The place that the text is about, in full or in part: ``四川省达州市``."""
    outlet_place: str | None = None
    """The home place of the outlet that printed it."""


@attrs.frozen
class Passage:
    """A text, the pieces of it that are one article, and what is known of it from outside."""

    text: str
    """The text that every offset points into."""
    folded: str
    """`govnews.folding.fold(text)`."""
    spans: tuple[tuple[int, int], ...]
    """The article's own pieces in reading order; nobody is found across the edge of one."""
    context: Context = Context()
    """What is known from outside."""
