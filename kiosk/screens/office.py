"""The office's window: which register is open, which page is shown, what is under way."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import Fault, KioskError
from kiosk.screens.jobs import Progress, Worker

if TYPE_CHECKING:
    from kiosk.headquarters.register.store import Binding, Register
    from kiosk.pack.left import Left

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1

START, STANDS, LISTS, HANDOVERS = "start", "stands", "lists", "handovers"
REQUESTS, CAMPAIGN = "requests", "campaign"
NEED_A_REGISTER = {STANDS, LISTS, HANDOVERS, REQUESTS}
OWN_REGISTER = "register.sqlite"


def local(text: str) -> Path:
    """The path that somebody typed, dropped or chose: a plain path or a file's URL."""
    return Path(QUrl(text).toLocalFile() if text.startswith("file:") else text.strip()).expanduser()


def day_of(text: str) -> date:
    """The day that somebody typed.

    Raises:
        KioskError: it is none.
    """
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise KioskError(f"{text!r} is no day.", "Write it as year-month-day.") from None


def pieces(found: Iterable[Fault | Left]) -> list[dict[str, str]]:
    """What is wrong with a pack, or left to do in it: file, key and mend, for a page to word."""
    return [{"file": one.file, "key": one.key, "mend": one.mend} for one in found]


@QmlElement
class OfficeScreen(QObject):
    """The window as a whole. The pages' own screens work through `work` and `tell`."""

    pageChanged = Signal()
    saidChanged = Signal()
    workChanged = Signal()
    languageChanged = Signal()
    opened = Signal()

    def __init__(
        self, folder: Path, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.folder = folder
        self.today = today
        self._page = START
        self._language = "en"
        self._said: dict[str, Any] = {}
        self._where = ""
        self._practice = False
        self._binding: Binding | None = None
        self._worker = Worker(self)
        self._worker.changed.connect(self.workChanged.emit)
        self._worker.failed.connect(self.fail)

    # --- acts --------------------------------------------------------------------------------

    @Slot(str)
    def show(self, page: str) -> None:
        """Opens a page; what needs a register waits for one."""
        if page in NEED_A_REGISTER and not self._where:
            page = START
        self._page = page
        self.hush()
        self.pageChanged.emit()

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Speaks another language from now on."""
        self._language = language
        self.languageChanged.emit()

    @Slot(str, bool)
    def openRegister(self, where: str, practice: bool) -> None:
        """Opens a register, or makes one in a file.

        Args:
            where: a file, a database's address or env:NAME.
            practice: whether a new one is for practice bundles.
        """
        named = where.strip()
        if not named:
            self.tell(KioskError("No register is named.", "Choose a file, or type an address."))
            return
        target = named if _is_address(named) else str(local(named))
        self._worker.start(
            lambda _told: self._look(target), lambda answer: self._opened(target, practice, answer)
        )

    @Slot()
    def stop(self) -> None:
        """Stops what is under way at its next step."""
        self._worker.stop()

    @Slot()
    def hush(self) -> None:
        """Takes away what was said last."""
        self._said = {}
        self.saidChanged.emit()

    @Slot(result=str)
    def day(self) -> str:
        """The office's day, as year-month-day."""
        return self.today().isoformat()

    # --- for the pages' screens --------------------------------------------------------------

    def work(
        self, act: Callable[[Register, Progress], object], then: Callable[[object], None]
    ) -> None:
        """Works on the register in a thread of its own; a fault is told.

        One that is gone is told too, and never made anew: its disk may only be away.
        """
        where = self._where
        self.hush()

        def run(told: Progress) -> object:
            from kiosk.headquarters.register.store import Register  # late: SQLAlchemy

            register = Register(where)
            try:
                return act(register, told)
            finally:
                register.close()

        self._worker.start(run, then)

    def work_alone(self, act: Callable[[Progress], object], then: Callable[[object], None]) -> None:
        """Works on something else than the register in a thread of its own."""
        self.hush()
        self._worker.start(act, then)

    def attempt(self, act: Callable[[], None]) -> None:
        """Acts, and tells what did not work."""
        try:
            act()
        except KioskError as error:
            self.tell(error)

    def say(self, what: str, **facts: object) -> None:
        """Tells what was done; the page words it."""
        self._said = {"done": what} | facts
        self.saidChanged.emit()

    def tell(self, error: KioskError) -> None:
        """Tells what did not work."""
        self._said = {
            "sentence": error.sentence,
            "hint": error.hint,
            "faults": pieces(error.faults),
        }
        self.saidChanged.emit()

    @Slot(object)
    def fail(self, error: object) -> None:
        """Tells what did not work beside the window."""
        if isinstance(error, KioskError):
            self.tell(error)

    def bind(self, binding: Binding | None) -> None:
        """The register is bound now, by its first intake or by a pack."""
        self._binding = binding
        if binding is not None:
            self._practice = binding.rehearsal
        self.pageChanged.emit()

    def is_practice(self) -> bool:
        """Whether the register is for practice bundles."""
        return self._practice

    def wait(self) -> None:
        """Waits until nothing is under way any more."""
        self._worker.wait()

    # --- facts -------------------------------------------------------------------------------

    page = Property(str, lambda self: self._page, notify=pageChanged)
    language = Property(str, lambda self: self._language, notify=languageChanged)
    said = Property(dict, lambda self: self._said, notify=saidChanged)
    working = Property(bool, lambda self: self._worker.working, notify=workChanged)
    share = Property(float, lambda self: self._worker.share, notify=workChanged)
    stoppable = Property(bool, lambda self: self._worker.stoppable, notify=workChanged)
    hasRegister = Property(bool, lambda self: bool(self._where), notify=pageChanged)
    practice = Property(bool, lambda self: self._practice, notify=pageChanged)
    campaign = Property(
        str, lambda self: self._binding.campaign if self._binding else "", notify=pageChanged
    )
    ownRegister = Property(str, lambda self: str(self.folder / OWN_REGISTER), constant=True)

    # --- how ---------------------------------------------------------------------------------

    def _look(self, where: str) -> object:
        from kiosk.headquarters.register.store import Register  # late: SQLAlchemy

        if not _is_address(where):
            _make_folder(Path(where).parent)
        register = Register(where, make=True)
        try:
            return register.binding()
        finally:
            register.close()

    def _opened(self, where: str, practice: bool, answer: object) -> None:
        from kiosk.headquarters.register.store import Binding

        self._where, self._practice = where, practice
        self.bind(answer if isinstance(answer, Binding) else None)
        self.show(STANDS)
        self.opened.emit()


def _is_address(where: str) -> bool:
    return ("://" in where and not where.startswith("file:")) or where.startswith("env:")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise KioskError(
            f"The folder {folder} cannot be made ({error.strerror}).", "Choose another place."
        ) from error
