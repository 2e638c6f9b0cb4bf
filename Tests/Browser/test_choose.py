"""Choosing mentors from the whole bank: counts, address, keyboard, a disk, a reader's ear."""

import html
import random
import re

import pytest
from conftest import DISK, WEB
from test_accessibility import violations

# The demonstration region, and one with 300 mentors more, made by Scripts/bench/bank.py.
BANKS = ("region", "bank")
FACTS = {"Предметы": ("predmet", ", "), "Направления": ("napravlenie", ", "), "Формы": ("forma", "; "),
         "Виды": ("vid", "; "), "Формат": ("format", ", "), "С кем работает": ("kogo", "; "),
         "Муниципалитет": ("mesto", None)}


def plain(markup):
    text = html.unescape(re.sub(r"<[^>]+>", "", markup)).replace("\u00ad", "")
    return re.sub(r"\s+", " ", text.replace("\u00a0", " ")).strip()


def mentors(portal):
    """Each mentor's name and options, as the mentor's own page says them."""
    found = []
    for file in sorted((DISK / portal / "nastavniki").glob("*/index.html")):
        page = file.read_text("utf-8")
        if 'class="kind-mentor"' not in page:
            continue
        options = set()
        for label, value in re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", page, re.S):
            if label in FACTS:
                key, comma = FACTS[label]
                options |= {(key, part) for part in (plain(value).split(comma) if comma else [plain(value)])}
        if 'class="state state--available"' in page:
            options.add(("svobodno", "есть места"))
        for mark in ("Член методического актива", "Лауреат конкурса"):
            if f'<li class="tag">{mark}</li>' in page:
                options.add(("priznanie", mark[0].lower() + mark[1:]))
        found.append((plain(re.search(r"<h1>(.*?)</h1>", page, re.S).group(1)), frozenset(options)))
    return found


def fitting(people, chosen, besides=None):
    """Those with one chosen option of each facet; `besides` leaves a facet out."""
    facets = {key for key, _ in chosen} - {besides}
    return [(name, options) for name, options in people
            if all(any(option in options for option in chosen if option[0] == key) for key in facets)]


SEEN = """() => Array.from(document.querySelectorAll('input[data-option]'), box => [
  box.getAttribute('data-option').split(':')[0], box.nextElementSibling.textContent,
  Number(box.closest('label').querySelector('.facet__count').textContent.replace(/\\s/g, '')), box.checked])"""


@pytest.fixture
def bank(watched):
    """Opens the bank of a portal from a disk, as it stands for choosing."""
    watched.faults.clear()
    page = watched.page
    page.emulate_media(media="screen", color_scheme="light")
    page.set_viewport_size({"width": 1440, "height": 900})

    def open_bank(portal, query=""):
        page.goto((DISK / portal / "nastavniki/index.html").as_uri() + query)
        page.locator("input[data-option]").first.wait_for(state="attached")
        return page

    yield open_bank
    assert not watched.faults, "\n".join(watched.faults)


def unfold(page):
    """All options of all facets."""
    page.evaluate("document.querySelectorAll('.facet').forEach(facet => { facet.open = true })")
    for _ in range(20):
        if not page.locator(".facet > button").count():
            return
        page.locator(".facet > button").first.click()


def found(page):
    """The number that the page says."""
    words = page.locator("[data-status]").inner_text().replace("\u00a0", " ")
    return 0 if words == "Никого не нашлось" else int(re.search(r"[\d ]+", words).group().replace(" ", ""))


@pytest.mark.parametrize("portal", BANKS)
def test_counts_are_true_for_every_choice(portal, bank):
    """Against what mentors' pages say: options, their counts, who is shown."""
    people = mentors(portal)
    page = bank(portal)
    unfold(page)
    known = {key for _, options in people for key, _ in options}
    dice = random.Random(17)
    chosen = []
    for turn in range(11):
        seen = [tuple(option) for option in page.evaluate(SEEN)]
        shown = {(key, plain(label)): count for key, label, count, _ in seen if key in known}
        wanted = {}
        for _, options in people:
            for option in options:
                wanted.setdefault(option, 0)
        for option in wanted:
            wanted[option] = len([1 for _, options in fitting(people, chosen, option[0]) if option in options])
        wanted = {option: count for option, count in wanted.items() if count or option in chosen}
        assert shown == wanted, chosen
        who = fitting(people, chosen)
        assert found(page) == len(who), chosen
        if chosen and len(who) <= 60:
            while page.locator("[data-more]").is_visible():
                at = page.locator("[data-results] > li").count()
                page.locator("[data-more]").click()
                page.locator(f"[data-results] > li:nth-child({at + 1})").wait_for()
            names = sorted(plain(name) for name in page.locator("[data-results] .card__title").all_inner_texts())
            assert names == sorted(name for name, _ in who), chosen
        # A third choice narrows down to few; then one is taken back.
        option = dice.choice(sorted(shown)) if turn % 4 < 3 else dice.choice(chosen)
        unfold(page)
        before = page.url
        page.locator(f".facet[data-facet={option[0]}] label").filter(
            has=page.get_by_text(option[1], exact=True)).locator("input").click()
        page.wait_for_function("before => location.href !== before", arg=before)
        chosen = [other for other in chosen if other != option] if option in chosen else chosen + [option]
        page.wait_for_function("count => document.querySelectorAll('[data-chips] li').length === count", arg=len(chosen))


def choose(page, facet, number=0):
    """Chooses an option; gives its key, its label and how many it promised."""
    page.evaluate("document.querySelectorAll('.facet').forEach(facet => { facet.open = true })")
    box = page.locator(f".facet[data-facet={facet}] input:not(:checked)").nth(number)
    key = box.get_attribute("data-option")
    label, count = page.evaluate(
        "key => { const label = document.querySelector(`[data-option='${key}']`).closest('label');"
        " return [label.children[1].textContent, Number(label.querySelector('.facet__count').textContent)]; }", key)
    page.locator(f"[data-option='{key}']").check()
    page.locator(f"[data-remove='{key}']").wait_for()
    return key, label, count


@pytest.mark.parametrize("portal", BANKS)
def test_the_choice_lives_in_the_address(portal, bank):
    page = bank(portal)
    assert not page.locator("[data-chips]").is_visible()
    first, label, count = choose(page, "predmet")
    assert found(page) == count and page.locator("[data-remove]").inner_text().startswith(label)
    choose(page, "format")
    both = found(page)
    assert page.url.count("=") == 2
    page.reload()
    page.locator("[data-remove]").nth(1).wait_for()
    assert found(page) == both
    page.go_back()
    page.wait_for_function("document.querySelectorAll('[data-chips] li').length === 1")
    assert found(page) == count
    page.go_forward()
    page.wait_for_function("document.querySelectorAll('[data-chips] li').length === 2")
    page.locator("[data-reset]").click()
    page.locator("[data-browse]").wait_for()
    assert "?" not in page.url
    assert found(page) == len(mentors(portal))
    assert not page.locator(f"[data-option='{first}']").is_checked()


def test_a_chip_takes_back_what_it_says(bank):
    page = bank("bank")
    key, _, _ = choose(page, "predmet")
    other, _, count = choose(page, "predmet", 1)
    page.locator(f"[data-remove='{key}']").click()
    page.wait_for_function("document.querySelectorAll('[data-chips] li').length === 1")
    assert page.locator(f"[data-option='{other}']").is_checked() and found(page) == count


def test_words_and_facets_narrow_each_other_down(bank):
    page = bank("bank")
    page.locator("main input[name=q]").fill("физика")
    page.locator("[data-remove=q]").wait_for()
    all_found = found(page)
    assert "физика" in page.locator("[data-results] .card").first.inner_text().lower()
    _, _, count = choose(page, "mesto")
    assert found(page) == count < all_found
    assert "q=" in page.url and "mesto=" in page.url


def test_cards_say_where_with_what_and_whether_there_are_places(bank):
    page = bank("bank", "?predmet=matematika&svobodno=est")
    page.locator("[data-results] .card").first.wait_for()
    for card in page.locator("[data-results] .card").all()[:5]:
        text = card.inner_text()
        assert "район" in text and "СШ" in text and "математика" in text
        assert re.search(r"свободн\w+ мест", text.replace("\u00a0", " "))
        assert "очно" in text or "дистанционно" in text
        assert card.locator("[data-part=words]").inner_text().endswith(".")
    with page.expect_navigation():
        page.locator("[data-results] .card a").first.click()
    assert page.locator("body.kind-mentor h1").is_visible()


def test_places_come_first_and_names_in_order_when_asked(bank):
    page = bank("bank", "?predmet=fizika")
    page.locator("[data-results] .card").first.wait_for()
    while page.locator("[data-more]").is_visible():
        at = page.locator("[data-results] > li").count()
        page.locator("[data-more]").click()
        page.locator(f"[data-results] > li:nth-child({at + 1})").wait_for()
    states = page.evaluate("Array.from(document.querySelectorAll('[data-part=places]'), e => e.className.includes('available'))")
    assert states == sorted(states, reverse=True) and len(set(states)) == 2
    page.locator("select[name=sort]").select_option("name")
    page.wait_for_function("location.search.includes('sort=name')")
    page.wait_for_function("document.querySelectorAll('[data-results] > li').length === 12")
    names = [name.lower().replace("ё", "е") for name in page.locator("[data-results] .card__title").all_inner_texts()]
    assert names == sorted(names)


def test_it_is_worked_by_keys_and_said_aloud(bank):
    page = bank("region")
    box = page.locator(".facet[data-facet=predmet] input").first
    key = box.get_attribute("data-option")
    box.focus()
    page.keyboard.press("Space")
    page.locator(f"[data-remove='{key}']").wait_for()
    assert page.evaluate("document.activeElement.getAttribute('data-option')") == key
    tree = page.locator("main").aria_snapshot()
    assert re.search(r"status: Найден\w* \d+ наставник", tree.replace("\u00a0", " "))
    assert re.search(r"checkbox .* \[checked\]", tree) and "список" not in tree
    assert page.get_by_role("button", name="убрать").count() == 1


@pytest.mark.parametrize("size", [(360, 740), (1440, 900)])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_chosen_has_no_violation(size, scheme, servers, watched):
    page = watched.page
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.emulate_media(media="screen", color_scheme=scheme)
    page.goto(f"{servers['region'].origin}{servers['region'].folder}nastavniki/?format=remote&svobodno=est")
    page.locator("[data-results] .card").first.wait_for()
    page.evaluate("document.querySelectorAll('.choose, .facet').forEach(facet => { facet.open = true })")
    faults = violations(page)
    assert not faults, "\n".join(faults)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_phone_shows_mentors_first_and_the_choice_at_a_touch(bank):
    page = bank("bank")
    page.set_viewport_size({"width": 390, "height": 844})
    page.reload()
    page.locator("input[data-option]").first.wait_for(state="attached")
    assert not page.locator("input[data-option]").first.is_visible()
    page.locator(".choose > summary").click()
    page.locator("[data-option='svobodno:est']").check()
    page.wait_for_function("document.querySelectorAll('[data-chips] li').length === 1")
    close = page.locator(".choose__close")
    assert str(found(page)) in close.inner_text().replace("\u00a0", " ")
    close.click()
    assert page.locator("[data-results] .card").first.is_visible()
    assert page.locator("[data-status]").bounding_box()["y"] < 844


def test_an_option_of_a_list_goes_on_in_the_bank(watched):
    """On the list of one subject another choice is added to it, «и» between facets."""
    watched.faults.clear()
    page = watched.page
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto((DISK / "bank/nastavniki/predmet-fizika/index.html").as_uri())
    page.evaluate("document.querySelectorAll('.facet').forEach(facet => { facet.open = true })")
    with page.expect_navigation():
        page.locator("a[data-option='format:remote']").click()
    page.locator("[data-remove]").nth(1).wait_for()
    assert "predmet=fizika" in page.url and "format=remote" in page.url
    assert not watched.faults, "\n".join(watched.faults)


def test_without_scripts_lists_hold_whom_they_promise(visit_without_scripts, watched_without_scripts):
    """Every option that is a link leads to a list of as many mentors; none leads to one mentor."""
    page = watched_without_scripts.page
    for portal in BANKS:
        page.goto((DISK / portal / "nastavniki/index.html").as_uri())
        options = page.evaluate(
            "Array.from(document.querySelectorAll('a[data-option]'), a => [a.href, a.dataset.option, Number(a.querySelector('.facet__count').textContent)])")
        assert {key.split(":")[0] for _, key, _ in options} >= {"svobodno", "predmet", "mesto", "format"}
        for address, key, count in random.Random(3).sample(options, 8):
            page.goto(address)
            words = page.locator("main h2").first.inner_text().replace("\u00a0", " ")
            assert re.search(rf"\b{count} наставник", words), (key, words)
            assert count > 1 or key.startswith("mesto:")
            assert page.locator("main .card__title a").count() == min(count, 12)
        assert not page.locator("input[data-option], [data-reset]").first.is_visible()


def test_no_list_names_one_mentor():
    for portal in BANKS:
        for file in (DISK / portal / "nastavniki").glob("*-*/index.html"):
            text = file.read_text("utf-8")
            if 'class="kind-mentors"' in text and not re.search("/(bukva|munitsipalitet)-", file.as_posix()):
                assert not re.search(r": 1\u00a0наставник<", text), file


def test_the_first_answer_is_small(watched, bank):
    """What a choice loads, besides the page's own files: under 400 KB as they are."""
    sizes = {}
    watched.page.on("request", lambda request: sizes.setdefault(request.url, 0))
    page = bank("bank", "?predmet=matematika&svobodno=est")
    page.locator("[data-results] .card").first.wait_for()
    files = [DISK / "bank/search" / url.split("/search/")[1].split("?")[0] for url in sizes if "/search/" in url]
    assert 3 <= len(files) <= 8
    assert sum(file.stat().st_size for file in files) < 400_000
    assert len(list((WEB / "region/search").iterdir())) < 100
