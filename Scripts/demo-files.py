#!/usr/bin/env python3
"""Print the downloadable PDFs of a demonstration portal from its Markdown.

Every Markdown file with `file: files/<name>.pdf` in its front matter is printed to that place
by Chromium: tagged, with a text layer, a title and a language. Standard library only.

    python3 Scripts/demo-files.py Content/school [name …]
"""
import html
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

STYLE = """
@page { size: A4; margin: 20mm 18mm }
body { font: 11pt/1.4 "DejaVu Serif", "Liberation Serif", serif }
h1 { font-size: 14pt; text-align: center } h2 { font-size: 12pt } h3 { font-size: 11pt }
header { border-bottom: 1px solid #000; margin-bottom: 6mm } header p { margin: 0 0 1mm }
li { margin: 0 0 1mm }
"""
DEMO = "Демонстрационный документ: школа и люди вымышлены"


def read(path):
    """The front matter's plain fields, and the body."""
    _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
    fields = re.findall(r"^(\w+): *(.+)$", head, re.M)
    return {key: value.strip().strip("\"'") for key, value in fields}, body


def inline(text):
    return re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", html.escape(text, quote=False))


def blocks(body):
    """The HTML of the Markdown these documents use: headings, paragraphs, nested lists."""
    out, open_lists = [], []

    def close(depth):
        while len(open_lists) > depth:
            out.append(f"</li></{open_lists.pop()}>")

    for line in body.splitlines():
        item = re.match(r"( *)([-*]|\d+[.)]) +(.*)", line)
        if item:
            indent = len(item[1])
            depth = 0 if indent == 0 else min(len(open_lists), 1)
            close(depth + 1)
            if len(open_lists) > depth:
                out.append("</li>")
            else:
                open_lists.append("ul" if item[2] in "-*" else "ol")
                out.append(f"<{open_lists[-1]}>")
            out.append(f"<li>{inline(item[3])}")
        elif line.startswith("#"):
            close(0)
            level = len(line) - len(line.lstrip("#"))
            out.append(f"<h{level}>{inline(line.lstrip('# '))}</h{level}>")
        elif line.strip():
            close(0)
            out.append(f"<p>{inline(line)}</p>")
    close(0)
    return "\n".join(out)


def page(fields, body):
    number = fields.get("number")
    date = ".".join(reversed(fields["date"].split("-"))) if "date" in fields else ""
    requisites = " ".join(filter(None, [date and f"от {date}", number and f"№ {number}"]))
    lines = [DEMO, fields.get("issuer", ""), fields.get("approver", ""), requisites]
    header = "".join(f"<p>{html.escape(line)}</p>" for line in lines if line)
    title = html.escape(fields["title"])
    return (
        f'<!doctype html><html lang="ru"><meta charset="utf-8"><title>{title}</title>'
        f"<style>{STYLE}</style><header>{header}</header><h1>{title}</h1>{blocks(body)}</html>"
    )


def main():
    root, names = Path(sys.argv[1]), sys.argv[2:]
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if not browser:
        sys.exit("Chromium is not installed")
    with tempfile.TemporaryDirectory() as work:
        for path in sorted(root.glob("*/*.md")):
            fields, body = read(path)
            target = root / fields.get("file", "")
            if target.suffix != ".pdf" or (names and path.stem not in names):
                continue
            source = Path(work, path.stem + ".html")
            source.write_text(page(fields, body), encoding="utf-8")
            target.parent.mkdir(exist_ok=True)
            subprocess.run(
                [browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                 "--export-tagged-pdf", f"--user-data-dir={work}/profile",
                 f"--print-to-pdf={target.resolve()}", source.as_uri()],
                check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            print(f"{target}: {os.path.getsize(target)} bytes")


if __name__ == "__main__":
    main()
