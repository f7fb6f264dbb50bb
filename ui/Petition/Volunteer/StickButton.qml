import QtQuick
import Petition.Controls
import Petition.Theme

// A stick to tap: its name, how large it is as its maker counts, and whether it takes anything.
ActionButton {
    id: button

    required property var stick
    property bool reads: false // it is looked at and not written to
    readonly property real mega: stick.size / 1000000
    // Whole megabytes, a tenth of a gigabyte, whole gigabytes: as many digits as tell sticks apart.
    readonly property string capacity: mega < 999.5 ? qsTr("%1 MB").arg(Theme.number(Math.round(mega))) : mega < 9950 ? qsTr("%1 GB").arg(Theme.tenths(mega / 1000)) : qsTr("%1 GB").arg(Theme.number(Math.round(mega / 1000)))

    size: Theme.plainBody // makers write Latin letters
    family: Theme.inputFamily
    objectName: "stick_" + stick.id
    enabled: reads || !stick.readOnly
    text: Theme.inOneLine([stick.label || qsTr("Stick without a name"), Theme.unbroken(capacity), stick.readOnly ? qsTr("read-only") : ""])
}
