pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// With the campaign's key: who signed, who may have signed twice, and the lists for each reader.
OfficePage {
    id: page

    required property OfficeScreen office
    required property OfficeListsScreen lists

    objectName: "listsPage"
    heading: qsTr("Names and lists")
    lead: qsTr("Names are read only here, only while the key is open, and never written anywhere but into the lists.")

    Card {
        width: parent?.width ?? 0
        visible: !page.lists.open
        heading: qsTr("Open with the campaign's key")

        PathEntry {
            id: key

            width: parent?.width ?? 0
            name: "campaignKey"
            label: qsTr("The key's file, on its stick")
        }
        TextEntry {
            id: passphrase

            name: "passphrase"
            width: parent?.width ?? 0
            label: qsTr("Its passphrase")
            hidden: true
            leftToRight: true
            onEntered: opens.clicked()
        }
        ActionButton {
            id: opens

            objectName: "openNames"
            anchors.left: parent?.left
            text: qsTr("Open")
            primary: true
            enabled: !page.office.working && key.text !== ""
            onClicked: {
                page.lists.openWith(key.text, passphrase.text);
                passphrase.text = "";
            }
        }
    }
    Card {
        width: parent?.width ?? 0
        visible: page.lists.open
        heading: qsTr("%1 people signed").arg(Theme.number(page.lists.facts.people ?? 0))
        detail: qsTr("%1 signed twice and are counted once · %2 withdrew").arg(Theme.number(page.lists.facts.folded ?? 0)).arg(Theme.number(page.lists.facts.withdrawn ?? 0))

        Repeater {
            model: page.lists.open ? [
                {
                    count: page.lists.facts.notForThisKey ?? 0,
                    text: qsTr("%1 records are sealed to another key.")
                },
                {
                    count: page.lists.facts.refused ?? 0,
                    text: qsTr("%1 records do not belong to the bundle they came in, and are left out.")
                },
                {
                    count: page.lists.facts.unknownTexts ?? 0,
                    text: qsTr("%1 signed a text that no pack kept here holds. Keep that pack under Stands.")
                },
                {
                    count: page.lists.facts.unmatched ?? 0,
                    text: qsTr("%1 withdrawals match no signature here. Their bundles may still be on their way.")
                }
            ].filter(one => one.count > 0) : []

            PosterText {
                required property var modelData

                width: parent?.width ?? 0
                text: modelData.text.arg(Theme.number(modelData.count))
                color: Theme.faultInk
                tight: true
            }
        }
        Flow {
            width: parent?.width ?? 0
            spacing: Theme.gap

            ActionButton {
                objectName: "findLikely"
                text: qsTr("Look for people who may have signed twice")
                enabled: !page.office.working
                onClicked: page.lists.findLikely()
            }
            ActionButton {
                objectName: "forget"
                text: qsTr("Close the key")
                enabled: !page.office.working
                onClicked: page.lists.forget()
            }
        }
    }
    PosterText {
        objectName: "pairsLeft"
        width: parent?.width ?? 0
        visible: page.lists.open && page.lists.looked
        text: page.lists.pairCount === 0 ? qsTr("Nobody seems to have signed twice.") : qsTr("%1 pairs to look at. Nobody is merged unless you say so, and the lists need not wait for it.").arg(Theme.number(page.lists.pairCount))
        font.bold: true
    }
    Repeater {
        model: page.lists.open ? page.lists.pairs : []

        PairCard {
            width: parent?.width ?? 0
            office: page.office
            lists: page.lists
        }
    }
    Card {
        width: parent?.width ?? 0
        visible: page.lists.open
        heading: qsTr("Publish")
        detail: qsTr("A folder with today's date, and in it one for each reader. What lies in PRIVATE-do-not-hand-over stays with the campaign.")

        PathEntry {
            id: out

            width: parent?.width ?? 0
            name: "listsFolder"
            label: qsTr("Where to write the lists. Not into a folder that is copied to the internet.")
            folder: true
        }
        ActionButton {
            objectName: "publish"
            anchors.left: parent?.left
            text: qsTr("Write the lists")
            primary: true
            enabled: !page.office.working && out.text !== ""
            onClicked: page.lists.publish(out.text)
        }
    }
}
