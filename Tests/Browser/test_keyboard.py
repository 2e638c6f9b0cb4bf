"""Keyboard alone reaches everything, in the order of the document, and one sees where one is."""

from conftest import kinds, one_of_each

# What Tab must stop at, in the order of the document; of radio buttons the chosen one.
STOPS = """() => {
  const name = element => element.tagName.toLowerCase() + ' '
    + (element.id || element.textContent.trim().slice(0, 40) || element.name);
  window.seen = [];
  window.unseen = [];
  document.addEventListener('focusin', event => {
    const element = event.target;
    if (!element.matches('a, button, input, summary, select, textarea')) return;
    window.seen.push(name(element));
    const style = getComputedStyle(element);
    const ring = style.outlineStyle != 'none' && parseFloat(style.outlineWidth) >= 2
      || style.boxShadow != 'none';
    if (!ring) window.unseen.push(name(element));
  });
  // The page has scrolled to the place by the time of the next key.
  document.addEventListener('keydown', () => {
    const box = document.activeElement.getBoundingClientRect();
    const inside = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
      && box.right > 0 && box.left < innerWidth;
    if (document.activeElement != document.body && !inside)
      window.unseen.push(name(document.activeElement) + ' (out of sight)');
  }, true);
  return Array.from(document.querySelectorAll(
    'a[href], button, input:not([type=hidden]), summary, select, textarea'))
    .filter(element => element.checkVisibility({visibilityProperty: true}) && !element.disabled)
    .filter(element => element.type != 'radio' || element.checked)
    .map(name);
}"""


def walk(page):
    """Presses Tab from the top to the end: what should be stopped at, what was, what was unseen."""
    page.emulate_media(reduced_motion="reduce")
    wanted = page.evaluate(STOPS)
    # A box that scrolls takes a stop too, so that keys can scroll it.
    for _ in range(len(wanted) + 6):
        page.keyboard.press("Tab")
        if page.evaluate("window.seen.length") >= len(wanted):
            break
    return wanted, page.evaluate("window.seen"), page.evaluate("window.unseen")


def check_walk(page):
    wanted, seen, unseen = walk(page)
    assert seen[0].replace("\u00a0", " ") == "a Перейти к содержанию"
    assert seen == wanted
    assert not unseen, "no visible focus: " + "; ".join(unseen)


@one_of_each
def test_tab_stops_at_everything_in_order(sheet, visit):
    check_walk(visit(sheet))


@kinds("home", "mentors", "documents", "organisations", "mentor", "calendar")
def test_tab_stops_at_everything_on_a_phone(sheet, visit):
    page = visit(sheet)
    page.set_viewport_size({"width": 360, "height": 740})
    check_walk(page)


@kinds("home", "mentors")
def test_skip_link_leads_to_the_main_part(sheet, visit):
    page = visit(sheet)
    page.keyboard.press("Tab")
    assert page.locator(".skip").is_visible()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') != null")


@kinds("home", "mentors", "faq", "low-vision")
def test_enter_opens_what_folds(sheet, visit):
    page = visit(sheet)
    page.set_viewport_size({"width": 360, "height": 740})
    for fold in page.query_selector_all("details:not([open]) > summary"):
        fold.focus()
        page.keyboard.press("Enter")
        assert fold.evaluate("fold => fold.parentElement.open"), fold.text_content()
    assert page.locator(".menu__fold[open] .menu__list a").first.is_visible()


@kinds("home")
def test_menu_leads_on_by_enter(sheet, visit):
    page = visit(sheet)
    link = page.locator(".menu__wide a").nth(1)
    address = link.evaluate("link => link.href")
    link.focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url == address
    assert page.locator(".menu__wide a[aria-current]").count() >= 1
