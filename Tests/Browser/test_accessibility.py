"""axe-core on every page type: widths, light and dark, the reader's own colours, forced colours."""

from axe_playwright_python.base import AXE_SCRIPT

from conftest import EVERYTHING, WEB, kinds
from portals import largest_of_kind, representatives

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]
SIZES = {"phone": (360, 740), "tablet": (768, 1024), "wide": (1440, 900)}
LARGEST = largest_of_kind(WEB)


def violations(page, rules=None):
    """What axe finds, a line for each element. `rules`: only these; else all of WCAG 2.2 AA."""
    if not page.evaluate("typeof axe != 'undefined'"):
        page.evaluate(AXE_SCRIPT)
    only = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": RULES}
    found = page.evaluate(
        """options => axe.run(options).then(found => found.violations.flatMap(violation =>
             violation.nodes.map(node => violation.id + ' ' + node.target.join(' ') + ': '
               + node.failureSummary.replace(/\\s+/g, ' '))))""",
        {"runOnly": only, "resultTypes": ["violations"], "iframes": False})
    return found


def looks(sheet):
    """Scheme, screen and rules (None: all) for a page.

    Contrast is what axe is slow at, so all six looks of a page type are seen on its largest page,
    and its pages of the other portals are seen wide and light, on a phone and dark. With
    NASTAVNIK_BROWSER_TESTS=all every page is seen in all six.
    """
    if sheet in LARGEST or EVERYTHING:
        # Between light and dark only colours differ.
        return [(scheme, screen, None if scheme == "light" else COLOURS)
                for scheme in ("light", "dark") for screen in SIZES]
    return [("light", "wide", None), ("dark", "phone", COLOURS)]


def test_every_page_type_has_no_violation(sheet, visit):
    page = visit(sheet)
    faults = []
    for scheme, screen, rules in looks(sheet):
        page.emulate_media(color_scheme=scheme)
        width, height = SIZES[screen]
        page.set_viewport_size({"width": width, "height": height})
        faults += [f"{scheme} {screen}: {fault}" for fault in violations(page, rules)]
    assert not faults, "\n".join(faults)


@kinds("home", "mentors", "mentor", "passport", "roadmap", "document", "indicator", "calendar")
def test_colours_a_reader_chooses_have_contrast(sheet, visit):
    page = visit(sheet)
    faults = []
    for colour in ("white", "yellow", "dark"):
        page.evaluate(f"document.documentElement.setAttribute('data-vision-colour', '{colour}')")
        faults += [f"{colour}: {fault}" for fault in violations(page, COLOURS)]
    assert not faults, "\n".join(faults)


@kinds("home", "mentors", "programme", "passport", "roadmap", "indicator", "search")
def test_forced_colours_keep_text_visible(sheet, visit):
    page = visit(sheet)
    page.emulate_media(forced_colors="active")
    assert page.evaluate("matchMedia('(forced-colors: active)').matches")
    found = violations(page, COLOURS)
    assert not found, "\n".join(found)


def test_axe_sees_faults(visit):
    """The tool itself: a page with a known fault is not clean."""
    page = visit(representatives(WEB)[0])
    page.evaluate("document.querySelector('h1').style.color = '#eee'")
    assert [fault for fault in violations(page) if fault.startswith("color-contrast h1")]
