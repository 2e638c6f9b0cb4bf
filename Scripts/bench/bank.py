#!/usr/bin/env python3
"""Makes a region's portal with a bank of any size: invented people, schools and districts.

    Scripts/bench/bank.py COUNT FOLDER

To the demonstration region are added COUNT mentors with all that a card can hold, a school for every
twelve, a curator for each, and up to 39 districts. Everything is drawn by a fixed seed, so a bank of one size is
always the same, and the bank of 1,000 is the beginning of none of the larger ones.
"""

import json
import random
import shutil
import sys
from pathlib import Path

REGION = Path(__file__).resolve().parents[2] / "Content/region"
BASE = "https://soobshchestvo-demo.example/community/"
START = ("Бел Вет Гал Дуб Ель Жар Зим Ив Кал Лад Мал Нар Ол Пол Руд Сал Тар Ус Фил Хор Цар Чер Шум "
         "Юр Яр Бор Вол Гор Дем Зуб Кос Лип Мор Нев Пет Рем Сор Том Фед").split()
MIDDLE = "ав ан ар ев ел ен ер ив ил ин ир ов ог од ок ол он ор ос от уб ук ул ум ур уш ят".split()
NAMES = (("Анна Вера Галина Дарья Елена Инна Ксения Лидия Мария Нина Ольга Полина Софья Юлия".split(),
          "Андреевна Борисовна Викторовна Глебовна Ивановна Павловна Сергеевна Юрьевна".split(), "ова"),
         ("Антон Борис Виктор Глеб Денис Егор Иван Кирилл Лев Максим Олег Павел Юрий".split(),
          "Андреевич Борисович Викторович Ильич Иванович Павлович Сергеевич Юрьевич".split(), "ов"))
SUBJECTS = {
    "математика": "учитель математики", "физика": "учитель физики", "химия": "учитель химии",
    "биология": "учитель биологии", "история": "учитель истории", "география": "учитель географии",
    "информатика": "учитель информатики", "русский язык": "учитель русского языка и литературы",
    "литература": "учитель русского языка и литературы", "музыка": "учитель музыки",
    "английский язык": "учитель английского языка", "технология": "учитель технологии",
    "физическая культура": "учитель физической культуры", "психология": "педагог-психолог",
    "начальные классы": "учитель начальных классов", "обществознание": "учитель обществознания",
}
TOPICS = ("планирование урока", "первый год в школе", "открытый урок", "работа с родителями",
          "олимпиадные задачи", "дисциплина на уроке", "проверка тетрадей", "классный час",
          "цифровая доска", "разновозрастный класс", "школьный театр", "подготовка к экзамену")
WORDS = ("Учу видеть урок глазами ученика", "Помогаю пережить первый год без страха",
         "Показываю, как говорить с родителями спокойно", "Разбираю уроки по видеосвязи",
         "Работаю с теми, кто вернулся в школу", "Веду кружок и учу начинать его с нуля")
DIRECTIONS = ["methods", "lessons", "subject", "digital", "upbringing", "parents", "psych", "onboarding"]
FORMS = ["pedagog-pedagog", "head-pedagog", "uni-young"]
KINDS = ["traditional", "virtual", "group", "situational", "speed"]
MODES = ["очно", "дистанционно"]
ACCEPTS = ["young", "newcomer", "returned", "trainee-student", "upskilling", "digital"]
FIELDS = ["name", "position", "org", "subjects", "category", "experience", "about", "achievements",
          "training", "mentoring"]


def some(dice, values, most):
    return dice.sample(values, dice.randint(1, most))


def person(dice, number, org):
    first, patronymic, ending = dice.choice(NAMES)
    return {
        "id": f"bank-person-{number}",
        "surname": dice.choice(START) + dice.choice(MIDDLE) + dice.choice(MIDDLE) + ending,
        "name": dice.choice(first), "patronymic": dice.choice(patronymic), "org": org,
        "birth_year": dice.randint(1955, 1998), "phone": f"+7 900 {number:06d}"[:-2] + f"-{number % 100:02d}",
        "email": f"lichnaya.{number}@private.example",
        "consent": {"processing": "2025-09-01", "dissemination": "2025-09-01", "fields": FIELDS,
                    "by": "self", "resource": [BASE]},
    }


def mentor(dice, number, organisation):
    """A mentor, and the person who it is."""
    human = person(dice, number, organisation["id"])
    subjects = some(dice, list(SUBJECTS), 2)
    capacity = dice.choice([0, 1, 1, 2, 3])
    human |= {"position": SUBJECTS[subjects[0]], "subjects": subjects, "category": "highest",
              "experience_years": dice.randint(5, 40),
              "about": f"{dice.choice(WORDS)}: {dice.choice(TOPICS)}, {dice.choice(TOPICS)}."}
    record = {
        "id": f"bank-{number}", "person": human["id"], "criteria": ["achiever"], "subjects": subjects,
        "achievements": [{"text": f"Лауреат смотра № {number} (демонстрационная запись)",
                          "year": dice.randint(2015, 2025), "level": "municipal"}],
        "directions": some(dice, DIRECTIONS, 3), "help_with": some(dice, TOPICS, 3),
        "forms": some(dice, FORMS, 2), "kinds": some(dice, KINDS, 2), "modes": some(dice, MODES, 2),
        "accepts": some(dice, ACCEPTS, 3), "capacity": capacity,
        "status": dice.choices(["available" if capacity else "busy", "paused"], [9, 1])[0], "included": "2025-10-01",
        "checked": "2026-10-05", "survey_date": "2025-09-20",
        "trainings": ["Установочная сессия, 24 сентября 2026 г."],
        "activist": dice.random() < 0.05, "laureate": dice.random() < 0.1,
    }
    return human, record


def records(count):
    """The added lists by the names of their files."""
    dice = random.Random(count)
    districts = [{"id": f"bank-rayon-{n}", "name": f"{START[n]}овский район", "type": "district"}
                 for n in range(min(39, count // 40 + 2))]
    organisations, curators, persons, mentors = [], [], [], []
    for number in range(count // 12 + 1):
        organisation = {
            "id": f"bank-shkola-{number}", "name": f"МБОУ «Средняя школа № {3000 + number}»",
            "short_name": f"СШ № {3000 + number}", "type": "school", "level": "school",
            "municipality": dice.choice(districts)["id"], "scope": {"teachers": True, "pupils": False},
            "phone": f"8 (8442) 1-{number:04d}", "email": f"shkola-{number}@bank.example"}
        organisations.append(organisation)
    for number in range(count):
        human, record = mentor(dice, number, dice.choice(organisations))
        persons.append(human)
        mentors.append(record)
    for number, organisation in enumerate(organisations):
        human = person(dice, count + number, organisation["id"]) | {"position": "заместитель директора"}
        persons.append(human)
        curators.append({"id": f"bank-kurator-{number}", "person": human["id"], "since": "2026-09-14",
                         "order": "r201-pary",
                         "org": organisation["id"],
                         "contact": f"kurator-{number}@bank.example, 8 (8442) 0-{number:04d}"[:60]})
        organisation["curators"] = [curators[-1]["id"]]
    return {"municipalities": districts, "organisations": organisations, "persons": persons,
            "mentors": mentors, "curators": curators}


def write(count, folder):
    """Puts the portal into a folder, in place of what is there; gives the folder."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(REGION, folder)
    for name, added in records(count).items():
        (folder / f"{name}.json").write_text(json.dumps(added, ensure_ascii=False, indent=0))
    return folder


if __name__ == "__main__":
    write(int(sys.argv[1]), Path(sys.argv[2]))
