"""Imports point one way. Every import counts: at the top, inside a function, for types only."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# From the ground up. A unit is a module or a package directly inside kiosk/.
LAYERS = (
    {"petition", "errors", "resources", "log"},
    {"pack", "sealing"},
    {"ledger", "bundle"},
    {"stand", "headquarters"},
    {"printing", "desktop", "screens"},
    {"app", "office_app", "cli", "commands", "__main__"},
)
LEVEL = {unit: level for level, layer in enumerate(LAYERS) for unit in layer}
TOP = len(LAYERS) - 1
FOR_ALL = {"errors", "resources", "log"}

# Who alone may import what.
QT = ("kiosk.printing", "kiosk.desktop", "kiosk.screens", "kiosk.app", "kiosk.office_app")
SQL = ("kiosk.ledger", "kiosk.headquarters.register")
CRYPTO = ("kiosk.sealing",)
RESERVED = {
    "PySide6": QT,
    "shiboken6": QT,
    "sqlalchemy": SQL,
    "alembic": SQL,
    "cryptography": CRYPTO,
    "pyrage": CRYPTO,
    "argon2": CRYPTO,
    "kiosk.sealing.unseal": ("kiosk.headquarters",),
}
# What headquarters may take of the kiosk's own store.
OF_LEDGER = "kiosk.ledger.migrate"

# Fewer edges than this, and the walk has gone blind.
LEAST_EDGES = 200
# Edges that are there by design, one for each way of writing an import that the walk must see.
WITNESSES = {
    ("kiosk.sealing", "pyrage"),
    ("kiosk.sealing", "cryptography"),
    ("kiosk.ledger", "sqlalchemy"),
    ("kiosk.ledger", "alembic"),
    ("kiosk.headquarters", "kiosk.sealing.unseal"),
    ("kiosk.stand", "kiosk.petition"),
    ("kiosk.screens", "PySide6"),
    ("kiosk.screens", "kiosk.stand"),
}


@dataclass(frozen=True)
class Edge:
    importer: str
    imported: str
    line: int

    def __str__(self) -> str:
        return f"{self.importer}:{self.line} imports {self.imported}"


def within(name: str, parent: str) -> bool:
    return name == parent or name.startswith(parent + ".")


def unit(name: str) -> str:
    """`kiosk.stand.session` -> `stand`; `kiosk` itself -> ``."""
    return name.partition(".")[2].partition(".")[0]


def edges(root: Path) -> set[Edge]:
    """Every import written in root's kiosk/."""
    found = set()
    for file in sorted((root / "kiosk").rglob("*.py")):
        parts = file.relative_to(root).with_suffix("").parts
        is_package = parts[-1] == "__init__"
        importer = ".".join(parts[:-1] if is_package else parts)
        package = importer if is_package else importer.rpartition(".")[0]
        for node in ast.walk(ast.parse(file.read_bytes(), str(file))):
            for imported in imports(node, package):
                found.add(Edge(importer, imported, getattr(node, "lineno", 0)))
    return found


def imports(node: ast.AST, package: str) -> Iterator[str]:
    match node:
        case ast.Import(names=names):
            yield from (alias.name for alias in names)
        case ast.ImportFrom(module=module, names=names, level=level):
            base = module or ""
            if level:
                above = package.split(".")[: len(package.split(".")) - level + 1]
                base = ".".join([*above, base] if base else above)
            for alias in names:
                # `from kiosk import __version__` names no unit; `from kiosk import stand` does.
                bare = base == "kiosk" and alias.name not in LEVEL and alias.name.startswith("__")
                yield base if bare or alias.name == "*" else f"{base}.{alias.name}"
        case ast.Call(func=func, args=[ast.Constant(value=str(name)), *_]):
            called = func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "")
            if called in {"import_module", "__import__"}:
                yield f"{package}{name}" if name.startswith(".") else name


def faults(found: set[Edge]) -> list[str]:
    return sorted({fault for edge in found if (fault := fault_of(edge))})


def fault_of(edge: Edge) -> str:
    for reserved, allowed in RESERVED.items():
        if within(edge.imported, reserved) and not any(within(edge.importer, a) for a in allowed):
            return f"{edge}: only {', '.join(allowed)} may"
    if not within(edge.imported, "kiosk"):
        return ""
    mine, other = unit(edge.importer), unit(edge.imported)
    if not other or mine == other:
        return ""
    if not mine:
        return f"{edge}: the package itself imports nothing of its own"
    for name in (mine, other):
        if name not in LEVEL:
            return f"{edge}: kiosk.{name} has no layer; give it one in this test and in the design"
    if other in FOR_ALL:
        return ""
    if mine in FOR_ALL:
        return f"{edge}: what all import rests on nothing"
    if LEVEL[other] > LEVEL[mine]:
        return f"{edge}: upwards"
    if LEVEL[other] == LEVEL[mine] < TOP:
        return f"{edge}: peers do not import each other"
    if mine == "headquarters" and other == "ledger" and not within(edge.imported, OF_LEDGER):
        return f"{edge}: headquarters takes of the ledger only {OF_LEDGER}"
    return ""


def test_imports_point_one_way():
    assert faults(edges(ROOT)) == []


def test_it_looked():
    found = edges(ROOT)
    unseen = [
        f"{importer} -> {imported}"
        for importer, imported in sorted(WITNESSES)
        if not any(within(e.importer, importer) and within(e.imported, imported) for e in found)
    ]
    assert unseen == []
    inner = [e for e in found if within(e.imported, "kiosk")]
    assert len(inner) >= LEAST_EDGES
    modules = [p for p in (ROOT / "kiosk").iterdir() if p.suffix == ".py" or any(p.glob("*.py"))]
    homeless = {p.stem for p in modules} - set(LEVEL) - {"__init__"}
    assert homeless == set()


def undeclared(found: set[Edge]) -> list[str]:
    """Imports of packages that pyproject.toml does not name: another's dependency, or a slip."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = project["dependencies"] + project["optional-dependencies"]["office"]
    declared = {plain(re.split(r"[^\w.-]", line)[0]) for line in named}
    bringers = packages_distributions()
    return sorted(
        f"{edge}: no dependency in pyproject.toml brings it"
        for edge in found
        if (top := edge.imported.partition(".")[0]) not in {"kiosk", *sys.stdlib_module_names}
        and not declared & {plain(name) for name in bringers.get(top, [])}
    )


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_package_imported_is_declared():
    assert undeclared(edges(ROOT)) == []


@pytest.mark.parametrize("name", ["pytest", "mako.template", "nowhere"])
def test_an_undeclared_package_is_caught(tmp_path, name):
    assert len(undeclared(plant(tmp_path, "app.py", f"def f():\n    import {name}, json"))) == 1


ALLOWED = [
    ("petition/rules.py", "from kiosk.errors import KioskError"),
    ("petition/rules.py", "from .signature import Draft"),
    ("petition/rules.py", "from kiosk import __version__"),
    ("errors.py", "import sys"),
    ("sealing/seal.py", "import pyrage"),
    ("ledger/migrate.py", "from alembic import command"),
    ("headquarters/register.py", "import sqlalchemy.orm"),
    ("headquarters/register/models.py", "from sqlalchemy import orm"),
    ("headquarters/register.py", "from kiosk.ledger.migrate import upgrade"),
    ("headquarters/register.py", "from kiosk.ledger import migrate"),
    ("headquarters/open.py", "from kiosk.sealing.unseal import unseal"),
    ("headquarters/open.py", "from ..sealing import unseal"),
    ("stand/collect.py", "from kiosk.sealing import seal"),
    ("screens/stand.py", "from PySide6.QtCore import QObject"),
    ("cli.py", "def stand():\n    from kiosk.app import main"),
    ("commands/key.py", "from kiosk.headquarters import keys"),
]

REFUSED = [
    ("upwards", "petition/rules.py", "import kiosk.sealing.seal"),
    ("upwards", "petition/rules.py", "from kiosk import pack"),
    ("upwards", "pack/read.py", "from ..ledger import Ledger"),
    ("upwards", "pack/__init__.py", "from ..ledger import Ledger"),
    ("upwards", "bundle/write.py", "from kiosk.stand.export import export"),
    ("upwards", "stand/setup.py", "from kiosk.desktop.sticks import volumes"),
    ("upwards", "screens/stand.py", "def f():\n    from kiosk.app import build"),
    ("upwards", "screens/stand.py", "if TYPE_CHECKING:\n    from kiosk.app import Kiosk"),
    ("upwards", "ledger/store.py", "importlib.import_module('kiosk.stand')"),
    ("upwards", "ledger/store.py", "__import__('kiosk.cli')"),
    ("peers", "pack/read.py", "from kiosk.sealing.keys import words"),
    ("peers", "ledger/store.py", "from kiosk.bundle import read"),
    ("peers", "stand/export.py", "from kiosk.headquarters.intake import intake"),
    ("peers", "headquarters/intake.py", "from kiosk.stand.session import Session"),
    ("peers", "screens/office.py", "from kiosk.printing import poster"),
    ("rests on nothing", "errors.py", "from kiosk.petition.rules import check"),
    ("package itself", "__init__.py", "from kiosk.app import main"),
    ("has no layer", "helpers.py", "from kiosk.petition import rules"),
    ("has no layer", "stand/setup.py", "from kiosk.helpers import thing"),
    ("kiosk.printing", "stand/session.py", "from PySide6.QtCore import QObject"),
    ("kiosk.printing", "cli.py", "def f():\n    import PySide6.QtGui"),
    ("kiosk.printing", "headquarters/publish/pdf.py", "from PySide6 import QtGui"),
    ("kiosk.ledger", "bundle/write.py", "import sqlalchemy"),
    ("kiosk.ledger", "headquarters/intake.py", "from sqlalchemy.orm import Session"),
    ("kiosk.ledger", "app.py", "def f():\n    from alembic import command"),
    ("kiosk.sealing", "bundle/write.py", "from cryptography.hazmat import primitives"),
    ("kiosk.sealing", "headquarters/open.py", "import pyrage"),
    ("kiosk.sealing", "stand/access.py", "def f():\n    import argon2"),
    ("kiosk.headquarters", "stand/collect.py", "from kiosk.sealing.unseal import unseal"),
    ("kiosk.headquarters", "stand/collect.py", "from kiosk.sealing import unseal"),
    ("kiosk.headquarters", "sealing/__init__.py", "from .unseal import unseal"),
    ("kiosk.headquarters", "cli.py", "def f():\n    import kiosk.sealing.unseal as u"),
    ("takes of the ledger", "headquarters/intake.py", "from kiosk.ledger.store import Ledger"),
    ("takes of the ledger", "headquarters/intake.py", "from kiosk.ledger import Ledger"),
]


def plant(root: Path, file: str, source: str) -> set[Edge]:
    path = root / "kiosk" / file
    path.parent.mkdir(parents=True)
    path.write_text(source + "\n", encoding="utf-8")
    return edges(root)


@pytest.mark.parametrize(("file", "source"), ALLOWED)
def test_what_is_allowed_passes(tmp_path, file, source):
    found = plant(tmp_path, file, source)
    assert found
    assert faults(found) == []


@pytest.mark.parametrize(("why", "file", "source"), REFUSED)
def test_a_planted_import_is_caught(tmp_path, why, file, source):
    (fault,) = faults(plant(tmp_path, file, source))
    assert why in fault.partition(": ")[2]
