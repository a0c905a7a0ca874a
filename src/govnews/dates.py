"""A day as a page prints it: whole, or without its year, or a month alone."""

from __future__ import annotations

import calendar
import datetime
import re

import attrs

_EDTF = re.compile(r"(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?")


@attrs.frozen
class PartialDate:
    """A date of which the page may print only a part; what it does not print stays None.

    The spelling is that of the Extended Date/Time Format (EDTF, ISO 8601-2:2019).

    >>> PartialDate(None, 8, 5).edtf
    'XXXX-08-05'
    """

    year: int | None = None
    """Four-digit year, None where the page prints none."""
    month: int | None = None
    """1 to 12."""
    day: int | None = None
    """1 to 31."""
    time: datetime.time | None = None
    """Time of day as printed, without a zone."""

    def __attrs_post_init__(self) -> None:
        if self.year is None and self.month is None:
            raise ValueError("a date needs a year or a month")
        if self.month is None and self.day is not None:
            raise ValueError("a day needs a month")
        if self.year is not None and not 1 <= self.year <= 9999:
            raise ValueError(f"no such year: {self.year}")
        if self.month is not None and not 1 <= self.month <= 12:
            raise ValueError(f"no such month: {self.month}")
        if self.day is not None:
            assert self.month is not None
            # Without a year the 29th of February stands open: 2000 was a leap year.
            if not 1 <= self.day <= calendar.monthrange(self.year or 2000, self.month)[1]:
                raise ValueError(f"no such day: {self.month}-{self.day}")

    @classmethod
    def from_edtf(cls, text: str) -> PartialDate:
        """Read ``2021-02-19``, ``2021-02``, ``2021`` or ``XXXX-08-05``; raises ValueError on others."""
        match = _EDTF.fullmatch(text)
        if not match:
            raise ValueError(f"not an EDTF date: {text!r}")
        year, month, day = match.groups()
        return cls(
            None if year == "XXXX" else int(year),
            int(month) if month else None,
            int(day) if day else None,
        )

    @property
    def edtf(self) -> str:
        """``2021-02-19``, ``2021-02``, ``2021`` or, without a year, ``XXXX-08-05``."""
        parts = ["XXXX" if self.year is None else f"{self.year:04}"]
        if self.month is not None:
            parts.append(f"{self.month:02}")
        if self.day is not None:
            parts.append(f"{self.day:02}")
        return "-".join(parts)

    def to_date(self) -> datetime.date | None:
        """The day, or None where a part is missing."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return datetime.date(self.year, self.month, self.day)

    def resolve(self, near: datetime.date) -> PartialDate:
        """Fill a missing year with the one that puts the date closest to `near`.

        >>> PartialDate(None, 12, 30).resolve(datetime.date(2021, 1, 2)).edtf
        '2020-12-30'
        """
        if self.year is not None:
            return self
        assert self.month is not None
        best: tuple[int, int] | None = None
        for year in range(max(1, near.year - 4), min(9999, near.year + 4) + 1):
            try:
                day = datetime.date(year, self.month, self.day or 15)
            except ValueError:
                continue
            best = min(filter(None, (best, (abs((day - near).days), year))))
        return self if best is None else attrs.evolve(self, year=best[1])

    def __str__(self) -> str:
        return self.edtf
