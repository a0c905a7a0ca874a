"""Show pages and articles: as JSON types, as HTML, as a report. Plain functions over values."""
