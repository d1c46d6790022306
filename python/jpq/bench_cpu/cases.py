"""What is measured: products of activations with a weight, in all widths."""

from dataclasses import dataclass

BITS = (1, 2, 3, 4, 5, 6, 8)
#: Columns that share a scale, in jpq's weights and where a peer lets one choose.
GROUP = 128
THREADS = (1, 2)
#: Bytes of weights that a peer's pass over a product walks: no last-level cache of the usual machines holds them.
COLD_BYTES = 128 << 20
#: One weight after another is as good as many from here on: unpacking is done once for all tokens.
MANY_TOKENS = 16


@dataclass(frozen=True, order=True)
class Case:
    """The product of `tokens` rows of activations with a weight of rows x columns."""

    rows: int
    columns: int
    tokens: int = 1

    @property
    def shape(self) -> str:
        """The weight's shape, as jpq-bench names it."""
        return f"{self.rows}x{self.columns}"

    @property
    def work(self) -> int:
        """Operations: a multiply-add is two."""
        return 2 * self.rows * self.columns * self.tokens


#: 1392x192 is the padded twin of 1391x172: its rows fill panels of 16, its columns fill blocks of all widths.
CASES = (
    Case(4096, 4096),
    Case(11008, 4096),
    Case(1391, 172),
    Case(1392, 192),
    Case(576, 1536),
    Case(4096, 4096, 512),
)


@dataclass(frozen=True)
class Timing:
    """Microseconds that a format of a peer took for a product, the weight's bytes, and what the peer calls the format.

    `ternary` formats have three levels, between 1 and 2 bits, and are listed apart.
    """

    name: str
    bits: int
    shape: str
    tokens: int
    threads: int
    us: float
    bytes: int
    ternary: bool = False
