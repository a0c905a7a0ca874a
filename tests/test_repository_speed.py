"""What the benches in tools/ show at length, in small: cost is linear, and importing loads no jieba."""

from __future__ import annotations

import bench_linear
import bench_speed
import pytest

import govnews

STEEP = 12.0
"""Eight times the text may cost this many times as much: linear, with room for a busy machine."""
LEAST = 0.004
TRIES = 3
"""A clock that was disturbed is right the next time; a steep rule is steep each time."""


@pytest.mark.parametrize("name", bench_linear.HOSTILE)
def test_cost_is_linear(name: str) -> None:
    piece = bench_linear.HOSTILE[name]
    text = piece * (2_000 // len(piece))
    measured = []
    for _ in range(TRIES):
        measured.append(bench_linear.measure(name, text, LEAST).ratios[-1])
        if measured[-1] <= STEEP:
            return
    pytest.fail(f"8 times the text costs {measured} times as much")


def test_import_does_not_load_jieba() -> None:
    assert not bench_speed.start().jieba


def test_a_steep_cost_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("govnews.parse_page", lambda text: sum(1 for _ in range(len(text) ** 2 // 2)))
    assert bench_linear.measure("steep", "a" * 100, 0.0).ratios[-1] > STEEP


def test_captions_on_one_line_of_a_newspaper() -> None:
    head = "青岚日报\n2019年3月19日　星期二　第3版　综合新闻\n县里部署春灌工作\n"
    head += "本报讯（记者 江晚）昨日，会议召开。\n"
    piece = "柯岩 摄影报道"
    govnews.parse_page(head)  # loads the tables
    ratios = []
    for _ in range(TRIES):
        times = [bench_linear._seconds(head + piece * n) for n in (1_000, 8_000)]
        ratios.append(times[1] / times[0])
    assert min(ratios) <= STEEP
