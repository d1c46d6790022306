"""jpq-select against HiGHS, a general mixed-integer solver: same problem, same least harm.

The test counts bytes by itself, and states the choice as one linear programme in integers, without Pareto fronts.
"""

import json
import random
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import highspy
import pytest

from jpq.errors import JpqError

# Every stored component is padded to this.
ALIGNMENT = 64


@dataclass
class Form:
    """A codec on offer."""

    bits: int
    group: int

    @property
    def text(self) -> str:
        return (
            "#jpq.dense<f16>"
            if self.bits == 16
            else f"#jpq.affine<{self.bits}, group = {self.group}, zero_point = byte>"
        )

    def count_bytes(self, rows: int, columns: int) -> int:
        """Codes (rows padded to bytes), an f16 scale and a byte of zero point for every group; each padded."""
        if self.bits == 16:
            return pad(rows * columns * 2)
        scales = rows * -(-columns // self.group)
        return pad(rows * -(-columns * self.bits // 8)) + pad(scales * 2) + pad(scales)


@dataclass
class Mix:
    """Some of 4 parts of the columns in one form, the rest in another of the same group size."""

    parts: int
    wide: Form
    narrow: Form

    @property
    def text(self) -> str:
        return f"#jpq.segments<[{self.parts}: {self.wide.text}, {4 - self.parts}: {self.narrow.text}]>"

    def count_bytes(self, rows: int, columns: int) -> int:
        """Components hold those of both segments; the segment of each column has one bit. The wide segment is the nearest
        multiple of the group below all columns, or of 8 if its share is less than a group."""
        group = self.wide.group
        share = columns * self.parts // 4
        step = 8 if share < group else group
        wide = (share + step // 2) // step * step
        if wide >= columns:
            wide = share // step * step
        narrow = columns - wide
        if wide == 0:
            return self.narrow.count_bytes(rows, columns)
        codes = rows * (-(-wide * self.wide.bits // 8) + -(-narrow * self.narrow.bits // 8))
        scales = rows * (-(-wide // group) + -(-narrow // group))
        return pad(codes) + pad(scales * 2) + pad(scales) + pad(-(-columns // 8))


@dataclass
class Weight:
    rows: int
    columns: int
    forms: list[Form | Mix]
    harms: list[float]
    group: int | None = None
    # Which dimension has the group's channels.
    dimension: int = 0
    pinned: int | None = None

    def shape(self, kept: int, size: int) -> tuple[int, int]:
        if self.group is None:
            return self.rows, self.columns
        cut = [self.rows, self.columns]
        cut[self.dimension] = cut[self.dimension] // size * kept
        return cut[0], cut[1]


@dataclass
class Group:
    size: int
    kept: list[int]
    harms: list[float]
    pinned: int | None = None


@dataclass
class Problem:
    groups: list[Group] = field(default_factory=list)
    weights: list[Weight] = field(default_factory=list)


def pad(count: int) -> int:
    return -(-count // ALIGNMENT) * ALIGNMENT


def make_forms(rng: random.Random, sensitivity: float) -> tuple[list[Form | Mix], list[float]]:
    forms = [Form(bits, rng.choice([32, 64])) for bits in sorted(rng.sample([2, 3, 4, 5, 6, 16], rng.randint(1, 5)))]
    harms = [sensitivity * 3.7**-form.bits * rng.uniform(0.8, 1.25) for form in forms]
    narrow, wide = Form(rng.choice([2, 3]), rng.choice([32, 64])), rng.choice([4, 5])
    for parts in rng.sample([1, 2, 3], rng.randint(0, 3)):
        forms.append(Mix(parts, Form(wide, narrow.group), narrow))
        harms.append(sensitivity * 3.7 ** -((wide * parts + narrow.bits * (4 - parts)) / 4) * rng.uniform(0.5, 1))
    return forms, harms


def make_problem(seed: int) -> Problem:
    """Groups whose members lose rows or columns, weights of their own, and sometimes a pin."""
    rng = random.Random(seed)
    problem = Problem()
    for index in range(rng.randint(1, 3)):
        size = rng.choice([4, 8, 12])
        kept = sorted({0, size, *rng.sample(range(1, size), 2)})
        whole = rng.lognormvariate(0, 1)
        problem.groups.append(Group(size, kept, [whole * (1 - count / size) ** 2 for count in kept]))
        for _ in range(rng.randint(2, 3)):
            forms, harms = make_forms(rng, rng.lognormvariate(0, 1))
            dimension, channels, other = rng.randint(0, 1), size * rng.choice([4, 8]), rng.choice([48, 64, 100])
            rows, columns = (channels, other) if dimension == 0 else (other, channels)
            problem.weights.append(Weight(rows, columns, forms, harms, index, dimension))
    for _ in range(rng.randint(2, 6)):
        forms, harms = make_forms(rng, rng.lognormvariate(0, 1))
        problem.weights.append(Weight(rng.choice([16, 33, 64]), rng.choice([64, 96, 130]), forms, harms))
    if seed % 3 == 0:
        group, weight = rng.choice(problem.groups), rng.choice(problem.weights)
        group.pinned = rng.randrange(len(group.kept))
        weight.pinned = rng.randrange(len(weight.forms))
    return problem


def print_plan(options: list[str], harms: list[float], pinned: int | None) -> str:
    pairs = ", ".join(f"{option} -> {harm:.17e}" for option, harm in zip(options, harms, strict=True))
    pin = "" if pinned is None else f", chosen = {pinned}, pinned"
    return f"plan = #jpq.plan<[{pairs}]{pin}>"


def print_module(problem: Problem) -> str:
    lines = ["module {"]
    for index, group in enumerate(problem.groups):
        order = ", ".join(map(str, range(group.size)))
        plan = print_plan([str(kept) for kept in group.kept], group.harms, group.pinned)
        lines.append(f"  jpq.group @g{index} : {group.size} {{order = array<i64: {order}>, {plan}}}")
    for index, weight in enumerate(problem.weights):
        attributes = [print_plan([form.text for form in weight.forms], weight.harms, weight.pinned)]
        if weight.group is not None:
            extent = (weight.rows, weight.columns)[weight.dimension] // problem.groups[weight.group].size
            coupled = f"[#jpq.coupled<@g{weight.group}, extent = {extent}>]"
            sides = [coupled, "[]"] if weight.dimension == 0 else ["[]", coupled]
            attributes.insert(0, f"coupling = [{', '.join(sides)}]")
        # Choosing changes attributes only: the file need not exist.
        file = f'#jpq.packed<values = #jpq.file<"w{index}", {weight.rows * weight.columns * 4}>>'
        lines.append(
            f"  jpq.weight @w{index} : tensor<{weight.rows}x{weight.columns}xf32> = {file} {{{', '.join(attributes)}}}"
        )
    return "\n".join([*lines, "}", ""])


def solve_with_highs(problem: Problem, budget: int) -> tuple[float, int] | None:
    """The least sum of harms under the budget, and its bytes; None if nothing fits.

    One binary per group and count (exactly one is 1), one per weight, count of its group and form; the latter of one
    count add up to the former.
    """
    solver = highspy.Highs()
    solver.silent()
    for option, value in {"mip_rel_gap": 0.0, "mip_abs_gap": 0.0, "threads": 1}.items():
        solver.setOptionValue(option, value)
    terms: list[tuple[object, float, int]] = []

    def choose(pinned: int | None, harms: list[float], sizes: list[int]) -> list[object]:
        made = [solver.addBinary() for _ in harms]
        for index, variable in enumerate(made):
            if pinned is not None and index != pinned:
                solver.addConstr(variable <= 0)
        terms.extend(zip(made, harms, sizes, strict=True))
        return made

    counts = []
    for group in problem.groups:
        made = choose(group.pinned, group.harms, [0] * len(group.kept))
        solver.addConstr(sum(made) == 1)
        counts.append(made)
    for weight in problem.weights:
        group = None if weight.group is None else problem.groups[weight.group]
        for index, kept in enumerate(group.kept if group else [1]):
            rows, columns = weight.shape(kept, group.size if group else 1)
            # What is cut away altogether does no harm of its own.
            harms = weight.harms if kept else [0.0] * len(weight.harms)
            sizes = [form.count_bytes(rows, columns) for form in weight.forms]
            made = choose(weight.pinned, harms, sizes)
            solver.addConstr(sum(made) == (counts[weight.group][index] if group else 1))
    solver.addConstr(sum(variable * (size // ALIGNMENT) for variable, _, size in terms) <= budget // ALIGNMENT)
    solver.minimize(sum(variable * harm for variable, harm, _ in terms))
    status = solver.getModelStatus()
    if status == highspy.HighsModelStatus.kInfeasible:
        return None
    assert status == highspy.HighsModelStatus.kOptimal
    values = [round(value) for value in solver.vals([variable for variable, _, _ in terms])]
    taken = [term for value, term in zip(values, terms, strict=True) if value]
    return sum(harm for _, harm, _ in taken), sum(size for _, _, size in taken)


def get_extreme_bytes(problem: Problem, pick: Callable[[Iterable[int]], int]) -> int:
    """The bytes of all weights uncut and unpinned, `pick` (min or max) over the forms."""
    return sum(pick(form.count_bytes(each.rows, each.columns) for form in each.forms) for each in problem.weights)


def select(tools, budget: int) -> dict:
    """The report of a choice under `budget` bytes; the module goes to stdout: a file would want the weights, too."""
    tools.call("jpq-opt", f"--jpq-select=budget={budget}B report=report.json", "plans.mlir")
    return json.loads((tools.work_dir / "report.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("seed", range(20))
def test_choice_is_that_of_highs(tools, seed):
    problem = make_problem(seed)
    (tools.work_dir / "plans.mlir").write_text(print_module(problem), encoding="utf-8")
    low, high = get_extreme_bytes(problem, min), get_extreme_bytes(problem, max)
    for share in (0.15, 0.5):
        budget = int(low + share * (high - low))
        expected = solve_with_highs(problem, budget)
        assert expected is not None
        harm, size = expected
        assert size <= budget
        report = select(tools, budget)
        assert report["gap"] == 0
        assert report["sum_of_harms"] == pytest.approx(harm, rel=1e-9, abs=0)
        assert report["stored_bytes"] <= budget


@pytest.mark.parametrize("seed", [0, 3, 7])
def test_smallest_budget_is_that_of_highs(tools, capfd, seed):
    problem = make_problem(seed)
    (tools.work_dir / "plans.mlir").write_text(print_module(problem), encoding="utf-8")
    with pytest.raises(JpqError):
        select(tools, 1)
    smallest = int(re.search(r"the smallest choice on offer takes (\d+) bytes", capfd.readouterr().err)[1])
    assert solve_with_highs(problem, smallest)[1] == smallest
    assert solve_with_highs(problem, smallest - ALIGNMENT) is None
    assert select(tools, smallest)["stored_bytes"] == smallest
