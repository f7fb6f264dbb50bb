"""What a pack may bring beside its texts: found by name, checked, bound by digest and words."""

import hashlib
import os
import shutil
from io import BytesIO

import pytest
from PIL import Image

from kiosk.pack.cache import read_cached
from kiosk.pack.extras import MOST_AUDIO_BYTES, MOST_PICTURE_BYTES, MOST_PICTURE_SIDE
from kiosk.pack.read import PackError, read_pack
from kiosk.sealing.keys import new_campaign_key, pack_fingerprint
from kiosk.stand.setup import go_live
from tests.support import EVENT, ROOT, command, live_pack_folder

RIVER = ROOT / "tests" / "packs" / "clean-river"
SOUND = b"OggS" + bytes(60)


def image(form="PNG", size=(40, 30)):
    data = BytesIO()
    Image.effect_noise(size, 60).convert("RGB").save(data, form)
    return data.getvalue()


def faults(folder):
    with pytest.raises(PackError) as told:
        read_pack(folder)
    return [str(fault) for fault in told.value.faults]


def with_picture(folder, name, data):
    toml = folder / "campaign.toml"
    text = toml.read_text("utf-8")
    assert 'picture = "valley"' in text
    toml.write_text(text.replace('picture = "valley"', f'picture = "{name}"'), "utf-8")
    if data is not None:
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture
def folder(tmp_path):
    return live_pack_folder(tmp_path / "pack", new_campaign_key())


@pytest.mark.parametrize(
    ("name", "data"), [("river.png", image()), ("r.jpg", image("JPEG")), ("r.jpeg", image("JPEG"))]
)
def test_a_picture_is_bound_by_digest_and_words(folder, name, data):
    plain = read_pack(folder)
    assert (plain.picture, plain.files) == ("valley", {})
    pictured = read_pack(with_picture(folder, name, data))
    assert pictured.picture == name
    assert pictured.files == {name: hashlib.sha256(data).digest()}
    (folder / name).write_bytes(image((name.endswith("png") and "PNG") or "JPEG", (41, 30)))
    swapped = read_pack(folder)
    assert swapped.digest != pictured.digest
    assert pack_fingerprint(swapped) != pack_fingerprint(pictured)


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("river.png", None, "river.png: is missing; add it"),
        ("river.png", image("JPEG"), "river.png: is no PNG; save it as one"),
        ("river.jpg", b"<svg/>", "river.jpg: is no JPEG; save it as one"),
        ("river.png", image()[:-60], "river.png: is damaged; save it again"),
        ("river.jpg", image("JPEG")[:500], "river.jpg: is damaged; save it again"),
        ("river.png", image(size=(MOST_PICTURE_SIDE + 1, 1)), "larger than 6000 x 6000"),
        ("river.png", image() + bytes(MOST_PICTURE_BYTES), "river.png: is over 8 MiB"),
        ("../river.png", None, "campaign.toml, picture: is no picture"),
        ("/river.png", None, "campaign.toml, picture: is no picture"),
        ("river.svg", b"<svg/>", "campaign.toml, picture: is no picture"),
        ("Valley", None, "campaign.toml, picture: is no picture"),
    ],
)
def test_a_picture_that_no_screen_can_show_is_a_fault(folder, name, data, says):
    [fault] = faults(with_picture(folder, name, data))
    assert says in fault


def test_sound_is_found_by_its_name_for_each_language(folder):
    before = read_pack(folder)
    (folder / "audio.ur.ogg").write_bytes(SOUND)
    (folder / "audio-consent.ur.ogg").write_bytes(SOUND + b"2")
    (folder / "audio.fr.ogg").write_bytes(b"of a language that the pack does not speak")
    spoken = read_pack(folder)
    urdu = spoken.language("ur")
    assert (urdu.audio, urdu.audio_consent) == ("audio.ur.ogg", "audio-consent.ur.ogg")
    assert spoken.language("en").audio == ""
    assert set(spoken.files) == {"audio.ur.ogg", "audio-consent.ur.ogg"}
    assert spoken.digest != before.digest


@pytest.mark.parametrize(
    ("data", "says"), [(b"ID3", "is no Ogg"), (SOUND + bytes(MOST_AUDIO_BYTES), "is over 16 MiB")]
)
def test_other_sound_is_a_fault(folder, data, says):
    (folder / "audio-consent.ug.ogg").write_bytes(data)
    [fault] = faults(folder)
    assert fault.startswith("audio-consent.ug.ogg: ")
    assert says in fault


def test_a_keyboard_is_checked_and_its_fault_told_with_its_place(folder):
    keyboard = folder / "keyboard.ur.json"
    shutil.copy(RIVER / "keyboard.fa.json", keyboard)
    assert read_pack(folder).language("ur").keyboard == keyboard.name
    text = keyboard.read_text("utf-8")
    keyboard.write_text(text.replace('"KeyW"', '"KeyTab"'), "utf-8")
    [fault] = faults(folder)
    assert fault.startswith("keyboard.ur.json: row 1, key 2: ")


def test_a_pipe_in_a_files_place_holds_nothing_up(folder, tmp_path):
    os.mkfifo(folder / "audio.ur.ogg")
    assert faults(folder) == ["audio.ur.ogg: is no file; put one in its place"]
    with pytest.raises(PackError):
        read_cached(folder, tmp_path / "pack.cache")


def test_a_pack_without_extras_says_nothing_of_them(folder):
    canonical = read_pack(with_picture(folder, "", None)).canonical().decode()
    for key in ("picture", "mark", "files", "audio", "interface", "keyboard"):
        assert f'"{key}"' not in canonical


def test_going_live_copies_what_the_pack_uses_and_nothing_beside_it(folder, tmp_path):
    with_picture(folder, "river.png", image())
    (folder / "audio.ur.ogg").write_bytes(SOUND)
    (folder / "other.png").write_bytes(image())
    (folder / "audio.fr.ogg").write_bytes(SOUND)
    (folder / "campaign.key").write_text("AGE-SECRET-KEY-1")
    (folder / "consent.ug.md").unlink()
    stand = go_live(tmp_path / "data", folder, EVENT)
    copied = {path.name for path in (tmp_path / "data" / "live" / "pack").iterdir()}
    texts = {f"{text}.{code}.md" for text in ("appeal", "consent") for code in ("en", "ur")}
    assert copied == {"campaign.toml", "river.png", "audio.ur.ogg", *texts}
    assert stand.pack.digest == read_pack(folder).digest


def test_campaign_check_tells_a_fault_in_a_file(folder):
    (folder / "interface.ur.ts").write_text("<TS><!ENTITY x 'y'></TS>")
    ran = command("campaign", "check", folder)
    assert ran.returncode == 1
    assert "interface.ur.ts: defines entities" in ran.stdout
