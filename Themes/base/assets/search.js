// Searches the index that the program writes, loaded when it is first needed.
// Case, «ё», hyphens and endings do not matter.
(function () {
  'use strict';
  var form = document.querySelector('[data-search]');
  var status = document.querySelector('[data-status]');
  var results = document.querySelector('[data-results]');
  var without = document.querySelector('[data-without]');
  if (!form) return;
  var home = new URL(form.getAttribute('data-search'), location.href);
  var input = form.elements.q;
  var index = null;
  var script = null;
  document.querySelector('[data-noscript]').hidden = true;

  function words(text) {
    return text.toLowerCase().replace(/ё/g, 'е').replace(/-/g, '').split(/[^a-zа-я0-9]+/).filter(Boolean);
  }
  function stem(word) {
    return word.length > 6 ? word.slice(0, -2) : word.length > 4 ? word.slice(0, -1) : word;
  }
  function has(list, start) {
    return list.some(function (word) { return word.indexOf(start) === 0; });
  }
  function rank(entry, query) {
    var sum = 0;
    for (var i = 0; i < query.length; i += 1) {
      var points = has(entry.title, query[i]) ? 9 : has(entry.keys, query[i]) ? 3 : has(entry.text, query[i]) ? 1 : 0;
      if (!points) return 0;
      sum += points;
    }
    return sum;
  }
  function line(entry) {
    var item = document.createElement('li');
    var title = document.createElement('p');
    var link = document.createElement('a');
    link.href = new URL(entry.url, home);
    link.textContent = entry.title;
    title.append(link);
    var kind = document.createElement('span');
    kind.className = 'card__meta';
    kind.textContent = entry.kind;
    title.append(document.createElement('br'), kind);
    item.append(title);
    return item;
  }
  function find() {
    if (!index) return;
    var query = words(input.value).map(stem);
    var found = !query.length ? [] : index.map(function (entry) { return [rank(entry.words, query), entry]; })
      .filter(function (pair) { return pair[0]; })
      .sort(function (a, b) { return b[0] - a[0]; });
    results.replaceChildren.apply(results, found.slice(0, 50).map(function (pair) { return line(pair[1]); }));
    results.hidden = !found.length;
    status.textContent = !query.length ? '' : found.length ? 'Найдено: ' + found.length
      : 'Ничего не нашлось. Попробуйте одно слово или откройте карту сайта.';
    without.hidden = found.length > 0;
  }
  // The index calls this function with its lines: a page opened from a disk may load a script, but not read a file.
  window.nastavnikSearch = function (entries) {
    index = entries.map(function (entry) {
      entry.words = { title: words(entry.title), keys: words((entry.keys || []).join(' ')), text: words(entry.text || '') };
      return entry;
    });
  };
  function load() {
    if (script) return;
    script = document.createElement('script');
    script.src = home;
    script.addEventListener('load', find);
    script.addEventListener('error', function () {
      script = null;
      status.textContent = 'Поиск сейчас не работает: обновите страницу или откройте карту сайта.';
      without.hidden = false;
    });
    document.head.append(script);
  }
  function start() {
    if (index) find(); else load();
  }
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    history.replaceState(null, '', '?q=' + encodeURIComponent(input.value));
    start();
  });
  input.addEventListener('input', load, { once: true });
  input.value = new URLSearchParams(location.search).get('q') || '';
  if (input.value) start();
})();
