"""One test per labelled page and field, and the examples of every rule."""

from pathlib import Path

import pytest
from govnews_outlets_example import QINGLAN, YUNYU

import govnews
from govnews import testing

PAGES = Path(__file__).parent / "pages"


@pytest.mark.parametrize("case", testing.cases(YUNYU, PAGES, chosen=True), ids=str)
def test_yunyu(case: testing.Case) -> None:
    case.check()


def test_examples() -> None:
    YUNYU.check()
    govnews.read_outlet(QINGLAN).check()
