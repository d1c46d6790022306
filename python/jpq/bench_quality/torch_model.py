"""A GGUF model of the llama architecture as transformers' LlamaForCausalLM, and back. Needs torch and transformers."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import torch
from transformers import LlamaConfig, LlamaForCausalLM

from jpq.bench_quality.codecs import is_linear
from jpq.errors import JpqError
from jpq.files import read_tokens
from jpq.gguf_model import GgufModel

#: GGUF's names of what each block has, and transformers'.
PARTS = {
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
    "attn_norm": "input_layernorm",
    "ffn_norm": "post_attention_layernorm",
}
OUTER = {"token_embd": "model.embed_tokens", "output_norm": "model.norm", "output": "lm_head"}


def get_device() -> torch.device:
    """CUDA where there is one."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def translate(name: str) -> str:
    """transformers' name of the weight that GGUF calls `name`. Raises JpqError for a weight that Llamas do not have."""
    try:
        if name.startswith("blk."):
            _, layer, part, kind = name.split(".")
            return f"model.layers.{layer}.{PARTS[part]}.{kind}"
        part, kind = name.split(".")
        return f"{OUTER[part]}.{kind}"
    except (KeyError, ValueError) as error:
        raise JpqError(f"{name}: a Llama has no such weight") from error


class TorchModel:
    """The model of a GGUF file in f32. Raises JpqError for a model that is no plain Llama."""

    def __init__(self, path: Path):
        self.source = GgufModel(path)
        self.source.require_llama()
        tensors = self.source.read()
        get = self.source.get
        heads, hidden = get("llama.attention.head_count"), get("llama.embedding_length")
        self.head_size = get("llama.attention.key_length", hidden // heads)
        if get("llama.rope.scaling.type", "none") != "none":
            raise JpqError(f"{path}: scales its rotary embedding, which the peers do not know")
        config = LlamaConfig(
            vocab_size=len(tensors["token_embd.weight"]),
            hidden_size=hidden,
            intermediate_size=get("llama.feed_forward_length"),
            num_hidden_layers=get("llama.block_count"),
            num_attention_heads=heads,
            num_key_value_heads=get("llama.attention.head_count_kv", heads),
            head_dim=self.head_size,
            max_position_embeddings=get("llama.context_length"),
            rms_norm_eps=get("llama.attention.layer_norm_rms_epsilon"),
            rope_theta=get("llama.rope.freq_base", 10000.0),
            tie_word_embeddings="output.weight" not in tensors,
        )
        self.model = LlamaForCausalLM(config)
        state = {translate(name): torch.from_numpy(self._to_halves(name, values).copy()) for name, values in tensors.items()}
        missing, unexpected = self.model.load_state_dict(state, strict=False)
        # A head that is tied to the embedding is no weight of its own.
        if wrong := (set(missing) - {"lm_head.weight"}) | set(unexpected):
            raise JpqError(f"{path}: lacks weights of a Llama, or has others: {', '.join(sorted(wrong))}")
        self.model.tie_weights()
        self.model.eval()

    def _to_halves(self, name: str, values: np.ndarray) -> np.ndarray:
        """Rows as transformers has them: of queries and keys, rotary pairs half a head apart instead of side by side."""
        if ".attn_q." not in name and ".attn_k." not in name:
            return values
        pairs = values.reshape(-1, self.head_size // 2, 2, *values.shape[1:])
        return np.ascontiguousarray(pairs.swapaxes(1, 2).reshape(values.shape))

    def _to_pairs(self, name: str, values: np.ndarray) -> np.ndarray:
        """Undoes _to_halves."""
        if ".attn_q." not in name and ".attn_k." not in name:
            return values
        halves = values.reshape(-1, 2, self.head_size // 2, *values.shape[1:])
        return np.ascontiguousarray(halves.swapaxes(1, 2).reshape(values.shape))

    def _read(self, names: Iterable[str]) -> dict[str, np.ndarray]:
        state = self.model.state_dict()
        return {name: self._to_pairs(name, state[translate(name)].detach().float().cpu().numpy()) for name in names}

    def read_linears(self) -> dict[str, np.ndarray]:
        """Copies of what the linears of blocks are now, as GGUF has them."""
        linears = [name for name, shape in self.source.get_shapes().items() if is_linear(name, shape)]
        return {name: values.copy() for name, values in self._read(linears).items()}

    def write(self, output: Path) -> None:
        """Writes what the model's weights are now, in f32."""
        self.source.write_like(self._read(self.source.get_shapes()), output)

    @torch.no_grad()
    def measure_importance(self, windows: Iterable[np.ndarray]) -> dict[str, np.ndarray]:
        """The mean square of each input of each linear, by GGUF's names of their weights."""
        device = get_device()
        self.model.to(device)
        sums: dict[str, torch.Tensor] = {}
        counts: dict[str, int] = {}

        def add(name: str, inputs: torch.Tensor) -> None:
            flat = inputs.reshape(-1, inputs.shape[-1])
            sums[name] = sums.get(name, 0) + flat.double().square().sum(0)
            counts[name] = counts.get(name, 0) + len(flat)

        hooks = []
        for name in self.source.get_shapes():
            module = self.model.get_submodule(translate(name).rsplit(".", 1)[0])
            if isinstance(module, torch.nn.Linear) and name.endswith(".weight"):
                hooks.append(module.register_forward_pre_hook(lambda _, inputs, name=name: add(name, inputs[0])))
        for window in windows:
            self.model(torch.from_numpy(window).to(device)[None], use_cache=False)
        for hook in hooks:
            hook.remove()
        return {name: (sums[name] / counts[name]).float().cpu().numpy() for name in sums}


def read_windows(path: Path, window: int, windows: int) -> Iterator[np.ndarray]:
    """The first windows of a token file; all if `windows` is 0. Raises JpqError if it holds fewer."""
    tokens = read_tokens(path).reshape(-1)
    held = len(tokens) // window
    if windows > held or held == 0:
        raise JpqError(f"{path}: holds {held} windows of {window} tokens, but {max(windows, 1)} are asked for")
    return iter(tokens[: (windows or held) * window].reshape(-1, window))
