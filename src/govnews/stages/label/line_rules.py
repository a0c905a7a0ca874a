"""The one ordered list of built-in rules; an outlet's rules join it."""

from __future__ import annotations

from govnews.rules import Rule
from govnews.stages.label import body_rules, head_rules, site_rules

RULES: tuple[Rule, ...] = (*head_rules.RULES, *body_rules.RULES, *site_rules.RULES)
