"""`./run gallery`: the pictures are there, show something, and each shows something else."""

import os
import subprocess
import sys
from html.parser import HTMLParser

import pytest
from PySide6.QtGui import QImage

from tests.screens.office_ways import OFFICE
from tests.screens.ways import SCREENS
from tests.support import ROOT

pytestmark = pytest.mark.timeout(600)  # a window for every screen there is
SIZE = (1024, 600)
THEMES = ("default", "contrast", "largest")


@pytest.fixture(scope="module")
def gallery(tmp_path_factory):
    folder = tmp_path_factory.mktemp("gallery")
    words = ["--language", "ur", "--size", "1024x600"]
    done = subprocess.run(
        [sys.executable, "-m", "tests.gallery", str(folder), *words],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert f"{len(SCREENS) * len(THEMES) + len(OFFICE)} pictures" in done.stderr
    return folder


class Pictures(HTMLParser):
    """The pictures that a page shows."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        if tag == "img":
            self.found.append(dict(attrs)["src"])


def test_every_screen_is_drawn_in_every_theme(gallery):
    wanted = {f"{screen}-ur-1024x600-{theme}.png" for screen in SCREENS for theme in THEMES}
    wanted |= {f"{page}-ur-1024x600-default.png" for page in OFFICE}
    assert {path.name for path in gallery.glob("*.png")} == wanted
    assert {path.suffix for path in gallery.iterdir()} == {".png", ".html"}


def test_no_picture_is_blank_and_all_are_different(gallery):
    pictures = [QImage(str(path)) for path in sorted(gallery.glob("*.png"))]
    for picture in pictures:
        assert (picture.width(), picture.height()) == SIZE
        spots = [(x, y) for x in range(0, SIZE[0], 4) for y in range(0, SIZE[1], 4)]
        assert len({picture.pixel(*spot) for spot in spots}) > 10
    assert len({bytes(picture.constBits()) for picture in pictures}) == len(pictures)


def test_the_page_shows_each_picture_beside_it_and_fetches_nothing(gallery):
    page = Pictures()
    text = (gallery / "index.html").read_text("utf-8")
    page.feed(text)
    assert sorted(page.found) == sorted(path.name for path in gallery.glob("*.png"))
    assert "//" not in text
