"""A kept pack is the pack itself, and never outlives a change of its files."""

import json
import os
from dataclasses import replace

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
    spoken = replace(bundled.languages[0], audio="audio.en.ogg", keyboard="keyboard.en.json")
    files = {"audio.en.ogg": b"1" * 32, "keyboard.en.json": b"2" * 32}
    rich = replace(bundled, languages=(spoken,), files=files, mark=True, picture="")
    assert from_canonical(json.loads(rich.canonical())) == rich


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
    assert [one.code for one in read_cached(folder, cache).languages] == ["en", "ur"]
    (folder / "appeal.en.md").unlink()
    with pytest.raises(PackError, match="missing"):
        read_cached(folder, cache)


def test_a_sound_put_back_with_the_old_date_and_size_is_seen(tmp_path):
    folder = live_pack_folder(tmp_path / "pack", new_campaign_key())
    cache = tmp_path / "pack.cache"
    sound = folder / "audio.ur.ogg"
    sound.write_bytes(b"OggS one")
    before = sound.stat()
    first = read_cached(folder, cache)
    assert first.language("ur").audio == sound.name
    assert read_cached(folder, cache) == first
    sound.write_bytes(b"OggS two")
    os.utime(sound, ns=(before.st_atime_ns, before.st_mtime_ns))
    changed = read_cached(folder, cache)
    assert changed == read_pack(folder)
    assert changed.files != first.files


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
