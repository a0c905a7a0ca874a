"""A watch over code that is not ours: what fails or takes too long is set aside for the rest of a page."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import TypeVar

import attrs

from govnews.errors import RuleError, SlowRuleError

PAGE_TIMEOUT = 0.2
"""Seconds that one rule of an outlet may spend on all pieces of a page."""

_Asked = TypeVar("_Asked")


@attrs.frozen
class Fault:
    """What went wrong with a rule of an outlet on a page; the rule is set aside for the rest of it."""

    code: str
    """``slow-rule`` or ``broken-rule``."""
    message: str
    """Names the rule."""
    start: int
    """Offset of the piece that it was asked about."""


class Guard:
    """Watches an outlet's rules on one page."""

    def __init__(self) -> None:
        self.faults: dict[str, Fault] = {}
        """The rules set aside."""
        self._spent: dict[str, float] = {}

    def ask(self, name: str, test: Callable[[_Asked], object], asked: _Asked, start: int) -> bool:
        """Whether a rule holds for the piece at `start`; False once it has failed or taken too long."""
        if name in self.faults:
            return False
        began = perf_counter()
        try:
            held = bool(test(asked))
        except SlowRuleError as why:
            self.faults[name] = Fault("slow-rule", str(why), start)
        except Exception as why:
            said = str(why) if isinstance(why, RuleError) else f"rule {name!r}: {type(why).__name__}: {why}"
            self.faults[name] = Fault("broken-rule", said, start)
        else:
            spent = self._spent[name] = self._spent.get(name, 0.0) + perf_counter() - began
            if spent > PAGE_TIMEOUT:
                said = f"rule {name!r} took more than {PAGE_TIMEOUT} s of one page"
                self.faults[name] = Fault("slow-rule", said, start)
            return held
        return False
