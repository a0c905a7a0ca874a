"""Tables of words, read from `data/*.tsv`; every table names its source and date in its head.

Each table is read and compiled on first use, once per process; importing this package reads nothing.
"""
