// Shows changes of the portal as they come, without losing the reader's place.
//
// The page is changed in place: what was served before is compared with what is served now, and only what differs is changed on the
// page that is open, whatever its own scripts have made of the rest. Where that cannot be, the page is loaded anew at its place.
(function () {
  'use strict';
  var host = document.querySelector('nastavnik-preview');
  if (!host) return;
  var kept = 'nastavnik-preview-place';
  var served = null;
  var stream = null;
  var heard = null;
  var isBusy = false;
  var isLate = false;
  var cannot = {};

  // Browsers before 2023 know no shadow that is written down.
  function unfold(element) {
    var template = element.querySelector('template');
    if (!element.shadowRoot && template) element.attachShadow({ mode: 'open' }).append(template.content.cloneNode(true));
    if (template) template.remove();
    return element.shadowRoot;
  }
  var shadow = unfold(host);

  function say(text) {
    var state = shadow.querySelector('.state');
    if (state.textContent !== text) state.textContent = text;
  }
  function parsed(text) { return new DOMParser().parseFromString(text, 'text/html'); }
  function addition(page) { return page.querySelector('nastavnik-preview'); }
  function scripts(page) {
    return Array.from(page.querySelectorAll('script[src]')).map(function (script) { return script.getAttribute('src'); }).join();
  }
  // Scripts that wait for the page keep hold of its parts.
  function holdsParts(page) {
    return Array.from(page.querySelectorAll('script[src][defer], body script[src]')).some(function (script) {
      return !script.getAttribute('src').startsWith('/.nastavnik/');
    });
  }

  function reload() {
    var open = Array.from(document.querySelectorAll('details')).map(function (fold) { return fold.open; });
    try { sessionStorage.setItem(kept, JSON.stringify({ at: location.href, open: open, x: scrollX, y: scrollY })); } catch (e) { /* at the top then */ }
    location.reload();
  }
  function returnToPlace() {
    var place = null;
    try {
      place = JSON.parse(sessionStorage.getItem(kept));
      sessionStorage.removeItem(kept);
    } catch (e) { return; }
    if (!place || place.at !== location.href) return;
    document.querySelectorAll('details').forEach(function (fold, number) {
      if (place.open[number] !== undefined) fold.open = place.open[number];
    });
    scrollTo(place.x, place.y);
  }

  function isOwn(node) {
    return node.nodeName === 'NASTAVNIK-PREVIEW' || (node.nodeName === 'SCRIPT' && (node.getAttribute('src') || '').startsWith('/.nastavnik/'));
  }
  function parts(node) { return Array.from(node.childNodes).filter(function (child) { return !isOwn(child); }); }
  function alike(left, right) { return left.nodeName === right.nodeName && (left.id || '') === (right.id || ''); }
  function names(list) { return list.map(function (node) { return node.nodeName; }).join(); }

  function changeAttributes(before, after, live) {
    var all = new Set(before.getAttributeNames().concat(after.getAttributeNames()));
    all.forEach(function (name) {
      if (before.getAttribute(name) === after.getAttribute(name)) return;
      if (after.hasAttribute(name)) live.setAttribute(name, after.getAttribute(name)); else live.removeAttribute(name);
    });
  }
  function change(before, after, live, mayMove) {
    if (before.isEqualNode(after)) return;
    if (before.nodeType !== 1) {
      live.data = after.data;
      return;
    }
    changeAttributes(before, after, live);
    var old = parts(before);
    var now = parts(after);
    var there = parts(live);
    if (names(old) === names(now) && old.every(function (node, at) { return node.isEqualNode(now[at]); })) return;
    if (names(old) !== names(there)) throw cannot;
    var start = 0;
    var end = 0;
    while (start < old.length && start < now.length && old[start].isEqualNode(now[start])) start += 1;
    while (end < old.length - start && end < now.length - start && old[old.length - 1 - end].isEqualNode(now[now.length - 1 - end])) end += 1;
    var was = old.slice(start, old.length - end);
    var is = now.slice(start, now.length - end);
    var open = there.slice(start, there.length - end);
    if (was.length === is.length && was.every(function (node, at) { return alike(node, is[at]); })) {
      was.forEach(function (node, at) { change(node, is[at], open[at], mayMove); });
      return;
    }
    if (!mayMove) throw cannot;
    rebuild(was, is, open, live, there[there.length - end] || own(live));
  }
  // What stands behind all parts of the body: the preview's own.
  function own(live) { return Array.from(live.childNodes).find(isOwn) || null; }
  // Parts came or went: those that are the same or are called the same stay, the others are put between them.
  function rebuild(was, is, open, live, next) {
    var free = was.map(function (node, at) { return { node: node, live: open[at] }; });
    function take(fits) {
      var at = free.findIndex(function (one) { return fits(one.node); });
      return at < 0 ? null : free.splice(at, 1)[0];
    }
    var made = is.map(function (node) {
      return take(function (one) { return one.isEqualNode(node); }) || (node.id ? take(function (one) { return alike(one, node); }) : null);
    });
    free.forEach(function (one) { one.live.remove(); });
    is.forEach(function (node, at) {
      var shown = made[at] ? made[at].live : document.importNode(node, true);
      live.insertBefore(shown, next);
      if (made[at]) change(made[at].node, node, shown, true);
    });
  }
  // A new style sheet is loaded before the old one goes, so that the page is never bare.
  function changeStyles(after) {
    var left = Array.from(document.head.querySelectorAll('link[rel=stylesheet]'));
    var wanted = Array.from(after.querySelectorAll('link[rel=stylesheet]')).map(function (link) { return link.getAttribute('href'); });
    var added = wanted.filter(function (href) { return !left.some(function (link) { return link.getAttribute('href') === href; }); });
    var gone = left.filter(function (link) { return wanted.indexOf(link.getAttribute('href')) < 0; });
    if (added.length !== gone.length) throw cannot;
    added.forEach(function (href, at) {
      var link = gone[at].cloneNode();
      link.href = href;
      link.addEventListener('load', function () { gone[at].remove(); });
      gone[at].after(link);
    });
  }

  function showAddition(now) {
    var next = addition(now);
    var fold = shadow.querySelector('.findings');
    var was = fold && { open: fold.open, list: fold.querySelector('.list').innerHTML, at: fold.querySelector('.list').scrollTop };
    var state = shadow.querySelector('.state').textContent;
    var fresh = next.querySelector('template').content.cloneNode(true);
    var link = shadow.querySelector('link');
    fresh.querySelector('link').remove();
    Array.from(shadow.childNodes).forEach(function (node) { if (node !== link) node.remove(); });
    shadow.append(fresh);
    say(state);
    var list = shadow.querySelector('.findings .list');
    // Who has folded the same findings wants to see the page.
    if (was && list && list.innerHTML === was.list) {
      shadow.querySelector('.findings').open = was.open;
      list.scrollTop = was.at;
    }
    host.setAttribute('data-page', next.getAttribute('data-page'));
  }
  function show(text) {
    var now = parsed(text);
    if (!addition(now)) return reload();
    var before = served;
    var had = addition(before).getAttribute('data-page');
    var mark = addition(now).getAttribute('data-page');
    showAddition(now);
    // A server that was started anew has no portal yet: the page that is open stays until there is one.
    if (!mark && had) {
      host.setAttribute('data-page', had);
      return;
    }
    served = now;
    if (mark === had) return;
    if (!had || scripts(before) !== scripts(now)) return reload();
    try {
      changeStyles(now.head);
      changeAttributes(before.documentElement, now.documentElement, document.documentElement);
      change(before.body, now.body, document.body, !holdsParts(document));
      if (before.title !== now.title) document.title = now.title;
    } catch (reason) {
      if (reason !== cannot) console.warn(reason);
      reload();
    }
  }
  function fetched() {
    return fetch(location.pathname + location.search, { cache: 'no-cache' }).then(function (answer) { return answer.text(); });
  }
  function refresh() {
    if (isBusy) {
      isLate = true;
      return;
    }
    isBusy = true;
    fetched().then(show).catch(function () { heard = null; }).then(function () {
      isBusy = false;
      if (!isLate) return;
      isLate = false;
      refresh();
    });
  }

  function listen() {
    if (stream || document.hidden) return;
    stream = new EventSource('/.nastavnik/events');
    stream.onmessage = function (event) {
      say('');
      if (event.data === heard) return;
      heard = event.data;
      refresh();
    };
    stream.onerror = function () {
      say('Показ остановлен: страница обновится, когда его запустят снова.');
      if (!stream || stream.readyState !== EventSource.CLOSED) return;
      stream = null;
      setTimeout(listen, 1000);
    };
  }
  // A browser opens few connections to one server: pages that nobody looks at leave theirs to others.
  document.addEventListener('visibilitychange', function () {
    if (!document.hidden) return listen();
    if (stream) stream.close();
    stream = null;
  });
  shadow.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copy]');
    if (!button) return;
    navigator.clipboard.writeText(button.getAttribute('data-copy')).then(function () { say('Скопировано: ' + button.getAttribute('data-copy')); });
  });

  returnToPlace();
  fetched().then(function (text) {
    served = parsed(text);
    var own = addition(served);
    if (!own || own.getAttribute('data-page') !== host.getAttribute('data-page')) return reload();
    showAddition(served);
    listen();
  }).catch(function () { setTimeout(reload, 1000); });
})();
