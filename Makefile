# What people and CI call. CMake and Ninja do the building; this file only puts the steps in order.

JOBS   ?= $(shell nproc)
MODEL  ?= stories260k
DEPS   ?= yes
PYTHON := build/venv/bin/python
# Jobs of make itself would run two builds at once.
.NOTPARALLEL:

.PHONY: help deps build build-asan venv demo models bench bench-cpu bench-quality test test-slow test-asan docs format tidy clean

help:
	@echo 'jpq: a compiler that makes language models small'
	@echo
	@echo '  make demo               compress a real model and show before and after'
	@echo '  make demo MODEL=smollm2 the same with SmolLM2-135M (downloads it)'
	@echo '  make test               everything that CI runs'
	@echo '  make test-slow          that, and the tests that take long'
	@echo '  make test-asan          lit and unit tests under AddressSanitizer and UBSan'
	@echo '  make models             check the models of docs/models.md and write its table anew'
	@echo '  make bench              how fast models run, and choices are made'
	@echo '  make bench-quality      the table of docs/quality.md (hours; goes on where it was stopped)'
	@echo '  make build              only the build; the tools lie in build/bin'
	@echo '  make venv               the Python package in build/venv'
	@echo '  make deps               install the Debian packages that are missing (DEPS=no: never)'
	@echo '  make docs               write docs/dialect.md and docs/passes.md anew'
	@echo '  make format, make tidy  clang-format on all files, clang-tidy on all sources'
	@echo '  make clean              remove everything that was built'
	@echo
	@echo 'Each does what it needs first. JOBS=N limits parallel jobs (default: $(JOBS)). More: docs/building.md'

deps:
ifneq ($(DEPS),no)
	@.ci/install
endif

# Ninja finds out by itself what changed, and reruns CMake when its files did.
build: deps build/build.ninja
	@ninja -C build -j$(JOBS)

build-asan: deps build-asan/build.ninja
	@ninja -C build-asan -j$(JOBS)

build/build.ninja:
	cmake --preset default

build-asan/build.ninja:
	cmake --preset asan

venv: deps build/venv/.installed

build/venv/.installed: .ci/venv python/pyproject.toml $(wildcard python/jpq/*.py python/jpq/*/*.py python/jpq_oracle/*.py)
	.ci/venv build/venv
	@touch $@

demo: build venv
	@build/venv/bin/jpq demo --model $(MODEL)

# Many small models of stock classes, at three sizes each.
models: build venv
	@PATH=$(CURDIR)/build/bin:$$PATH $(PYTHON) test/Models/Inputs/zoo.py table build/models docs/models.md

# SmolLM2 in f32: seconds to compile, the forward pass with loss against OpenBLAS's sgemm, and gradients against the
# forward pass; gradients of stories260K. Then how fast choices are made, and where the time of a whole run goes.
bench: build venv build/bench/smollm2.mlir build/bench/stories260k.mlir
	@build/bin/jpq-bench build/bench/smollm2.mlir --tokens=data/smollm2/wikitext2-test.safetensors --window=2048 --backward
	@build/bin/jpq-bench build/bench/stories260k.mlir --tokens=build/bench/stories260k-test.safetensors --window=256 --backward
	@build/bin/jpq-bench --selection
	@build/venv/bin/jpq compress build/bench/smollm2.mlir --budget 57.9MB --effort fast -o build/bench/small.mlir

# The table of docs/quality.md; hours, and goes on where it was stopped. Peers that are not installed are left out, with the
# reason (docs/evaluation.md): torch alone is gigabytes.
bench-quality: build venv
	@build/venv/bin/python -m pip install -q --disable-pip-version-check './python[plot]'
	@build/venv/bin/jpq study bench-quality --output build/bench/quality --page docs/quality.md

# Peers that cannot be installed are named as missing, with the reason.
bench-cpu: build venv
	@.ci/bench-peers build/venv
	@build/venv/bin/jpq study bench-cpu --output build/bench

build/bench/stories260k.mlir: | build venv
	@mkdir -p build/bench
	@build/venv/bin/jpq tokenize data/stories260k/tok512.bin data/tinystories/test.txt --split-at "<|endoftext|>" \
	  -o build/bench/stories260k-test.safetensors
	@build/bin/jpq-translate --import-llama2c data/stories260k/stories260K.bin -o $@

build/bench/smollm2.mlir: | build venv
	@mkdir -p build/bench
	@build/bin/jpq-translate --import-gguf \
	  "$$(build/venv/bin/python -c 'import pathlib, jpq.fetch; print(jpq.fetch.fetch_smollm2(pathlib.Path("build/bench")))')" \
	  -o $@

test: build venv
	@$(PYTHON) test/run-tests.py build

test-slow: build venv
	@JPQ_SLOW=1 $(PYTHON) test/run-tests.py build

test-asan: build-asan venv
	@$(PYTHON) test/run-tests.py build-asan --lit-only

docs: deps
	@docs/generate docs

format:
	@.ci/install --dev
	@git ls-files '*.c' '*.cpp' '*.h' | xargs clang-format-22 -i

tidy: build
	@.ci/install --dev
	@git ls-files 'lib/*.cpp' 'tools/*.cpp' | xargs -P$(JOBS) -n1 clang-tidy-22 -p build --quiet

clean:
	rm -rf build build-gcc build-asan python/build python/*.egg-info
