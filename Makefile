# Two commands for everyone: make demo, make test.
# With the language's libraries inside where the toolchain has them so: it starts sooner, and needs no Swift to run.
STATIC = $$(test -d "$$(swift -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')_static" && echo --static-swift-stdlib)

.PHONY: help demo serve test build dist soak

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1 \2/p' Makefile | \
	    while read -r make target text; do printf '%s %-6s %s\n' "$$make" "$$target" "$$text"; done

demo: ## install what is missing, build, check and rank the sample edition
	@bin/setup
	@echo 'Building; the first time takes a minute or two …'
	@swift build --product palmares $$([ -t 1 ] || echo --quiet)
	.build/debug/palmares check .
	.build/debug/palmares rank .
	@echo
	@echo 'Next: make serve opens the jury room in your browser; change a mark in ballots/ and run this again; break an entry in entries/ and see what is said;'
	@echo '.build/debug/palmares --help lists the commands; CONCEPTS.md explains the words.'

serve: ## serve the sample edition on this machine, with a sign-in link for everybody
	@bin/setup
	@swift build --product palmares $$([ -t 1 ] || echo --quiet)
	@bin/serve

test: ## install what is missing, then everything that CI checks
	@bin/setup --tests
	@bin/ci

build: ## the optimised command, at .build/release/palmares
	@bin/setup
	@swift build --configuration release --product palmares $(STATIC)

dist: build ## an archive for a server that has no Swift, in dist/
	@bin/dist

soak: ## what takes hours: kills, power cuts, flipped bits, drawn editions, broken input; before a release
	@bin/setup --tests
	@bin/soak
