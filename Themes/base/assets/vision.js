// Keeps the choice of «Версия для слабовидящих» between pages. The controls work without this file.
(function () {
  'use strict';
  var names = ['size', 'colour', 'space', 'pictures'];
  var root = document.documentElement;

  function read(name) {
    try { return localStorage.getItem('vision-' + name); } catch (e) { return null; }
  }
  function keep(name, value) {
    try { localStorage.setItem('vision-' + name, value); } catch (e) { /* private window: this page only */ }
  }
  function show(name, value) {
    if (/^[a-z]+$/.test(value || '')) root.setAttribute('data-vision-' + name, value);
  }

  names.forEach(function (name) { show(name, read(name)); });

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[data-print]').forEach(function (button) { button.hidden = false; });
    names.forEach(function (name) {
      var chosen = document.getElementById('vision-' + name + '-' + read(name));
      if (chosen) chosen.checked = true;
    });
  });
  document.addEventListener('change', function (event) {
    var name = (event.target.name || '').replace(/^vision-/, '');
    if (names.indexOf(name) < 0) return;
    keep(name, event.target.value);
    show(name, event.target.value);
  });
  document.addEventListener('click', function (event) {
    if (event.target.closest && event.target.closest('[data-print]')) window.print();
  });
})();
