import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// Whoever signed may take it back or be forgotten; at the end everything goes.
OfficePage {
    id: page

    required property OfficeScreen office
    required property OfficeStandsScreen stands
    required property OfficeListsScreen lists
    required property OfficeRequestsScreen requests
    required property OfficeDeletionScreen deletion

    objectName: "requestsPage"
    heading: qsTr("Requests and deletion")
    lead: qsTr("Whoever signed may take the signature back, or ask to be forgotten. When the campaign is over, everything is deleted.")

    WithdrawCard {
        width: parent?.width ?? 0
        office: page.office
        requests: page.requests
    }
    OpenKeyCard {
        width: parent?.width ?? 0
        visible: !page.lists.open
        heading: qsTr("Forget a person: open with the campaign's key first")
        office: page.office
        lists: page.lists
    }
    FindCard {
        width: parent?.width ?? 0
        visible: page.lists.open
        office: page.office
        requests: page.requests
    }
    ErasedCard {
        width: parent?.width ?? 0
        visible: done.records !== undefined && page.deletion.statement.day === undefined
        requests: page.requests
    }
    DueCard {
        width: parent?.width ?? 0
        office: page.office
        stands: page.stands
        deletion: page.deletion
    }
}
