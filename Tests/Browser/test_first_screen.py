"""First things first: how far one scrolls, what the first screen of a phone shows, a short footer."""

from urllib.parse import unquote

import pytest

from conftest import kinds, one_of_each

# The most a home page may be long, in px at 1440 and at 390 px: one breath, and no wall.
HOME = {"region": (3500, 6000), "school": (3000, 5200), "municipality": (3200, 5600)}


@kinds("home")
@pytest.mark.parametrize("place, width, height", [(0, 1440, 900), (1, 390, 844)])
def test_home_page_is_of_one_breath(sheet, place, width, height, visit):
    page = visit(sheet)
    page.set_viewport_size({"width": width, "height": height})
    assert page.evaluate("document.documentElement.scrollHeight") <= HOME[sheet.portal][place]


@one_of_each
def test_a_phone_shows_the_heading_at_once(sheet, visit):
    page = visit(sheet)
    page.set_viewport_size({"width": 390, "height": 844})
    top = page.evaluate("document.querySelector('h1').getBoundingClientRect().top + scrollY")
    assert top <= 200


def test_footer_has_at_most_fourteen_links(sheet, visit):
    assert visit(sheet).locator("footer.footer a").count() <= 14


@kinds("home")
def test_notice_unfolds_to_the_whole_sentence(sheet, visit_without_scripts):
    page = visit_without_scripts(sheet)
    page.set_viewport_size({"width": 390, "height": 844})
    words = page.locator(".notice > summary > span")
    folded = words.bounding_box()
    words.click()
    assert words.bounding_box()["height"] > folded["height"]
    assert words.evaluate("words => words.scrollWidth <= words.clientWidth + 1")


@kinds("mentor")
def test_fault_of_a_page_is_reported_with_its_address(sheet, visit):
    page = visit(sheet)
    address = page.locator(".page-foot a[href^='mailto:']").get_attribute("href")
    assert "subject=" in address and page.locator("link[rel=canonical]").get_attribute("href") in (
        unquote(address))
