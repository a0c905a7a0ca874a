"""Label the pieces of a page: rules vote, the grammar of the page decides."""
