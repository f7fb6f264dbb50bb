import QtQuick
import QtQuick.Shapes
import Petition.Theme
import "../Stand/scenery.js" as Scenery

// The appeal's mountains at night, unlit, where a page leaves room below its words. Never mirrored.
Item {
    id: ridge

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: -1
            fillColor: Theme.mix(Theme.ridge, Theme.night, 0.55)
            PathSvg {
                path: Scenery.filled(Scenery.crest(11, [[0, 0.55], [0.07, 0.4], [0.16, 0.55], [0.27, 0.16], [0.36, 0.5], [0.45, 0.38], [0.53, 0.62], [0.63, 0.34], [0.73, 0], [0.83, 0.42], [0.9, 0.28], [1, 0.55]], ridge.width, 0, ridge.height, 0.16), ridge.height)
            }
        }
        ShapePath {
            strokeWidth: -1
            fillColor: Theme.ridge
            PathSvg {
                path: Scenery.filled(Scenery.crest(23, [[0, 0.62], [0.1, 0.7], [0.22, 0.88], [0.36, 0.8], [0.5, 0.96], [0.6, 0.98], [0.72, 0.82], [0.84, 0.74], [0.93, 0.62], [1, 0.56]], ridge.width, 0, ridge.height, 0.07), ridge.height)
            }
        }
    }
}
