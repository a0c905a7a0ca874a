# One command per habit; `make` alone lists them. Uses .venv, which `make .venv` creates.
PYTHON := .venv/bin/python
PAGES ?= tests/pages
FIT ?= tests/pages

.DEFAULT_GOAL := help
.PHONY: help check lint types layers cover test scores raise bench fit tables ci

help: ## this list
	@awk -F ':.*## ' '/^[.a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.venv: pyproject.toml ## the environment to work in
	python3 -m venv .venv
	$(PYTHON) -m pip install --quiet --editable '.[dev]'
	touch .venv

check: lint types layers cover ## everything a commit must pass but the scores

lint: .venv ## ruff
	.venv/bin/ruff check .

types: .venv ## mypy --strict over src, tests and tools
	.venv/bin/mypy

layers: .venv ## imports run one way only
	$(PYTHON) -m pytest tests/test_layers.py

cover: .venv ## all tests, with the coverage gate
	.venv/bin/coverage run -m pytest
	.venv/bin/coverage report

test: .venv ## all tests
	$(PYTHON) -m pytest

scores: .venv ## labelled pages against the record in .ci/scores.json
	$(PYTHON) .ci/scores.py

raise: .venv ## raise that record, and the READMEs' figures, to what is measured
	$(PYTHON) .ci/scores.py --raise

bench: .venv ## speed beside jieba, and proof of linear cost; PAGES=folder
	$(PYTHON) tools/bench_speed.py $(PAGES)
	$(PYTHON) tools/bench_linear.py $(PAGES)

fit: .venv ## fit data/grammar.tsv to labelled pages, without writing it; FIT="folder folder"
	$(PYTHON) tools/fit_grammar.py $(FIT)

tables: .venv ## write the generated tables anew
	$(PYTHON) tools/make_traditional.py
	$(PYTHON) tools/make_places.py
	$(PYTHON) tools/make_names.py
	$(PYTHON) tools/make_seams.py

ci: ## what runs before a change lands, in a clean environment
	.ci/run
