# Entente: `make` lists what can be made. `make report` and `make test` need nothing else set up.

SWIFT ?= swift
RELEASE = -c release
ENTENTE = .build/release/entente

# What is always typed here: ARTICLES, PERIOD, OPTIONS and the like of one's own, where there is such a file.
-include entente.mk

# The folder that is read, the period that is told, what it is compared with, and further options of `entente report`.
ARTICLES ?= $(if $(filter-out %/articles.csv,$(wildcard data/articles/*)),data/articles,data/sample)
PERIOD ?=
BASELINE ?=
OPTIONS ?=

# A path in the user's own folder, such as ~/articles: not every shell makes it whole behind an equals sign.
at_home = $(if $(filter ~/%,$(1)),$(patsubst ~/%,$(HOME)/%,$(1)),$(1))
override GOLD := $(call at_home,$(GOLD))
override ORACLE := $(call at_home,$(ORACLE))

# System libraries by their pkg-config names, and what they are called by each installer.
LIBRARIES = sqlite3 libcrypto
# Without these all is built but what reads feeds, archives and Word documents, and writes workbooks.
READING = libxml-2.0 libarchive xlsxwriter
DEBIAN = libsqlite3-dev libssl-dev pkg-config libxml2-dev libarchive-dev libxlsxwriter-dev
HOMEBREW = sqlite openssl@3 pkg-config libxml2 libarchive libxlsxwriter
# Told to Package.swift, whose answer is kept as long as nothing that it is told changes.
ENTENTE_WITHOUT ?= $(shell for name in $(READING); do pkg-config --exists $$name 2>/dev/null || printf '%s ' $$name; done)
export ENTENTE_WITHOUT
# What only `make evaluate-statistics` uses, and does without where it must.
READERS = r-base-core libreoffice-calc-nogui

# Programs and the Debian packages that have them: installed where that needs no password, else the line to type.
define need
@missing=; for program in $(1); do command -v $$program >/dev/null || missing=yes; done; \
if test -z "$$missing"; then \
  exit 0; \
elif command -v apt-get >/dev/null && test "$$(id -u)" = 0; then \
  apt-get update -q && apt-get install -q -y --no-install-recommends $(2); \
else \
  echo 'make: a program is missing; type: sudo apt-get install $(2)' >&2; exit 69; \
fi
endef

.DEFAULT_GOAL = help
.DELETE_ON_ERROR:
.PHONY: help report briefing test test-real validate cookbook python evaluate evaluate-scores evaluate-languages evaluate-pages \
  train evaluate-statistics oracle readers trafilatura bench lint clean build gold install package packed packers \
  treebanks tools libraries

help:
	@echo 'Entente counts which countries the news names, which appear together, and who engages whom.'
	@echo
	@echo 'Three ways to use it'
	@echo '  1. Put articles into data/articles as you have them, type make report,'
	@echo '     and read reports/latest/briefing.md.'
	@echo '  2. Open the tables of reports/latest (frequency.csv, cooccurrence.csv, engagement.csv …)'
	@echo '     in a spreadsheet.'
	@echo '  3. Each month or quarter, type make briefing PERIOD=last-month'
	@echo '     (or last-week, last-quarter, 2023-09, 2023-H1): reports/2023-09, compared with the month before;'
	@echo '     reports/index.html has all periods. What you always type can stand in entente.mk.'
	@echo
	@echo 'What can be made'
	@echo '  make report [ARTICLES=folder] [OPTIONS=…]  tables, figures and briefing; the sample without articles'
	@echo '  make briefing [PERIOD=…] [BASELINE=…]       the same of a period, and shows the briefing'
	@echo '  make test                                   every test, as .ci/run does'
	@echo '  make validate                               has frictionless read reports by their datapackage.json'
	@echo '  make test-real [TIER=full]                  opens reports in LibreOffice, Chromium, R and others'
	@echo '  make cookbook                               runs every recipe of reports/COOKBOOK.md'
	@echo '  make evaluate GOLD=folder                   scores the coding against texts coded by hand'
	@echo '  make train GOLD=folder                      learns from them anew how sure acts are'
	@echo '  make evaluate-scores GOLD=folder            how often score_expected holds the score of the hand coding'
	@echo '  make evaluate-statistics ORACLE=file        holds statistics/ against another program'
	@echo '  make evaluate-languages ENGLISH=folder      how well languages are told, on manual pages and your texts'
	@echo '  make evaluate-pages                         how well pages are read, beside trafilatura'
	@echo '  make bench                                  speed beside other tools, and growth with size'
	@echo '  make install [PREFIX=/usr/local]            program, manual pages and completions, for all on this machine'
	@echo '  make package                                the same as .tar.gz and .deb, for machines without Swift'
	@echo '  make lint                                   format, and warnings as errors'
	@echo '  make clean                                  removes what was built, never data/ or reports/'

report: build
	@$(if $(filter file:data/sample,$(origin ARTICLES):$(ARTICLES)),echo 'data/articles holds no article: this is about the sample in data/sample.')
	@$(ENTENTE) report '$(call at_home,$(ARTICLES))' $(if $(PERIOD),--period '$(PERIOD)' $(if $(BASELINE),--baseline '$(BASELINE)')) $(SHOW) $(OPTIONS)

# Compared with the period before unless BASELINE names another; BASELINE= on the command line compares with none.
briefing: BASELINE = previous
briefing: SHOW = --show
briefing: report

# One configuration for programs and tests: what `make report` built is not built again.
test: tools
	@$(SWIFT) test $(RELEASE) --disable-xctest --disable-testable-imports

# Reports on the sample, of every form, as another program reads them: keys, types, empty cells, sizes and hashes.
validate: python build
	@test -x .build/validate/bin/pip || python3 -m venv .build/validate
	@.build/validate/bin/pip install -q -r Tests/Evaluation/reports/requirements.txt
	@.build/validate/bin/python Tests/Evaluation/reports/validate.py --entente $(ENTENTE) --articles data/sample

# Every recipe of reports/COOKBOOK.md, as it stands.
cookbook: python build
	@test -x .build/cookbook/bin/pip || python3 -m venv .build/cookbook
	@.build/cookbook/bin/pip install -q -r Tests/Evaluation/cookbook/requirements.txt
	$(call need,Rscript sqlite3,r-base-core sqlite3)
	@.build/cookbook/bin/python -B Tests/Evaluation/cookbook/run.py --entente $(ENTENTE) --cookbook reports/COOKBOOK.md --data data

# Reports in the programs in which people open them, and every number of a page held against the tables. The fast tier is what
# a change waits for; TIER=full has more programs, languages and countries. FOLDERS='a b' reports on articles of yours instead,
# with REAL='--period …'.
TIER ?= fast
REAL_fast = soffice chromium cmark-gfm
REAL_full = $(REAL_fast) ssconvert pandoc Rscript
PACKAGES_fast = libreoffice-calc-nogui chromium cmark-gfm
PACKAGES_full = $(PACKAGES_fast) gnumeric pandoc r-base-core
test-real: python build
	@test -x .build/real/bin/pip || python3 -m venv .build/real
	@.build/real/bin/pip install -q -r Tests/Evaluation/real/requirements.txt
	$(call need,$(REAL_$(TIER)),$(PACKAGES_$(TIER)))
	@PYTHONPATH=Tests/Evaluation/reports:Tests/Evaluation/statistics .build/real/bin/python -B -W ignore::UserWarning \
	  Tests/Evaluation/real/real.py --entente $(ENTENTE) --data data --tier $(TIER) \
	  $(if $(FOLDERS),--articles $(foreach folder,$(FOLDERS),'$(call at_home,$(folder))') --options='$(REAL)')

# Python with its environments, which Debian keeps in a package of its own; installed where that needs no password.
python:
	@if python3 -c 'import ensurepip, venv' 2>/dev/null; then \
	  exit 0; \
	elif command -v apt-get >/dev/null && test "$$(id -u)" = 0; then \
	  apt-get update -q && apt-get install -q -y --no-install-recommends python3-venv; \
	else \
	  echo 'make: Python is missing; type: sudo apt-get install python3-venv' >&2; exit 69; \
	fi

evaluate: gold build treebanks
	@ENTENTE_GOLD='$(abspath $(GOLD))' $(if $(wildcard $(SYNTAX)/*.xz),ENTENTE_SYNTAX='$(abspath .build/evaluate/syntax)') \
	  $(SWIFT) test $(RELEASE) --disable-xctest --disable-testable-imports
	@if test -f '$(GOLD)/../eval/evaluate.py'; then \
	  python3 '$(GOLD)/../eval/evaluate.py' --entente $(ENTENTE) --gold '$(GOLD)'; \
	else \
	  echo '$(GOLD)/../eval/evaluate.py is not there: nothing beyond the tests was scored.'; \
	fi

# Treebanks beside the coded texts, where there are some: English is held against them.
SYNTAX = $(GOLD)/../syntax
treebanks:
	@if ls '$(SYNTAX)'/*.conllu.xz >/dev/null 2>&1; then \
	  mkdir -p .build/evaluate/syntax; \
	  for name in gum-news ewt-test; do xz -dkc '$(SYNTAX)'/$$name.conllu.xz > .build/evaluate/syntax/$$name.conllu; done; \
	else \
	  echo '$(SYNTAX) has no treebanks: English was not held against them.'; \
	fi

gold:
	@test -d '$(GOLD)' || { echo 'make evaluate: name the folder of the coded texts, GOLD=folder.' >&2; exit 64; }

# Learns anew how sure acts are and how many are missed, from the coded texts; TEXTS=folder where they stand elsewhere, UNSEEN=ids of articles that
# no rule was tuned on, LEAVE_OUT=ids that are not to be read. Prints what was said against what was right.
TEXTS ?= $(GOLD)/../news
train: gold build
	@python3 -B Tests/Evaluation/ranker/train.py --entente $(ENTENTE) --gold '$(GOLD)'/*news_gold.jsonl '$(GOLD)'/more_gold.jsonl \
	  --texts '$(TEXTS)' --out data/engagement --unseen '$(UNSEEN)' --leave-out '$(LEAVE_OUT)'

# How often the interval of score_expected holds the score of the hand coding, in reports on corpora drawn from coded texts; CORPORA
# of each size. UNSEEN and LEAVE_OUT as above.
evaluate-scores: gold build
	@python3 -B Tests/Evaluation/ranker/coverage.py --entente $(ENTENTE) --gold '$(GOLD)'/*news_gold.jsonl '$(GOLD)'/more_gold.jsonl \
	  --texts '$(TEXTS)' --unseen '$(UNSEEN)' --leave-out '$(LEAVE_OUT)' $(if $(CORPORA),--corpora '$(CORPORA)')

# Holds the folder statistics/ cell by cell against an independent program in Python, on corpora that it generates;
# SEEDS=6-15 takes other ones. Reads the tables back with pandas, R and LibreOffice, and says which of these is not here.
evaluate-statistics: oracle readers build
	@test -d .build/evaluate/bin || python3 -m venv .build/evaluate
	@.build/evaluate/bin/pip install -q -r Tests/Evaluation/statistics/requirements.txt
	@.build/evaluate/bin/python Tests/Evaluation/statistics/evaluate.py --oracle '$(ORACLE)' --entente $(ENTENTE) \
	  $(if $(SEEDS),--seeds '$(SEEDS)')

# How well languages are told: passages of translated manual pages (packages manpages-fr, manpages-de …), texts in English.
PAGES ?= /usr/share/man
evaluate-languages: build
	@python3 -B Tests/Evaluation/languages/evaluate.py --entente $(ENTENTE) --pages '$(PAGES)' \
	  $(if $(ENGLISH),--english '$(call at_home,$(ENGLISH))')

# How well pages are read, beside trafilatura on the same pages: recall of what is wanted, what is let through, title, day.
evaluate-pages: trafilatura build
	@.build/pages/bin/python -B Tests/Evaluation/pages/evaluate.py --entente $(ENTENTE) --pages Tests/Fixtures/pages

# Trafilatura in an environment of its own, for those who hold pages against it.
trafilatura: python
	@test -d .build/pages/bin || python3 -m venv .build/pages
	@.build/pages/bin/pip install -q -r Tests/Evaluation/pages/requirements.txt

oracle:
	@test -f '$(ORACLE)' || { echo 'make evaluate-statistics: name the program, ORACLE=oracle.py.' >&2; exit 64; }

# Installs the programs that read tables back where that needs no password; goes on without them elsewhere.
readers:
	@if command -v Rscript >/dev/null && command -v soffice >/dev/null; then \
	  exit 0; \
	elif command -v apt-get >/dev/null && test "$$(id -u)" = 0; then \
	  apt-get update -q && apt-get install -q -y --no-install-recommends $(READERS) || true; \
	fi

bench: trafilatura build
	@$(SWIFT) run $(RELEASE) --package-path Tests/Benchmarks benchmarks --entente $(ENTENTE) \
	  --python .build/pages/bin/python $(OPTIONS)

lint: tools
	@$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests
	@ENTENTE_STRICT=1 $(SWIFT) build $(RELEASE)

# A program that brings the libraries of Swift along; of the system's it needs those of LIBRARIES and READING.
PACKED = .build/package
VERSION = $(shell sed -n 's/.*static let number = "\(.*\)".*/\1/p' Sources/entente/Entente.swift)
PREFIX ?= /usr/local
override PREFIX := $(call at_home,$(PREFIX))
# A folder that stands for the root, for those who pack.
DESTDIR ?=
share = $(DESTDIR)$(PREFIX)/share
# The day of the source, in seconds: no clock in what is packed.
DATE = $(or $(SOURCE_DATE_EPOCH),$(shell git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md))

packed: tools
	@for product in entente generate-manual; do \
	  $(SWIFT) build $(RELEASE) --static-swift-stdlib --product $$product --scratch-path $(PACKED) || exit 1; \
	done
	@rm -rf $(PACKED)/manual && mkdir -p $(PACKED)/manual
	@$(PACKED)/release/generate-manual --multi-page --date '$(shell date -u -d @$(DATE) +%F)' \
	  --output-directory $(PACKED)/manual $(PACKED)/release/entente
	@cd $(PACKED)/manual && rm entente.help.1 && for page in entente.*.*; do \
	  sed -e '/^\.Dt/s/ENTENTE\./ENTENTE-/' "$$page" > "$$(echo "$${page%.1}" | tr . -).1" && rm "$$page" || exit 1; \
	done

install: packed
	@install -d '$(DESTDIR)$(PREFIX)/bin' '$(share)/man/man1' '$(share)/doc/entente/licenses'
	@install -s -m 755 $(PACKED)/release/entente '$(DESTDIR)$(PREFIX)/bin/entente'
	@install -m 644 $(PACKED)/manual/*.1 '$(share)/man/man1'
	@for shell in bash:bash-completion/completions/entente zsh:zsh/site-functions/_entente fish:fish/vendor_completions.d/entente.fish; do \
	  install -d "$(share)/$$(dirname "$${shell#*:}")" && \
	  $(PACKED)/release/entente --generate-completion-script "$${shell%%:*}" > "$(share)/$${shell#*:}" || exit 1; \
	done
	@install -m 644 LICENSE README.md CHANGELOG.md reports/METHODS.md '$(share)/doc/entente'
	@install -m 644 data/english/LICENSE '$(share)/doc/entente/licenses/english'
	@install -m 644 data/languages/LICENSE '$(share)/doc/entente/licenses/languages'
	@$(PACKED)/release/entente licenses > '$(share)/doc/entente/licenses/README'
	@echo "Installed Entente $(VERSION) below $(DESTDIR)$(PREFIX). Next: entente report FOLDER"

# Two files of .build/package: one to unpack anywhere, one for Debian. The same source gives the same bytes.
package: NAME = entente-$(VERSION)-linux-$(shell uname -m)
package: packers
	@rm -rf $(PACKED)/stage $(PACKED)/debian && mkdir -p $(PACKED)/stage/DEBIAN $(PACKED)/debian
	@$(MAKE) --no-print-directory install PREFIX=/usr DESTDIR=$(PACKED)/stage >/dev/null
	@cd $(PACKED) && touch debian/control && \
	  printf '%s\n' 'Package: entente' 'Version: $(VERSION)' "Architecture: $$(dpkg --print-architecture)" \
	    'Section: science' 'Priority: optional' 'Maintainer: Entente <entente@localhost>' \
	    "$$(dpkg-shlibdeps -O stage/usr/bin/entente 2>/dev/null | sed 's/^shlibs:Depends=/Depends: /')" \
	    'Description: statistical reports over diplomatic news' \
	    ' Counts which countries the news names, which appear together, and who engages' \
	    ' whom, with intervals and the sentences behind every number.' > stage/DEBIAN/control
	@tar -C $(PACKED)/stage/usr --sort=name --owner=0 --group=0 --numeric-owner --mtime=@$(DATE) --transform 's,^\.,$(NAME),' \
	  -cf - . | gzip -n > $(PACKED)/$(NAME).tar.gz
	@SOURCE_DATE_EPOCH=$(DATE) dpkg-deb --root-owner-group --build $(PACKED)/stage $(PACKED) >/dev/null
	@ls -1 $(PACKED)/*.tar.gz $(PACKED)/*.deb

# What makes packages.
packers:
	$(call need,dpkg-shlibdeps strip,dpkg-dev binutils)

clean:
	@rm -rf .build Tests/Benchmarks/.build

build: tools
	@test -x $(ENTENTE) || echo 'Building Entente; the first time takes two to three minutes.'
	@$(SWIFT) build $(RELEASE) --product entente

tools: libraries
	@command -v $(SWIFT) >/dev/null || { \
	  echo 'make: Swift 6.2 or later is not here; get it from https://www.swift.org/install' >&2; exit 69; }

# Installs what is missing where that needs no password; else says the one line to type.
libraries:
	@if pkg-config --exists $(LIBRARIES) $(READING) 2>/dev/null; then \
	  exit 0; \
	elif pkg-config --exists $(LIBRARIES) 2>/dev/null && test "$$(id -u)" != 0 && ! sudo -n true 2>/dev/null; then \
	  echo 'make: feeds, archives and Word documents will not be read, or no workbook written; for these type once:'; \
	  if command -v apt-get >/dev/null; then echo '  sudo apt-get install $(DEBIAN)'; else echo '  brew install $(HOMEBREW)'; fi; \
	elif ! command -v apt-get >/dev/null; then \
	  echo 'make: libraries are missing; type: brew install $(HOMEBREW)' >&2; exit 69; \
	elif test "$$(id -u)" = 0; then \
	  apt-get update -q && apt-get install -q -y $(DEBIAN); \
	elif sudo -n true 2>/dev/null; then \
	  sudo -n apt-get update -q && sudo -n apt-get install -q -y $(DEBIAN); \
	else \
	  echo 'make: libraries are missing; type: sudo apt-get install $(DEBIAN)' >&2; exit 69; \
	fi
