"""Nothing is cut off: narrow screens, zoom, large letters, paper; nothing moves unasked."""

from conftest import kinds, one_of_each

SIDEWAYS = """() => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  return Array.from(document.querySelectorAll('body *'))
    .filter(element => element.getBoundingClientRect().right > room + 0.5)
    .map(element => element.tagName + '.' + element.className + ' '
      + Math.round(element.getBoundingClientRect().right) + ' px of ' + room)
    .concat('page is ' + document.documentElement.scrollWidth + ' px wide').slice(-6);
}"""
BROKEN_WORDS = """() => {
  // A word broken where no hyphen may stand: its range has more lines than its soft hyphens allow.
  const broken = [];
  for (const box of document.querySelectorAll('h1, h2, h3, .counters > li, .button, .tile__title, .menu a')) {
    if (!box.checkVisibility()) continue;
    const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      for (const word of node.data.matchAll(/[а-яёa-z]+/gi)) {
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        const lines = new Set(Array.from(range.getClientRects(), rect => Math.round(rect.top)));
        if (lines.size > 1 && getComputedStyle(node.parentElement).hyphens != 'auto')
          broken.push(word[0] + ' in ' + (box.className || box.tagName));
      }
    }
  }
  return broken;
}"""

COVERED = """() => {
  // A link's first line is where one clicks: what lies on top there must be the link itself.
  const controls = 'a[href], button, summary, input, label';
  return Array.from(document.querySelectorAll(controls)).filter(element => {
    if (!element.checkVisibility() || element.closest('.unseen, .skip')) return false;
    element.scrollIntoView({block: 'center', behavior: 'instant'});
    const box = element.getClientRects()[0];
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return !top || !(element.contains(top) || top.contains(element) && !top.matches(controls));
  }).map(element => element.textContent.trim().slice(0, 50) || element.id);
}"""


@one_of_each
def test_nothing_lies_over_a_control(sheet, visit):
    page = visit(sheet)
    for width, height in ((360, 740), (1440, 900)):
        page.set_viewport_size({"width": width, "height": height})
        covered = page.evaluate(COVERED)
        assert not covered, f"{width} px: " + "; ".join(covered)


def test_nothing_scrolls_sideways(sheet, visit):
    page = visit(sheet)
    faults = []
    # 320×256 is what 1280×1024 leaves at 400 % zoom.
    for width, height in ((320, 640), (320, 256), (640, 512), (768, 1024), (1440, 900)):
        page.set_viewport_size({"width": width, "height": height})
        faults += [f"{width}×{height}: {fault}" for fault in page.evaluate(SIDEWAYS)]
    page.set_viewport_size({"width": 360, "height": 740})
    faults += [f"broken word: {word}" for word in page.evaluate(BROKEN_WORDS)]
    for attribute, value in (("size", "huge"), ("space", "wide")):
        page.evaluate(f"document.documentElement.setAttribute('data-vision-{attribute}', '{value}')")
        faults += [f"{attribute} {value}: {fault}" for fault in page.evaluate(SIDEWAYS)]
    assert not faults, "\n".join(faults)


@one_of_each
def test_paper_has_the_text_without_the_chrome(sheet, visit):
    page = visit(sheet)
    page.emulate_media(media="print")
    for chrome in (".top__tool", ".menu", "footer.footer", ".skip"):
        assert not page.locator(chrome).first.is_visible(), f"{chrome} is printed"
    assert page.locator("h1").is_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


@kinds("passport")
def test_the_passport_fits_a_sheet_of_a4(sheet, visit):
    page = visit(sheet)
    page.emulate_media(media="print")
    # 210 mm less the margins of 20 and 15 mm, at 96 px to the inch.
    page.set_viewport_size({"width": 661, "height": 900})
    faults = page.evaluate(SIDEWAYS)
    assert not faults, "\n".join(faults)


@one_of_each
def test_nothing_moves_when_motion_is_unwelcome(sheet, visit):
    page = visit(sheet)
    page.emulate_media(reduced_motion="reduce")
    assert page.evaluate("document.getAnimations().length") == 0
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    moving = page.evaluate(
        """() => Array.from(document.querySelectorAll('*')).filter(element => {
             const style = getComputedStyle(element);
             return style.transitionDuration.split(',').some(time => parseFloat(time) > 0);
           }).map(element => element.className)""")
    assert not moving
