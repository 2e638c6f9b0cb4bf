// Choosing from the whole bank: words, facets, order; all of it in the address. [data-bank] is the bank's page; on the other lists
// an option leads there with what is chosen already. Without this file the options are links to ready lists.
(function () {
  'use strict';
  var bank = document.querySelector('[data-bank]');
  var panel = document.querySelector('[data-choose]');
  if (!bank) return;
  var form = document.querySelector('form[data-search]');
  var input = form.elements.q;
  var view = window.nastavnikCards(bank);
  var home = new URL(bank.getAttribute('data-bank'), location.href);
  function folder(address) { return address.pathname.replace(/index\.html$/, ''); }
  var isHere = folder(home) === folder(location);
  var index = window.nastavnikIndex(new URL(form.getAttribute('data-search'), location.href));
  var choice = null;
  var state = { chosen: {}, query: '', order: '' };
  var turn = 0;

  function query(state) {
    var query = new URLSearchParams();
    if (state.query.trim()) query.set('q', state.query);
    Object.keys(state.chosen).forEach(function (facet) {
      state.chosen[facet].forEach(function (option) { query.append(facet, option); });
    });
    if (state.order) query.set('sort', state.order);
    var text = query.toString();
    return text ? '?' + text : '';
  }
  function read() {
    var query = new URLSearchParams(location.search);
    state = { chosen: {}, query: query.get('q') || '', order: query.get('sort') || '' };
    query.forEach(function (value, key) {
      if (key !== 'q' && key !== 'sort') state.chosen[key] = (state.chosen[key] || []).concat(value);
    });
    input.value = state.query;
  }
  function isBrowsing() { return !state.query.trim() && !state.order && !Object.keys(state.chosen).length; }
  function toggled(facet, option) {
    var now = state.chosen[facet] || [];
    var chosen = Object.assign({}, state.chosen);
    chosen[facet] = now.indexOf(option) >= 0 ? now.filter(function (one) { return one !== option; }) : now.concat(option);
    if (!chosen[facet].length) delete chosen[facet];
    return chosen;
  }
  function go(change, isTyping) {
    Object.assign(state, change);
    history[isTyping ? 'replaceState' : 'pushState'](null, '', location.pathname + query(state));
    show(isTyping);
  }

  // Members in the order to show them in: those a query found by its worth, others as the index has them, or by name.
  function ordered(members, found) {
    if (found && state.order !== 'name' && state.order !== 'places') {
      return Promise.resolve(found.map(function (item) { return choice.memberOf[item.result]; })
        .filter(function (member) { return member !== undefined && choice.has(members, member); }));
    }
    var start = state.order === 'name' ? index.byName() : Promise.resolve(null);
    return start.then(function (names) {
      var list = [];
      for (var at = 0; at < choice.count; at += 1) {
        var member = names ? names[at] : at;
        if (choice.has(members, member)) list.push(member);
      }
      return list;
    });
  }
  function describe(members) {
    return index.describe(members.map(function (member) { return { result: choice.results[member], part: 0, kind: '' }; })).then(function (found) {
      return found.map(function (one, at) {
        return Object.assign(one, {
          subjects: choice.labels('predmet', members[at]), marks: choice.labels('priznanie', members[at]),
          hasPlaces: choice.labels('svobodno', members[at]).length > 0
        });
      });
    });
  }
  function show(isTyping) {
    var mine = turn += 1;
    var words = state.query.trim();
    var finding = words ? index.find(words, { isTyping: isTyping, kinds: ['Наставники'] }) : Promise.resolve(null);
    return Promise.all([index.facets(), finding]).then(function (answers) {
      choice = answers[0];
      var found = answers[1];
      var fitting = choice.choose(state.chosen, found && found.items.map(function (item) { return item.result; }));
      if (mine !== turn) return null;
      view.facets(fitting.facets);
      if (isBrowsing()) return view.browse();
      return ordered(fitting.members, found && found.items).then(function (list) {
        return view.results({
          list: list, describe: describe, facets: fitting.facets, found: found, query: words, order: state.order,
          isCurrent: function () { return mine === turn; }
        });
      });
    }).catch(function (error) {
      if (mine !== turn) return;
      view.fail();
      throw error;
    });
  }

  if (!isHere) {
    // A list of one option, one letter, a further page: whoever chooses more goes on in the bank.
    panel && panel.addEventListener('click', function (event) {
      var link = event.target.closest('a[data-option]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
      event.preventDefault();
      document.querySelectorAll('a[data-option][aria-current]').forEach(function (current) {
        var parts = current.getAttribute('data-option').split(':');
        state.chosen[parts[0]] = [parts[1]];
      });
      var parts = link.getAttribute('data-option').split(':');
      home.search = query({ chosen: toggled(parts[0], parts[1]), query: '', order: '' });
      location.href = home;
    });
    return;
  }
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    go({ query: input.value });
    view.goToResults();
  });
  input.addEventListener('input', function () { go({ query: input.value }, true); });
  bank.addEventListener('change', function (event) {
    var option = event.target.getAttribute('data-option');
    if (option) go({ chosen: toggled.apply(null, option.split(':')) });
    else if (event.target.name === 'sort') go({ order: event.target.value });
  });
  bank.addEventListener('click', function (event) {
    var button = event.target.closest('[data-remove], [data-reset]');
    if (!button) return;
    var option = button.getAttribute('data-remove');
    if (option === 'q') input.value = '';
    if (!option) input.value = '';
    go(option === 'q' ? { query: '' } : option ? { chosen: toggled.apply(null, option.split(':')) } : { chosen: {}, query: '', order: '' });
    view.goToResults();
  });
  addEventListener('popstate', function () {
    read();
    show();
  });
  read();
  show();
  // «Найти наставника» was pressed with nothing typed: here it can be typed.
  if (!input.value && new URLSearchParams(location.search).has('q')) input.focus();
})();
