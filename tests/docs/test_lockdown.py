"""docs/lockdown.md names what the kiosk cannot block, and its unit is what the kiosk believes."""

import configparser
import re
import shlex
import shutil
import subprocess

import pytest

from kiosk.desktop.lockdown import COMPOSITORS, HINT, SENTENCE, UNIT, not_locked_down
from kiosk.desktop.sticks import SERVICE as UDISKS
from kiosk.resources import ui
from tests.docs.pages import ROOT

PACKAGING = ROOT / "packaging"
GUIDE = (ROOT / "docs" / "lockdown.md").read_text("utf-8")
NOT_OURS_TO_BLOCK = (
    "Ctrl+Alt+F",
    "Ctrl+Alt+Del",
    "Super key",
    "Windows key",
    "suspend",
    "updates",
    "automatic restarts",
    "notifications",
    "USB automount",
)


class Settings(configparser.RawConfigParser):
    """Settings whose names keep their capitals."""

    def optionxform(self, optionstr: str) -> str:
        return optionstr


def unit() -> dict[str, list[str]]:
    """The unit's own settings: name -> each value given."""
    found: dict[str, list[str]] = {}
    for line in (PACKAGING / UNIT).read_text("utf-8").splitlines():
        if (setting := re.fullmatch(r"(\w+)=(.*)", line)) is not None:
            found.setdefault(setting[1], []).append(setting[2])
    return found


def rows(heading: str) -> list[tuple[str, str]]:
    """What gets out and what shuts it, of one part of the guide."""
    part = GUIDE.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    found = re.findall(r"^\| ([^|]+) \| ([^|]+) \|$", part, re.MULTILINE)
    return [row for row in found if "---" not in row[0] and row[0] != "what gets out"]


def test_the_guide_names_each_thing_that_a_program_cannot_block_with_what_does():
    told = "\n".join(name for name, _setting in rows("Debian and Ubuntu"))
    assert [one for one in NOT_OURS_TO_BLOCK if one not in told] == []
    on_windows = "\n".join(name for name, _setting in rows("Windows"))
    for one in ("Windows key", "Ctrl+Alt+Del", "updates", "automatic restarts", "notifications"):
        assert one in on_windows
    assert all(setting.strip() for _name, setting in (*rows("Debian and Ubuntu"), *rows("Windows")))


def test_the_words_on_screen_lead_to_the_guide():
    panel = ui("Petition", "Volunteer", "PanelPage.qml").read_text("utf-8")
    assert SENTENCE in panel
    assert SENTENCE.rstrip(".") in GUIDE
    assert "docs/lockdown.md" in HINT
    assert "(docs/lockdown.md)" in (ROOT / "README.md").read_text("utf-8")


def test_the_guide_installs_files_that_there_are():
    named = set(re.findall(r"\bpetition-kiosk\.[a-z.]+(?= /|$)", GUIDE, re.MULTILINE))
    assert named >= {UNIT, "petition-kiosk.rules", "petition-kiosk.logind.conf"}
    steps = [one for one in GUIDE.splitlines() if one.strip().startswith("install -")]
    files = [word for one in steps for word in one.split() if (PACKAGING / word).is_file()]
    assert sorted(files) == sorted(one.name for one in PACKAGING.glob("petition-kiosk.*"))


def test_what_the_unit_starts_is_what_the_kiosk_believes_to_be_locked(tmp_path):
    settings = unit()
    compositor, *words = shlex.split(settings["ExecStart"][0])
    name = compositor.rpartition("/")[2]
    assert name in COMPOSITORS
    assert "-s" not in words[: words.index("--")], "it would let Ctrl+Alt+F-keys through"
    # Either would move the kiosk to another unit, and the panel would never believe it.
    assert not {"PAMName", "Slice", "Delegate"} & settings.keys()
    for process, comm, parent in (("self", "python", 40), ("40", name, 1)):
        (tmp_path / process).mkdir()
        (tmp_path / process / "status").write_text(f"Name:\t{comm}\nPPid:\t{parent}\n")
        (tmp_path / process / "cgroup").write_text(f"0::/system.slice/{UNIT}\n")
    assert not_locked_down(tmp_path) is None


def test_the_unit_runs_as_nobody_who_can_log_in_and_comes_back():
    settings = unit()
    (user,) = settings["User"]
    assert f"--shell /usr/sbin/nologin {user}\n" in GUIDE
    assert f'"{user}"' in (PACKAGING / "petition-kiosk.rules").read_text("utf-8")
    assert settings["Restart"] == ["always"]
    assert settings["StartLimitIntervalSec"] == ["0"]


def test_who_has_no_login_may_open_sticks_and_nothing_else():
    rules = (PACKAGING / "petition-kiosk.rules").read_text("utf-8")
    allowed = re.findall(r'"(org\.[^"]+)"', rules)
    of_sticks = [one for one in allowed if one.startswith(UDISKS.lower())]
    assert len(of_sticks) == 4
    assert {one.rpartition(".")[2] for one in allowed if one not in of_sticks} == {
        "inhibit-block-idle",
        "inhibit-block-sleep",
    }
    assert "polkit.Result.NO;" in rules


def test_no_key_and_no_lid_puts_the_machine_to_sleep():
    read = Settings()
    read.read(PACKAGING / "petition-kiosk.logind.conf", "utf-8")
    login = dict(read["Login"])
    assert login["NAutoVTs"] == login["ReserveVT"] == "0"
    assert {login[one] for one in login if one.startswith("HandleLid")} == {"ignore"}
    assert login["HandleSuspendKey"] == login["IdleAction"] == "ignore"


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd-analyze here")
def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path):
    text = (PACKAGING / UNIT).read_text("utf-8")
    for program in ("/usr/bin/cage", "/usr/bin/chvt"):
        assert program in text
        text = text.replace(program, shutil.which("true") or "")  # need not be installed here
    (tmp_path / "seatd.service").write_text("[Service]\nExecStart=/bin/true\n")
    assert _verified(tmp_path, text) == []
    assert _verified(tmp_path, text.replace("Restart=always", "Restart=allways")) != []


def _verified(folder, text) -> list[str]:
    (folder / UNIT).write_text(text)
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(folder / UNIT)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    said = [one for one in done.stderr.splitlines() if UNIT in one]
    return said or ([done.stderr] if done.returncode else [])
