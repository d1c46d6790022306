"""raw.py FILE: the array `output` of a safetensors file, as bytes to stdout."""

import sys

from safetensors.numpy import load_file

sys.stdout.buffer.write(load_file(sys.argv[1])["output"].tobytes())
