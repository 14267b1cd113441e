"""The table of licences: `uv run python -m tests.supply.licences` writes `THIRD_PARTY.md`."""

from __future__ import annotations

from importlib.metadata import Distribution

from tests.supply.dependencies import PROJECT, ROOT, WEB, closure, wanted

FILE = ROOT / "THIRD_PARTY.md"

PERMISSIVE = {"Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "PSF-2.0", "0BSD"}
WEAK_COPYLEFT = {"LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later", "MPL-2.0"}
"""Used as they are, as separate packages, they ask nothing of a program under MIT."""

_SPDX = {
    "Apache 2": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "BSD": "BSD-3-Clause",
    "MIT License": "MIT",
    "PSFL": "PSF-2.0",
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
    "License :: OSI Approved :: BSD License": "BSD-3-Clause",
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: Python Software Foundation License": "PSF-2.0",
}

_WORDINGS = {
    "Permission is hereby granted, free of charge, to any person obtaining a copy": "MIT",
    "Redistribution and use in source and binary forms": "BSD-3-Clause",
}


def licence(package: Distribution) -> str:
    """A package's licence as an SPDX expression, as its metadata has it, else by its text.

    Raises:
        LookupError: neither says which.
    """
    data = package.metadata
    if expression := data.get("License-Expression"):
        return str(expression)
    said = [str(data.get("License") or "").strip(), *data.get_all("Classifier", [])]
    for one in said:
        if (known := _SPDX.get(one, one)) in PERMISSIVE | WEAK_COPYLEFT:
            return known
    for file in package.files or ():
        if "licen" in file.name.lower() or "copying" in file.name.lower():
            text = " ".join(file.read_text(encoding="utf-8").split())
            for wording, name in _WORDINGS.items():
                if wording in text:
                    return name
    raise LookupError(package.name)


def accepted(expression: str) -> bool:
    """Whether every licence of an expression is one of those known to suit."""
    names = expression.replace("(", " ").replace(")", " ").split()
    return all(n in PERMISSIVE | WEAK_COPYLEFT for n in names if n not in {"AND", "OR", "WITH"})


def packages() -> dict[str, tuple[str, bool]]:
    """Name -> licence, and whether only the extra `web` brings it."""
    always = closure(wanted(*PROJECT["dependencies"]))
    everything = closure(wanted(*PROJECT["dependencies"], *WEB))
    return {name: (licence(d), name not in always) for name, d in sorted(everything.items())}


def table() -> str:
    """The page."""
    rows = [
        f"| {name} | {spdx} |{' web' if only_web else ''} |"
        for name, (spdx, only_web) in packages().items()
    ]
    head = (
        "# What the program stands on, and under which licences\n\n"
        "Installed beside it, unchanged, none of it copied into it. `web` comes with that extra "
        "only.\nMade by `uv run python -m tests.supply.licences`; a test holds it to what is "
        "installed.\n\n| package | licence | |\n|---|---|---|\n"
    )
    return head + "\n".join(rows) + "\n"


if __name__ == "__main__":
    FILE.write_text(table(), encoding="utf-8", newline="\n")
