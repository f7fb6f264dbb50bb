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
    required property OfficeCommentsScreen comments

    objectName: "listsPage"
    heading: qsTr("Names and lists")
    lead: qsTr("Names are read only here, only while the key is open, and never written anywhere but into the lists.")

    OpenKeyCard {
        width: parent?.width ?? 0
        visible: !page.lists.open
        office: page.office
        lists: page.lists
    }
    Card {
        width: parent?.width ?? 0
        visible: page.lists.open
        heading: qsTr("People who signed: %1").arg(Theme.number(page.lists.facts.people ?? 0))
        detail: qsTr("Signed twice, counted once: %1 · withdrew: %2").arg(Theme.number(page.lists.facts.folded ?? 0)).arg(Theme.number(page.lists.facts.withdrawn ?? 0))

        Repeater {
            model: page.lists.open ? [
                {
                    count: page.lists.facts.notForThisKey ?? 0,
                    text: qsTr("Records sealed to another key: %1.")
                },
                {
                    count: page.lists.facts.damaged ?? 0,
                    text: qsTr("Damaged in the register: %1. Take the bundles in again from their sticks, which puts back what is damaged.")
                },
                {
                    count: page.lists.facts.refused ?? 0,
                    text: qsTr("Left out, because the bundle they came in is not theirs: %1.")
                },
                {
                    count: page.lists.facts.unknownTexts ?? 0,
                    text: qsTr("Signatures under a text that no pack kept here holds: %1. Keep that pack under Stands.")
                },
                {
                    count: page.lists.facts.unmatched ?? 0,
                    text: qsTr("Withdrawals without their signature here: %1. It may still be on its way.")
                },
                {
                    count: page.lists.facts.waiting ?? 0,
                    text: qsTr("Records in bundles that wait, in no list yet: %1. Stands shows what they wait for.")
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
        LeftOutNote {
            width: parent?.width ?? 0
            ink: Theme.faultInk
            told: ({
                    expired: page.lists.facts.expired ?? 0
                })
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
                objectName: "lookComments"
                text: qsTr("Read the signers' comments")
                enabled: !page.office.working
                onClicked: page.comments.look()
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
        text: page.lists.pairCount === 0 ? qsTr("Nobody seems to have signed twice.") : qsTr("Pairs to look at: %1. Nobody is merged unless you say so, and the lists need not wait for it.").arg(Theme.number(page.lists.pairCount)) + (page.lists.pairsCut ? " " + qsTr("These are the likeliest alone; there may be more.") : "")
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
    PosterText {
        objectName: "morePairs"
        width: parent?.width ?? 0
        visible: page.lists.open && page.lists.morePairs > 0
        text: qsTr("More pairs follow: %1. What you leave undecided comes again at the end.").arg(Theme.number(page.lists.morePairs))
        tight: true
    }
    Flow {
        width: parent?.width ?? 0
        visible: page.lists.open && page.lists.morePairs > 0

        ActionButton {
            objectName: "nextPairs"
            text: qsTr("Show the next pairs")
            enabled: !page.office.working
            onClicked: page.lists.showNext()
        }
    }
    PosterText {
        objectName: "commentsLeft"
        width: parent?.width ?? 0
        visible: page.lists.open && page.comments.looked
        text: page.comments.count === 0 ? qsTr("Nobody left a comment that may be shown.") : qsTr("Comments that wait: %1 · will be shown: %2 · stay in the office: %3").arg(Theme.number(page.comments.waiting)).arg(Theme.number(page.comments.approved)).arg(Theme.number(page.comments.refused))
        font.bold: true
    }
    PosterText {
        width: parent?.width ?? 0
        visible: page.comments.count > 0
        text: qsTr("Leave out what tells who somebody is, or speaks of others. A comment that nobody approved stays in the office; its signature counts all the same.")
        tight: true
    }
    Repeater {
        model: page.lists.open ? page.comments.rows : []

        CommentCard {
            width: parent?.width ?? 0
            office: page.office
            comments: page.comments
        }
    }
    PosterText {
        width: parent?.width ?? 0
        visible: page.comments.count > page.comments.rows.length
        text: qsTr("More will follow: decide on these, then read the comments once more.")
        tight: true
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
        Flow {
            width: parent?.width ?? 0
            spacing: Theme.gap

            ActionButton {
                objectName: "publish"
                text: qsTr("Write the lists")
                primary: true
                enabled: !page.office.working && out.text !== ""
                onClicked: page.lists.publish(out.text)
            }
            ActionButton {
                objectName: "toHandovers"
                visible: page.lists.published !== ""
                text: qsTr("Note who was given one")
                onClicked: page.office.show("handovers")
            }
        }
    }
}
