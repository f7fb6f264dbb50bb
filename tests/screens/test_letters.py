"""Letters that no screen shows at once: all countries, all keys, all of the pack."""

import pytest

from kiosk.pack.countries import countries
from kiosk.screens.keyboard import built_in_layouts
from tests.screens.speech import lacking
from tests.screens.ways import LANGUAGES
from tests.support import pack

PLAIN = "Noto Sans Arabic"
FAMILY = {"en": PLAIN, "ur": "Noto Nastaliq Urdu", "ug": PLAIN}


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_countrys_name_can_be_drawn(qapp, language, bold):
    names = " ".join(one.name for one in countries(language))
    assert lacking(names, FAMILY[language], bold) == ""


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_pack_can_be_drawn(qapp, language, bold):
    texts = pack().language(language)
    appeal, consent = texts.appeal, texts.consent
    blocks = [*appeal.body, *consent.first, *consent.more]
    words = [appeal.headline, appeal.ask, *appeal.facts, *(block.text for block in blocks)]
    assert lacking(" ".join(words), FAMILY[language], bold) == ""


def test_every_key_and_what_lies_behind_it_can_be_drawn(qapp):
    for layout in built_in_layouts().values():
        faces = [layout.face, *(text for key in layout.keys for text in key.texts)]
        assert lacking("".join(faces), PLAIN, bold=False) == "", layout.id
