import QtQuick
import Petition.Controls
import Petition.Theme

// Why nothing is confirmed or cleared under a pack that names no office.
Column {
    spacing: Theme.apart

    PosterText {
        objectName: "noOffice"
        width: parent.width
        text: qsTr("This campaign's pack names no office key, so nothing can be confirmed or cleared here.")
        font.bold: true
        color: Theme.faultInk
        tight: true
    }
    PosterText {
        width: parent.width
        text: qsTr("Nothing is wrong with the stand: everything is kept, and goes onto every stick. Ask the organiser for a pack with an office key.")
        tight: true
    }
}
