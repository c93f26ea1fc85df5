"""What the scripts of the tasks share: reading a prompt of prompts/coding without a YAML library."""

import pathlib
import re


def text_of(name):
    return (pathlib.Path(__file__).parents[1] / "coding" / f"{name}.yaml").read_text(encoding="utf-8")


def block(text, key):
    """The block scalar of `key` in the prompt's code, cut by its indentation."""
    lines = text.split("\ncode:\n", 1)[1].split(f"\n  {key}: |\n", 1)[1].split("\n")
    kept = []
    for line in lines:
        if line.strip() and not line.startswith("    "):
            break
        kept.append(line[4:])
    return "\n".join(kept)


def estimate(text, name, computed):
    """Prints a figure and holds it against the one in the prompt."""
    part = text.split("\nestimates:\n", 1)[1].split(f"  - id: {name}\n", 1)[1]
    value = float(re.search(r"^    value: (.+)$", part, re.M)[1])
    tolerance = float(re.search(r"^    tolerance: (.+)$", part, re.M)[1])
    print(f"{name}: {computed:.6g}, the prompt says {value:.6g}")
    assert value / tolerance <= computed <= value * tolerance, name
    return value
