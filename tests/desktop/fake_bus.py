"""udisks2, logind and a screen saver on a private bus, in a process of its own.

    python fake_bus.py LOG [busy] [alone]

Writes each call that it takes to LOG, one a line; `busy` refuses to unmount, `alone` leaves udisks2
out.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import ClassInfo, Property, QCoreApplication, QObject, Slot
from PySide6.QtDBus import (
    QDBusAbstractAdaptor,
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
)

LOG = Path(sys.argv[1])
BUSY, ALONE = "busy" in sys.argv, "alone" in sys.argv
DRIVE = "/org/freedesktop/UDisks2/drives/Stick"
BLOCK = "/org/freedesktop/UDisks2/block_devices/sdz1"
BUS = QDBusConnection.sessionBus()


def note(*words):
    with LOG.open("a") as file:
        file.write(" ".join(map(str, words)) + "\n")


@ClassInfo({"D-Bus Interface": "org.freedesktop.UDisks2.Filesystem"})
class Filesystem(QDBusAbstractAdaptor):
    @Slot("QVariantMap", result=str)
    def Mount(self, options):
        note("Mount", dict(options))
        return os.environ["FAKE_FOLDER"]

    @Slot("QVariantMap", QDBusMessage)
    def Unmount(self, options, message):
        note("Unmount", dict(options))
        if BUSY:
            message.setDelayedReply(True)
            name = "org.freedesktop.UDisks2.Error.DeviceBusy"
            BUS.send(message.createErrorReply(name, "target is busy"))


@ClassInfo({"D-Bus Interface": "org.freedesktop.UDisks2.Block"})
class Block(QDBusAbstractAdaptor):
    def _drive(self):
        return QDBusObjectPath(DRIVE)

    Drive = Property(QDBusObjectPath, _drive)


@ClassInfo({"D-Bus Interface": "org.freedesktop.UDisks2.Drive"})
class Drive(QDBusAbstractAdaptor):
    @Slot("QVariantMap")
    def PowerOff(self, options):
        note("PowerOff", dict(options))


@ClassInfo({"D-Bus Interface": "org.freedesktop.login1.Manager"})
class Manager(QDBusAbstractAdaptor):
    @Slot(str, str, str, str, result=QDBusUnixFileDescriptor)
    def Inhibit(self, what, who, why, mode):
        note("logind", what, who, mode)
        self.reader, writer = os.pipe()
        handed = QDBusUnixFileDescriptor(writer)
        os.close(writer)
        return handed


@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class Saver(QDBusAbstractAdaptor):
    @Slot(str, str, result="uint")
    def Inhibit(self, who, why):
        note("saver", who)
        return 7


app = QCoreApplication([])
kept = []
for path, adaptors in (
    (BLOCK, (Filesystem, Block)),
    (BLOCK.replace("sdz1", "sdz2"), (Filesystem, Block)),
    (DRIVE, (Drive,)),
    ("/org/freedesktop/login1", (Manager,)),
    ("/org/freedesktop/ScreenSaver", (Saver,)),
):
    holder = QObject()
    kept += [holder, *(adaptor(holder) for adaptor in adaptors)]
    assert BUS.registerObject(path, holder, QDBusConnection.RegisterOption.ExportAdaptors)
services = ["org.freedesktop.login1", "org.freedesktop.ScreenSaver"]
for service in services if ALONE else [*services, "org.freedesktop.UDisks2"]:
    assert BUS.registerService(service)
print("ready", flush=True)
app.exec()
