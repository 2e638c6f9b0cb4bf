"""What holds for pages as such: types, weight, life without scripts, search, filters, a disk."""

from pathlib import Path
from urllib.parse import unquote, urldefrag

from conftest import DISK, WEB, kinds, one_of_each
from portals import kinds_of_theme, pages, representatives, weight_of_first_view

# Templates that no demonstration portal has a page for: each has one roadmap on the page
# «roadmap», and pairs stand on the pages of programmes.
UNUSED = set()


def test_every_template_has_a_page_in_some_portal():
    found = {page.kind for page in representatives(WEB)}
    assert not found - kinds_of_theme(), "pages of a type without a template"
    assert not kinds_of_theme() - found - UNUSED, "page types that no portal shows"


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


@kinds("search")
def test_search_finds_by_any_form_of_a_word(sheet, visit):
    page = visit(sheet)
    field = page.locator("main input[name=q]")
    results = page.locator("[data-results] a")
    for query in ("математика", "МАТЕМАТИКИ", "наставник"):
        field.fill(query)
        field.press("Enter")
        results.first.wait_for()
    assert "Найдено" in page.locator("[data-status]").inner_text()
    field.fill("щщщщщщ")
    field.press("Enter")
    page.locator("[data-without]").wait_for()
    assert results.count() == 0


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


@kinds("mentors")
def test_filter_narrows_the_list_and_lives_in_the_address(sheet, visit):
    page = visit(sheet)
    options = page.locator("[data-option]")
    if page.locator("[data-list=complete]").count() == 0:
        return
    option = next(o for o in options.all() if o.is_visible())
    count = int(option.locator(".facet__count").inner_text())
    option.click()
    cards = page.locator("[data-list] li:has(> .card):visible")
    assert cards.count() == count
    assert "?" in page.url
    page.reload()
    assert cards.count() == count
    page.locator("[data-reset]").click()
    assert "?" not in page.url


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
