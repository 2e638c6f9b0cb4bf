// «Избранное»: mentors that a visitor has put aside, kept in this browser alone, and one letter about all of them.
// [data-favourite] is the button on a mentor's page; [data-favourites] is the page of the list. Both name the portal's home page,
// so that portals of one host keep lists of their own.
(function () {
  'use strict';
  var button = document.querySelector('[data-favourite]');
  var room = document.querySelector('[data-favourites]');
  var home = new URL((button || room).getAttribute(button ? 'data-favourite' : 'data-favourites'), location.href);
  var key = 'favourites:' + home.pathname.replace(/index\.html$/, '');

  function read() {
    try {
      var list = JSON.parse(localStorage.getItem(key));
      return Array.isArray(list) ? list : [];
    } catch (e) { return []; }
  }
  function keep(list) {
    try {
      if (list.length) localStorage.setItem(key, JSON.stringify(list)); else localStorage.removeItem(key);
      return true;
    } catch (e) { return false; }
  }
  function element(name, text, kind) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    if (kind) made.className = kind;
    return made;
  }
  function mentors(count) {
    var tens = count % 100;
    var ones = count % 10;
    return count + '\u00a0' + (tens > 10 && tens < 15 ? 'наставников' : ones === 1 ? 'наставник' : ones > 1 && ones < 5 ? 'наставника' : 'наставников');
  }

  function showButton() {
    var own = button.getAttribute('data-path');
    var link = document.querySelector('[data-favourites-link]');
    var list = read();
    var isIn = list.some(function (one) { return one.path === own; });
    button.hidden = false;
    button.textContent = isIn ? 'Убрать из избранного' : 'В избранное';
    link.hidden = !list.length;
    link.querySelector('a').textContent = 'В избранном ' + mentors(list.length);
  }
  function toggle() {
    var own = button.getAttribute('data-path');
    var list = read();
    var without = list.filter(function (one) { return one.path !== own; });
    if (without.length === list.length) {
      without.push({
        path: own, name: button.getAttribute('data-name'), where: button.getAttribute('data-where'), mail: button.getAttribute('data-mail')
      });
    }
    if (!keep(without)) button.after(element('p', 'Браузер не разрешает хранить избранное.', 'card__meta'));
    showButton();
  }

  function letter(list) {
    var lines = ['Здравствуйте!'];
    if (list.length === 1) lines.push('Прошу познакомить меня с наставником.', 'Наставник: ' + described(list[0]));
    else {
      lines.push('Прошу познакомить меня с одним из наставников; первым назван тот, к кому хотелось бы больше всего.');
      list.forEach(function (one, number) { lines.push(number + 1 + '. ' + described(one)); });
    }
    return lines.concat('О себе: ', 'С чем нужна помощь: ', 'Как со мной связаться: ');
  }
  function described(one) { return one.where ? one.name + ' (' + one.where + ')' : one.name; }
  function recipients(list) {
    var all = list.map(function (one) { return one.mail; }).filter(Boolean);
    return all.filter(function (mail, at) { return all.indexOf(mail) === at; });
  }
  function change(change) {
    var list = read();
    change(list);
    keep(list);
    showList();
  }
  function row(one, number) {
    var item = element('li');
    var link = element('a', one.name);
    link.href = new URL(one.path, home);
    var remove = element('button', 'Убрать', 'button button--quiet screen-only');
    remove.type = 'button';
    remove.setAttribute('aria-label', 'Убрать: ' + one.name);
    remove.addEventListener('click', function () {
      change(function (list) { list.splice(number, 1); });
      var next = room.querySelectorAll('[data-list] button');
      (next[Math.min(number, next.length - 1)] || room.querySelector('a[href]')).focus();
    });
    item.append(link, element('p', one.where, 'card__meta'), remove);
    if (number) {
      var up = element('button', 'Выше', 'button button--quiet screen-only');
      up.type = 'button';
      up.setAttribute('aria-label', 'Выше: ' + one.name);
      up.addEventListener('click', function () {
        change(function (list) { list.splice(number - 1, 0, list.splice(number, 1)[0]); });
        room.querySelectorAll('[data-list] > li')[number - 1].querySelector('button').focus();
      });
      item.append(' ', up);
    }
    return item;
  }
  function showList() {
    var list = read();
    var mails = recipients(list);
    var lines = letter(list);
    room.querySelector('[data-empty]').hidden = list.length > 0;
    room.querySelector('[data-chosen]').hidden = !list.length;
    room.querySelector('[data-count]').textContent = list.length ? 'В избранном ' + mentors(list.length) : '';
    room.querySelector('[data-list]').replaceChildren.apply(room.querySelector('[data-list]'), list.map(row));
    room.querySelector('[data-text]').textContent = lines.join('\n');
    room.querySelector('[data-recipients]').textContent = mails.join(', ') || 'адрес куратора – на странице наставника';
    var link = room.querySelector('[data-letter]');
    link.hidden = !mails.length;
    link.href = 'mailto:' + mails.join(',') + '?subject=' + encodeURIComponent('Прошу познакомить с наставником') + '&body=' + encodeURIComponent(lines.join('\r\n'));
  }

  if (button) {
    button.addEventListener('click', toggle);
    showButton();
    addEventListener('storage', showButton);
  } else {
    room.querySelector('[data-clear]').addEventListener('click', function () {
      keep([]);
      showList();
      room.querySelector('[data-empty]').scrollIntoView({ block: 'nearest' });
    });
    showList();
    addEventListener('storage', showList);
  }
})();
