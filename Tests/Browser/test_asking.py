"""From the big button to a letter: finding a mentor, asking for one, asking for several at once."""

import re
from urllib.parse import parse_qs, unquote, urlsplit

from conftest import DISK, WEB, kinds
from portals import pages


def mentor_pages(portal):
    return [page for page in pages(WEB) if (page.portal, page.kind) == (portal, "mentor")]


@kinds("home")
def test_the_big_button_leads_to_mentors(sheet, visit):
    """Words typed at home find mentors' cards; without words the field is ready to type in."""
    page = visit(sheet)
    form = page.locator("main form").filter(has=page.get_by_role("button", name="Найти")).first
    with page.expect_navigation():
        form.locator("input[name=q]").fill("математика")
        form.locator("input[name=q]").press("Enter")
    page.locator("[data-results] .card [data-part=where]").first.wait_for()
    assert page.locator("body.kind-mentors").count() == 1
    page = visit(sheet)
    with page.expect_navigation():
        form.get_by_role("button").click()
    page.wait_for_function("document.activeElement.name === 'q'")


@kinds("mentor")
def test_a_card_says_how_to_ask(sheet, visit_without_scripts):
    """The curator's address in words, and a letter whose text is ready; also where no scripts run."""
    page = visit_without_scripts(sheet)
    ask = page.locator("aside[aria-labelledby=ask]")
    assert "@" in ask.inner_text() and re.search(r"\d\d-\d\d|@", ask.inner_text())
    address = ask.get_by_role("link", name="Написать").get_attribute("href")
    assert len(address) < 2000
    letter = urlsplit(address)
    assert letter.scheme == "mailto" and letter.path in ask.inner_text()
    parts = {key: values[0] for key, values in parse_qs(letter.query).items()}
    name = page.locator("h1").inner_text()
    assert parts["subject"] == f"Прошу наставника: {name}"
    lines = parts["body"].split("\r\n")
    assert re.fullmatch(r"Здравствуйте(, \w+ \w+)?!", lines[0]) and f"Наставник: {name}" in lines
    page.emulate_media(media="print")
    assert letter.path in ask.inner_text() and not ask.get_by_role("link", name="Написать").is_visible()
    page.emulate_media(media="screen")
    assert not ask.get_by_role("button").count() or not ask.get_by_role("button").is_visible()


def test_what_is_put_aside_becomes_one_letter(fresh):
    """From a disk: two mentors, one letter, another order, cleared in the end."""
    page = fresh.page
    chosen = mentor_pages("region")[:2]
    names = []
    for sheet in chosen:
        page.goto((DISK / "region" / sheet.path).as_uri())
        names.append(page.locator("h1").inner_text())
        page.get_by_role("button", name="В избранное").click()
        assert page.get_by_role("button", name="Убрать из избранного").is_visible()
    with page.expect_navigation():
        page.get_by_role("link", name=re.compile("В избранном 2")).click()
    assert page.locator("[data-list] a").all_inner_texts() == names
    letter = urlsplit(page.locator("[data-letter]").get_attribute("href"))
    assert len(letter.path.split(",")) == len(set(letter.path.split(","))) >= 1
    assert letter.path.replace(",", ", ") == page.locator("[data-recipients]").inner_text()
    body = unquote(letter.query.split("body=")[1]).split("\r\n")
    assert body[1].startswith("Прошу познакомить меня с одним из наставников")
    assert body[2].startswith(f"1. {names[0]} (") and body[3].startswith(f"2. {names[1]} (")
    page.get_by_role("button", name=f"Выше: {names[1]}").click()
    assert page.locator("[data-list] a").all_inner_texts() == names[::-1]
    page.get_by_role("button", name=f"Убрать: {names[0]}").click()
    assert "Прошу познакомить меня с наставником." in page.locator("[data-text]").inner_text()
    page.reload()
    assert page.locator("[data-list] a").all_inner_texts() == [names[1]]
    page.emulate_media(media="print")
    assert names[1] in page.locator("main").inner_text() and not page.locator("[data-clear]").is_visible()
    page.emulate_media(media="screen")
    page.get_by_role("button", name="Очистить").click()
    assert page.locator("[data-empty]").is_visible()
    assert page.evaluate("localStorage.length") == 0
    assert not fresh.faults, "\n".join(fresh.faults)


@kinds("search")
def test_help_for_editors_is_not_found(sheet, visit):
    page = visit(sheet)
    page.goto(page.url + "?q=как вести раздел")
    page.wait_for_function("document.querySelector('[data-search-status]').textContent")
    addresses = page.evaluate("Array.from(document.querySelectorAll('[data-results] a'), a => a.href)")
    assert not [address for address in addresses if "/kak-vesti" in address or "/polya-i" in address]


def test_a_list_prints_as_a_list(visit):
    """On paper: who, where and whether there are places; no fields, no facets, no buttons."""
    home = next(p for p in pages(WEB) if (p.portal, p.path) == ("region", "nastavniki/index.html"))
    page = visit(home)
    page.emulate_media(media="print")
    assert page.locator("[data-browse] .card__title").first.is_visible()
    for control in ("form.seek", ".choose", ".letters", "[data-reset]", "[data-order]"):
        assert not page.locator(control).first.is_visible(), control
    page.emulate_media(media="screen")
