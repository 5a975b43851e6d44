# What one does with this project. `make` alone lists it.

VENV := .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --disable-pip-version-check --quiet --constraint constraints.txt
NEW_ENOUGH := 'import sys; sys.exit(sys.version_info < (3, 11))'

# The first that is new enough; `make PYTHON=...` chooses another.
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$python -c $(NEW_ENOUGH) 2>/dev/null && echo $$python && break; done)

.PHONY: help demo test bench torture keys pictures format clean

help:
	@echo 'make demo      open the app on a throw-away copy of the demo plan'
	@echo 'make test      check format, style, types and rooms, and run the tests'
	@echo 'make bench     measure how fast the app is, beside the goals (docs/performance.md)'
	@echo 'make keys      write the key sheets in docs/ from the commands'
	@echo 'make pictures  make the pictures in docs/ from the app'
	@echo 'make torture   kill the app two hundred times and count what is lost; long runs of undo'
	@echo 'make format    put format and imports right'
	@echo 'make clean     remove the virtual environment and the caches'

demo: $(VENV)/with-app
	@$(BIN)/ogsm demo

test: $(VENV)/with-tests
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy src tests benchmarks
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m pytest --durations=20

bench: $(VENV)/with-tests
	@$(BIN)/python -m benchmarks

torture: $(VENV)/with-tests
	OGSM_TORTURE=200 $(BIN)/python -m pytest tests/services/test_undo_properties.py
	$(BIN)/python -m tests.services.long_life --steps 5000
	$(BIN)/python -m tests.services.writers --seconds 60
	$(BIN)/python -m tests.exchange.planfile.campaign --files 10000
	OGSM_TORTURE=200 $(BIN)/python -m pytest tests/ui/test_in_turn.py
	$(BIN)/python -m tests.terminal.torture --kills 200

keys: $(VENV)/with-app
	@$(BIN)/python docs/keys.py

pictures: $(VENV)/with-app
	@$(BIN)/python docs/pictures/make.py

format: $(VENV)/with-tests
	$(BIN)/ruff check --select I --fix
	$(BIN)/ruff format

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis build dist

$(VENV)/with-app: pyproject.toml constraints.txt | $(BIN)/python
	@echo 'Installing the app in $(VENV) ...'
	@$(INSTALL) --editable .
	@touch $@

$(VENV)/with-tests: pyproject.toml constraints.txt | $(BIN)/python
	@echo 'Installing the app and its test tools in $(VENV) ...'
	@$(INSTALL) --editable '.[test]'
	@touch $@ $(VENV)/with-app

$(BIN)/python:
	@$(or $(PYTHON),false) -c $(NEW_ENOUGH) 2>/dev/null || \
		{ echo 'ogsm needs Python 3.11 or newer; name one with: make PYTHON=/path/to/python' >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }
