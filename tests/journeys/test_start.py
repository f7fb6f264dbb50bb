"""The first frame waits for nothing that it does not show."""

import subprocess
import sys

from tests.support import ROOT

SCRIPT = """
import sys
from pathlib import Path
import kiosk.__main__
from kiosk import app
slow = {"typer", "rich", "alembic", "cryptography", "sqlalchemy", "pydantic", "qrcode", "PIL"}
application = app.make_application()
window = app.Window(app.find_place(None, Path(sys.argv[1])), True, lambda: None)
def frame():
    print("at the first frame:", sorted(slow & set(sys.modules)))
    application.exit(0)
window.window.frameSwapped.connect(frame)
window.window.show()
application.exec()
window.open()
print("after it:", "sqlalchemy" in sys.modules)
window.close()
"""


def test_nothing_slow_is_imported_before_the_first_frame(tmp_path):
    for again in (False, True):
        ran = subprocess.run(
            [sys.executable, "-c", SCRIPT, str(tmp_path)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        told, after = ran.stdout.splitlines()
        # The first start of all checks the pack; any later one finds it checked.
        assert told == f"at the first frame: {[] if again else ['pydantic']}"
        assert after == "after it: True"
