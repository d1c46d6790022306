"""The joint choice is no worse than any uniform one of its size: the arithmetic of that claim, and the claim."""

import pytest

from jpq.compare import BUDGETS, Comparison, Measured, compare, format_comparisons, paired_difference, pick_uniform
from jpq.errors import JpqError


def test_paired_difference_is_that_of_the_pairs():
    # What windows have in common cancels: only the differences 1, 2 and 3 count.
    mean, error = paired_difference([101, 12, 3.5], [100, 10, 0.5])
    assert mean == pytest.approx(2)
    assert error == pytest.approx(1 / 3**0.5)


def test_paired_difference_needs_pairs():
    with pytest.raises(JpqError, match="3 and 2 windows"):
        paired_difference([1, 2, 3], [1, 2])
    with pytest.raises(JpqError, match="1 and 1 windows"):
        paired_difference([1], [1])


def test_the_best_uniform_choice_fits_the_budget():
    choices = [Measured("a", 100, (3.0, 3.0)), Measured("b", 200, (1.0, 1.0)), Measured("c", 150, (2.0, 2.0))]
    assert pick_uniform(choices, 199).name == "c"
    assert pick_uniform(choices, 200).name == "b"
    assert pick_uniform(choices, 99) is None


def test_a_worse_joint_choice_fails():
    uniform = Measured("3 bits", 100, (1.0, 1.1, 0.9))
    assert Comparison("3bpw", Measured("j", 100, (0.5, 0.7, 0.4)), uniform).holds
    assert not Comparison("3bpw", Measured("j", 100, (1.5, 1.7, 1.4)), uniform).holds
    # Worse by less than the noise.
    assert Comparison("3bpw", Measured("j", 100, (1.5, 0.7, 1.0)), uniform).holds
    table = format_comparisons([Comparison("3bpw", Measured("j", 100, (1.5, 1.7, 1.4), "nothing"), uniform)])
    assert "FAILS" in table and "+0.5333" in table


@pytest.mark.slow
def test_joint_choice_is_no_worse_than_uniform_ones(tools):
    comparisons = compare(budgets=[*BUDGETS, 8], work_dir=tools.work_dir, bin_dir=tools.bin_dir)
    table = format_comparisons(comparisons)
    print(table)
    assert len(comparisons) == len(BUDGETS) + 1
    assert all(row.uniform is not None and row.holds for row in comparisons), table

    # Eight bits per weight are nearly the original: within 0.5 % of its perplexity in f32.
    original, small = (
        tools.evaluate(module, "test.safetensors", 256, None)["perplexity"] for module in ("original.mlir", "8bpw.mlir")
    )
    assert small == pytest.approx(original, rel=5e-3)
