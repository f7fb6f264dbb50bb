"""What a signer does at the real window, and what is kept of it."""

import zxingcpp
from PySide6.QtGui import QImage

from kiosk.petition.record import decode
from tests.support import rehearsal_unsealer, sealed_records

SIZES = [(1024, 600), (1280, 800), (1920, 1080), (800, 1280)]


def kept(driver, data):
    unsealer = rehearsal_unsealer(data)
    ledger = driver.shown.screen._stand.ledger
    return [decode(unsealer.unseal(sealed)) for sealed in sealed_records(ledger)]


def to_details(driver):
    driver.tap("readAndSign")
    driver.arrived("read")
    driver.tap("signFromRead")
    driver.arrived("details")


def to_consent(driver, name="Amina Bibi", exposure="public"):
    to_details(driver)
    driver.tap(f"exposure_{exposure}")
    if exposure != "counted":
        driver.fill("name", name)
    driver.put_keyboard_away()
    driver.tap("next")
    driver.arrived("consent")


def qr_texts(image):
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = bytes(grey.constBits())
    wide = grey.bytesPerLine()
    tight = b"".join(rows[at : at + grey.width()] for at in range(0, len(rows), wide))
    pixels = memoryview(tight).cast("B", (grey.height(), grey.width()))
    return {found.text for found in zxingcpp.read_barcodes(pixels)}


def walk(item):
    """An item and everything in it."""
    yield item
    for child in item.childItems():
        yield from walk(child)
