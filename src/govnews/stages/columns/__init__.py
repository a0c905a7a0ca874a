"""Reading order: put together again what the columns of a printed page tore apart."""

from govnews.stages.columns.arrange import Order, arrange

__all__ = ["Order", "arrange"]
