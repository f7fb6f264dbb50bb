"""QR codes as pictures of one pixel a module, for QML to enlarge without smoothing."""

from __future__ import annotations

from urllib.parse import unquote

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

QUIET_ZONE = 4
"""Light modules around a code (ISO/IEC 18004)."""


class QrImages(QQuickImageProvider):
    """Answers image://qr/<percent-encoded text>."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, text: str, size: QSize, _wanted: QSize) -> QImage:
        """The code, black on white, level M."""
        image = qr_image(unquote(text))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def qr_image(text: str) -> QImage:
    """The QR code of a text with its quiet zone, a pixel a module."""
    import qrcode  # late: 60 ms that the first frame need not wait for

    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=QUIET_ZONE)
    code.add_data(text)
    code.make()
    modules = code.get_matrix()
    image = QImage(len(modules), len(modules), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    black = QColor(Qt.GlobalColor.black)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            if dark:
                image.setPixelColor(x, y, black)
    return image
