"""Checks that what options are described to be by default is what the code has; prints each that is not."""

import pathlib
import re
import sys

source = pathlib.Path(sys.argv[1])
STRING = r'"((?:[^"\\]|\\.)*)"'
faults = 0


def join(text):
    """C strings, one behind another, as one."""
    return "".join(re.findall(STRING, text))


def check(path, option, default, text):
    """A default that is a number, a word or a truth stands in the text, in digits or (`the file's own`) in words."""
    global faults
    stated = re.search(r"\(default: (.*?)\)", text)
    if stated is None:
        fault = default not in ("", "0", "0.0", "false") and f"is {default} by default, which is not said"
    elif re.fullmatch(r"[-\d.,e]+|true|false", stated[1]) or re.fullmatch(r"[a-z]\w*", default):
        fault = stated[1] != default and f"is {default} by default, not {stated[1]}"
    else:
        fault = None
    if fault:
        print(f"{path}: {option} {fault}")
        faults += 1


options = 0
for folder in "Dialect/JPQ/Transforms", "Conversion":
    path = f"include/jpq/{folder}/Passes.td"
    text = (source / path).read_text()
    for m in re.finditer(
        rf'\bOption<"\w+", "([\w-]+)", "[\w:]+", (?:/\*default=\*/)?{STRING},\s*((?:{STRING}\s*)+)>', text
    ):
        name, default, described = m[1], m[2].replace('\\"', ""), join(m[3])
        # Passes state every default that is not empty: their options are in no --help by tool.
        if default and "(default: " not in described:
            print(f"{path}: {name} is {default} by default, which is not said")
            faults += 1
        check(path, name, default, described)
        options += 1
    menu = (source / "include/jpq/Dialect/JPQ/Transforms/Harm/OptionMenu.h").read_text()
    for name, member in ("widths", "widths"), ("groups", "groupSizes"):
        for described in re.findall(rf'ListOption<"\w+", "{name}", "unsigned",\s*{STRING}>', text):
            default = re.search(rf"{member} = {{(\d.*?)}}", menu)[1].replace(" ", "")
            check(path, name, default, described)
            options += 1

for path in sorted(source.glob("tools/*/*.cpp")):
    for m in re.finditer(r'cl::opt<[\w:]+> \w+\(\s*"([\w-]+)"(.*?)\);\n', path.read_text(), re.S):
        default = re.search(r"cl::init\((.*?)\)", m[2])
        described = re.search(rf"cl::desc\(((?:\s*{STRING})+)\)", m[2])
        if default and described:
            check(path.name, f"--{m[1]}", default[1].strip('"'), join(described[1]))
            options += 1

# The demo beside what passes take by themselves.
passes = (source / "include/jpq/Dialect/JPQ/Transforms/Passes.td").read_text()
windows = int(re.search(r'"windows", "int64_t", /\*default=\*/"(\d+)"', passes)[1])
comparison, stated = re.search(
    r"calibrated on (less|more)[^`]*`windows=(\d+)", (source / "README.md").read_text().replace("\n", " ")
).groups()
demo = re.search(r"calibration_options=\"window=256 windows=(\d+)\"", (source / "python/jpq/demo.py").read_text())[1]
if stated != demo or (comparison == "less") != (int(demo) < windows) or int(demo) == windows:
    print(f"README.md: the demo takes {demo} windows, not {stated}; the default, {windows}, is not {comparison}")
    faults += 1

print(options, "options")
sys.exit(faults != 0)
