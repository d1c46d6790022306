"""A GGUF model in llama.cpp: how fast it reads a prompt and continues it. A process of its own.

`python -m jpq.bench_cpu.llama_model measure MODEL CONTEXT TOKENS REPETITIONS THREADS...` prints a JSON object;
`... quantize MODEL TYPE OUTPUT` writes the model in another type.
"""

import ctypes
import json
import os
import statistics
import sys
import time

import llama_cpp

from jpq.errors import JpqError


def measure(model: str, context: int, tokens: int, repetitions: int, threads: list[int]) -> dict:
    """Bytes of the weights, and by number of threads the seconds of `context` tokens at once, and of one token behind
    them (medians)."""
    loaded = llama_cpp.llama_model_load_from_file(model.encode(), llama_cpp.llama_model_default_params())
    if not loaded:
        raise JpqError(f"{model}: llama.cpp cannot load it")
    vocabulary = llama_cpp.llama_vocab_n_tokens(llama_cpp.llama_model_get_vocab(loaded))
    result = {"bytes": llama_cpp.llama_model_size(loaded), "runs": []}
    for count in threads:
        prefill, step = time_model(loaded, vocabulary, context, tokens, repetitions, count)
        result["runs"].append({"threads": count, "prefill_seconds": prefill, "decode_seconds": step})
    return result


def time_model(model, vocabulary: int, context: int, tokens: int, repetitions: int, threads: int) -> tuple[float, float]:
    parameters = llama_cpp.llama_context_default_params()
    parameters.n_ctx = context + tokens
    parameters.n_batch = parameters.n_ubatch = context
    parameters.n_threads = parameters.n_threads_batch = threads
    session = llama_cpp.llama_init_from_model(model, parameters)
    if not session:
        raise JpqError("llama.cpp cannot make a context")

    def feed(count: int) -> float:
        ids = (llama_cpp.llama_token * count)(*((i + 1) * 7919 % vocabulary for i in range(count)))
        start = time.perf_counter()
        if llama_cpp.llama_decode(session, llama_cpp.llama_batch_get_one(ids, count)) != 0:
            raise JpqError("llama.cpp cannot continue")
        # Results are there when they are asked for.
        llama_cpp.llama_synchronize(session)
        return time.perf_counter() - start

    prefill, step = [], []
    # The first round warms up.
    for round_ in range(repetitions + 1):
        llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(session), True)
        seconds = feed(context)
        steps = [feed(1) for _ in range(tokens)]
        if round_ > 0:
            prefill.append(seconds)
            step += steps
    llama_cpp.llama_free(session)
    return statistics.median(prefill), statistics.median(step)


def quantize(model: str, type_: str, output: str) -> dict:
    parameters = llama_cpp.llama_model_quantize_default_params()
    parameters.ftype = getattr(llama_cpp, f"LLAMA_FTYPE_MOSTLY_{type_}")
    parameters.allow_requantize = True
    if llama_cpp.llama_model_quantize(model.encode(), output.encode(), ctypes.byref(parameters)) != 0:
        raise JpqError(f"{model}: llama.cpp cannot write it as {type_}")
    return {}


def main(arguments: list[str]) -> None:
    """Answers on stdout; what llama.cpp prints goes to stderr."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    try:
        if arguments[0] == "quantize":
            answer = quantize(*arguments[1:])
        else:
            model, context, tokens, repetitions, *threads = arguments[1:]
            answer = measure(model, int(context), int(tokens), int(repetitions), [int(count) for count in threads])
    except JpqError as error:
        answer = {"error": str(error)}
    answers.write(json.dumps(answer) + "\n")
    answers.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
