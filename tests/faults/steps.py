"""Makes the n-th call of a running process on some files fail, or kills it there; by strace.

The fault is put in at the edge of the kernel, below SQLite and Python alike.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

CALLS = (
    "openat,write,pwrite64,ftruncate,fallocate,fsync,fdatasync,rename,renameat,renameat2,unlink,"
    "unlinkat"
)
"""Every call by which this program changes a disk."""
LOOKS = "read,pread64,lseek,newfstatat,statx,getdents64,fadvise64"
"""And those by which it looks at one."""


@contextmanager
def faults(
    pid: int,
    files: Sequence[Path],
    log: Path,
    call: str = "",
    fault: str = "",
    calls: str = CALLS,
) -> Iterator[None]:
    """From here on, until the process ends, its calls on `files` are logged and fail as asked.

    Args:
        pid: the process.
        files: exact paths, there or not.
        log: gets one line for each call.
        call: which call is to fail; none is only counted.
        fault: strace's words: `error=EIO:when=3` for the third such call, `error=ENOSPC:when=3+`
            from then on, `signal=KILL:when=3`.
        calls: those that are counted.
    """
    words = ["strace", "-f", "-o", log, "-e", f"trace={calls}"]
    words += ["-e", f"inject={call}:{fault}"] if call else []
    for file in files:
        words += ["-P", file]
    with subprocess.Popen(
        [*map(str, words), "-p", str(pid)], stderr=subprocess.PIPE, text=True
    ) as strace:
        assert strace.stderr is not None
        for line in strace.stderr:
            if "attached" in line:
                break
            if "ptrace" in line or "PTRACE" in line:
                pytest.skip(f"strace may not watch a process here: {line.strip()}")
        try:
            yield
        finally:
            strace.stderr.close()


def calls_in(log: Path) -> list[str]:
    """The names of the calls in a log, in order."""
    lines = [line.split(None, 1)[1] for line in log.read_text().splitlines() if " " in line]
    return [line.split("(", 1)[0] for line in lines if "(" in line]


def can_trace() -> str:
    """Why strace cannot be used here, or an empty string."""
    if shutil.which("strace") is None:
        return "strace is not here"
    done = subprocess.run(
        ["strace", "-o", os.devnull, "true"], capture_output=True, text=True, check=False
    )
    return "" if done.returncode == 0 else f"strace cannot be used: {done.stderr.strip()}"
