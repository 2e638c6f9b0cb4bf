"""The Russian of every built page agrees: no doubled words or periods, numbers fit their nouns."""

import functools
import re
from html.parser import HTMLParser

import pytest

from conftest import WEB
from portals import NAMES, pages

# Where a line begins anew: words on both sides of such a tag are no neighbours.
BLOCKS = set(
    "address article aside blockquote br caption dd details div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 header hr label legend li main nav ol option p pre section summary"
    " table tbody td th thead title tr ul".split())
SILENT = {"script", "style", "svg", "code", "pre", "kbd"}
VOID = {"br", "hr", "img", "input", "link", "meta", "source", "rect", "path", "circle", "line"}

DOUBLED_WORD = re.compile(r"\b([А-Яа-яёЁ]{3,})[ \u00a0]+(\1)\b", re.IGNORECASE)
DOUBLED_PERIOD = re.compile(r"(?<![.…])\.[ \u00a0]?\.(?!\.)")

# Nouns that the program counts: after 1, after 2–4, after 5.
NOUNS = [forms.split() for forms in (
    "наставник наставника наставников", "организация организации организаций",
    "куратор куратора кураторов", "программа программы программ", "практика практики практик",
    "документ документа документов", "показатель показателя показателей", "пара пары пар",
    "мероприятие мероприятия мероприятий", "материал материала материалов", "блок блока блоков",
    "событие события событий", "новость новости новостей", "запись записи записей",
    "страница страницы страниц", "школа школы школ", "вопрос вопроса вопросов",
    "педагог педагога педагогов", "обучающийся обучающихся обучающихся", "год года лет")]
# Behind these words a number stands in the genitive: «из 19 наставников», «у 3 школ».
GENITIVE = re.compile(
    r"(?:^|\s)(?:из|у|до|от|для|более|менее|около|не менее|с|после|свыше|больше|меньше)\s+(?:\w+\s+)?$",
    re.IGNORECASE)
COUNTED = re.compile(r"(?<![\d,.\-–№/])(\d{1,4})[ \u00a0](" + "|".join(
    sorted({form for forms in NOUNS for form in forms}, key=len, reverse=True)) + r")\b")


class Texts(HTMLParser):
    """The lines of a page as people read them, those of its head left out."""

    def __init__(self):
        super().__init__()
        self.lines, self.line, self.silent = [], [], []

    def handle_starttag(self, tag, attributes):
        if tag in VOID:
            if tag in BLOCKS:
                self.end_line()
            return
        if tag in BLOCKS:
            self.end_line()
        if self.silent or tag in SILENT or tag == "head":
            self.silent.append(tag)

    def handle_endtag(self, tag):
        if self.silent:
            if tag == self.silent[-1]:
                self.silent.pop()
        if tag in BLOCKS:
            self.end_line()

    def handle_data(self, data):
        if not self.silent:
            self.line.append(data)

    def end_line(self):
        text = re.sub(r"[ \t\n]+", " ", "".join(self.line)).strip(" ")
        self.line = []
        if text:
            self.lines.append(text)


@functools.cache
def lines(portal):
    """Every different line of a portal, with one page that has it."""
    found = {}
    for page in pages(WEB):
        if page.portal == portal:
            parser = Texts()
            parser.feed((WEB / portal / page.path).read_text(encoding="utf-8"))
            parser.end_line()
            for line in parser.lines:
                found.setdefault(line, page.path)
    return found


def faults(portal, pattern, is_fault=lambda found, line: True):
    return [f"{path}: …{line[max(0, found.start() - 30):found.end() + 30]}…"
            for line, path in lines(portal).items() for found in pattern.finditer(line)
            if is_fault(found, line)]


def shown(found):
    return f"{len(found)}:\n" + "\n".join(found[:40])


def disagrees(found, line):
    number, word = int(found.group(1)), found.group(2)
    if word in ("год", "года") and 1900 <= number <= 2100:
        return False  # A year is read as an ordinal: «с 1 марта 2025 года».
    last, two = number % 10, number % 100
    forms = [forms for forms in NOUNS if word in forms]
    place = 2 if 11 <= two <= 14 or last in (0, 5, 6, 7, 8, 9) else 0 if last == 1 else 1
    allowed = {form[place] for form in forms}
    if GENITIVE.search(line[:found.start()]):
        allowed |= {form[1 if place == 0 else 2] for form in forms}
    return word not in allowed


@pytest.mark.parametrize("portal", NAMES)
def test_no_word_or_period_is_doubled(portal):
    words = faults(portal, DOUBLED_WORD, lambda found, line: found.group(1) == found.group(2)
                   or found.group(2).islower())
    periods = faults(portal, DOUBLED_PERIOD)
    assert not words + periods, shown(words + periods)


@pytest.mark.parametrize("portal", NAMES)
def test_numbers_and_nouns_agree(portal):
    found = faults(portal, COUNTED, disagrees)
    assert not found, shown(found)
