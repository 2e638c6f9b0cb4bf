// Shows what is found while a query is typed. The list of results is [data-results]; forms are [data-search], with the address of
// the index; [data-without] steps back while there are results.
(function () {
  'use strict';
  var form = document.querySelector('form[data-search]');
  if (!form) return;
  var words = window.nastavnikWords;
  var results = document.querySelector('[data-results]');
  var status = document.querySelector('[data-search-status]');
  var without = document.querySelector('[data-without]');
  var noscript = document.querySelector('[data-noscript]');
  var input = form.elements.q;
  var address = new URL(form.getAttribute('data-search'), location.href);
  var home = new URL('../', address);
  var index = null;
  var asked = 0;
  if (noscript) noscript.hidden = true;

  function element(name, text, kind) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    if (kind) made.className = kind;
    return made;
  }
  function plural(count, one, few, many) {
    var tens = count % 100;
    var ones = count % 10;
    return count + '\u00a0' + (tens > 10 && tens < 15 ? many : ones === 1 ? one : ones > 1 && ones < 5 ? few : many);
  }
  // The text with the words that were looked for in <mark>, cut to the first of them.
  function marked(text, stems, into) {
    var wanted = new Set(stems);
    var first = -1;
    var pieces = [];
    text.replace(/[0-9A-Za-zЀ-ѿ\u00ad]+/g, function (word, at) {
      var folded = words.folded(word);
      if (wanted.has(words.stem(folded)) || stems.some(function (stem) { return stem.length > 2 && folded.startsWith(stem); })) {
        if (first < 0) first = at;
        pieces.push([at, word.length]);
      }
    });
    var start = first > 140 ? text.lastIndexOf(' ', first - 70) + 1 : 0;
    var end = text.length > start + 220 ? text.lastIndexOf(' ', start + 220) : text.length;
    if (start) into.append('… ');
    var at = start;
    pieces.forEach(function (piece) {
      if (piece[0] < start || piece[0] + piece[1] > end) return;
      into.append(text.slice(at, piece[0]), element('mark', text.slice(piece[0], piece[0] + piece[1])));
      at = piece[0] + piece[1];
    });
    into.append(text.slice(at, end));
    if (end < text.length) into.append(' …');
    return into;
  }
  function line(found, stems) {
    var item = element('li', '', 'found');
    var title = element('p', '', 'found__title');
    var link = element('a');
    link.href = new URL(found.path + (found.anchor ? '#' + found.anchor : ''), home);
    marked(found.title, stems, link);
    title.append(link);
    item.append(title);
    found.facts.forEach(function (fact) { item.append(marked(fact, stems, element('p', '', 'found__fact'))); });
    if (found.anchor && found.heading && found.heading !== found.title) item.append(element('p', found.heading, 'found__part'));
    var text = marked(found.excerpt, stems, element('p', '', 'found__text'));
    // Where facts say what it is, the beginning of the text says more only where a word was found in it.
    if (found.excerpt && (!found.facts.length || text.querySelector('mark'))) item.append(text);
    return item;
  }
  // Groups in the order of their best result.
  function grouped(items) {
    var groups = [];
    items.forEach(function (item) {
      var group = groups.find(function (one) { return one.kind === item.kind; });
      if (!group) groups.push(group = { kind: item.kind, items: [] });
      group.items.push(item);
    });
    return groups;
  }
  function show(group, isOnly, stems, number) {
    var section = element('section', '', 'found-group');
    var heading = element('h2', group.kind, 'found-group__title');
    heading.id = 'found-' + number;
    heading.append(' ', element('span', String(group.items.length), 'facet__count'));
    section.setAttribute('aria-labelledby', heading.id);
    var list = element('ol', '', 'stack');
    section.append(heading, list);
    return more(section, list, group.items, isOnly ? 10 : 4, stems);
  }
  function more(section, list, items, count, stems) {
    var now = items.slice(list.children.length, list.children.length + count);
    return index.describe(now).then(function (described) {
      list.append.apply(list, described.map(function (found) { return line(found, stems); }));
      var left = items.length - list.children.length;
      if (left > 0) {
        var button = element('button', 'Показать ещё ' + Math.min(left, 10), 'button button--quiet');
        button.type = 'button';
        button.addEventListener('click', function () {
          button.remove();
          var at = list.children.length;
          more(section, list, items, 10, stems).then(function () { list.children[at].querySelector('a').focus(); });
        });
        section.append(button);
      }
      return section;
    });
  }
  function say(found, query) {
    if (!found) return '';
    if (!found.items.length) return 'По запросу «' + query + '» ничего не нашлось. Попробуйте одно слово или другое написание.';
    var count = plural(found.items.length, 'страница', 'страницы', 'страниц');
    var text = (found.items.length % 10 === 1 && found.items.length % 100 !== 11 ? 'Найдена ' : 'Найдено ') + count;
    if (found.instead) return text + ' по запросу «' + found.instead.trim() + '»';
    if (found.isMended) return text + ' с похожими словами';
    return found.isWhole ? text : text + ': все слова вместе нигде не встречаются, показаны страницы с некоторыми';
  }
  function clear() {
    results.replaceChildren();
    results.hidden = true;
    results.removeAttribute('data-query');
    status.textContent = '';
    if (without) without.hidden = false;
  }
  function find(isTyping) {
    var query = input.value;
    var turn = asked += 1;
    if (!query.trim()) return clear();
    if (!index) index = window.nastavnikIndex(address);
    index.find(query, { isTyping: isTyping }).then(function (found) {
      var groups = grouped(found.items);
      return Promise.all(groups.slice(0, 6).map(function (group, number) { return show(group, groups.length === 1, found.stems, number); }))
        .then(function (sections) {
          if (turn !== asked) return;
          results.replaceChildren.apply(results, sections);
          results.hidden = !sections.length;
          results.setAttribute('data-query', query);
          if (without) without.hidden = sections.length > 0;
          status.textContent = say(found, query.trim());
        });
    }).catch(function () {
      if (turn !== asked) return;
      clear();
      status.textContent = 'Поиск сейчас не работает: обновите страницу или откройте карту сайта.';
    });
  }
  function remember() {
    var query = new URLSearchParams(location.search);
    if (input.value.trim()) query.set('q', input.value); else query.delete('q');
    var text = query.toString();
    history.replaceState(null, '', text ? '?' + text : location.pathname);
  }
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    remember();
    find(false);
  });
  input.addEventListener('input', function () {
    remember();
    find(true);
  });
  addEventListener('popstate', function () {
    input.value = new URLSearchParams(location.search).get('q') || '';
    find(false);
  });
  input.value = new URLSearchParams(location.search).get('q') || input.value;
  if (input.value) find(false);
})();
