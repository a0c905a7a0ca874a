"""A parser for the scorer beside the project that leaves white space out of its blocks, as the labels do.

    PYTHONPATH=tools python ../shared/eval/score.py ../shared/eval/dev --parser ink_labels:parse

The labels give white space no kind, while a block holds the spaces between its words. Where the scorer
compares whole lines (headings, captions, duplicates), ``记者 江晚 摄`` in one block is for it another line
than the same words labelled, and counts as two mistakes. All else that it measures is the same either way.
"""

from __future__ import annotations

import re
from typing import Any

import govnews

_INK = re.compile(r"\S+")


def parse(text: str) -> dict[str, Any]:
    """The blocks and articles of a page in the scorer's terms, each block as its runs of ink."""
    page = govnews.parse_page(text)
    return {
        "blocks": [
            (run.start(), run.end(), str(block.kind), block.article)
            for block in page.blocks
            for run in _INK.finditer(text, block.start, block.end)
        ],
        "articles": [
            {
                "title": article.title,
                "byline": [(one.name, str(one.role)) for one in article.byline],
                "source": article.source,
                "date": article.date.edtf if article.date else None,
                "officials": [(one.name, [post.text for post in one.posts]) for one in article.officials],
            }
            for article in page.articles
        ],
    }
