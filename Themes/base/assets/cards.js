// What choosing shows: facets with counts, the chosen as chips, the number in words, cards. It keeps no choice of its own.
(function () {
  'use strict';
  var step = 12;
  var few = 8;

  function element(name, text, kind) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    if (kind) made.className = kind;
    return made;
  }
  function isOne(count) { return count % 10 === 1 && count % 100 !== 11; }
  function mentors(count) {
    var tens = count % 100;
    var ones = count % 10;
    var word = tens > 10 && tens < 15 ? 'наставников' : ones === 1 ? 'наставник' : ones > 1 && ones < 5 ? 'наставника' : 'наставников';
    return count.toLocaleString('ru-RU') + '\u00a0' + word;
  }

  window.nastavnikCards = function (bank) {
    var panel = bank.querySelector('[data-choose]');
    var browsing = bank.querySelector('[data-browse]');
    var status = bank.querySelector('[data-status]');
    var chips = bank.querySelector('[data-chips]');
    var results = bank.querySelector('[data-results]');
    var order = bank.querySelector('[data-order]');
    var more = bank.querySelector('[data-more]');
    var blank = bank.querySelector('template');
    var home = new URL('../', new URL(bank.getAttribute('data-bank'), location.href));
    var heading = status.textContent;
    var shownWhole = {};
    var close = null;

    // Folded on a phone, beside the list where there is room.
    var wide = matchMedia('(min-width: 60em)');
    function fold() { if (panel) panel.open = wide.matches; }
    wide.addEventListener('change', fold);
    fold();

    function option(facet, one) {
      var item = element('li');
      var label = element('label');
      var box = element('input');
      box.type = 'checkbox';
      box.checked = one.isChosen;
      box.setAttribute('data-option', facet.key + ':' + one.key);
      label.append(box, element('span', one.label), ' ', element('span', one.count.toLocaleString('ru-RU'), 'facet__count'));
      item.append(label);
      return item;
    }
    // Of many options those with the most mentors; all of them when asked for.
    function options(facet) {
      var open = facet.options.filter(function (one) { return one.count || one.isChosen; });
      if (open.length <= few + 2 || shownWhole[facet.key]) return { list: open, left: 0 };
      var least = open.map(function (one) { return one.count; }).sort(function (left, right) { return right - left; })[few - 1];
      var list = [];
      open.forEach(function (one) { if (one.isChosen || one.count >= least && list.length < few) list.push(one); });
      return { list: list, left: open.length - list.length };
    }
    function group(facet, isOpen) {
      var shown = options(facet);
      if (!shown.list.length) return null;
      var details = element('details', '', 'facet');
      details.setAttribute('data-facet', facet.key);
      details.open = isOpen;
      var list = element('ul');
      shown.list.forEach(function (one) { list.append(option(facet, one)); });
      var title = element('summary', facet.title);
      var chosen = shown.list.filter(function (one) { return one.isChosen; }).length;
      if (chosen) title.append(' ', element('span', 'выбрано ' + chosen, 'facet__count'));
      details.append(title, list);
      if (shown.left) {
        var button = element('button', 'Ещё ' + shown.left, 'button button--quiet');
        button.type = 'button';
        button.setAttribute('aria-label', facet.title + ': показать ещё ' + shown.left);
        button.addEventListener('click', function () {
          shownWhole[facet.key] = true;
          var whole = group(facet, true);
          details.replaceWith(whole);
          whole.querySelectorAll('input')[shown.list.length].focus();
        });
        details.append(button);
      }
      return details;
    }
    function facets(list) {
      if (!panel) return;
      var room = panel.querySelector('.facets');
      var focused = document.activeElement && document.activeElement.getAttribute('data-option');
      var known = {};
      room.querySelectorAll('details').forEach(function (details) { known[details.getAttribute('data-facet')] = details.open; });
      var isFirst = room.querySelector('input') === null;
      room.replaceChildren.apply(room, list.map(function (facet, number) {
        var hasChosen = facet.options.some(function (one) { return one.isChosen; });
        return group(facet, isFirst ? number < 2 || hasChosen : known[facet.key] !== false && (hasChosen || known[facet.key] || false));
      }).filter(Boolean));
      var again = focused && room.querySelector('[data-option="' + CSS.escape(focused) + '"]');
      if (again) again.focus();
    }

    function chip(label, address) {
      var item = element('li');
      var button = element('button', label, 'chip');
      button.type = 'button';
      button.setAttribute('data-remove', address);
      button.append(element('span', ' — убрать', 'unseen'));
      item.append(button);
      return item;
    }
    function showChips(facets, query) {
      var list = [];
      if (query) list.push(chip('«' + query + '»', 'q'));
      facets.forEach(function (facet) {
        facet.options.forEach(function (one) { if (one.isChosen) list.push(chip(one.label, facet.key + ':' + one.key)); });
      });
      chips.querySelector('ul').replaceChildren.apply(chips.querySelector('ul'), list);
    }

    function fill(card, part, text) {
      var room = card.querySelector('[data-part=' + part + ']');
      if (text) room.textContent = text; else room.remove();
    }
    function card(one) {
      var item = blank.content.firstElementChild.cloneNode(true);
      var link = item.querySelector('[data-part=name]');
      link.textContent = one.title;
      link.href = new URL(one.path, home);
      var avatar = item.querySelector('.avatar');
      if (one.card[2]) {
        var picture = element('img');
        picture.src = new URL(one.card[2], home);
        picture.alt = '';
        picture.loading = 'lazy';
        avatar.append(picture);
      } else {
        var names = one.title.split(' ');
        avatar.textContent = (names[1] || '').slice(0, 1) + names[0].slice(0, 1);
      }
      fill(item, 'where', one.facts[0]);
      fill(item, 'words', one.card[0]);
      fill(item, 'help', one.card[1] && 'Поможет: ' + one.card[1]);
      var places = item.querySelector('[data-part=places]');
      var parts = (one.facts[1] || '').split(', ');
      places.textContent = parts[0];
      places.className = 'state state--' + (one.hasPlaces ? 'available' : 'busy');
      fill(item, 'modes', parts.slice(1).join(', '));
      var tags = item.querySelector('[data-part=subjects]');
      if (one.subjects.length) tags.append.apply(tags, one.subjects.slice(0, 3).map(function (subject) { return element('li', subject, 'tag'); }));
      else tags.remove();
      fill(item, 'marks', one.marks.join(', '));
      return item;
    }
    function showMore(given) {
      var at = results.children.length;
      var now = given.list.slice(at, at + step);
      return given.describe(now).then(function (found) {
        if (!given.isCurrent()) return at;
        results.append.apply(results, found.map(card));
        var left = given.list.length - results.children.length;
        more.hidden = left <= 0;
        more.textContent = 'Показать ещё ' + Math.min(left, step);
        more.onclick = function () {
          showMore(given).then(function (first) { results.children[first].querySelector('a').focus(); });
        };
        return at;
      });
    }
    function words(given) {
      var count = given.list.length;
      if (!count) return 'Никого не нашлось';
      var text = (isOne(count) ? 'Найден ' : 'Найдено ') + mentors(count);
      if (given.found && given.found.instead) return text + ' по запросу «' + given.found.instead.trim() + '»';
      if (given.found && given.found.isMended) return text + ' с похожими словами';
      if (given.found && !given.found.isWhole) return text + ': все слова вместе ни у кого не встречаются';
      return text;
    }
    function setMode(isBrowsing) {
      browsing.hidden = !isBrowsing;
      bank.querySelector('[data-found]').hidden = isBrowsing;
      chips.hidden = isBrowsing;
    }
    function found(given) {
      results.replaceChildren();
      return showMore(given).then(function () {
        if (!given.isCurrent()) return;
        showChips(given.facets, given.query);
        order.hidden = given.list.length < 2;
        order.querySelector('[value=""]').textContent = given.query ? 'сначала самые подходящие' : 'сначала со свободными местами';
        order.querySelector('[value=places]').hidden = !given.query;
        order.querySelector('select').value = given.order;
        bank.querySelector('[data-nobody]').hidden = given.list.length > 0;
        setMode(false);
        status.textContent = words(given);
        if (close) close.textContent = given.list.length ? 'Показать ' + mentors(given.list.length) : 'Никого не нашлось';
      });
    }
    function browse() {
      setMode(true);
      results.replaceChildren();
      status.textContent = heading;
      if (close) close.textContent = 'Показать ' + heading;
    }
    if (panel) {
      close = element('button', 'Показать ' + heading, 'button choose__close');
      close.type = 'button';
      close.addEventListener('click', function () {
        panel.open = false;
        goToResults();
      });
      panel.append(close);
    }
    function goToResults() {
      status.closest('h2').focus({ preventScroll: true });
      status.scrollIntoView({ block: 'nearest' });
    }
    function fail() { status.textContent = 'Выбор сейчас не работает: обновите страницу.'; }
    return { facets: facets, results: found, browse: browse, fail: fail, goToResults: goToResults };
  };
})();
