"""The Python side of jpq: tokenizers, the demo, and calls of the compiled tools."""
