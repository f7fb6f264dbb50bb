pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Theme

// What the poster stands before: the valley, the pack's own picture, or plain dots. Each shows how
// far the petition has come.
Item {
    id: backdrop

    required property StandScreen stand
    required property CampaignScreen campaign
    property bool welcoming: false
    // Down to here words may lie before it.
    property real horizon: height * 0.5
    property rect clear: Qt.rect(0, 0, 0, 0)

    Loader {
        anchors.fill: parent
        sourceComponent: backdrop.campaign.valley ? valley : plain
    }

    Component {
        id: valley

        Valley {
            count: backdrop.stand.count
            goal: backdrop.stand.goal
            held: backdrop.campaign.held
            skyline: backdrop.horizon
            welcoming: backdrop.welcoming
            clear: backdrop.clear
        }
    }
    Component {
        id: plain

        DotMeter {
            count: backdrop.stand.count
            goal: backdrop.stand.goal
            picture: backdrop.campaign.picture
            room: (height - backdrop.horizon) * 0.8
            welcoming: backdrop.welcoming
        }
    }
}
