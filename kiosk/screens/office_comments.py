"""The office's list of comments: read here, in memory alone, and shown to nobody before that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.jobs import Progress
from kiosk.screens.office import OfficeScreen
from kiosk.screens.office_lists import OfficeListsScreen

if TYPE_CHECKING:
    from kiosk.headquarters.publish.comments import Comment
    from kiosk.headquarters.register.store import Register

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1

MOST_SHOWN = 50
"""So many comments are shown at a time, those that wait first."""


@QmlElement
class OfficeCommentsScreen(QObject):
    """Signers' own words, that a person lets out or keeps in. They go with the key."""

    commentsChanged = Signal()

    def __init__(
        self, office: OfficeScreen, lists: OfficeListsScreen, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._lists = lists
        self._comments: tuple[Comment, ...] = ()
        self._looked = False
        # Whatever changes who is one person changes whose words these are.
        lists.openChanged.connect(self.forget)

    @Slot()
    def look(self) -> None:
        """Lists every comment that its signer agreed to show; new ones wait from now on."""
        opened = self._lists.opened()
        if opened is None:
            return

        def act(register: Register, _told: Progress) -> tuple[Comment, ...]:
            from kiosk.headquarters.publish.comments import list_comments
            from kiosk.headquarters.register.publication import Approval, PublicationNotes

            found = list_comments(PublicationNotes(register), opened.reconciled)
            return tuple(sorted(found, key=lambda one: one.approval is not Approval.WAITING))

        self._office.work(act, self._note)

    @Slot(str, bool)
    def decide(self, comment: str, approve: bool) -> None:
        """Lets a comment out with the next lists, or keeps it in; the last word holds."""

        def act(register: Register, _told: Progress) -> tuple[Comment, ...]:
            from dataclasses import replace

            from kiosk.headquarters.publish.comments import decide
            from kiosk.headquarters.register.publication import Approval, PublicationNotes

            verdict = Approval.APPROVED if approve else Approval.REFUSED
            decide(PublicationNotes(register), [comment], verdict)
            return tuple(
                replace(one, approval=verdict) if one.id == comment else one
                for one in self._comments
            )

        self._office.work(act, self._note)

    @Slot()
    def forget(self) -> None:
        """Holds no comment any more."""
        self._comments, self._looked = (), False
        self.commentsChanged.emit()

    # --- facts -------------------------------------------------------------------------------

    def _rows(self) -> list[dict[str, Any]]:
        return [
            {"id": one.id, "text": one.text, "approval": one.approval.value}
            for one in self._comments[:MOST_SHOWN]
        ]

    def _count(self, approval: str) -> int:
        return sum(one.approval.value == approval for one in self._comments)

    looked = Property(bool, lambda self: self._looked, notify=commentsChanged)
    rows = Property(list, _rows, notify=commentsChanged)
    count = Property(int, lambda self: len(self._comments), notify=commentsChanged)
    waiting = Property(int, lambda self: self._count("waiting"), notify=commentsChanged)
    approved = Property(int, lambda self: self._count("approved"), notify=commentsChanged)
    refused = Property(int, lambda self: self._count("refused"), notify=commentsChanged)

    # --- how ---------------------------------------------------------------------------------

    def _note(self, answer: object) -> None:
        if isinstance(answer, tuple) and self._lists.opened() is not None:
            self._comments, self._looked = answer, True
            self.commentsChanged.emit()
