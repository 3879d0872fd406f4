# Everything runs from .venv, which the first target that needs it sets up; later runs need no network.

PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python

export PIP_DISABLE_PIP_VERSION_CHECK := 1
# Or pyright asks the network whether it is the newest.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
# Or each process that the tests start compiles the package anew.
unexport PYTHONDONTWRITEBYTECODE

GERBANG := src/karier_asn/engine/*,src/karier_asn/domain/*,src/karier_asn/rules/*,src/karier_asn/layanan/*

# In as many processes as there are cores; the examples of a document build on each other, so a file stays whole.
SEJAJAR := -n auto --dist loadfile
# Of tests alone each goes where there is room, so no long search is left for the end.
SEBAR := -n auto --dist worksteal

.DEFAULT_GOAL := help
.PHONY: help demo test check docs daftar bench teliti mutan clean

help: ## show this list
	@sed -n 's/^\([a-z]*\): .*## \(.*\)/make \1	\2/p' $(MAKEFILE_LIST)

demo: $(VENV)/.siap-demo ## run the example in docs/contoh/demo.py (run-time packages only)
	@$(PY) docs/contoh/demo.py

test: $(VENV)/.siap-dev ## run tests, doctests and documents; engine/, domain/, rules/ and layanan/ need 100 % branch coverage
	@$(PY) -m coverage erase
	$(PY) -m coverage run -m pytest $(SEJAJAR) -m 'not lambat and not sapuan'
	@$(PY) -m coverage combine -q
	@$(PY) -m coverage report
	@echo; echo 'engine/, domain/, rules/ and layanan/ (100 % required):'
	@$(PY) -m coverage report --include='$(GERBANG)' --fail-under=100
	$(PY) -m pytest $(SEBAR) -m 'sapuan and not lambat' tests

check: $(VENV)/.siap-dev ## format, lint, types, architecture, documentation
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/ruff check .
	$(PY) -m mypy
	$(VENV)/bin/pyright --pythonpath $(PY)
	$(VENV)/bin/lint-imports --no-logo
	$(PY) -m alat.hukum
	$(SPHINX)

docs: $(VENV)/.siap-dev ## build the documentation into build/docs
	$(SPHINX)

# The doors first: the other makers import what stands behind them.
PEMBUAT := pintu katalog rujukan skema

daftar: $(VENV)/.siap-dev ## write what is made from the code: doors and stubs, catalogue, facts, public names, schemas
	@for b in $(PEMBUAT); do $(PY) -m alat.$$b || exit 1; done

BANDING := $(filter-out bersama,$(patsubst benchmarks/%.py,%,$(wildcard benchmarks/*.py)))

bench: $(VENV)/.siap-dev ## run the comparisons in benchmarks/, all of them; fails if answers differ or a promise is missed
	@gagal=0; for b in $(BANDING); do echo "== $$b"; $(PY) -m benchmarks.$$b || gagal=1; done; exit $$gagal

teliti: $(VENV)/.siap-dev ## run what is random anew, and a fifth of most slow searches; CONTOH=300: the whole
	KARIER_ASN_PROFIL=teliti $(if $(CONTOH),KARIER_ASN_CONTOH=$(CONTOH)) $(PY) -m pytest $(SEBAR) -m 'hypothesis or lambat' tests

mutan: $(VENV)/.siap-mutan ## change the code in 500 places (JUMLAH=, BENIH=, MODUL='layanan/*') and show what no test notices
	$(PY) -m alat.mutan $(if $(JUMLAH),--jumlah $(JUMLAH)) $(if $(BENIH),--benih $(BENIH)) $(if $(MODUL),--modul '$(MODUL)')

clean: ## remove everything made here, .venv included
	rm -rf $(VENV) build dist .coverage .coverage.* .hypothesis
	rm -rf .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find src tests docs benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

# A fresh environment (-E): an incremental build shows a warning only once.
SPHINX = $(PY) -m sphinx -q -E -W --keep-going -b html docs build/docs

# Stamps: the work is done again only when pyproject.toml changes.
$(VENV)/.siap:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	    echo 'Python 3.11 or later is needed; "$(PYTHON)" is not. Try: make PYTHON=/path/to/python3.11' >&2; \
	    exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.siap-demo: pyproject.toml | $(VENV)/.siap
	$(PY) -m pip install -qq -e .
	@touch $@

# The dev packages contain the run-time ones.
$(VENV)/.siap-dev: pyproject.toml | $(VENV)/.siap
	$(PY) -m pip install -qq -e '.[dev]'
	@touch $(VENV)/.siap-demo $@

$(VENV)/.siap-mutan: pyproject.toml | $(VENV)/.siap
	$(PY) -m pip install -qq -e '.[mutan]'
	@touch $(VENV)/.siap-demo $(VENV)/.siap-dev $@
