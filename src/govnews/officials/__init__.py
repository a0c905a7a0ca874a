"""Office-holders and their posts, in any passage."""

from govnews.officials.find import find_in, find_officials
from govnews.officials.passage import Context, Passage, Segmenter
from govnews.officials.segment import JIEBA

__all__ = ["JIEBA", "Context", "Passage", "Segmenter", "find_in", "find_officials"]
