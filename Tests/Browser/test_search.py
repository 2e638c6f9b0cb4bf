"""The search of the portals: what is found first, whoever types it and however."""

import random
import re
import subprocess
from pathlib import Path

import pymorphy3
import pytest
from conftest import DISK, kinds
from portals import pages

FIND = """async (queries) => {
  const form = document.querySelector('form[data-search]');
  const address = new URL(form.getAttribute('data-search'), location.href);
  const index = window.tested || (window.tested = window.nastavnikIndex(address));
  const answers = [];
  for (const query of queries) {
    const found = await index.find(query, {});
    const shown = await index.describe(found.items.slice(0, 10));
    answers.push(shown.map(item => item.path.replace('index.html', '')));
  }
  return answers;
}"""


@pytest.fixture
def find(watched):
    """Asks a portal's index, opened from a disk; gives the addresses of the first ten answers."""

    def ask(portal, queries):
        watched.faults.clear()
        watched.page.goto((DISK / portal / "poisk/index.html").as_uri())
        answers = watched.page.evaluate(FIND, queries)
        assert not watched.faults, "\n".join(watched.faults)
        return answers

    return ask


def reciprocal(answers, wanted):
    """1 for a right first answer, ½ for a right second one, 0 for none among ten."""
    places = [at for at, answer in enumerate(answers) if answer in wanted]
    return 1 / (places[0] + 1) if places else 0


def judged():
    """The lines of search_queries.txt: portal, whether it is held out, query, right answers."""
    lines = (Path(__file__).parent / "search_queries.txt").read_text("utf-8").splitlines()
    for line in lines:
        if line.strip() and not line.startswith("#"):
            portal, query, wanted = (part.strip() for part in line.split("|"))
            yield (portal.rstrip(" *"), portal.endswith("*"), query,
                   [address.strip() for address in wanted.split(";")])


def measure(find, questions):
    """The mean reciprocal rank of (portal, query, right answers), and what fell behind."""
    scores, behind = [], []
    for portal in sorted({question[0] for question in questions}):
        asked = [question for question in questions if question[0] == portal]
        for (_, query, wanted), answers in zip(asked, find(portal, [q for _, q, _ in asked])):
            scores.append(reciprocal(answers, wanted))
            if scores[-1] < 1:
                behind.append(f"{portal}: «{query}» {wanted[0]}, not {answers[:2]}")
    return sum(scores) / len(scores), behind


@pytest.mark.parametrize("held_out", [False, True])
def test_judged_queries_find_what_is_meant(find, held_out):
    questions = [(portal, query, wanted) for portal, held, query, wanted in judged() if held == held_out]
    assert len(questions) >= 60
    rank, behind = measure(find, questions)
    print(f"MRR of {len(questions)} queries: {rank:.3f}")
    assert rank >= 0.9, f"{rank:.3f}\n" + "\n".join(behind)


CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")


def declined(name, morph):
    """A full name in each case, as far as the dictionary knows its words."""
    gender = "femn" if name.split()[2].endswith("на") else "masc"
    for case in CASES:
        words = []
        for word, sort in zip(name.split(), ("Surn", "Name", "Patr")):
            parses = [p for p in morph.parse(word) if sort in p.tag and gender in p.tag and "nomn" in p.tag]
            form = parses[0].inflect({case, "sing"}) if parses else None
            words.append(form.word if form else word)
        yield " ".join(words)


def misspelt(title, dice):
    """The title's first words with one slip of the finger in the longest of them."""
    words = [word for word in re.findall(r"[А-Яа-яЁё]+", title)][:5]
    longest = max(words, key=len)
    at = dice.randrange(2, len(longest) - 2)
    slips = (longest[:at] + longest[at + 1:], longest[:at] + longest[at + 1] + longest[at] + longest[at + 2:],
             longest[:at] + dice.choice("абвгдеиклмнопрст") + longest[at + 1:])
    return " ".join(dice.choice(slips) if word is longest else word for word in words)


def made_of(portal, morph, dice):
    """Questions made of a portal: people in each case, acts by number, titles with a typo."""
    titles = {}
    for page in pages(DISK):
        if page.portal == portal and page.kind in {"mentor", "document", "event", "material", "programme", "case", "news-item"}:
            text = (DISK / portal / page.path).read_text("utf-8")
            title = re.sub(r"<[^>]+>", "", re.search(r"<h1[^>]*>(.*?)</h1>", text, re.S).group(1))
            titles.setdefault((page.kind, title.replace("\u00a0", " ").strip()), []).append((page.address, text))
    for (kind, title), found in titles.items():
        wanted = [address for address, _ in found]
        if kind == "mentor" and len(title.split()) == 3:
            for form in declined(title, morph):
                yield portal, form, wanted
        elif len(re.findall(r"[А-Яа-яЁё]{6,}", title)) > 1:
            same_start = [address for (_, other), entry in titles.items() for address, _ in entry
                          if other.split()[:5] == title.split()[:5]]
            yield portal, misspelt(title, dice), same_start


def test_queries_made_of_the_data_find_their_page(find):
    morph = pymorphy3.MorphAnalyzer()
    dice = random.Random(17)
    questions = [q for portal in ("school", "municipality", "region") for q in made_of(portal, morph, dice)]
    assert len(questions) >= 400
    rank, behind = measure(find, questions)
    print(f"MRR of {len(questions)} queries: {rank:.3f}")
    assert rank >= 0.9, f"{rank:.3f} of {len(questions)}\n" + "\n".join(behind[:60])


def test_stems_of_the_browser_are_those_of_the_program(watched):
    """100,000 forms of the dictionary, against libstemmer's own command."""
    morph = pymorphy3.MorphAnalyzer()
    forms = set()
    for start in ("на", "пре", "уч", "об", "мат", "вс", "за", "ис", "кон", "рас", "под", "со", "при"):
        for form in morph.iter_known_word_parses(start):
            forms.add(form.word.replace("ё", "е"))
            if len(forms) >= 100_000:
                break
    words = sorted(word for word in forms if re.fullmatch("[а-я]+", word))
    assert len(words) >= 90_000
    stems = subprocess.run(["stemwords", "-l", "russian"], input="\n".join(words) + "\n",
                           capture_output=True, text=True, check=True).stdout.split("\n")[:len(words)]
    watched.page.goto((DISK / "school/poisk/index.html").as_uri())
    ours = watched.page.evaluate("words => words.map(window.nastavnikStem)", words)
    wrong = [(word, left, right) for word, left, right in zip(words, ours, stems) if left != right]
    assert not wrong, wrong[:20]


@kinds("mentors")
def test_the_bank_finds_mentors_by_what_is_typed(sheet, visit):
    """Words typed over the list of mentors bring mentors' cards, with places and school."""
    if sheet.path != "nastavniki/index.html":
        return
    page = visit(sheet)
    field = page.locator("main input[name=q]")
    field.fill("математика")
    field.press("Enter")
    page.locator("[data-results] .card").first.wait_for()
    assert "Найден" in page.locator("[data-status]").inner_text()
    assert page.locator("[data-results] [data-part=where]").first.is_visible()
    assert page.locator("[data-results] [data-part=places]").first.is_visible()
    assert "q=" in page.url
    assert not page.locator("[data-browse]").is_visible()
    page.reload()
    page.locator("[data-results] .card").first.wait_for()
    assert field.input_value() == "математика"


@kinds("search")
def test_results_stand_in_one_place_with_what_was_looked_for_marked(sheet, visit):
    page = visit(sheet)
    page.goto(page.url + "?q=наставником")
    page.locator("[data-results] mark").first.wait_for()
    marked = {word.lower() for word in page.locator("[data-results] mark").all_inner_texts()}
    assert any(word.startswith("наставник") for word in marked)
    assert re.search(r"Найден\w*\s\d+", page.locator("[data-search-status]").inner_text())


@kinds("search")
def test_a_misspelt_query_says_what_it_found(sheet, visit):
    page = visit(sheet)
    page.goto(page.url + "?q=yfcnfdybr")
    page.locator("[data-results] .found").first.wait_for()
    assert "наставник" in page.locator("[data-search-status]").inner_text()
