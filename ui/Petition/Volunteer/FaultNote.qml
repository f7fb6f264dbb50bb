import QtQuick
import Petition.Controls
import Petition.Theme

// What did not work, in one sentence, and what to do next.
Column {
    id: note

    property var said: ({})

    visible: (said.sentence ?? "") !== ""
    spacing: Theme.apart

    PosterText {
        objectName: "saidSentence"
        width: parent.width
        text: note.said.sentence ?? ""
        font.bold: true
        color: Theme.faultInk
        tight: true
    }
    PosterText {
        width: parent.width
        text: note.said.hint ?? ""
        visible: text !== ""
        tight: true
    }
}
