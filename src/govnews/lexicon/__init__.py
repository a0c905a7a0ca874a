"""Tables of words, read from `data/*.tsv`; every table names its source and date in its head."""
