import QtQuick
import Petition.Theme

// What becomes of a code, the same for every one that fits: this stand cannot know whose it is.
Column {
    property bool practice: false

    spacing: Theme.gap

    PosterText {
        width: parent.width
        text: qsTr("With the next stick it goes to the campaign, sealed. There the signature of this receipt is taken off every list, wherever it was made.")
        size: Theme.large
    }
    PosterText {
        width: parent.width
        text: qsTr("This stand cannot read who has signed: it neither knows the signature, nor tells whether there is one. The number on the first screen stays as it is.")
    }
    PosterText {
        width: parent.width
        text: qsTr("What was handed over or printed before cannot be called back.")
    }
    PosterText {
        width: parent.width
        visible: parent.practice
        text: qsTr("This was practice. Nothing was counted.")
        font.bold: true
        color: Theme.light
    }
}
