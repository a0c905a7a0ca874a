"""Cut a page's lines into pieces: a dateline, the text behind it, the author in brackets at its end."""

from govnews.stages.cut.apart import together, unflattened
from govnews.stages.cut.lines import cut

__all__ = ["cut", "together", "unflattened"]
