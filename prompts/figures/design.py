"""What the scripts of the designs share: their figures held against the prompt of the same name in prompts/system-design."""

import re
import sys
from pathlib import Path

RAW = (Path(__file__).parents[1] / "system-design" / f"{Path(sys.argv[0]).stem}.yaml").read_text(encoding="utf-8")
TEXT = " ".join(RAW.split())


def figure(what, value, stated, within, *said):
    """Prints one figure; fails where it differs from what the prompt states, or where the prompt no longer says so."""
    print(f"{what}: {value:,.6g} (stated {stated:,.6g})")
    assert abs(value - stated) <= (within + 1e-9) * abs(stated), f"{what} is {value}, not {stated}"
    for words in said:
        assert " ".join(words.split()) in TEXT, f"{what}: the prompt does not say “{words}”"


def says(phrase, value, source, at=0, n=None, tol=0.02):
    """The prompt holds this phrase, and its number (the first, the `at`th, or `n` where it is a word) is this value."""
    assert " ".join(phrase.split()) in TEXT, f"not in the prompt: {phrase}"
    found = [float(x.replace(",", "")) for x in re.findall(r"\d[\d,]*(?:\.\d+)?", phrase)]
    told = found[at] if n is None else n
    assert abs(told - value) <= tol * abs(value) + 1e-9, f"{phrase}: computed {value}"
    print(f"{value:>16,.5g}  {phrase:<62}  {source}")


def estimate(name, value, source):
    """The estimate of this name has this value, to two per cent."""
    found = re.search(rf"- id: {name}\n.*?value: ([\d.]+)\n.*?tolerance: ([\d.]+)", RAW, re.S)
    told, tolerance = float(found.group(1)), float(found.group(2))
    assert abs(told - value) <= 0.02 * abs(value), f"{name}: computed {value}, told {told}"
    print(f"{value:>16,.5g}  estimate {name}, factor {tolerance:<30}  {source}")
