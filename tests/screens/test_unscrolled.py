"""What is copied letter by letter, or typed key by key, is in view without scrolling."""

import pytest
from PySide6.QtQuick import QQuickItem

from tests.screens.items import box, inside
from tests.screens.ways import DEFAULT_STEP, LANGUAGES, SIZES, STEPS, Look, Shown, shown

FORMS = ("statementQr", "statementSms", "statementSpoken")


def page_of(one: Shown, name: str) -> QQuickItem:
    found = inside(one.driver.item(name), "QQuickFlickable")
    assert found is not None
    return found


def hidden(one: Shown, *names: str) -> list[str]:
    """Which of them reach out of the part of the page that is seen."""
    one.driver.frame()
    seen = box(page_of(one, names[0]))
    return [f"{name} {one.look}" for name in names if not seen.contains(box(one.driver.item(name)))]


@pytest.mark.parametrize("screen", ["exported", "closing-statement"])
def test_all_three_forms_of_the_statement_are_seen_at_every_size(tmp_path, qapp, screen):
    with shown(tmp_path, screen) as one:
        looks = [Look(language, size) for size in SIZES for language in LANGUAGES]
        assert [fault for look in looks for fault in hidden(one.seen_as(look), *FORMS)] == []
        largest = one.seen_as(Look("en", SIZES[0], STEPS[-1]))
        assert hidden(largest, *FORMS), "the control: at the largest it is reached by scrolling"
        for name in FORMS:
            one.driver.scroll_to(one.driver.item(name))


@pytest.mark.parametrize("screen", ["withdraw", "panel-withdraw"])
def test_a_code_is_typed_where_room_is_short_without_scrolling(tmp_path, qapp, screen):
    with shown(tmp_path, screen) as one:
        for size in (SIZES[0], SIZES[-1]):
            for step in STEPS:
                for language in LANGUAGES:
                    one.seen_as(Look(language, size, step))
                    one.driver.frame()
                    page = page_of(one, "codePad")
                    assert page.property("contentHeight") <= page.height() + 0.5, one.look


EXPORT = ("panel", "panel-busy", "panel-quiet")


@pytest.mark.parametrize("screen", EXPORT)
def test_export_is_in_view_wherever_the_panel_stands(tmp_path, qapp, screen):
    with shown(tmp_path, screen) as one:
        for size in SIZES:
            for language in LANGUAGES:
                for step in (DEFAULT_STEP, STEPS[-1]):
                    one.seen_as(Look(language, size, step))
                    page = page_of(one, "act_leave")
                    end = page.property("contentHeight") - page.height()
                    for at in (0.0, end / 2, end):
                        page.setProperty("contentY", max(0.0, at))
                        one.driver.frame()
                        export = box(one.driver.item("act_export"))
                        assert box(one.window.contentItem()).contains(export), one.look
                        assert export.top() >= box(page).bottom(), one.look
