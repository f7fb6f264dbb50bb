"""A wheel, built and installed elsewhere, finds its QML and its assets inside itself."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PROBE = """
import kiosk, kiosk.resources as r
print(kiosk.__file__)
print(r.ui("Petition", "Main.qml"))
print(*r.assets("campaigns").glob("*/campaign.toml"))
"""


def call(*words: str | Path, **surroundings: str | Path) -> str:
    cwd = surroundings.pop("cwd")
    clean = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run(
        [sys.executable, *map(str, words)],
        cwd=cwd,
        env=clean | {k: str(v) for k, v in surroundings.items()},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    out: Path = tmp_path_factory.mktemp("dist")
    call("-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT, cwd=out)
    wheels = list(out.glob("*.whl"))
    assert len(wheels) == 1
    return wheels[0]


def test_it_carries_the_program_and_nothing_else(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert tops == {"kiosk", f"{'-'.join(wheel.stem.split('-')[:2])}.dist-info"}
    assert not [n for n in names if "tests/" in n or "__pycache__" in n or n.endswith(".pyc")]
    assert len(names) == len(set(names))
    for folder in ("ui", "assets"):
        there = {p.relative_to(ROOT / folder).as_posix() for p in files(ROOT / folder)}
        carried = {n.removeprefix(f"kiosk/_{folder}/") for n in names if f"/_{folder}/" in n}
        assert there, f"{folder}/ is empty"
        assert there - carried == set()


def files(folder: Path) -> list[Path]:
    tracked = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "."],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    if tracked.returncode:  # no checkout, or no git: everything counts
        return [p for p in folder.rglob("*") if p.is_file()]
    return [p for name in tracked.stdout.split("\0") if name and (p := folder / name).is_file()]


def test_installed_elsewhere_it_finds_its_own(wheel, tmp_path):
    target, cwd = tmp_path / "site", tmp_path / "cwd"
    cwd.mkdir()
    call("-m", "pip", "install", "--no-deps", "--no-index", "--target", target, wheel, cwd=cwd)
    answer = call("-c", PROBE, cwd=cwd, PYTHONPATH=target).splitlines()
    package, main_qml, packs = answer
    assert Path(package) == target / "kiosk" / "__init__.py"
    assert Path(main_qml) == target / "kiosk" / "_ui" / "Petition" / "Main.qml"
    assert packs, "no campaign is bundled"
    for found in map(Path, [main_qml, *packs.split()]):
        assert found.is_relative_to(target / "kiosk")
        assert found.is_file()


def test_the_probe_would_see_a_checkout(tmp_path):
    """The control: with the checkout on the path, the same probe answers from there."""
    answer = call("-c", PROBE, cwd=tmp_path, PYTHONPATH=ROOT).splitlines()
    assert Path(answer[1]) == ROOT / "ui" / "Petition" / "Main.qml"
