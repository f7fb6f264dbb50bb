import QtQuick
import Petition.Controls
import Petition.Theme

// A key onto a stick, never onto this computer; or its copy onto a second one.
GuideFrame {
    id: page

    readonly property bool second: guide.page === "keyCopy"

    objectName: second ? "guideKeyCopy" : "guideNewKey"
    heading: second ? qsTr("Now a second copy, on another stick") : qsTr("A new key, onto a stick")
    nextShown: false

    // Whichever petition the key is for: a pack that was chosen here, or the one in practice.
    PosterText {
        readonly property var headline: page.guide.headlines.find(one => one.language === Theme.language) ?? page.guide.headlines[0]

        objectName: "keyIsFor"
        width: parent?.width ?? 0
        visible: !page.second && headline !== undefined
        text: qsTr("For this petition: %1").arg("\u2068" + (headline?.text ?? "") + "\u2069")
        font.bold: true
        color: Theme.brightLight
        tight: true
    }
    PosterText {
        width: parent?.width ?? 0
        text: page.second ? qsTr("A lost stick must not lose every name. Leave the first stick in, plug in another and tap it.") : qsTr("Only who has this key can read the names. It never lies on this computer. Take an empty stick that you will keep at home.")
    }
    StickList {
        width: parent?.width ?? 0
        guide: page.guide
        onChosen: stick => page.second ? page.guide.copyKey(stick) : page.guide.makeKey(stick)
    }
}
