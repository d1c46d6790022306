"""Small checks of numbers and files for the lit tests of this folder, without any library.

tool.py payload FILE               how many bytes a safetensors file has behind its header
tool.py close KEY RELATIVE A B     the numbers of two JSON files agree
tool.py below KEY LIMIT A          a number of a JSON file is less
tool.py less KEY A B               a number of A is less than that of B
tool.py times KEY FACTOR A B       a number of A is less than FACTOR times that of B
tool.py same NAME A B              what two safetensors files hold under names that begin like this is the same
tool.py same-harm RELATIVE A B     the predicted harm of a selection's report is what jpq-validate-error measured
tool.py spent PLAN HARMS           nothing that a plan's budget leaves would buy a weight an option of less harm
tool.py windows IN LENGTH FIRST LAST OUT   the tokens of some windows as a file of their own
tool.py shapes FILE                names and shapes of a safetensors file
tool.py choose NAME INDEX          stdin to stdout: the plan of a symbol whose name matches gets this choice, pinned
"""

import json
import re
import sys


def read_header(path: str) -> tuple[dict, int]:
    content = open(path, "rb").read()
    begin = 8 + int.from_bytes(content[:8], "little")
    return json.loads(content[8:begin]), len(content) - begin


def read_tensors(path: str, prefix: str) -> dict[str, bytes]:
    content = open(path, "rb").read()
    header, size = read_header(path)
    payload = content[-size:]
    tensors = {name: entry["data_offsets"] for name, entry in header.items() if name.startswith(prefix)}
    return {name: payload[begin:end] for name, (begin, end) in tensors.items()}


def write_windows(source: str, length: str, first: str, last: str, target: str) -> None:
    header, _ = read_header(source)
    content = open(source, "rb").read()
    begin, end = header["tokens"]["data_offsets"]
    data = content[8 + int.from_bytes(content[:8], "little") :][begin:end]
    count = 1
    for size in header["tokens"]["shape"]:
        count *= size
    bytes_per_window = int(length) * (len(data) // count)
    data = data[int(first) * bytes_per_window : int(last) * bytes_per_window]
    shape = [(int(last) - int(first)) * int(length)]
    text = json.dumps({"tokens": {"dtype": header["tokens"]["dtype"], "shape": shape, "data_offsets": [0, len(data)]}})
    text += " " * (-len(text) % 8)
    with open(target, "wb") as file:
        file.write(len(text).to_bytes(8, "little") + text.encode() + data)


def check_spent(plan: dict, options: list[dict]) -> None:
    left = plan["budget_bytes"] - plan["stored_bytes"]
    offered = {}
    for option in options:
        offered.setdefault(option["unit"], {})[option["option"]] = option
    weighed = 0
    for unit in plan["units"]:
        if unit.get("pruned_channels"):
            continue
        for name, chosen in unit["weights"].items():
            now = offered[name][chosen]
            for option in offered[name].values():
                weighed += 1
                if option["predicted_kl"] < now["predicted_kl"] and option["bytes"] <= now["bytes"] + left:
                    sys.exit(f"{left} bytes are left, and {name} has {chosen}: {option['option']} fits, and does less harm")
    if not weighed:
        sys.exit("nothing was on offer")


def main(command: str, *arguments: str) -> None:
    if command == "payload":
        print("payload", read_header(arguments[0])[1])
    elif command == "close":
        key, tolerance, *files = arguments
        a, b = (json.load(open(file))[key] for file in files)
        if not abs(a - b) <= float(tolerance) * abs(a):
            sys.exit(f"{key}: {a} and {b} differ by {abs(a - b) / abs(a):.3g}")
    elif command == "below":
        key, limit, file = arguments
        if not (value := json.load(open(file))[key]) < float(limit):
            sys.exit(f"{key} is {value}")
    elif command == "less":
        key, *files = arguments
        a, b = (json.load(open(file))[key] for file in files)
        if not a < b:
            sys.exit(f"{key}: {a} is not less than {b}")
    elif command == "times":
        key, factor, *files = arguments
        a, b = (json.load(open(file))[key] for file in files)
        if not a < float(factor) * b:
            sys.exit(f"{key}: {a} is not less than {factor} of {b}")
    elif command == "same":
        prefix, *files = arguments
        a, b = (read_tensors(file, prefix) for file in files)
        if not a or a != b:
            sys.exit(f"{sorted(a)} and {sorted(b)} differ")
    elif command == "same-harm":
        tolerance, selected, validated = arguments
        a, b = json.load(open(selected))["predicted_kl"], json.load(open(validated))["whole"]["measured_kl"]
        if not abs(a - b) <= float(tolerance) * abs(b):
            sys.exit(f"predicted {a}, measured {b}")
    elif command == "spent":
        plan, harms = (json.load(open(file)) for file in arguments)
        check_spent(plan, harms["options"])
    elif command == "windows":
        write_windows(*arguments)
    elif command == "shapes":
        header, _ = read_header(arguments[0])
        for name in sorted(header):
            if not name.startswith(("__", "jpq.padding")):
                print(name, header[name]["dtype"], header[name]["shape"])
    elif command == "choose":
        name, index = arguments
        for line in sys.stdin:
            if re.search(rf"jpq\.(group|weight) @({name})[ :]", line):
                line = re.sub(r"\](, chosen = \d+)?(, pinned)?>(?! ->)", f"], chosen = {index}, pinned>", line)
            sys.stdout.write(line)
    else:
        sys.exit(__doc__)


main(*sys.argv[1:])
