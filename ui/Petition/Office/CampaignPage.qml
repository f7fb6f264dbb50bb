pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme
import Petition.Volunteer

// A new campaign, from its texts to the stick that the volunteers take along.
OfficePage {
    id: page

    required property OfficeScreen office
    required property OfficeKeysScreen keys
    required property OfficeCampaignScreen campaign
    property var spoken: ["en"]
    readonly property PackFaults mends: PackFaults {
        faults: OfficeFaults {
            stand: FaultNote {}
        }
    }

    function filled(): var {
        const cards = [];
        for (let at = 0; at < languages.count; at++) {
            const card = languages.itemAt(at) as LanguageCard;
            if (card.visible)
                cards.push(card.filled());
        }
        return {
            name: name.text,
            languages: cards,
            deleteBy: deleteBy.text,
            asOf: asOf.text,
            country: country.text,
            leastAge: leastAge.text,
            phone: phone.text,
            email: email.text,
            address: address.text,
            short: typed.text
        };
    }

    objectName: "campaignPage"
    heading: qsTr("New campaign")
    lead: qsTr("One petition, in every language that your people speak.")

    // Two beside each other where there is room.
    component Line: TextEntry {
        width: parent ? (parent.width > Theme.body * 40 ? (parent.width - Theme.gap - 1) / 2 : parent.width) : 0
        leftToRight: true
    }

    KeysCard {
        width: parent?.width ?? 0
        office: page.office
        keys: page.keys
    }
    Card {
        width: parent?.width ?? 0
        heading: qsTr("The petition")

        Flow {
            width: parent?.width ?? 0
            spacing: Theme.gap

            Line {
                id: name

                name: "campaignName"
                label: qsTr("A short name in Latin letters, such as free-the-wives")
            }
            Line {
                id: phone

                name: "phone"
                label: qsTr("A telephone number for questions, and to withdraw by")
            }
            Line {
                id: email

                name: "email"
                label: qsTr("An e-mail address, if there is one")
            }
            Line {
                id: country

                name: "country"
                label: qsTr("The country that the form begins with, in two letters")
            }
            Line {
                id: leastAge

                name: "leastAge"
                label: qsTr("How old somebody must be to sign")
                text: "16"
            }
            Line {
                id: asOf

                name: "asOf"
                label: qsTr("The year that the appeal speaks of")
            }
            Line {
                id: deleteBy

                name: "deleteBy"
                label: qsTr("The day by which every name is deleted, as year-month-day")
            }
            Line {
                id: address

                name: "onlineAddress"
                label: qsTr("Where people continue online (https://…), if anywhere")
            }
            Line {
                id: typed

                name: "shortAddress"
                label: qsTr("The same, short enough to type")
            }
        }
        Flow {
            width: parent?.width ?? 0
            spacing: Theme.gap

            Repeater {
                model: page.campaign.languages

                ChoiceButton {
                    required property var modelData

                    objectName: "speaks_" + modelData.code
                    many: true
                    text: modelData.name
                    checked: page.spoken.includes(modelData.code)
                    onClicked: {
                        const others = page.spoken.filter(code => code !== modelData.code);
                        page.spoken = checked ? [...others, modelData.code] : others;
                    }
                }
            }
        }
    }
    Repeater {
        id: languages

        // A language that is taken out keeps its texts, in case it comes back.
        model: page.campaign.languages

        LanguageCard {
            width: parent?.width ?? 0
            visible: page.spoken.includes(code)
            campaign: page.campaign
            mends: page.mends
        }
    }
    Card {
        width: parent?.width ?? 0
        heading: qsTr("Write the pack")

        PathEntry {
            id: folder

            width: parent?.width ?? 0
            name: "packFolder"
            label: qsTr("A new folder")
            folder: true
        }
        Flow {
            width: parent?.width ?? 0
            spacing: Theme.gap

            ActionButton {
                objectName: "writePack"
                text: qsTr("Write the pack")
                primary: true
                enabled: !page.office.working && folder.text !== "" && name.text !== "" && page.spoken.length > 0
                onClicked: page.campaign.write(folder.text, page.filled())
            }
            ActionButton {
                objectName: "takePack"
                text: qsTr("Take a pack that lies there")
                enabled: !page.office.working && folder.text !== ""
                onClicked: page.campaign.take(folder.text)
            }
        }
    }
    PackCard {
        width: parent?.width ?? 0
        visible: page.campaign.pack.id !== undefined
        office: page.office
        campaign: page.campaign
        mends: page.mends
    }
}
