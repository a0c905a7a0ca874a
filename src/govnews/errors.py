"""The errors that govnews raises. Odd content is never one of them: that is an `Issue` on the page."""

from __future__ import annotations


class GovnewsError(Exception):
    """Root of every error that govnews raises on purpose."""


class NoArticleError(GovnewsError, ValueError):
    """`govnews.parse` was given a page that holds no article; `parse_page` still labels such a page."""


class OutletNotFoundError(GovnewsError, LookupError):
    """A key was given for which no outlet is known; the message lists the known keys."""


class OutletLoadError(GovnewsError):
    """An installed outlet could not be loaded; the message names its distribution and version."""


class RuleError(GovnewsError, ValueError):
    """A rule is wrong in itself, or ran past its time limit; the message names it and draws the span."""

    def __init__(self, message: str, at: int | None = None) -> None:
        super().__init__(message)
        self.at = at
        """Where in the pattern the mistake is, counted from 0; None where it is not one of the pattern."""


class SlowRuleError(RuleError):
    """A rule ran past its time limit; on a page it is set aside and said to be an `Issue`."""


class ReadError(GovnewsError, ValueError):
    """A file could not be read as text; the message names it."""


class MissingExtraError(GovnewsError, ImportError):
    """A part of govnews was used whose libraries are not installed; the message says what to install."""


class OutletWarning(UserWarning):
    """An outlet was set aside: it could not be loaded, or another one has its key."""


class MoreArticlesWarning(UserWarning):
    """`govnews.parse` returned the first of several articles; `parse_page` returns them all."""
