# Nastavnik: make portal builds the demonstration portals, make test proves the program.
# Both install what a bare Debian 12 with a Swift 6 toolchain lacks; see Scripts/setup.

SHELL := /bin/bash
NASTAVNIK := .build/release/nastavnik
TOOLS := $(CURDIR)/.build/test-tools
PORTALS := school municipality region
RELEASE := -c release --static-swift-stdlib
SOURCES := Package.swift Sources Tests

SECONDS := 60

.PHONY: portal demo build test check soak fuzz sanitize test-portals screenshots format lint bench clean help

## The main job: the three demonstration portals, checked and built into _site.
portal: build
	$(NASTAVNIK) build --explicit-index
	@echo
	@echo "Открыть порталы:"
	@for site in $(PORTALS); do echo "  file://$(CURDIR)/_site/$$site/index.html"; done

## The small portals of Examples, by which the profiles udmurtia and practice are seen at work.
demo: build
	$(NASTAVNIK) build --explicit-index Examples
	@for site in Examples/*; do echo "  file://$(CURDIR)/_site/$$(basename $$site)/index.html"; done

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

## The long property tests in full, and the fuzzers: hours.
soak:
	Scripts/setup test
	swift build --build-tests
	NASTAVNIK_SOAK=1 swift test --skip-build </dev/null
	Scripts/fuzz 600

## Fuzzes each reader of foreign bytes for SECONDS, with a corpus that is kept; see docs/robustness.md.
fuzz:
	Scripts/fuzz $(SECONDS)

# Leaks are left out: Swift keeps marks in spare bits of pointers, and LeakSanitizer takes what they
# point to for lost. ManyPortalsTests measures whether memory is given back.
## The tests of the readers under AddressSanitizer, built apart in .build/sanitize.
sanitize:
	Scripts/setup test
	swift build --build-tests --sanitize=address --scratch-path .build/sanitize
	ASAN_OPTIONS=detect_leaks=0 NASTAVNIK_PYTHON=$(TOOLS)/venv/bin/python \
	  swift test --skip-build --sanitize=address \
	  --scratch-path .build/sanitize --filter '^(FormatsTests|RenderingTests)\.' </dev/null

## The demonstration portals for the browser tests: for a server, and to open from a disk; and a large bank.
test-portals:
	rm -rf .build/test-portals
	for portal in $(PORTALS); do \
	  .build/debug/nastavnik build Content/$$portal --quiet --output .build/test-portals/web/$$portal && \
	  .build/debug/nastavnik build Content/$$portal --quiet --explicit-index \
	    --output .build/test-portals/disk/$$portal || exit 1; \
	done
	python3 Scripts/bench/bank.py 300 .build/test-portals/bank
	.build/debug/nastavnik build .build/test-portals/bank --quiet --explicit-index \
	  --output .build/test-portals/disk/bank >/dev/null

## The pictures that the README shows, and a contact sheet of every page type in .build/contact-sheet.
screenshots:
	Scripts/setup test
	swift build --product nastavnik
	$(MAKE) --no-print-directory test-portals
	.build/test-tools/venv/bin/python Scripts/screenshots
	.build/test-tools/venv/bin/python Scripts/screenshots .build/contact-sheet

## Puts the sources into the form swift format gives them.
format:
	swift format -i -r $(SOURCES)

## Fails when a source is not in that form.
lint:
	swift format lint -s -r $(SOURCES)

## Speed, as ratios measured in one run.
bench: build
	Scripts/setup bench
	for race in frictionless markdown pages bank; do \
	  $(TOOLS)/venv/bin/python Scripts/bench/$$race || exit 1; \
	done

## Removes what was built.
clean:
	rm -rf .build _site

## This list.
help:
	@awk '/^## / { words = substr($$0, 4) } \
	  /^[a-z-]+:/ && words { printf "%-14s %s\n", substr($$1, 1, index($$1, ":") - 1), words; words = "" }' \
	  Makefile
