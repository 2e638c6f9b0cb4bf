"""«Версия для слабовидящих»: works without scripts, is kept between pages with them."""

import pytest

from conftest import WEB, kinds
from portals import representatives

LOOK = """() => {
  const page = getComputedStyle(document.body);
  return {size: parseFloat(getComputedStyle(document.documentElement).fontSize),
    paper: page.backgroundColor, ink: page.color, leading: parseFloat(page.lineHeight)};
}"""
WHITE = {"paper": "rgb(255, 255, 255)", "ink": "rgb(0, 0, 0)"}
YELLOW = {"paper": "rgb(0, 0, 0)", "ink": "rgb(255, 255, 0)"}


def look(page, *names):
    found = page.evaluate(LOOK)
    return {name: found[name] for name in names} if names else found


def unfold(page):
    if page.locator(".vision > summary").count():
        page.locator(".vision > summary").click()


@kinds("home", "low-vision")
def test_controls_work_without_scripts(sheet, visit_without_scripts):
    page = visit_without_scripts(sheet)
    before = look(page)
    unfold(page)
    page.locator("#vision-size-large").check()
    larger = look(page)["size"]
    page.locator("#vision-size-huge").check()
    assert before["size"] < larger < look(page)["size"]
    page.locator("#vision-colour-white").check()
    assert look(page, "paper", "ink") == WHITE
    page.locator("#vision-colour-yellow").check()
    assert look(page, "paper", "ink") == YELLOW
    page.locator("#vision-space-wide").check()
    assert look(page)["leading"] / look(page)["size"] > before["leading"] / before["size"]
    page.locator("#vision-pictures-off").check()
    assert not [image for image in page.locator("img").all() if image.is_visible()]


@kinds("home")
def test_choice_is_kept_on_the_next_page(sheet, fresh):
    page = fresh.open(sheet)
    usual = look(page)
    unfold(page)
    page.locator("#vision-size-huge").check()
    page.locator("#vision-colour-yellow").check()
    chosen = look(page)
    assert chosen["size"] > usual["size"]
    page.locator(".menu a:visible, .menu summary:visible").first.click()
    page.goto(fresh.url(next(p for p in representatives(WEB)
                             if p.portal == sheet.portal and p.kind == "mentors")))
    assert look(page) == chosen
    unfold(page)
    assert page.locator("#vision-colour-yellow").is_checked()
    # And back again.
    page.locator("#vision-size-usual").check()
    page.locator("#vision-colour-auto").check()
    page.reload()
    assert look(page) == usual
    assert not fresh.faults


@pytest.mark.parametrize("colour, expected", [("white", WHITE), ("yellow", YELLOW)])
def test_choice_beats_the_devices_scheme(colour, expected, visit):
    page = visit(representatives(WEB)[0])
    page.emulate_media(color_scheme="dark")
    page.evaluate(f"document.documentElement.setAttribute('data-vision-colour', '{colour}')")
    assert look(page, "paper", "ink") == expected
