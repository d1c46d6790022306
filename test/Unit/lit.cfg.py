# How lit runs the GoogleTest programs. Reached through build/test/Unit/lit.site.cfg.py.

import os

import lit.formats

config.name = "jpq-unit"
config.suffixes = []
config.test_source_root = config.test_exec_root = os.path.join(config.jpq_binary_dir, "test", "Unit")
config.test_format = lit.formats.GoogleTest(".", "Tests")
config.environment["OPENBLAS_NUM_THREADS"] = "1"
