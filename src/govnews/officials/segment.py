"""jieba, loaded late, in this one place."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any

from govnews.officials.passage import Segmenter

_WINDOW = 6


@cache
def _tokenizer() -> Any:
    """A tokenizer of our own: words added to jieba's global one stay out, and ours stay in."""
    with warnings.catch_warnings():
        # jieba 0.42.1 imports pkg_resources where setuptools offers it.
        warnings.filterwarnings("ignore", message=".*pkg_resources.*")
        import jieba
    jieba.setLogLevel(60)
    return jieba.Tokenizer()


class Jieba:
    """jieba's segmenter, which loads its dictionary when it is first asked."""

    def cut(self, sentence: str) -> Iterable[str]:
        """The words of `sentence`, in order."""
        return _words(sentence)


@lru_cache(maxsize=1024)
def _words(sentence: str) -> tuple[str, ...]:
    """The words of a window that jieba's dictionary holds; it takes longer over one than all else does."""
    return tuple(_tokenizer().cut(sentence, HMM=False))


JIEBA = Jieba()


def wordness(segmenter: Segmenter, text: str, at: int) -> float:
    """The share of the next characters that fall into words of two or more, if a word begins at `at`."""
    window = text[at : at + _WINDOW]
    whole = sum(len(word) for word in segmenter.cut(window) if len(word) > 1)
    return whole / max(len(window), 1)
