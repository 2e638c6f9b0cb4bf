#!/usr/bin/env python3
"""Draw the portraits and covers of the demonstration portals: invented people, no photographs.

Whoever a portal's persons.yaml gives a `photo: {file: files/portraits/<id>.svg}` gets a portrait,
and each `file: files/covers/<name>.svg` of its news and practices a cover. The same names give
the same drawings to the byte; no two people of a portal look alike. Standard library only.

    python3 Scripts/demo-pictures.py Content/school Content/municipality Content/region
"""

import hashlib
import re
import sys
from pathlib import Path

PAPERS = ("#bfd9ee", "#f4d9a0", "#cbe0c8", "#f1c9b8", "#d5cdea", "#bfe0dc", "#e6dcc6")
SKINS = (("#f3d0b6", "#d0b29c"), ("#eec3a2", "#cca78b"), ("#f6d8c0", "#d3b9a5"),
         ("#e6b48f", "#c2957a"), ("#f1d2bd", "#cfb4a2"))
DARK_HAIR = ("#3b2a20", "#5a3620", "#2e2420", "#6b4a32", "#7a3a1e", "#c98b3c", "#a8481c", "#8a5a34")
GREY_HAIR = ("#b9b2aa", "#8d8a86", "#d9d6d2", "#a29c95")
CLOTHES = ("#1f4d6b", "#5b2e5e", "#2f5d8a", "#7a2f3a", "#1f5c55", "#8a5a00", "#34506e", "#4a4f3a",
           "#6d4a86", "#a8412c", "#2d4f73", "#56662e")
# Hair as (behind the head, over the forehead).
WOMEN = {
    "bob": ("M58 108C46 54 70 32 100 32C130 32 154 54 142 108C138 116 131 110 129 102H71"
            "C69 110 62 116 58 108Z",
            "M62 86C58 54 80 42 102 43C130 44 142 62 138 86C134 74 126 66 116 64"
            "C104 70 92 66 84 62C74 66 66 74 62 86Z"),
    "long": ("M56 160C44 70 64 32 100 32C136 32 156 70 144 160C136 166 126 160 124 148L76 148"
             "C74 160 64 166 56 160Z",
             "M62 90C58 52 80 41 100 41C124 41 142 52 138 90C134 70 124 60 112 56"
             "C96 58 74 66 62 90Z"),
    "side": ("M57 130C44 58 66 33 100 33C134 33 156 58 143 130C137 138 124 134 122 122H78"
             "C76 134 63 138 57 130Z",
             "M63 88C60 54 82 44 104 45C130 46 140 64 137 88C130 76 120 66 110 60"
             "C98 74 80 78 63 88Z"),
    "tail": ("M60 96C50 50 74 34 100 34C126 34 150 50 140 96ZM134 56C162 60 160 110 150 148"
             "C142 150 136 142 140 126C146 104 138 82 130 72Z",
             "M62 90C58 52 80 41 100 41C124 41 142 52 138 90C134 70 124 60 112 56"
             "C96 58 74 66 62 90Z"),
    "bun": ("M80 26A20 20 0 0 1 120 26A20 20 0 0 1 116 40H84A20 20 0 0 1 80 26ZM60 94"
            "C52 52 74 36 100 36C126 36 148 52 140 94Z",
            "M62 88C58 56 80 43 100 43C122 43 142 56 138 88C134 68 120 58 100 58"
            "C80 58 66 68 62 88Z"),
    "curls": ("M70 52A20 20 0 0 1 86 32A20 20 0 0 1 116 32A20 20 0 0 1 132 52A20 20 0 0 1 146 80"
              "A20 20 0 0 1 142 112A14 14 0 0 1 124 104H76A14 14 0 0 1 58 112A20 20 0 0 1 54 80"
              "A20 20 0 0 1 70 52Z",
              "M64 82A14 14 0 0 1 76 60A14 14 0 0 1 96 54A14 14 0 0 1 118 56A14 14 0 0 1 136 82"
              "C134 58 120 44 100 44C80 44 66 58 64 82Z"),
}
MEN = {
    "parting": ("M61 92C52 48 76 33 102 33C136 33 148 56 139 92Z",
                "M62 86C54 48 74 34 98 34C134 29 148 56 138 86C137 73 133 66 127 59"
                "C110 62 94 59 84 53C74 62 66 70 62 86Z"),
    "short": ("M61 92C52 48 76 33 102 34C136 34 148 56 139 92Z",
              "M62 84C55 46 78 35 104 36C136 36 146 58 138 84C135 73 131 67 124 62"
              "C108 67 86 67 75 61C69 67 64 74 62 84Z"),
    "waves": ("M64 94C50 78 54 54 70 46A20 20 0 0 1 96 31A22 22 0 0 1 128 44"
              "C146 52 150 78 136 94Z",
              "M62 84A16 16 0 0 1 74 56A16 16 0 0 1 94 50A16 16 0 0 1 120 54A16 16 0 0 1 138 84"
              "C136 68 128 62 118 64C106 66 92 66 82 64C72 62 64 68 62 84Z"),
    "bald": ("M58 98C54 86 56 72 62 64L66 92ZM142 98C146 86 144 72 138 64L134 92Z", ""),
}
COLLARS = (
    '<path d="M82 143L100 186L118 143C110 152 90 152 82 143Z" fill="#fdfcf9"/>'
    '<path d="M82 142L70 156L92 200H98L100 186ZM118 142L130 156L108 200H102L100 186Z" fill="{deep}"/>',
    '<path d="M80 144C86 162 114 162 120 144C110 152 90 152 80 144Z" fill="{deep}"/>',
    '<path d="M84 143L100 176L116 143C108 150 92 150 84 143Z" fill="{skin}"/>'
    '<path d="M84 143L100 176L116 143" fill="none" stroke="{deep}" stroke-width="4"/>',
    '<path d="M82 128C92 136 108 136 118 128L120 152C108 160 92 160 80 152Z" fill="{deep}"/>',
)
BEARDS = (
    "M72 110C78 128 90 136 100 136C110 136 122 128 128 110C122 112 116 109 112 108"
    "C104 105 96 105 88 108C84 109 78 112 72 110Z",
    "M83 113C88 104 97 105 100 107C103 105 112 104 117 113C110 111 104 112 100 112"
    "C96 112 90 111 83 113Z",
)
GLASSES = (
    '<g fill="#fff" fill-opacity=".18" stroke="#33302e" stroke-width="2.6">'
    '<rect x="74" y="81" width="23" height="19" rx="8"/><rect x="103" y="81" width="23" height="19"'
    ' rx="8"/><path d="M97 88Q100 85 103 88M74 88L64 86M126 88L136 86" fill="none"/></g>')


def darker(colour, share=0.8):
    parts = (int(colour[i:i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(f"{round(part * share):02x}" for part in parts)


class Lot:
    """Choices drawn from a name: always the same ones."""

    def __init__(self, name):
        self.number = int.from_bytes(hashlib.sha256(name.encode()).digest(), "big")

    def pick(self, options):
        self.number, place = divmod(self.number, len(options))
        return options[place]


def traits(person, turn):
    """What a face is drawn from; `turn` gives another face to who would look like somebody."""
    lot = Lot(f"{person['id']} {turn}")
    is_woman = person["patronymic"].endswith("на")
    years = int(person.get("experience_years", 8))
    hair = lot.pick(sorted(WOMEN if is_woman else MEN))
    colour = lot.pick(GREY_HAIR if years > 24 else DARK_HAIR)
    beard = None if is_woman else lot.pick((None, None, *range(len(BEARDS))))
    return {
        "woman": is_woman, "hair": hair, "colour": colour, "beard": beard,
        "paper": lot.pick(PAPERS), "skin": lot.pick(SKINS), "cloth": lot.pick(CLOTHES),
        "collar": lot.pick(COLLARS[:2] if not is_woman else COLLARS),
        "glasses": lot.pick((False, False, True)), "lines": years > 20,
    }


def likeness(look):
    """What people are told apart by."""
    return tuple(look[name] for name in ("hair", "colour", "beard", "glasses", "cloth"))


def portrait(look):
    back, front = (WOMEN if look["woman"] else MEN)[look["hair"]]
    skin, shade = look["skin"]
    cloth, colour = look["cloth"], look["colour"]
    brow = darker(colour, 0.7)
    out = [
        '<svg xmlns="http://www.w3.org/2000/svg" width="172" height="172" viewBox="14 6 172 172">',
        f'<rect width="200" height="200" fill="{look["paper"]}"/>',
        '<path d="M0 176C60 168 120 130 200 66V200H0Z" fill="#fff" opacity=".26"/>',
        f'<path d="{back}" fill="{darker(colour, 0.88)}"/>',
        f'<path d="M84 112H116V150H84Z" fill="{shade}"/>',
        f'<path d="M14 200C18 164 54 152 84 144C92 152 108 152 116 144C146 152 182 164 186 200Z"'
        f' fill="{cloth}"/>',
        look["collar"].format(deep=darker(cloth), skin=skin),
        f'<g fill="{shade}"><ellipse cx="63" cy="93" rx="6" ry="9"/>'
        '<ellipse cx="137" cy="93" rx="6" ry="9"/></g>',
        f'<path d="M64 82C64 56 80 46 100 46C120 46 136 56 136 82C136 112 122 133 100 133'
        f'C78 133 64 112 64 82Z" fill="{skin}"/>',
    ]
    if look["beard"] is not None:
        out.append(f'<path d="{BEARDS[look["beard"]]}" fill="{colour}"/>')
    out.append('<g fill="#d9644a" opacity=".16"><circle cx="78" cy="104" r="8"/>'
               '<circle cx="122" cy="104" r="8"/></g>')
    if front:
        out.append(f'<path d="{front}" fill="{colour}"/>')
    out += [
        f'<g fill="none" stroke="{brow}" stroke-width="3" stroke-linecap="round">'
        '<path d="M79 80Q86 76 92 79"/><path d="M108 79Q114 76 121 80"/></g>',
        '<g fill="#2b211d"><ellipse cx="86" cy="90" rx="3.2" ry="3.8"/>'
        '<ellipse cx="114" cy="90" rx="3.2" ry="3.8"/></g>',
        f'<path d="M101 92C99 99 97 103 102 104" fill="none" stroke="{darker(shade, 0.86)}"'
        ' stroke-width="2.4" stroke-linecap="round"/>',
        '<path d="M89 115Q100 124 111 115" fill="none" stroke="#a2473a" stroke-width="3"'
        ' stroke-linecap="round"/>',
    ]
    if look["lines"]:
        out.append(f'<g fill="none" stroke="{darker(shade, 0.9)}" stroke-width="1.8"'
                   ' stroke-linecap="round"><path d="M80 108Q77 114 81 120"/>'
                   '<path d="M120 108Q123 114 119 120"/></g>')
    if look["glasses"]:
        out.append(GLASSES)
    return "".join(out) + "</svg>\n"


# Covers: a scene over the rising line, 16:9.

def head(x, y, size, hair, cloth, skin):
    return (f'<path d="M{x - size * 1.5} {y + size * 2.9}c0-{size * 1.5} {size * .8}-{size * 2}'
            f' {size * 1.5}-{size * 2}s{size * 1.5} {size * .5} {size * 1.5} {size * 2}Z"'
            f' fill="{cloth}"/><circle cx="{x}" cy="{y}" r="{size}" fill="{skin}"/>'
            f'<path d="M{x - size} {y - 1}a{size} {size} 0 0 1 {size * 2} 0'
            f'c-{size * .5}-{size * .6}-{size * 1.5}-{size * .7}-{size * 2} 0Z" fill="{hair}"/>')


def people(lot, xs, y, size):
    return "".join(
        head(x, y + lot.pick((-8, 0, 6)), size, lot.pick(DARK_HAIR + GREY_HAIR), lot.pick(CLOTHES),
             lot.pick(SKINS)[0]) for x in xs)


def screens(lot):
    first, second = lot.pick(PAPERS), lot.pick(PAPERS)
    return (f'<rect x="54" y="40" width="112" height="80" rx="12" fill="#1b2430"/>'
            f'<rect x="62" y="48" width="96" height="64" rx="6" fill="{first}"/>'
            f'<rect x="192" y="24" width="112" height="80" rx="12" fill="#0b4f8a"/>'
            f'<rect x="200" y="32" width="96" height="64" rx="6" fill="{second}"/>'
            + people(Lot(str(lot.number)), (110,), 74, 13) + people(lot, (248,), 58, 13))


def table(lot):
    return ('<ellipse cx="180" cy="146" rx="128" ry="24" fill="#fff" stroke="#1b2430"'
            ' stroke-width="4"/>' + people(lot, (84, 148, 212, 276), 84, 17))


def flasks(lot):
    fills = [lot.pick(CLOTHES) for _ in range(3)]
    return ('<g stroke="#1b2430" stroke-width="4" stroke-linejoin="round" fill="#fff">'
            '<path d="M84 44h28M90 44v34l-30 60a10 10 0 0 0 9 14h58a10 10 0 0 0 9-14l-30-60V44"/>'
            '<path d="M176 62h22M180 62v62a9 9 0 0 0 18 0V62"/>'
            '<path d="M236 30h30M242 30v26a34 34 0 1 0 18 0V30"/></g>'
            f'<path d="M74 118h48l10 20a8 8 0 0 1-7 12H71a8 8 0 0 1-7-12Z" fill="{fills[0]}"/>'
            f'<path d="M182 96h14v27a7 7 0 0 1-14 0Z" fill="{fills[1]}"/>'
            f'<path d="M221 92a30 30 0 0 0 60 0Z" fill="{fills[2]}"/>')


def board(lot):
    x = lot.pick((60, 90, 120))
    return (f'<rect x="{x}" y="28" width="180" height="104" rx="8" fill="#1f4d3a" stroke="#8a5a34"'
            f' stroke-width="7"/><path d="M{x + 24} 108V48M{x + 20} 104H{x + 150}M{x + 26} 102'
            f'C{x + 60} 100 {x + 80} 60 {x + 140} 52" fill="none" stroke="#fdfcf9" stroke-width="4"'
            ' stroke-linecap="round"/>' + people(lot, (x + 206,), 90, 18))


def books(lot):
    out, y = [], 146
    for _ in range(lot.pick((3, 4, 5))):
        width, x = lot.pick((110, 130, 150)), lot.pick((90, 100, 110))
        y -= 22
        colour = lot.pick(CLOTHES)
        out.append(f'<rect x="{x}" y="{y}" width="{width}" height="20" rx="4" fill="{colour}"/>'
                   f'<path d="M{x + 12} {y + 10}h{width - 40}" stroke="#fff" stroke-width="3"'
                   ' opacity=".7"/>')
    return "".join(out) + people(lot, (286,), 96, 18)


def calendar(lot):
    day = lot.pick(range(15))
    cells = "".join(
        f'<rect x="{124 + place % 5 * 24}" y="{76 + place // 5 * 22}" width="16" height="14" rx="3"'
        f' fill="{"#c98a00" if place == day else "#dcdfe3"}"/>' for place in range(15))
    return ('<rect x="108" y="38" width="144" height="112" rx="10" fill="#fff" stroke="#1b2430"'
            ' stroke-width="4"/><path d="M108 62h144" stroke="#1b2430" stroke-width="4"/>'
            '<path d="M138 28v18M222 28v18" stroke="#1b2430" stroke-width="6"'
            f' stroke-linecap="round"/>{cells}')


def school(lot):
    wall = lot.pick(("#fdf3dc", "#fff", "#f6e0da"))
    windows = "".join(f'<rect x="{x}" y="{y}" width="18" height="20" fill="#8fc4f3"/>'
                      for y in (74, 106) for x in (92, 122, 226, 256))
    return (f'<path d="M74 60h212v92H74Z" fill="{wall}" stroke="#1b2430" stroke-width="4"/>'
            '<path d="M150 60l30-28 30 28v92h-60Z" fill="#fff" stroke="#1b2430" stroke-width="4"/>'
            f'{windows}<rect x="166" y="112" width="28" height="40" fill="{lot.pick(CLOTHES)}"/>'
            '<circle cx="180" cy="72" r="10" fill="none" stroke="#1b2430" stroke-width="4"/>')


def steps(lot):
    out = []
    for place, (x, y) in enumerate(((76, 132), (168, 98), (262, 52))):
        out.append(f'<circle cx="{x}" cy="{y}" r="30" fill="#fff" stroke="#1b2430"'
                   f' stroke-width="4"/>')
        out.append(people(Lot(f"{lot.number} {place}"), (x,) if place < 1 else (x - 11, x + 11),
                          y - 8, 9))
    return "".join(out)


SCENES = {"screens": screens, "table": table, "flasks": flasks, "board": board, "books": books,
          "calendar": calendar, "school": school, "steps": steps}


def cover(name):
    """`name` is «<scene>-<anything>»: what is drawn, and the lot of its colours and figures."""
    lot = Lot(name)
    paper = lot.pick(PAPERS)
    y = lot.pick((0, 6, 12))
    rise = f"M0 {150 + y}C90 {146 + y} 150 {120 + y} 210 {96 + y}S310 {40 + y} 360 {22 + y}"
    return ('<svg xmlns="http://www.w3.org/2000/svg" width="720" height="360"'
            f' viewBox="0 0 360 180"><rect width="360" height="180" fill="{paper}"/>'
            f'<path d="{rise}V180H0Z" fill="{darker(paper, 0.9)}"/><path d="{rise}" fill="none"'
            f' stroke="{darker(paper, 0.55)}" stroke-width="4"/>'
            f'{SCENES[name.split("-")[0]](lot)}</svg>\n')


def persons(text):
    """The plain fields of the people who have a portrait."""
    for block in re.split(r"^(?=- id:)", text, flags=re.M)[1:]:
        fields = dict(re.findall(r"^(?:- |  )(\w+): *(.+)$", block, re.M))
        file = re.search(r"file: (files/portraits/[\w-]+\.svg)", block)
        if file:
            yield fields, file.group(1)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def draw(portal):
    seen, made = set(), []
    for person, file in persons((portal / "persons.yaml").read_text(encoding="utf-8")):
        look = next(look for look in (traits(person, turn) for turn in range(99))
                    if likeness(look) not in seen)
        seen.add(likeness(look))
        made.append(write(portal / file, portrait(look)))
    for folder in ("news", "cases"):
        for source in sorted((portal / folder).glob("*.md")):
            for file, name in re.findall(r"file: (files/covers/([\w-]+)\.svg)",
                                         source.read_text(encoding="utf-8")):
                made.append(write(portal / file, cover(name)))
    print(f"{portal}: {len(made)} pictures, {sum(f.stat().st_size for f in made) // 1024} KB")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for argument in sys.argv[1:]:
        draw(Path(argument))
