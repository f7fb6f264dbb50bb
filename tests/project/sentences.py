"""Every sentence in the code that tells a person of a fault, with %1, %2 where a value stands."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

SENTENCE = re.compile(r"(?:[A-Z]|%1)[^\n]* [^\n]*[.!]")


def sentences(file: Path) -> list[str]:
    """What reads like a sentence in a module's strings, docstrings left out.

    A name that the module itself binds to a string is read as that string.
    """
    tree = ast.parse(file.read_bytes())
    bound = {
        target.id: node.value.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name) and isinstance(node.value.value, str)
    }
    found = [written(node, bound) for node in _strings(tree)]
    return list(dict.fromkeys(text for text in found if SENTENCE.fullmatch(text)))


def _strings(node: ast.AST) -> Iterator[ast.Constant | ast.JoinedStr]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue  # a docstring
        if isinstance(child, ast.JoinedStr) or (
            isinstance(child, ast.Constant) and isinstance(child.value, str)
        ):
            yield child
        else:
            yield from _strings(child)


def written(node: ast.Constant | ast.JoinedStr, bound: dict[str, str]) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    text, values = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        elif isinstance(part, ast.FormattedValue):
            name = part.value.id if isinstance(part.value, ast.Name) else ""
            if name in bound:
                text += bound[name]
            else:
                values += 1
                text += f"%{values}"
    return text
