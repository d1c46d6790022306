"""An independent check of jpq: models of the Llama family in plain NumPy, sharing no code with the compiler.

Slow and simple on purpose. `load_model` reads a model, `evaluate` measures it; `python -m jpq_oracle` does both.
"""

from jpq_oracle.evaluate import Evaluation, evaluate
from jpq_oracle.load import load_model
from jpq_oracle.model import Facts, Layer, Model

__all__ = ["Evaluation", "Facts", "Layer", "Model", "evaluate", "load_model"]
