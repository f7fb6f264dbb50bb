"""ruff, mypy and qmllint find nothing, with the settings of pyproject.toml."""

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import ClassVar

import PySide6
import pytest

ROOT = Path(__file__).parents[2]
QT = Path(PySide6.__file__).parent
PYTHON = [folder for folder in ("kiosk", "tests", "benchmarks") if (ROOT / folder).is_dir()]
BACKEND = "Petition.Backend"


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(w) for w in words], cwd=ROOT, capture_output=True, text=True)


@pytest.mark.parametrize("command", [["check"], ["format", "--check"]], ids=" ".join)
def test_ruff(command):
    done = run(sys.executable, "-m", "ruff", *command, *PYTHON)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.timeout(300)
def test_mypy():
    typed = [folder for folder in PYTHON if folder != "tests"]
    done = run(sys.executable, "-m", "mypy", *typed)
    assert done.returncode == 0, done.stdout + done.stderr


def for_qml(file: Path) -> bool:
    """Does this module define a class under @QmlElement or one of its kin?"""
    return any(
        isinstance(node, ast.ClassDef)
        and any(ast.unparse(mark) in {"QmlElement", "QmlSingleton"} for mark in node.decorator_list)
        for node in ast.walk(ast.parse(file.read_bytes()))
    )


def tool(*words: str | Path) -> None:
    done = run(*words)
    assert done.returncode == 0, done.stdout + done.stderr


class Plain(ast.NodeTransformer):
    """Rewrites a module into what metaobjectdump can read.

    It stumbles over `x = Property(int, lambda self: ...)` and `x = Property("QVariantMap", ...)`,
    so these become `@Property(...) def x(self)`. It knows no Python type but str. It drops
    `constant=True`, which `constants` keeps.
    """

    TYPES: ClassVar = {
        "dict": "QVariantMap",
        "float": "double",
        "list": "QVariantList",
        "object": "QVariant",
    }

    def __init__(self) -> None:
        self.constants: set[str] = set()

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return ast.Constant(self.TYPES[node.id]) if node.id in self.TYPES else node

    def visit_Assign(self, node: ast.Assign) -> ast.AST | list[ast.stmt]:
        match node:
            case ast.Assign(
                targets=[ast.Name(id=name)],
                value=ast.Call(func=ast.Name(id="Property"), args=[kind, *rest], keywords=keywords),
            ):
                if any(k.arg == "constant" for k in keywords):
                    self.constants.add(name)
                mark = ast.Call(ast.Name("Property"), [self.visit(kind)], keywords)
                lines = f"@{ast.unparse(mark)}\ndef {name}(self): ..."
                if len(rest) > 1 or any(k.arg == "fset" for k in keywords):
                    lines += f"\n@{name}.setter\ndef {name}(self, value): ..."
                return ast.parse(lines).body
        return self.generic_visit(node)


def dump_types(module: Path, folder: Path) -> Path:
    """What metaobjectdump says of one module."""
    plain = Plain()
    source, dump = folder / module.name, folder / f"{module.stem}.json"
    source.write_text(ast.unparse(plain.visit(ast.parse(module.read_bytes()))), encoding="utf-8")
    tool(sys.executable, QT / "scripts" / "metaobjectdump.py", "-o", dump, source)
    described = json.loads(dump.read_bytes())
    for part in described:
        for one in (p for c in part["classes"] for p in c.get("properties", [])):
            one["constant"] = one["name"] in plain.constants
    dump.write_text(json.dumps(described), encoding="utf-8")
    return dump


def write_types(modules: list[Path], out: Path) -> Path:
    """Describes the Python classes that QML sees; returns an import path that holds them."""
    folder = out.joinpath(*BACKEND.split("."))
    folder.mkdir(parents=True)
    dumps = [dump_types(module, folder) for module in modules]
    known = ",".join(
        str(QT / "Qt" / "metatypes" / f"qt6{name}_metatypes.json")
        for name in ("core", "gui", "qml", "quick")
    )
    tool(
        QT / "Qt" / "libexec" / "qmltyperegistrar",
        f"--import-name={BACKEND}",
        "--major-version=1",
        "--minor-version=0",
        f"--foreign-types={known}",
        f"--generate-qmltypes={folder / 'backend.qmltypes'}",
        "-o",
        "/dev/null",
        *dumps,
    )
    lines = [f"module {BACKEND}", "typeinfo backend.qmltypes", "depends QtQuick"]
    (folder / "qmldir").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return out


def lint(files: list[Path], *import_paths: Path) -> list[str]:
    """What qmllint says against the files, a line each."""
    ways = [word for path in import_paths for word in ("-I", path)]
    done = run(QT / "qmllint", "--max-warnings", "0", "--json", "-", *ways, *files)
    said = json.loads(done.stdout)["files"]
    assert len(said) == len(files), "qmllint passed a file over"
    lines = [
        f"{Path(file['filename']).name}:{warning.get('line', 0)}: {warning['message']}"
        for file in said
        for warning in file["warnings"]
        if warning["type"] != "info"  # an unused import, say
    ]
    assert bool(done.returncode) == bool(lines), done.stdout + done.stderr
    return lines


@pytest.fixture(scope="module")
def backend(tmp_path_factory) -> Path:
    modules = [file for file in sorted((ROOT / "kiosk/screens").glob("*.py")) if for_qml(file)]
    assert modules, "no module of kiosk/screens carries @QmlElement"
    return write_types(modules, tmp_path_factory.mktemp("types"))


def test_qmllint(backend):
    files = sorted((ROOT / "ui").rglob("*.qml"))
    assert files
    assert lint(files, ROOT / "ui", backend) == []


PLANTED_PYTHON = """
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Planted(QObject):
    changed = Signal()

    @Property(int, notify=changed)
    def count(self) -> int:
        return 1

    person = Property("QVariantMap", lambda self: {}, notify=changed)
    fixed = Property(str, lambda self: "", constant=True)
"""

PLANTED_QML = """import QtQuick
import Petition.Backend

Item {
    id: root
    required property Planted planted
    readonly property var shown: root.planted.%s
}
"""


WORDS = [("count", 0), ("person", 0), ("fixed", 0), ("cuont", 1), ("persom", 1)]


@pytest.mark.parametrize(("word", "faults"), WORDS)
def test_a_misspelt_python_property_is_caught(tmp_path, word, faults):
    module, screen = tmp_path / "planted.py", tmp_path / "Screen.qml"
    module.write_text(PLANTED_PYTHON, encoding="utf-8")
    screen.write_text(PLANTED_QML % word, encoding="utf-8")
    assert for_qml(module)
    said = lint([screen], write_types([module], tmp_path / "types"))
    assert len(said) == faults
    assert all(word in line for line in said)
