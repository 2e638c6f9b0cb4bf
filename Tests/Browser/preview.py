"""`nastavnik serve` as the tests see it: a portal of a test's own, the server over it, what it serves."""

import os
import re
import shutil
import signal
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

from portals import ROOT

PROGRAM = ROOT / ".build/debug/nastavnik"
DAY = "2026-10-01"
ADDED = re.compile(rb"<nastavnik-preview .*?</nastavnik-preview><script [^>]*></script>", re.S)
PATIENCE = 60


def wait(what, is_so):
    """Asks again until it is so."""
    end = time.monotonic() + PATIENCE
    while True:
        found = is_so()
        if found:
            return found
        assert time.monotonic() < end, f"waited in vain: {what}"
        time.sleep(0.02)


class Preview:
    def __init__(self, folder, *options, environment=()):
        self.folder = Path(folder)
        self.portal = self.folder / "portal"
        if not self.portal.exists():
            self.run("init", str(self.portal), "--level", "school")
            self.write_first()
        self.environment = {**os.environ, "XDG_CACHE_HOME": str(self.folder / "cache"), **dict(environment)}
        self.start(0, *options)

    def start(self, port, *options):
        self.messages = open(self.folder / "messages.txt", "ab")
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "portal", "--today", DAY, "--port", str(port), *options], cwd=self.folder,
            env=self.environment, stdout=subprocess.PIPE, stderr=self.messages, text=True)
        self.address = self.process.stdout.readline().strip()
        self.port = int(re.match(r"http://127\.0\.0\.1:(\d+)/", self.address).group(1))

    def write_first(self):
        """The one news there is when a test begins."""
        shutil.rmtree(self.portal / "news", ignore_errors=True)
        (self.portal / "news").mkdir()
        self.write("news/vstrecha.md", news("Встреча пар", "Первая встреча прошла."))

    def stop(self, how=signal.SIGINT):
        self.process.send_signal(how)
        status = self.process.wait(PATIENCE)
        self.process.stdout.close()
        self.messages.close()
        return status

    def said(self):
        return (self.folder / "messages.txt").read_text("utf-8")

    def run(self, *words):
        subprocess.run([PROGRAM, *words], cwd=self.folder, check=True, capture_output=True)

    def path(self, name):
        return self.portal / name

    def write(self, name, text):
        self.path(name).write_text(text, encoding="utf-8")

    def ask(self, path):
        """Status and bytes of an address."""
        try:
            with urllib.request.urlopen(self.address + path) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as refusal:
            return refusal.code, refusal.read()

    def raw(self, path):
        return self.ask(path)[1]

    def get(self, path):
        """Status and bytes of an address, without what the preview adds to pages."""
        status, held = self.ask(path)
        return status, ADDED.sub(b"", held)

    def built(self):
        """A clean build: the bytes of each file by its path; nothing where the content has errors."""
        output = self.folder / "clean"
        shutil.rmtree(output, ignore_errors=True)
        done = subprocess.run(
            [PROGRAM, "build", "portal", "--today", DAY, "--output", str(output), "--quiet"], cwd=self.folder,
            env=self.environment, capture_output=True)
        if done.returncode != 0:
            return {}
        files = (file for file in output.rglob("*") if file.is_file() and file.name != ".nastavnik")
        return {file.relative_to(output).as_posix(): file.read_bytes() for file in files}

    def difference(self, built):
        """The first file that is not served as it was built."""
        for path, wanted in built.items():
            status, served = self.get(urllib.request.quote(path))
            if status != 200 or served != wanted:
                return path
        return None

    def check_equal(self):
        """What is served is what a clean build gives, and no page more."""
        built = self.built()
        assert built, "the content has errors"
        wait("the served tree equals a clean build", lambda: self.difference(built) is None)
        return built


def news(title, text):
    return f"---\ntitle: {title}\ndate: 2026-09-15\nsummary: {text}\n---\n\n{text}\n"
