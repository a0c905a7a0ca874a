"""How much of a caption its article says."""

from __future__ import annotations

from govnews.blocks import BlockKind as K
from govnews.pieces import Piece
from govnews.stages.label.grammar import Region, State
from govnews.stages.label.label import Labelled
from govnews.stages.said import Sayings

LINES = ["抗旱保苗", "村民在田间浇水", "村民在田间插秧", "另一篇", "柯岩在渠边浇水"]
FOLDED = "\n".join(LINES)


def pieces() -> list[Labelled]:
    out, at = [], 0
    for i, line in enumerate(LINES):
        state = State(Region.HEAD, K.TITLE) if i in (0, 3) else State(Region.TEXT, K.BODY)
        out.append(Labelled(Piece(at, at + len(line), i, 0, True, True), state, "shape-prose", 0.0, 0))
        at += len(line) + 1
    return out


def test_the_other_lines_of_its_article_say_a_caption() -> None:
    said = Sayings(FOLDED, pieces())
    end = FOLDED.index("\n另")
    assert said.share(2, end) == 3 / 5
    assert said.share(1, FOLDED.index("\n村民在田间插")) == 3 / 5
    assert said.share(4, len(FOLDED)) == 0.0


def test_another_article_counts_where_the_page_is_asked() -> None:
    assert Sayings(FOLDED, pieces()).share(4, len(FOLDED), page=True) == 0.0
