"""Russian texts of any size for benchmarks, made from the demonstration portals' own."""

import random
import re

from timing import REPOSITORY


def bodies():
    """The Markdown bodies of the school's portal, without what only a portal understands."""
    found = []
    for path in sorted((REPOSITORY / "Content/school").rglob("*.md")):
        text = re.sub(r"\A---\n.*?\n---\n", "", path.read_text(), flags=re.S)
        lines = [line for line in text.splitlines() if not line.lstrip().startswith("::")]
        text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", "\n".join(lines))
        text = re.sub(r"^#{1,6} ", "## ", text, flags=re.M)
        text = re.sub(r"\s*\{[#.][^}]*\}|\[\^[^\]]+\]:?", "", text)
        text = re.sub(r"```.*?```", "", text, flags=re.S)
        if len(text) > 400:
            found.append(text.strip() + "\n")
    return found


def paragraphs():
    return [part for body in bodies() for part in body.split("\n\n") if part.strip()]


def document(size, seed=1):
    """A Markdown document of about `size` bytes; the same for the same seed."""
    chance = random.Random(seed)
    parts, pool, length = [], paragraphs(), 0
    while length < size:
        part = chance.choice(pool)
        length += len(part.encode()) + 2
        parts.append(part)
    return "\n\n".join(parts) + "\n"
