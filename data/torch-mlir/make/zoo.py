"""Writes ../zoo: small models of stock `transformers` classes as Torch-MLIR text, with PyTorch's inputs and outputs.

pip install torch==2.13.0 torch-mlir==20261001 transformers==5.24.0 numpy; python zoo.py [NAME...]
NAME.mlir          linalg-on-tensors. Weights are not in it: `// weight KEY DISTRIBUTION A B` says what they are filled with
NAME-dynamic.mlir  the same model for any number of tokens, where torch exports it
NAME.npz           x and y, the input and the output of NAME.mlir; x-dynamic and y-dynamic, those of NAME-dynamic.mlir

A weight's numbers are drawn by numpy.random.RandomState(crc32(KEY)), whose streams NumPy keeps as they are:
`normal MEAN DEVIATION` or `uniform LOW HIGH`. Another model needs one line in ZOO.
"""

import inspect
import math
import os
import re
import sys
import warnings
import zlib
from pathlib import Path

os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
warnings.filterwarnings("ignore")

import numpy as np
import torch
import transformers
from torch import nn

sys.path.insert(0, os.path.dirname(__file__))
from torch_import import to_linalg

FOLDER = Path(__file__).resolve().parents[1] / "zoo"
VOCABULARY = 256
# Constants that no seed gives stay in the text, up to this many bytes of each.
LARGEST_CONSTANT = 8192

SIZES = dict(
    vocab_size=VOCABULARY, hidden_size=64, num_hidden_layers=2, num_attention_heads=4, max_position_embeddings=64,
    bos_token_id=1, eos_token_id=2, pad_token_id=0,
)
LLAMA = dict(SIZES, intermediate_size=160, num_key_value_heads=2)
GEMMA = dict(LLAMA, head_dim=16, query_pre_attn_scalar=16, sliding_window=6)
GEMMA3 = dict(GEMMA, layer_types=["sliding_attention", "full_attention"])
WHISPER = dict(
    vocab_size=VOCABULARY, d_model=64, encoder_layers=2, decoder_layers=1, encoder_attention_heads=4,
    decoder_attention_heads=4, encoder_ffn_dim=256, decoder_ffn_dim=256, num_mel_bins=40, max_source_positions=16,
    pad_token_id=0, bos_token_id=1, eos_token_id=2, decoder_start_token_id=1,
)
IMAGE = dict(image_size=32, num_labels=10)

# Name: how it is called, class, configuration, its values.
ZOO = {
    "llama": ("tokens", "LlamaForCausalLM", "LlamaConfig", LLAMA),
    "mistral": ("tokens", "MistralForCausalLM", "MistralConfig", dict(LLAMA, sliding_window=6)),
    "qwen3": ("tokens", "Qwen3ForCausalLM", "Qwen3Config", dict(LLAMA, head_dim=16)),
    "gemma2": ("tokens", "Gemma2ForCausalLM", "Gemma2Config", GEMMA),
    "gemma3": ("tokens", "Gemma3ForCausalLM", "Gemma3TextConfig", GEMMA3),
    "olmo2": ("tokens", "Olmo2ForCausalLM", "Olmo2Config", LLAMA),
    "phi3": ("tokens", "Phi3ForCausalLM", "Phi3Config", LLAMA),
    "gpt2": ("tokens", "GPT2LMHeadModel", "GPT2Config", dict(
        vocab_size=VOCABULARY, n_embd=64, n_layer=2, n_head=4, n_positions=64, bos_token_id=1, eos_token_id=2)),
    "gptneox": ("tokens", "GPTNeoXForCausalLM", "GPTNeoXConfig", dict(SIZES, intermediate_size=256, rotary_pct=0.25)),
    "gptj": ("tokens", "GPTJForCausalLM", "GPTJConfig", dict(
        vocab_size=VOCABULARY, n_embd=64, n_layer=2, n_head=4, n_positions=64, rotary_dim=8, n_inner=160,
        bos_token_id=1, eos_token_id=2)),
    "opt": ("tokens", "OPTForCausalLM", "OPTConfig", dict(
        vocab_size=VOCABULARY, hidden_size=64, ffn_dim=256, num_hidden_layers=2, num_attention_heads=4,
        max_position_embeddings=64, word_embed_proj_dim=64)),
    "bloom": ("tokens", "BloomForCausalLM", "BloomConfig", dict(
        vocab_size=VOCABULARY, hidden_size=64, n_layer=2, n_head=4)),
    "mixtral": ("tokens", "MixtralForCausalLM", "MixtralConfig", dict(
        LLAMA, intermediate_size=96, num_local_experts=4, num_experts_per_tok=2)),
    "mamba": ("tokens", "MambaForCausalLM", "MambaConfig", dict(
        vocab_size=VOCABULARY, hidden_size=64, state_size=8, num_hidden_layers=1)),
    "bert": ("words", "BertForMaskedLM", "BertConfig", dict(SIZES, intermediate_size=256)),
    "t5encoder": ("hidden", "T5EncoderModel", "T5Config", dict(
        vocab_size=VOCABULARY, d_model=64, d_kv=16, d_ff=160, num_layers=2, num_heads=4)),
    "vit": ("image", "ViTForImageClassification", "ViTConfig", dict(
        IMAGE, hidden_size=64, num_hidden_layers=2, num_attention_heads=4, intermediate_size=256, patch_size=8)),
    "resnet": ("image", "ResNetForImageClassification", "ResNetConfig", dict(
        embedding_size=16, hidden_sizes=[32, 64], depths=[2, 2], layer_type="bottleneck", num_labels=10)),
    "mobilenetv2": ("image", "MobileNetV2ForImageClassification", "MobileNetV2Config", dict(
        image_size=32, depth_multiplier=0.35, num_labels=10)),
    "convnext": ("image", "ConvNextForImageClassification", "ConvNextConfig", dict(
        IMAGE, hidden_sizes=[32, 64], depths=[2, 2], num_stages=2)),
    "whisperencoder": ("audio", "WhisperModel", "WhisperConfig", WHISPER),
}


class Called(nn.Module):
    """`model` called with one tensor, as keyword `argument`; gives the field `result`. Decoders are given a mask of
    ones and positions where `mask` says so."""

    def __init__(self, model, argument, result, mask=False, **keywords):
        super().__init__()
        self.model, self.argument, self.result, self.keywords, self.mask = model, argument, result, keywords, mask
        self.positions = mask and "position_ids" in inspect.signature(model.forward).parameters

    def forward(self, x):
        keywords = dict(self.keywords, **{self.argument: x})
        if self.mask:
            keywords["attention_mask"] = torch.ones_like(x)
        if self.positions:
            keywords["position_ids"] = torch.arange(x.shape[1], device=x.device)[None]
        return getattr(self.model(**keywords), self.result)


def fill(model):
    """Weights of about 1/sqrt(inputs), norms near 1 and biases near 0, so that every part matters to the output. Gives
    what each was filled with."""
    embeddings = {id(m.weight) for m in model.modules() if isinstance(m, nn.Embedding)}
    filled = {}

    def draw(name, tensor, kind, a, b):
        state = np.random.RandomState(zlib.crc32(name.encode()))
        size = tuple(tensor.shape)
        numbers = a + b * state.standard_normal(size) if kind == "normal" else state.uniform(a, b, size)
        tensor.copy_(torch.from_numpy(numbers.astype(np.float32)))
        filled[name] = f"{kind} {a!r} {b!r}"

    with torch.no_grad():
        for name, p in model.named_parameters():
            low = name.lower()
            if id(p) in embeddings:
                draw(name, p, "normal", 0.0, round(2 / math.sqrt(p.shape[1]), 4))
            elif p.dim() == 4 or (p.dim() == 3 and "conv" in low):
                draw(name, p, "normal", 0.0, round(1.4 / math.sqrt(p[0].numel()), 4))
            elif p.dim() >= 2 and "A_log" not in name:
                draw(name, p, "normal", 0.0, round(1 / math.sqrt(p.shape[-1]), 4))
            elif "A_log" in name or name.endswith(".D") or "dt" in name:  # Mamba's own
                filled.pop(name, None)
            elif any(s in low for s in ("norm", "ln", "bn")) and not name.endswith("bias"):
                # Gemma's norms multiply by one more than their weights.
                draw(name, p, "normal", float(p.mean().round()), 0.1)
            else:
                draw(name, p, "normal", 0.0, 0.1)
        for name, b in model.named_buffers():
            if name.endswith("running_mean"):
                draw(name, b, "normal", 0.0, 0.1)
            elif name.endswith("running_var"):
                draw(name, b, "uniform", 0.5, 1.5)
    return filled


def shorten(model, blocks):
    """A MobileNetV2 of its first blocks."""
    from transformers.models.mobilenet_v2.modeling_mobilenet_v2 import MobileNetV2ConvLayer

    body = model.mobilenet_v2
    body.layer = body.layer[:blocks]
    channels = body.layer[-1].reduce_1x1.convolution.out_channels
    body.conv_1x1 = MobileNetV2ConvLayer(model.config, in_channels=channels, out_channels=64, kernel_size=1)
    model.classifier = nn.Linear(64, model.classifier.out_features)


def make(name, mask=False):
    """The model `name`, and what its weights are filled with."""
    kind, model_class, config_class, values = ZOO[name]
    torch.manual_seed(0)
    config = getattr(transformers, config_class)(**values)
    if name == "mixtral":
        config._experts_implementation = "batched_mm"  # the others do not get through torch.export or Torch-MLIR
    model = getattr(transformers, model_class)(config)
    if name == "mobilenetv2":
        shorten(model, blocks=4)
    if kind == "audio":
        model = model.encoder
    how = {
        "tokens": dict(argument="input_ids", result="logits", mask=mask, use_cache=False),
        "words": dict(argument="input_ids", result="logits"),
        "hidden": dict(argument="input_ids", result="last_hidden_state"),
        "image": dict(argument="pixel_values", result="logits"),
        "audio": dict(argument="input_features", result="last_hidden_state"),
    }[kind]
    called = Called(model, **how).eval()
    return called, fill(called)


def sample(name, length, seed=2):
    """A random input of the model `name`."""
    kind, generator = ZOO[name][0], np.random.RandomState(seed)
    if kind == "image":
        return torch.from_numpy(generator.standard_normal((1, 3, 32, 32)).astype(np.float32))
    if kind == "audio":
        return torch.from_numpy(generator.standard_normal((1, 40, 32)).astype(np.float32))
    return torch.from_numpy(generator.randint(3, VOCABULARY, (1, length)))


def take_out(text, filled):
    """The module's text without the weights that are filled in."""
    code, separator, resources = text.partition("{-#")
    kept, weights = [], []
    for line in resources.splitlines():
        entry = re.match(r"\s+(\S+): \"0x([0-9A-F]*)\",?$", line)
        if not entry:
            kept.append(line)
        elif (key := entry[1].strip('"')) in filled:
            weights.append(f"// weight {key} {filled[key]}\n")
        elif len(entry[2]) // 2 > LARGEST_CONSTANT:
            raise ValueError(f"constant {key} of {len(entry[2]) // 2} bytes has no seed")
        else:
            kept.append(line.rstrip(",") + ",")
    for number, line in enumerate(kept[:-1]):
        if line.endswith(",") and '"0x' not in kept[number + 1]:
            kept[number] = line[:-1]
    code = re.sub(r" loc\(#?\S*?\)", "", code)
    code = re.sub(r"(?m)^ +", lambda indent: " " * (len(indent[0]) // 4), code)  # a tenth of the text
    constants = separator + "\n".join(kept) + "\n" if any('"0x' in line for line in kept) else ""
    return "".join(sorted(weights)) + code + constants


def export(name):
    arrays = {}
    for dynamic in False, True:
        if dynamic and ZOO[name][0] not in ("tokens", "words", "hidden"):
            continue
        # A mask keeps `transformers` from looking for packed sequences, by a cumulative sum: static exports do.
        model, filled = make(name, mask=dynamic)
        x = sample(name, 11 if dynamic else 16)
        shapes = ({1: torch.export.Dim("t", min=2, max=63)},) if dynamic else None
        try:
            text = take_out(str(to_linalg(model, (sample(name, 16),), shapes)), filled)
        except Exception as error:  # noqa: BLE001 (the next one may work)
            print(f"{name}{' dynamic' * dynamic}: not exported: {type(error).__name__}: {str(error).splitlines()[0][:150]}")
            continue
        (FOLDER / f"{name}{'-dynamic' * dynamic}.mlir").write_text(text)
        with torch.no_grad():
            y = model(x)
        suffix = "-dynamic" * dynamic
        arrays["x" + suffix], arrays["y" + suffix] = x.numpy(), y.numpy()
        print(f"{name}{suffix}: {sum(p.numel() for p in model.parameters())} parameters, {len(text)} bytes", flush=True)
    np.savez_compressed(FOLDER / f"{name}.npz", **arrays)


if __name__ == "__main__":
    torch.set_num_threads(1)
    FOLDER.mkdir(exist_ok=True)
    for name in sys.argv[1:] or ZOO:
        export(name)
