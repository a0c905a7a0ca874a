"""Provinces, prefectures and counties with their GB/T 2260 codes."""

from __future__ import annotations

from functools import cache

from govnews.tables import rows


@cache
def codes() -> dict[str, tuple[str, ...]]:
    """Name of a place to its codes; several where places share a name."""
    table: dict[str, tuple[str, ...]] = {}
    for code, name, *_ in rows("places"):
        table[name] = (*table.get(name, ()), code)
    return table


@cache
def names() -> frozenset[str]:
    """Every name of a place."""
    return frozenset(codes())


@cache
def short_provinces() -> frozenset[str]:
    """Provinces as reports call them for short: `山西`, `内蒙古`."""
    full = (name for name, codes_ in codes().items() if codes_[0].endswith("0000"))
    return frozenset(name[:3] if name.startswith(("内蒙古", "黑龙江")) else name[:2] for name in full)
