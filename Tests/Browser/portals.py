"""The built portals as the tests see them: pages by kind, a server, what a first view weighs."""

import functools
import gzip
import http.server
import os
import re
import threading
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).resolve().parents[2]
BUILT = Path(os.environ.get("NASTAVNIK_TEST_PORTALS", ROOT / ".build/test-portals"))
NAMES = ("school", "municipality", "region")
TEMPLATES = ROOT / "Themes/base/templates"

KIND = re.compile(r'<body class="kind-([a-z0-9-]+)')
# Pages of one template that look unlike its others: how a list goes on, mentors by a letter, the
# handbook for editors, which shows every construct of a text.
VARIANTS = (
    (re.compile(r"/page/\d+/"), lambda match: "continued"),
    (re.compile(r"^nastavniki/bukva-"), lambda match: "letter"),
    (re.compile(r"^(kak-vesti-[a-z]+|polya-i-slovari)/"), lambda match: match.group(1)),
)
# Not page types: the frame, the components that pages import.
PARTS = {"layout", "ui"}


@dataclass(frozen=True, order=True)
class Page:
    """One HTML page of a portal: `path` is the file's, from the portal's folder."""

    portal: str
    kind: str
    path: str

    def __str__(self):
        return "-".join(filter(None, (self.portal, self.kind, self.variant)))

    @property
    def variant(self):
        """What sets this page apart among those of its kind; empty for most."""
        found = ((pattern.search(self.path), name) for pattern, name in VARIANTS)
        return next((name(match) for match, name in found if match), "")

    @property
    def address(self):
        """The path as a visitor sees it."""
        return self.path.removesuffix("index.html")


@functools.cache
def pages(tree):
    """All pages of the three portals in `tree`, in a stable order."""
    found = []
    for portal in NAMES:
        for file in sorted((tree / portal).rglob("*.html")):
            kind = KIND.search(file.read_text(encoding="utf-8"))
            name = file.relative_to(tree / portal).as_posix()
            found.append(Page(portal, kind.group(1) if kind else "", name))
    return found


@functools.cache
def representatives(tree):
    """The largest page of each kind and variant of each portal: it shows the most components."""
    best = {}
    for page in pages(tree):
        size = (tree / page.portal / page.path).stat().st_size
        key = (page.portal, page.kind, page.variant)
        if key not in best or size > best[key][0]:
            best[key] = (size, page)
    return sorted(page for _, page in best.values())


def largest_of_kind(tree):
    """One page of each kind and variant, the largest in all portals."""
    best = {}
    for page in representatives(tree):
        size = (tree / page.portal / page.path).stat().st_size
        key = (page.kind, page.variant)
        if key not in best or size > best[key][0]:
            best[key] = (size, page)
    return {page for _, page in best.values()}


def kinds_of_theme():
    """Page types the base theme has a template for."""
    return {file.stem for file in TEMPLATES.glob("*.html")} - PARTS


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files without a word; unknown addresses answer 404."""

    def log_message(self, *arguments):
        pass


class Server:
    """One portal's host: the portal lies in a folder where only relative links work.

    404.html is shown at any address, so it names its files from the root of the host; for it the
    portal lies also where its `base_url` says.
    """

    folder = "/sites/2026/"

    def __init__(self, tree, portal):
        root = tree / portal
        base = re.search(r'href="(/[^"]*)assets/', (root / "404.html").read_text("utf-8")).group(1)

        class Handler(Quiet):
            def translate_path(self, path):
                for start in (Server.folder, base):
                    if path.startswith(start):
                        return super().translate_path("/" + path.removeprefix(start))
                return super().translate_path("/outside-of-the-portal")

        handler = functools.partial(Handler, directory=str(root))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.origin = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def url(self, page):
        return f"{self.origin}{self.folder}{page.address}"

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


def weight_of_first_view(tree, page):
    """Bytes, compressed, of a page with its styles and scripts, without pictures; and each part."""
    file = tree / page.portal / page.path
    html = file.read_text(encoding="utf-8")
    needed = re.findall(r'<link rel="(?:stylesheet|icon)" href="([^"]+)"', html)
    needed += re.findall(r'<script src="([^"]+)"', html)
    # The theme's own drawings; what editors show is theirs.
    needed += re.findall(r'<img src="([^"]*assets/[^"]+\.svg)"', html)
    parts = {page.path: len(gzip.compress(html.encode()))}
    for address in needed:
        path = unquote(urlsplit(address).path)
        folder = tree / page.portal if path.startswith("/") else file.parent
        # 404.html names its files from the root of the host.
        local = Path(os.path.normpath(folder / re.sub("^/.*?(?=assets/)", "", path)))
        parts[address] = len(gzip.compress(local.read_bytes()))
    return sum(parts.values()), parts
