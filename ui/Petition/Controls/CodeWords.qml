import QtQuick
import Petition.Theme

// What a code that was typed to its end is worth: a slip is said at once.
PosterText {
    property bool wrong: false
    property bool fits: false
    // What it belongs to, for whoever is read it where there is no room for a heading.
    property string about: ""

    objectName: "codeWords"
    text: wrong ? qsTr("A character is wrong, or two are swapped. Compare them with the receipt.") : fits ? qsTr("The code is complete.") : qsTr("Type the 17 characters of the receipt.")
    color: wrong ? Theme.faultInk : Theme.ink
    // Where room is scarce the code and its keys need it more.
    size: Theme.scarce ? Theme.plainLeast * 1.3 : Theme.body
    font.family: Theme.scarce ? Theme.inputFamily : Theme.family
    font.bold: wrong || fits
    tight: true
    Accessible.name: about ? about + ". " + text : text
}
