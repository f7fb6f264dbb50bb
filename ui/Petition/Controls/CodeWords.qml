import QtQuick
import Petition.Theme

// What a code that was typed to its end is worth: a slip is said at once.
PosterText {
    property bool wrong: false
    property bool fits: false

    objectName: "codeWords"
    text: wrong ? qsTr("A character is wrong, or two are swapped. Compare them with the receipt.") : fits ? qsTr("The code is complete.") : qsTr("Type the 17 characters of the receipt.")
    color: wrong ? Theme.faultInk : Theme.ink
    font.bold: wrong || fits
    tight: true
}
