# Firsthand. `make` alone prints this help.
#
# Everything below needs Go 1.26 and make; `make test` installs the rest, and says so first.

SHELL    := /bin/bash
FILE     ?=
LISTEN   ?= localhost:8080
FUZZTIME ?= 30s
OUT      ?=
VERSION  ?=
ONLY     ?=
DIR      ?=

.DEFAULT_GOAL := help
.PHONY: help demo build ui test check test-go test-postgres test-browser test-long peer-ghost peer-themes bench bench-pages bench-overload bench-quotes bench-views lighthouse validate-feeds screenshots fuzz release clean

help: ## print this help
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
	@echo
	@echo "  make demo FILE=page.txt reads and publishes that page first; LISTEN=host:port moves the demo."

demo: build ## serve a sample publication on http://localhost:8080 (needs nothing but Go)
	@bin/firsthand demo --listen $(LISTEN) $(FILE)

build: ## build the one binary into bin/firsthand
	@[ -x bin/firsthand ] || echo "building bin/firsthand; the first time takes a minute or two"
	@CGO_ENABLED=0 go build -trimpath -ldflags='-s -w' -o bin/firsthand ./cmd/firsthand

ui: ## build the newsroom's application anew after a change in ui/ (needs Node 20; what it gives is committed)
	@scripts/ui build

test: ## install what the tests need (it says so first), then run every test there is
	@scripts/test

check: ## gofmt, vet, staticcheck, the import table, the documents (no database, no browser)
	@scripts/check

test-go: ## the Go tests on SQLite alone
	go test ./...

test-postgres: ## the tests of every room with tables, on PostgreSQL started for it
	@scripts/test postgres

test-browser: ## the whole program in Chromium
	@scripts/test browser

test-long: ## every fuzz target for 30 s (FUZZTIME=5s for less), the long fills, the race detector
	@FUZZTIME=$(FUZZTIME) scripts/test-long

fuzz: ## every fuzz target for 30 s each, found by itself (FUZZTIME=5s for less, FUZZ=name for some)
	@FUZZTIME=$(FUZZTIME) scripts/fuzz

peer-ghost: build ## the real Ghost 6.65.0 beside Firsthand: every page and call that both answer (npm packages alone; docs/ghost/README.md)
	@scripts/peer ghost

peer-themes: build ## the same for any folder of themes: DIR=folder
	@scripts/peer themes $(DIR)

bench: ## cached pages beside nginx, then bench-pages (OUT=docs/PERFORMANCE.md keeps it)
	@scripts/bench $(OUT)
	@scripts/bench-pages $(OUT)

bench-pages: ## pages of Casper and the Content API with nothing kept of a page, beside the real Ghost where FIRSTHAND_PEER has one
	@scripts/bench-pages $(OUT)

bench-overload: ## what becomes of readers when more is asked for than the server can do (OUT=docs/PERFORMANCE.md keeps it)
	@scripts/bench-overload $(OUT)

bench-quotes: ## how well quotes are found and checked and pages read, on texts that were held out; and how fast
	@scripts/bench-quotes

bench-views: build ## how long each view of the newsroom takes from the click (OUT=docs/PERFORMANCE.md keeps it)
	@scripts/need node chromium npm
	@node bench/views/views.mjs $(OUT)

lighthouse: build ## Lighthouse on the sample publication; fails below 99 (OUT=docs/PERFORMANCE.md keeps it)
	@scripts/need node chromium
	@cd bench/lighthouse && { [ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund --loglevel=error; }
	@node bench/lighthouse/lighthouse.mjs $(OUT)

validate-feeds: build ## feeds and sitemaps beside the W3C's validator and the sitemap schema (FEEDVALIDATOR=clone SITEMAP_XSD=file)
	@scripts/validate

screenshots: build ## take the pictures of docs/images anew
	@scripts/need node chromium npm
	@node tests/browser/screenshots.mjs

release: ## the archives of a release for Linux, macOS and Windows, with checksums, in dist/ (VERSION=1.4.0; ONLY=linux/amd64 for one)
	@go run ./scripts/release $(if $(VERSION),-version $(VERSION)) $(if $(ONLY),-only $(ONLY))

clean: ## remove what was built and installed below this folder
	rm -rf bin dist tests/node_modules tests/peer/.peer tests/peer/node_modules
