pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// A stand that was lost or stolen counts no more from a day on. It can be taken back.
Column {
    id: box

    required property string words
    required property string revokedOn
    required property OfficeScreen office
    required property OfficeTrustScreen trust
    property bool asking: false
    readonly property bool revoked: revokedOn !== ""

    spacing: Theme.gap

    PosterText {
        objectName: "revokedOn"
        width: box.width
        visible: box.revoked
        text: qsTr("Revoked: what it dates from %1 on does not count.").arg(Theme.inOneLine([Theme.longDay(box.revokedOn)]))
        color: Theme.faultInk
        font.bold: true
        tight: true
    }
    // Made when it is asked for: there may be hundreds of stands.
    Loader {
        width: box.width
        active: box.asking
        visible: active
        sourceComponent: question
    }
    Component {
        id: question

        Warning {
            text: box.revoked ? qsTr("Everything of this stand will count again, also what somebody may have made with it since.") : qsTr("From the day below on nothing of this stand counts. What it brought for earlier days stays; what still comes for them waits for your decision.")

            TextEntry {
                id: day

                name: "revokeDay"
                width: parent?.width ?? 0
                visible: !box.revoked
                leftToRight: true
                label: qsTr("The first day that does not count, as year-month-day")
                text: box.office.day()
            }
            Flow {
                width: parent?.width ?? 0
                spacing: Theme.gap

                ActionButton {
                    objectName: "revokeSure"
                    text: box.revoked ? qsTr("Let it count again") : qsTr("Revoke it")
                    primary: true
                    enabled: !box.office.working && (box.revoked || day.text !== "")
                    onClicked: box.revoked ? box.trust.reinstate(box.words) : box.trust.revoke(box.words, day.text)
                }
                ActionButton {
                    objectName: "revokeNot"
                    text: qsTr("No")
                    onClicked: box.asking = false
                }
            }
        }
    }
}
