"""Products with packed weights of all widths, groups' kinds and numbers of tokens, as a module."""

CHUNKS = {1: (1, 32), 2: (1, 16), 3: (3, 32), 4: (1, 8), 5: (5, 32), 6: (3, 16), 8: (1, 4)}
SCALES = {"codebook": 32, "middle": 32, "byte": 48, "minimum": 64}


def write(bits: int, kind: str, tokens: str) -> None:
    chunks, columns = CHUNKS[bits]
    panels = 3 * 2 * (64 // columns * chunks * 64 + SCALES[kind])
    codec = f"codebook<{bits}, group = 64" if kind == "codebook" else f"affine<{bits}, group = 64, zero_point = {kind}"
    weight = f"!jpq.tensor<40x128xf32, [128: #jpq.{codec}>], #jpq.panels>"
    name = f"linear_{bits}_{kind}_{'many' if tokens == '?' else tokens}"
    print(f"func.func @{name}(%x: tensor<{tokens}x128xf32>, %b: tensor<{panels}xi8>) -> tensor<{tokens}x40xf32> {{")
    print(f"  %w = jpq.from_bytes panels = %b : tensor<{panels}xi8> -> {weight}")
    print(f"  %y = jpq.linear %x, %w {{activations = #jpq.rounding<8>}} : tensor<{tokens}x128xf32>, {weight} -> tensor<{tokens}x40xf32>")
    print(f"  return %y : tensor<{tokens}x40xf32>\n}}")


for width in CHUNKS:
    for tokens in ("1", "2", "3", "?"):
        write(width, "middle", tokens)
    write(width, "byte", "1")
    write(width, "minimum", "1")
    if width <= 4:
        write(width, "codebook", "1")
        write(width, "codebook", "?")
