"""`nastavnik serve`: what is saved is shown, however it is saved; faults lie over the last good page."""

import os
import shutil
import signal
import socket
import subprocess

import pytest

from conftest import EVERYTHING
from preview import PROGRAM, Preview, news, wait

PAGE = "novosti/vstrecha/"
FILE = "news/vstrecha.md"


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    preview = Preview(tmp_path_factory.mktemp("preview"))
    yield preview
    assert preview.stop() == 0


@pytest.fixture
def preview(shared):
    """The server of all tests, with the portal as it was at first."""
    shared.write_first()
    wait("the portal as it was", lambda: "Первая встреча прошла." in shared.get(PAGE)[1].decode()
         and b"findings blocking" not in shared.raw(PAGE))
    return shared


@pytest.fixture
def tab(preview, browser):
    context = browser.new_context()
    page = context.new_page()
    page.faults = []
    page.on("pageerror", lambda error: page.faults.append(str(error)))
    yield page
    assert page.faults == []
    context.close()


def listens(page, preview, path=""):
    """Opens a page, marks it, and waits until it hears of changes: a page loaded anew has no mark."""
    with page.expect_response(lambda answer: answer.url.endswith("/.nastavnik/events")):
        page.goto(preview.address + path)
    page.evaluate("window.isSame = true")
    return page


def shows(page, text):
    page.get_by_text(text, exact=True).first.wait_for()
    assert page.evaluate("window.isSame === true"), "the page was loaded anew"


def test_an_edit_is_shown_in_place(preview, tab):
    preview.write(FILE, news("Встреча пар", "Начало.") + "\n\n".join(f"Абзац {n}." for n in range(90)) + "\n")
    wait("the long text", lambda: "Абзац 89." in preview.get(PAGE)[1].decode())
    listens(tab, preview, PAGE)
    tab.evaluate("scrollTo(0, 900)")
    preview.write(FILE, preview.path(FILE).read_text("utf-8").replace("Абзац 70.", "Другой абзац."))
    shows(tab, "Другой абзац.")
    assert tab.evaluate("scrollY") == 900


def test_parts_come_and_go_in_place(preview, tab):
    text = news("Встреча пар", "Начало.")
    preview.write(FILE, text + "Один.\n\nТри.\n")
    listens(tab, preview, PAGE)
    preview.write(FILE, text + "Один.\n\nДва.\n\nТри.\n\n## Итог\n")
    shows(tab, "Итог")
    preview.write(FILE, text + "Три.\n")
    tab.get_by_text("Один.", exact=True).wait_for(state="detached")
    assert tab.locator("main p", has_text="Три.").count() == 1
    assert tab.evaluate("window.isSame === true")


def test_a_fault_lies_over_the_last_good_page_until_it_is_mended(preview, tab):
    listens(tab, preview, PAGE)
    good = preview.path(FILE).read_text("utf-8")
    preview.write(FILE, good.replace("2026-09-15", "позавчера"))
    fault = tab.locator(".findings.blocking article").first
    fault.wait_for()
    assert tab.locator(".findings.blocking").evaluate("fold => fold.open")
    assert "позавчера" in fault.locator("pre.excerpt").text_content()
    assert "^^^" in fault.locator("pre.excerpt").text_content()
    assert "Как исправить" in fault.text_content()
    assert fault.locator("a").first.get_attribute("href").startswith("vscode://file/")
    assert tab.locator("main", has_text="Первая встреча прошла.").count() == 1
    preview.write(FILE, good)
    tab.locator(".findings.blocking").wait_for(state="detached")
    assert tab.evaluate("window.isSame === true")


def test_the_fault_is_in_the_page_itself(preview, browser):
    """Without scripts, and so without the stream of events."""
    wait("the good page", lambda: "Первая встреча прошла.".encode() in preview.raw(PAGE))
    preview.write(FILE, "---\ntitle: Встреча\ndate: позавчера\n---\n")
    wait("the fault", lambda: b"findings blocking" in preview.raw(PAGE))
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(preview.address + PAGE)
    assert page.locator(".findings.blocking article").first.is_visible()
    assert page.locator("main", has_text="Первая встреча прошла.").is_visible()
    context.close()


def test_the_bar_says_where_the_text_lies(preview, tab):
    listens(tab, preview, PAGE)
    assert tab.locator(".origin a").text_content() == f"portal/{FILE}:7:1"
    tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab.locator(".origin button").click()
    tab.get_by_text("Скопировано").wait_for()
    assert tab.evaluate("navigator.clipboard.readText()") == f"portal/{FILE}:7:1"


def test_a_renamed_and_a_deleted_page(preview, tab):
    listens(tab, preview, PAGE)
    preview.path(FILE).rename(preview.path("news/beseda.md"))
    tab.get_by_text("Этой страницы больше нет").wait_for()
    assert preview.get(PAGE)[0] == 404
    assert preview.get("novosti/beseda/")[0] == 200
    preview.path("news/beseda.md").rename(preview.path(FILE))
    tab.locator("main", has_text="Первая встреча прошла.").wait_for()
    preview.path(FILE).unlink()
    tab.get_by_text("Этой страницы больше нет").wait_for()
    preview.check_equal()


def test_two_tabs_and_five_hundred_quick_saves(preview, tab):
    other = tab.context.new_page()
    for page in (tab, other):
        listens(page, preview, PAGE)
    count = 500 if EVERYTHING else 100
    for number in range(count):
        preview.write(FILE, news("Встреча пар", f"Правка {number}."))
    for page in (tab, other):
        page.locator("main p", has_text=f"Правка {count - 1}.").first.wait_for()
        assert page.evaluate("window.isSame === true")
    preview.check_equal()


def test_saving_without_a_change_reloads_nothing(preview, tab):
    listens(tab, preview, PAGE)
    asked = []
    tab.on("request", lambda request: asked.append(request.url))
    text = preview.path(FILE).read_text("utf-8")
    for _ in range(3):
        preview.write(FILE, text)
    os.utime(preview.path(FILE))
    # What is shown next comes behind all that was saved before.
    preview.write("news/beseda.md", news("Беседа", "Вторая."))
    wait("the other news", lambda: preview.get("novosti/beseda/")[0] == 200)
    tab.wait_for_timeout(200)
    assert [url for url in asked if not url.startswith(preview.address + PAGE)] == []
    assert len(asked) <= 1


def test_the_server_goes_and_comes_back(preview, tab):
    listens(tab, preview, PAGE)
    assert preview.stop() == 0
    tab.get_by_text("Показ остановлен").wait_for()
    preview.write(FILE, news("Встреча пар", "Пока никого не было."))
    preview.start(preview.port)
    shows(tab, "Пока никого не было.")
    tab.get_by_text("Показ остановлен").wait_for(state="detached")


def test_it_ends_cleanly(preview):
    """Asked by the system, with a browser that has not finished its request."""
    with socket.create_connection(("127.0.0.1", preview.port)) as idle:
        idle.sendall(b"GET / HTTP/1.1\r\n")
        assert preview.stop(signal.SIGTERM) == 0
    preview.start(preview.port)


def test_only_this_machine_is_answered(preview):
    def status(lines):
        with socket.create_connection(("127.0.0.1", preview.port)) as connection:
            connection.sendall(lines.replace("\n", "\r\n").encode() + b"\r\n\r\n")
            return connection.recv(200).split(b" ")[1]

    host = f"Host: 127.0.0.1:{preview.port}"
    assert status(f"GET / HTTP/1.1\n{host}") in (b"200", b"302")
    assert status("GET / HTTP/1.1\nHost: evil.example") == b"403"
    assert status(f"GET / HTTP/1.1\n{host}\nHost: evil.example") == b"403"
    assert status("GET / HTTP/1.0") == b"403"
    assert status(f"GET /../../etc/passwd HTTP/1.1\n{host}") == b"400"
    assert status(f"GET http://evil.example/ HTTP/1.1\n{host}") in (b"400", b"403")
    assert status(f"POST / HTTP/1.1\n{host}\nContent-Length: 0") == b"405"
    listening = subprocess.run(["cat", "/proc/net/tcp"], capture_output=True, text=True).stdout
    rows = [line.split()[1] for line in listening.splitlines()[1:] if line.split()[3] == "0A"]
    assert f"0100007F:{preview.port:04X}" in rows and f"00000000:{preview.port:04X}" not in rows


def test_it_goes_on_without_events(tmp_path, browser):
    """As on network folders: no watches are left (inotify gives nothing at all)."""
    library = tmp_path / "no_watches.so"
    source = tmp_path / "no_watches.c"
    source.write_text("#include <errno.h>\nint inotify_init1(int f) { (void)f; errno = EMFILE; return -1; }\n")
    subprocess.run(["cc", "-shared", "-fPIC", "-o", library, source], check=True)
    preview = Preview(tmp_path, environment={"LD_PRELOAD": str(library)}.items())
    preview.write(FILE, news("Встреча пар", "Без событий."))
    wait("the edit", lambda: "Без событий." in preview.get(PAGE)[1].decode())
    assert "смотрю сам раз в секунду" in preview.said()
    assert preview.stop() == 0


# Twelve ways in which programs save, in the order they are tried.

def in_place(path, text):
    path.write_text(text, encoding="utf-8")


def by_renaming(path, text):
    part = path.with_name(".goutputstream-X1")
    part.write_text(text, encoding="utf-8")
    part.rename(path)


def with_a_backup(path, text):
    path.rename(path.with_name(path.name + "~"))
    path.write_text(text, encoding="utf-8")
    path.with_name(path.name + "~").unlink()


def with_a_probe(path, text):
    """vim writes a file 4913 to see whether it may."""
    probe = path.with_name("4913")
    probe.write_text("")
    probe.unlink()
    by_renaming(path, text)


def with_a_swap_file(path, text):
    swap = path.with_name(f".{path.name}.kate-swp")
    swap.write_text("…")
    in_place(path, text)
    swap.unlink()


def with_the_lock_of_libreoffice(path, text):
    lock = path.with_name(f".~lock.{path.name}#")
    lock.write_text(",user,host,;")
    by_renaming(path, text)
    lock.unlink()


def with_the_lock_of_excel(path, text):
    lock = path.parents[1] / "~$наставники.xlsx"
    lock.write_bytes(b"\x04user")
    in_place(path, text)
    lock.unlink()


def by_rsync(path, text):
    part = path.with_name(f".{path.name}.Ab12Cd")
    part.write_text(text, encoding="utf-8")
    os.utime(part, (1_700_000_000, 1_700_000_000))
    part.rename(path)


def with_the_clock_set_back(path, text):
    in_place(path, text)
    os.utime(path, (1_000_000_000, 1_000_000_000))


def removed_and_made_anew(path, text):
    path.unlink()
    in_place(path, text)


def by_a_folder_moved_into_place(path, text):
    """As an archive is unpacked, or a branch checked out."""
    folder = path.parent
    other = folder.with_name(".news-new")
    shutil.copytree(folder, other)
    in_place(other / path.name, text)
    old = folder.with_name(".news-old")
    folder.rename(old)
    other.rename(folder)
    shutil.rmtree(old)


def in_two_halves(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text[:20])
        file.flush()
        file.write(text[20:])


WAYS = [
    in_place, by_renaming, with_a_backup, with_a_probe, with_a_swap_file, with_the_lock_of_libreoffice,
    with_the_lock_of_excel, by_rsync, with_the_clock_set_back, removed_and_made_anew,
    by_a_folder_moved_into_place, in_two_halves,
]


def test_every_way_of_saving_is_seen(preview):
    # Each save is a whole run: the slow ones of a debug build are half as many unless all are asked for.
    for number, save in enumerate(WAYS if EVERYTHING else WAYS[1::2]):
        save(preview.path(FILE), news("Встреча пар", f"Запись {number} сделана."))
        wait(save.__name__, lambda: f"Запись {number} сделана." in preview.get(PAGE)[1].decode())
        if EVERYTHING or save is WAYS[-1]:
            preview.check_equal()


def test_many_files_at_once(preview):
    """A branch checked out: files come, go and change; settings, a template and a profile among them."""
    news_folder = preview.path("news")
    for number in range(20):
        preview.write(f"news/n{number}.md", news(f"Новость {number}", f"Текст {number}."))
    wait("all news", lambda: preview.get("novosti/n19/")[0] == 200)
    for number in range(20):
        (news_folder / f"n{number}.md").rename(news_folder / f"m{number}.md")
    built = preview.check_equal()
    assert "novosti/m3/index.html" in built and preview.get("novosti/n3/")[0] == 404
    templates = preview.path("theme/templates/partials")
    templates.mkdir(parents=True)
    (templates / "footer.html").write_text("<footer>Своё окончание</footer>\n", encoding="utf-8")
    wait("the template", lambda: "Своё окончание" in preview.get("")[1].decode())
    site = preview.path("site.yaml")
    before = site.read_text("utf-8")
    site.write_text(before + "\nnotice: Новое объявление\n", encoding="utf-8")
    wait("the settings", lambda: "Новое объявление" in preview.get("")[1].decode())
    site.write_text(before, encoding="utf-8")
    shutil.rmtree(preview.path("theme"))
    wait("the template is gone", lambda: "Своё окончание" not in preview.get("")[1].decode())
    for path, held in preview.check_equal().items():
        assert b"nastavnik-preview" not in held and b"/.nastavnik/" not in held, path


def test_a_port_that_is_taken(preview):
    refused = subprocess.run(
        [PROGRAM, "serve", "portal", "--port", str(preview.port)], cwd=preview.folder, capture_output=True, text=True)
    assert refused.returncode == 3 and f"Порт {preview.port} занят" in refused.stderr
