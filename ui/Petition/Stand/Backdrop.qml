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
            skyline: height * (Theme.portrait ? 0.66 : 0.52)
            welcoming: backdrop.welcoming
        }
    }
    Component {
        id: plain

        DotMeter {
            count: backdrop.stand.count
            goal: backdrop.stand.goal
            picture: backdrop.campaign.picture
            welcoming: backdrop.welcoming
        }
    }
}
