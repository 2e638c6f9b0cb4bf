# Nastavnik: make portal builds the demonstration portals, make test proves the program.
# Both install what a bare Debian 12 with a Swift 6 toolchain lacks; see Scripts/setup.

SHELL := /bin/bash
NASTAVNIK := .build/release/nastavnik
TOOLS := $(CURDIR)/.build/test-tools
PORTALS := school municipality region
RELEASE := -c release --static-swift-stdlib
SOURCES := Package.swift Sources Tests

SECONDS := 60

.PHONY: portal build test check fuzz sanitize test-portals screenshots format lint bench clean help

## The main job: the three demonstration portals, checked and built into _site.
portal: build
	$(NASTAVNIK) build --explicit-index
	@echo
	@echo "Открыть порталы:"
	@for site in $(PORTALS); do echo "  file://$(CURDIR)/_site/$$site/index.html"; done

## The program, with the Swift runtime, libcmark and libyaml inside.
build:
	Scripts/setup build
	swift build $(RELEASE) --product nastavnik

## All tests.
test:
	Scripts/setup test
	swift build --build-tests
	swift test --skip-build --parallel </dev/null
	$(MAKE) --no-print-directory test-portals
	.build/test-tools/venv/bin/pytest -q -n 2 Tests/Browser

## What CI runs: lint, which takes seconds, and then test.
check:
	$(MAKE) --no-print-directory lint
	$(MAKE) --no-print-directory test

## Fuzzes each reader of foreign bytes for SECONDS, with a corpus that is kept; see docs/robustness.md.
fuzz:
	Scripts/fuzz $(SECONDS)

# Leaks are left out: libcmark's arena is a thread's own to its end, and the macros of a checked
# template hold each other; both go with the program.
