import QtQuick
import Petition.Theme

// What a reader of lists is called in the language of the window.
QtObject {
    function called(id: string, names: var): string {
        if (id === "the-press")
            return qsTr("The press and everyone");
        return names[Theme.language] ?? names.en ?? Object.values(names)[0] ?? id;
    }
}
