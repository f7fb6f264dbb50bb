"""A kept pack is the pack itself, and never outlives a change of its files."""

import json

import pytest

from kiosk.pack.cache import from_canonical, read_cached
from kiosk.pack.read import PackError, read_pack
from kiosk.sealing.keys import new_campaign_key
from tests.support import live_pack_folder, pack


def test_a_pack_comes_back_whole_from_its_canonical_form():
    bundled = pack()
    kept = from_canonical(json.loads(bundled.canonical()))
    assert kept == bundled
    assert kept.digest == bundled.digest


def test_a_kept_pack_is_read_again_and_any_change_is_seen(tmp_path):
    folder = live_pack_folder(tmp_path / "pack", new_campaign_key())
    cache = tmp_path / "data" / "pack.cache"
    first = read_cached(folder, cache)
    assert cache.exists()
    assert read_cached(folder, cache) == first == read_pack(folder)
    text = folder / "appeal.ug.md"
    text.write_text(text.read_text("utf-8") + "\nMore.\n", "utf-8")
    changed = read_cached(folder, cache)
    assert changed == read_pack(folder)
    assert changed != first
    text.unlink()
    with pytest.raises(PackError, match="missing"):
        read_cached(folder, cache)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"state": 1}', b"\xff"])
def test_a_broken_cache_costs_nothing(tmp_path, content):
    folder = live_pack_folder(tmp_path / "pack", new_campaign_key())
    cache = tmp_path / "pack.cache"
    cache.write_bytes(content)
    assert read_cached(folder, cache) == read_pack(folder)


def test_a_folder_that_cannot_be_written_is_no_fault(tmp_path):
    folder = live_pack_folder(tmp_path / "pack", new_campaign_key())
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert read_cached(folder, blocked / "pack.cache") == read_pack(folder)
