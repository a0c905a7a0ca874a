"""Reading order: put together again what the columns of a printed page tore apart."""

from govnews.stages.columns.arrange import Order, arrange
from govnews.stages.columns.laced import Lacing, lacings

__all__ = ["Lacing", "Order", "arrange", "lacings"]
