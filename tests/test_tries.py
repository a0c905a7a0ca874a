from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govnews.tries import pair_pattern, trie_pattern

WORDS = st.lists(st.text("市委书记长.*[]-^\\|? ", min_size=1, max_size=6), min_size=1, max_size=12)


@given(WORDS, st.text("市委书记长.*[]-^\\|? ", max_size=7))
def test_it_matches_exactly_its_words(words: list[str], other: str) -> None:
    compiled = re.compile(trie_pattern(words))
    for word in words:
        assert compiled.fullmatch(word)
    assert bool(compiled.fullmatch(other)) == (other in words)


@given(WORDS, st.text("市委书记长.*[]-^\\|? ", max_size=12))
def test_it_finds_the_longest_word_at_a_place(words: list[str], text: str) -> None:
    match = re.compile(trie_pattern(words)).match(text)
    starts = [word for word in words if text.startswith(word)]
    assert (match.group() if match else None) == (max(starts, key=len) if starts else None)


@given(WORDS)
def test_order_and_repetition_do_not_matter(words: list[str]) -> None:
    assert trie_pattern(words) == trie_pattern(sorted(words * 2, reverse=True))


def test_it_can_stand_inside_a_larger_pattern() -> None:
    pattern = f"(?:{trie_pattern(['市长', '市委', '县长'])}):"
    assert re.findall(pattern, "市长:甲 县长:乙 镇长:丙") == ["市长:", "县长:"]


@pytest.mark.parametrize("words", [[], [""], ["市长", ""]])
def test_it_needs_words(words: list[str]) -> None:
    with pytest.raises(ValueError, match="words"):
        trie_pattern(words)


LONGER = st.lists(st.text("市委书记长.*[]-^\\|? ", min_size=2, max_size=6), min_size=1, max_size=12)


@given(LONGER, st.text("市委书记长.*[]-^\\|? ", max_size=20))
def test_a_pattern_of_pairs_finds_the_same(words: list[str], text: str) -> None:
    pairs, trie = (re.compile(pattern(words)) for pattern in (pair_pattern, trie_pattern))
    assert [match.span() for match in pairs.finditer(text)] == [match.span() for match in trie.finditer(text)]


@pytest.mark.parametrize("words", [[], [""], ["市长", "市"]])
def test_a_pattern_of_pairs_needs_words_of_two_characters(words: list[str]) -> None:
    with pytest.raises(ValueError, match="words"):
        pair_pattern(words)
