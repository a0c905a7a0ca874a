"""The one ordered list of built-in rules; an outlet's rules join it."""

from __future__ import annotations

from govnews.rules import Rule
from govnews.stages.label import (
    account_rules,
    body_rules,
    box_rules,
    column_rules,
    headline_rules,
    maker_rules,
    menu_rules,
    meta_rules,
    origin_rules,
    page_line_rules,
    paper_hand_rules,
    paper_rules,
    path_rules,
    related_rules,
    role_rules,
    scene_rules,
    service_rules,
    site_rules,
    statement_rules,
    taken_rules,
    widget_rules,
)

RULES: tuple[Rule, ...] = (
    *headline_rules.RULES,
    *meta_rules.RULES,
    *account_rules.RULES,
    *page_line_rules.RULES,
    *paper_rules.RULES,
    *paper_hand_rules.RULES,
    *column_rules.RULES,
    *box_rules.RULES,
    *service_rules.RULES,
    *maker_rules.RULES,
    *role_rules.RULES,
    *origin_rules.RULES,
    *body_rules.RULES,
    *scene_rules.RULES,
    *taken_rules.RULES,
    *path_rules.RULES,
    *menu_rules.RULES,
    *related_rules.RULES,
    *statement_rules.RULES,
    *site_rules.RULES,
    *widget_rules.RULES,
)
