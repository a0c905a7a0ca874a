"""Read raw pages of Chinese government news into typed articles."""
from govnews.parser import Parser
from govnews.officials import find_officials
_p = Parser()
parse_page = _p.parse_page
parse = _p.parse
