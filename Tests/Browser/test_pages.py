"""What holds for pages as such: types, weight, life without scripts, search, filters, a disk."""

import re
from pathlib import Path
from urllib.parse import unquote, urldefrag

from conftest import DISK, WEB, kinds, one_of_each
from portals import kinds_of_theme, pages, representatives, weight_of_first_view


def test_every_template_has_a_page_in_some_portal():
    found = {page.kind for page in representatives(WEB)}
    assert not found - kinds_of_theme(), "pages of a type without a template"
    assert not kinds_of_theme() - found, "page types that no portal shows"


def test_both_builds_have_the_same_pages():
    assert pages(WEB) == pages(DISK)


def test_first_view_is_under_50_kilobytes():
    heavy = {}
    for page in pages(WEB):
        weight, parts = weight_of_first_view(WEB, page)
        if weight >= 50_000:
            heavy[f"{page.portal}/{page.path}"] = (weight, parts)
    assert not heavy


@one_of_each
def test_page_is_usable_without_scripts(sheet, visit_without_scripts):
    page = visit_without_scripts(sheet)
    main = page.locator("main")
    assert main.locator("h1").is_visible()
    assert len(main.inner_text()) > 60
    assert page.locator(".menu__wide a").first.is_visible()
    assert page.locator("footer.footer a").first.is_visible()
    page.set_viewport_size({"width": 360, "height": 740})
    page.locator(".menu__fold > summary").click()
    assert page.locator(".menu__fold a").first.is_visible()
    # A control that only a script can serve is not shown.
    assert not [b for b in page.locator("main button[type=button]").all() if b.is_visible()]


def finds(page, query):
    """What the search page finds: titles."""
    field = page.locator("main input[name=q]")
    field.fill(query)
    field.press("Enter")
    page.locator("[data-results] a").first.wait_for()
    page.locator(f"[data-query='{query}']").wait_for()
    assert "Найден" in page.locator("[data-search-status]").inner_text()
    return page.locator("[data-results] a").all_inner_texts()


@kinds("search")
def test_search_finds_by_any_form_of_a_word(sheet, visit):
    page = visit(sheet)
    assert finds(page, "математика") == finds(page, "МАТЕМАТИКИ")
    assert finds(page, "наставник")
    field = page.locator("main input[name=q]")
    results = page.locator("[data-results] a")
    field.fill("щщщщщщ")
    field.press("Enter")
    page.locator("[data-without]").wait_for()
    assert results.count() == 0


@kinds("search")
def test_search_takes_yo_for_ye(sheet, visit):
    page = visit(sheet)
    names = [name for name in mentors_of(sheet.portal) if "ё" in name.lower()]
    assert names, "no mentor with ё to look for"
    for name in names:
        surname = name.split()[0]
        for query in (surname, surname.replace("ё", "е").replace("Ё", "Е")):
            assert name in finds(page, query)


def mentors_of(portal):
    """The names of a portal's mentors, from their pages' headings."""
    found = (re.search(r"<h1>(.*?)</h1>", (WEB / portal / page.path).read_text("utf-8"))
             for page in pages(WEB) if (page.portal, page.kind) == (portal, "mentor"))
    return [match.group(1) for match in found]


@kinds("search")
def test_search_works_from_a_disk(sheet, watched):
    watched.faults.clear()
    page = watched.page
    page.goto((DISK / sheet.portal / sheet.path).as_uri())
    finds(page, "наставник")
    with page.expect_navigation():
        page.locator("[data-results] a").first.click()
    assert page.url.startswith("file:") and page.locator("main h1").is_visible()
    assert not watched.faults, "\n".join(watched.faults)


@kinds("search")
def test_search_asks_for_its_index_only_when_it_is_needed(sheet, visit):
    page = visit(sheet)
    loaded = "performance.getEntriesByType('resource').some(e => e.name.includes('search/index.js'))"
    assert not page.evaluate(loaded)
    finds(page, "документ")
    assert page.evaluate(loaded)


@kinds("search")
def test_search_without_scripts_says_where_to_look(sheet, visit_without_scripts):
    page = visit_without_scripts(sheet)
    assert page.locator("[data-without] a").first.is_visible()


@kinds("home")
def test_search_on_the_home_page_leads_to_results(sheet, visit):
    page = visit(sheet)
    if not page.locator("main input[name=q]").count():
        return
    page.locator("main input[name=q]").fill("математика")
    with page.expect_navigation():
        page.locator("main input[name=q]").press("Enter")
    page.locator("main a").first.wait_for()
    assert "q=" in page.url


def test_long_lists_are_walked_page_by_page(visit):
    """«Дальше» leads through every page of every list to its end, with nobody met twice."""
    continued = [p for p in pages(WEB) if p.path.endswith("/page/2/index.html")]
    assert continued, "no list with a second page"
    for second in continued:
        first = next(p for p in pages(WEB) if p.portal == second.portal
                     and p.path == second.path.replace("page/2/", ""))
        page = visit(first)
        total = int(page.locator(".paging__words").inner_text().split()[-1])
        met = []
        while True:
            # The items of the list: cards, or rows of a table.
            met += page.locator("main :is(.card__title, tbody th) > a").all_inner_texts()
            onward = page.locator(".pages a[rel=next]")
            if not onward.count():
                break
            with page.expect_navigation():
                onward.click()
        assert len(met) == len(set(met)) == total, f"{first.portal}/{first.path}"


@kinds("home")
def test_nine_blocks_are_one_click_away(sheet, visit):
    """An inspector on a phone: each block of the section by its name, and something behind it."""
    page = visit(sheet)
    page.set_viewport_size({"width": 390, "height": 844})
    addresses = page.evaluate("Array.from(document.querySelectorAll('.tile__title a'), a => a.href)")
    assert len(set(addresses)) == 9
    for address in addresses:
        page.goto(address)
        place = urldefrag(address).fragment
        heading = page.locator(f"#{place}") if place else page.locator("main h1")
        assert heading.is_visible()
        assert page.locator("main a:not(.crumbs a)").count() > 0


@kinds("indicators")
def test_board_shows_the_years_of_an_indicator(sheet, visit):
    """Whoever looks at the board reads how an indicator went, without opening each of them."""
    page = visit(sheet)
    for width in 390, 1440:
        page.set_viewport_size({"width": width, "height": 900})
        gauges = page.locator(".gauge").all()
        if sheet.portal == "municipality":
            assert len(gauges) > 2
        for gauge in gauges:
            assert gauge.locator("svg").is_visible()
            shown = re.findall(r"20\d\d", gauge.locator("svg").text_content())
            table = gauge.locator(".gauge__table tbody th").all_text_contents()
            assert set(re.findall(r"20\d\d", " ".join(table))) <= set(shown)
            assert shown


@kinds("organisations")
def test_registry_leads_to_the_orders_of_a_school(sheet, visit):
    page = visit(sheet)
    cell = page.locator("td[data-label='Приказы']").first
    number = cell.locator("a").first.inner_text()
    assert number.startswith("№")
    cell.locator("a").first.click()
    assert number.split(" от ")[0].removeprefix("№").strip() in page.locator("main").inner_text()


@kinds("programme-bank")
def test_bank_of_programmes_leads_to_what_others_may_take(sheet, visit):
    page = visit(sheet)
    assert page.locator("#reusable").is_visible()
    page.locator("table th[scope=row] a").first.click()
    assert "может взять другая организация" in page.locator("main").inner_text()


@kinds("mentor")
def test_mentor_is_three_taps_away_on_a_phone(sheet, visit):
    """Home page, the bank, the mentor: and there the way to ask is on the first screen."""
    home = next(p for p in representatives(WEB) if (p.portal, p.kind) == (sheet.portal, "home"))
    page = visit(home)
    page.set_viewport_size({"width": 390, "height": 844})
    page.locator("main a[href$='nastavniki/']").first.click()
    page.locator(".card__title a").first.click()
    ask = page.get_by_role("link", name="Как обратиться")
    ask.wait_for()
    assert ask.bounding_box()["y"] < 844
    ask.click()
    assert page.locator("#ask").is_visible()


def test_portal_opens_from_a_disk(sheet, watched):
    """With --explicit-index: styles come, every link leads to a file that is there."""
    watched.faults.clear()
    file = DISK / sheet.portal / sheet.path
    page = watched.page
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(file.as_uri())
    assert page.evaluate("getComputedStyle(document.querySelector('.skip')).position") == "absolute"
    links = page.evaluate("Array.from(document.querySelectorAll('a[href], img'), e => e.href || e.src)")
    local = {urldefrag(link)[0].split("?")[0] for link in links if link.startswith("file:")}
    assert len(local) > 5
    missing = [link for link in local if not Path(unquote(link.removeprefix("file://"))).is_file()]
    assert not missing
    assert not watched.faults, "\n".join(watched.faults)
