// Turns filter links into a several-choice filter on a page that holds the whole list.
// Inside a facet «или», between facets «и»; the choice lives in the address. Without this file the links lead to ready lists.
(function () {
  'use strict';
  var list = document.querySelector('[data-list="complete"]');
  var links = Array.from(document.querySelectorAll('[data-option]'));
  if (!list || !links.length) return;
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
  function address() {
    var query = new URLSearchParams();
    chosen.forEach(function (option) {
      var parts = option.split(':');
      query.append(parts[0], parts[1]);
    });
    return location.pathname + (chosen.size ? '?' + query : '');
  }
  function read() {
    chosen.clear();
    new URLSearchParams(location.search).forEach(function (value, key) { chosen.add(key + ':' + value); });
    show(chosen.size > 0);
  }
  document.addEventListener('click', function (event) {
    var link = event.target.closest('[data-option], [data-reset]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
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
