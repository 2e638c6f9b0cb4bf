"""One browser for all tests; each test gets a page that watches for faults nobody may see."""

import os
import shutil

import pytest
from playwright.sync_api import sync_playwright

import portals

WEB = portals.BUILT / "web"
DISK = portals.BUILT / "disk"
# The demonstration portals share their templates; the slow tests see a page type once, or in all
# three portals with NASTAVNIK_BROWSER_TESTS=all.
EVERYTHING = os.environ.get("NASTAVNIK_BROWSER_TESTS") == "all"


def pytest_configure(config):
    for tree in (WEB, DISK):
        for portal in portals.NAMES:
            if not (tree / portal / "index.html").is_file():
                pytest.exit(f"no portal in {tree / portal}: `make test-portals` builds it", 3)


def pytest_generate_tests(metafunc):
    """`sheet` is a page of each type of each portal, unless the test asks for fewer."""
    if "sheet" in metafunc.fixturenames:
        kinds = getattr(metafunc.function, "kinds", None)
        sheets = [p for p in portals.representatives(WEB) if kinds is None or p.kind in kinds]
        if getattr(metafunc.function, "one_of_each", False) and not EVERYTHING:
            sheets = sorted(portals.largest_of_kind(WEB))
        metafunc.parametrize("sheet", sheets, ids=str)


@pytest.fixture(scope="session")
def servers():
    running = {portal: portals.Server(WEB, portal) for portal in portals.NAMES}
    yield running
    for server in running.values():
        server.stop()


class Browser:
    """Debian's Chromium; started anew should it have ended, so that one crash fails one test."""

    def __init__(self, playwright, program, options):
        self.start = lambda: playwright.chromium.launch(executable_path=program, args=options)
        self.running = self.start()

    def new_context(self, **options):
        if not self.running.is_connected():
            self.running = self.start()
        return self.running.new_context(
            locale="ru-RU", viewport={"width": 1440, "height": 900}, **options)


@pytest.fixture(scope="session")
def browser():
    program = os.environ.get("NASTAVNIK_CHROMIUM") or shutil.which("chromium")
    if not program:
        pytest.exit("no browser: install Debian's chromium or name one in NASTAVNIK_CHROMIUM", 3)
    options = ["--disable-dev-shm-usage", "--disable-gpu"]
    if os.geteuid() == 0:
        options.append("--no-sandbox")
    with sync_playwright() as playwright:
        browser = Browser(playwright, program, options)
        yield browser
        browser.running.close()


class Watched:
    """A page whose errors and requests to other hosts are kept as words in `faults`."""

    def __init__(self, context, servers):
        self.servers = servers
        self.faults = []
        self.origins = tuple(server.origin for server in servers.values()) + ("file:", "data:")
        self.context = context
        context.route(self.is_foreign, self.refuse)
        self.page = context.new_page()
        self.page.on("console", self.heed)
        self.page.on("pageerror", lambda error: self.faults.append(f"page error: {error}"))
        self.page.on("response", self.read)
        self.page.on("requestfailed", self.miss)

    def is_foreign(self, url):
        return not url.startswith(self.origins)

    def refuse(self, route):
        self.faults.append(f"request to another host: {route.request.url}")
        route.abort()

    def miss(self, request):
        # The browser itself gives up what a page left behind still asked for.
        if request.failure != "net::ERR_ABORTED":
            self.faults.append(f"request failed: {request.url} {request.failure}")

    def heed(self, message):
        if message.type == "error":
            self.faults.append(f"console: {message.text} ({message.location.get('url')})")

    def read(self, response):
        if response.status >= 400:
            self.faults.append(f"{response.status} for {response.url}")

    def open(self, sheet):
        self.page.goto(self.url(sheet))
        return self.page

    def url(self, sheet):
        return self.servers[sheet.portal].url(sheet)


@pytest.fixture(scope="session")
def kept():
    """Pages that stay open from test to test."""
    return {}


def keep(kept, browser, servers, **options):
    key = str(options)
    if key not in kept or not kept[key].context.browser.is_connected():
        kept[key] = Watched(browser.new_context(**options), servers)
    return kept[key]


@pytest.fixture
def watched(kept, browser, servers):
    return keep(kept, browser, servers)


@pytest.fixture
def visit(watched):
    """Opens a page; whatever goes wrong on it until the test's end fails the test."""
    page = watched.page
    page.emulate_media(
        media="screen", color_scheme="light", reduced_motion="no-preference", forced_colors="none")
    page.set_viewport_size({"width": 1440, "height": 900})
    watched.faults.clear()
    yield watched.open
    assert not watched.faults, "\n".join(watched.faults)


@pytest.fixture
def watched_without_scripts(kept, browser, servers):
    return keep(kept, browser, servers, java_script_enabled=False)


@pytest.fixture
def visit_without_scripts(watched_without_scripts):
    watched_without_scripts.faults.clear()
    watched_without_scripts.page.set_viewport_size({"width": 1440, "height": 900})
    yield watched_without_scripts.open
    assert not watched_without_scripts.faults, "\n".join(watched_without_scripts.faults)


@pytest.fixture
def fresh(browser, servers):
    """A page with nothing remembered, for tests that make the browser remember."""
    context = browser.new_context()
    yield Watched(context, servers)
    context.close()


def kinds(*names):
    """Only pages of these types, for a test that takes `sheet`."""

    def mark(function):
        function.kinds = names
        return function

    return mark


def one_of_each(function):
    """A page of each type, the largest of the three portals, for a slow test that takes `sheet`."""
    function.one_of_each = True
    return function
