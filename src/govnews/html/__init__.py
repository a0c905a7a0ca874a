"""Web pages: needs the extra ``govnews[html]``."""
