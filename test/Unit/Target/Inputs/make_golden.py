"""Writes golden.gguf: for each block type random blocks, and what PyPI's `gguf` dequantizes them to.

usage: make_golden.py folder
"""

import pathlib
import random
import sys

import gguf
import numpy as np

# Where a block's f16 numbers lie; the rest of it is any bytes.
HALVES = {
    "Q4_0": [0],
    "Q4_1": [0, 2],
    "Q5_0": [0],
    "Q5_1": [0, 2],
    "Q8_0": [0],
    "Q4_K": [0, 2],
    "Q5_K": [0, 2],
    "Q6_K": [208],
    "Q2_K": [80, 82],
    "Q3_K": [108],
    "IQ1_S": [0],
    "IQ1_M": [],
    "IQ2_XXS": [0],
    "IQ2_XS": [0],
    "IQ2_S": [0],
    "IQ3_XXS": [0],
    "IQ3_S": [0],
    "IQ4_NL": [0],
    "IQ4_XS": [0],
    "TQ1_0": [52],
    "TQ2_0": [64],
    "MXFP4": [],
    "NVFP4": [],
}
ROWS = 3


def make_blocks(rng: random.Random, type_name: str) -> np.ndarray:
    """Rows of one block of 256 numbers, or of two smaller ones."""
    values, size = gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType[type_name]]
    columns = 1 if values == 256 else 2
    blocks = np.frombuffer(rng.randbytes(ROWS * columns * size), np.uint8).reshape(-1, size).copy()
    for offset in HALVES[type_name]:
        half = blocks[:, offset : offset + 2].copy().view("<u2")
        # What infinities and NaNs become is nobody's concern.
        half[(half & 0x7C00) == 0x7C00] &= 0xFBFF
        half[0] &= 0x83FF  # A subnormal number or zero.
        blocks[:, offset : offset + 2] = half.view(np.uint8)
    if type_name == "IQ1_M":
        # The f16 lies in the upper halves of four bytes, its highest bits last.
        blocks[:, 55] &= 0xEF
        blocks[0, 55] &= 0x8F
        blocks[0, 53] &= 0x3F
    if type_name == "MXFP4":
        blocks[0, 0], blocks[1, 0] = 0, 1  # Subnormal numbers.
        blocks[:, 0] = np.minimum(blocks[:, 0], 250)
    return blocks.reshape(ROWS, columns * size)


def main(folder: str) -> None:
    rng = random.Random(20240229)
    writer = gguf.GGUFWriter(pathlib.Path(folder) / "golden.gguf", "golden")
    for type_name in HALVES:
        kind = gguf.GGMLQuantizationType[type_name]
        blocks = make_blocks(rng, type_name)
        writer.add_tensor(f"{type_name}.blocks", blocks, raw_dtype=kind)
        writer.add_tensor(f"{type_name}.values", gguf.quants.dequantize(blocks, kind))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


if __name__ == "__main__":
    main(sys.argv[1])
