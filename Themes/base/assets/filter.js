// Turns filter links into a several-choice filter on a page that holds the whole list.
// Inside a facet «или», between facets «и»; the choice lives in the address. Without this file the links lead to ready lists.
// On a page with a part of the list a choice opens the page with the whole list, narrowed down.
(function () {
  'use strict';
  var list = document.querySelector('[data-list="complete"]');
  var whole = document.querySelector('[data-whole]');
  var links = Array.from(document.querySelectorAll('[data-option]'));
  if (!links.length || !list && !whole) return;

  function optionAt(event) {
    var link = event.target.closest('[data-option], [data-reset]');
    return !link || event.ctrlKey || event.metaKey || event.shiftKey || event.button ? null : link;
  }
  function query(options) {
    var query = new URLSearchParams();
    options.forEach(function (option) {
      var parts = option.split(':');
      query.append(parts[0], parts[1]);
    });
    return options.size ? '?' + query : '';
  }
  if (!list) {
    document.addEventListener('click', function (event) {
      var link = optionAt(event);
      var option = link && link.getAttribute('data-option');
      if (!option || link.hasAttribute('aria-current')) return;
      event.preventDefault();
      var now = links.filter(function (other) { return other.hasAttribute('aria-current'); });
      location.href = whole.href + query(new Set(now.concat(link).map(function (one) { return one.getAttribute('data-option'); })));
    });
    return;
  }
  var cards = Array.from(list.querySelectorAll('[data-facets]')).map(function (card) {
    return { row: card.closest('li'), options: card.getAttribute('data-facets').split(' ') };
  });
  var status = document.querySelector('[data-status]');
  var reset = document.querySelector('[data-reset]');
  var chosen = new Set();

  function facetOf(option) { return option.split(':')[0]; }
  function fits(card, wanted) {
    var facets = new Set(Array.from(wanted, facetOf));
    return Array.from(facets).every(function (facet) {
      return card.options.some(function (option) { return facetOf(option) === facet && wanted.has(option); });
    });
  }
  function show(announce) {
    var found = 0;
    cards.forEach(function (card) {
      card.row.hidden = !fits(card, chosen);
      if (!card.row.hidden) found += 1;
    });
    links.forEach(function (link) {
      var option = link.getAttribute('data-option');
      var others = new Set(Array.from(chosen).filter(function (item) { return facetOf(item) !== facetOf(option); }));
      var count = cards.filter(function (card) { return card.options.indexOf(option) >= 0 && fits(card, others); }).length;
      link.querySelector('.facet__count').textContent = count;
      if (chosen.has(option)) link.setAttribute('aria-current', 'true'); else link.removeAttribute('aria-current');
    });
    reset.hidden = !chosen.size;
    status.textContent = !announce ? '' : found ? 'Найдено: ' + found : 'Никого не нашлось. Снимите часть условий или спросите координатора.';
  }
  function address() { return location.pathname + query(chosen); }
  function read() {
    chosen.clear();
    new URLSearchParams(location.search).forEach(function (value, key) { chosen.add(key + ':' + value); });
    show(chosen.size > 0);
  }
  document.addEventListener('click', function (event) {
    var link = optionAt(event);
    if (!link) return;
    event.preventDefault();
    var option = link.getAttribute('data-option');
    if (!option) chosen.clear();
    else if (!chosen.delete(option)) chosen.add(option);
    history.pushState(null, '', address());
    show(true);
    if (!option) links[0].focus();
  });
  addEventListener('popstate', read);
  read();
})();
