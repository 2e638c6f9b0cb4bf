// Words of a query: how they are cut, and what they may have meant. The program cuts the texts in the same way.
(function () {
  'use strict';
  var stop = new Set(('а без бы был была были было быть в вам вас весь во вот все всех вы где да для до его ее если есть еще же за и из или '
    + 'им их к как ко который ли либо мне мы на над найти не него нее нет ни них но о об он она они от по под при про с со так также то '
    + 'того тоже той только у уже что чтобы это этот я').split(' '));
  var letters = { f: 'а', ',': 'б', d: 'в', u: 'г', l: 'д', t: 'е', '`': 'е', ';': 'ж', p: 'з', b: 'и', q: 'й', r: 'к', k: 'л', v: 'м',
    y: 'н', j: 'о', g: 'п', h: 'р', c: 'с', n: 'т', e: 'у', a: 'ф', '[': 'х', w: 'ц', x: 'ч', i: 'ш', o: 'щ', ']': 'ъ', s: 'ы', m: 'ь',
    '\'': 'э', '.': 'ю', z: 'я' };
  var keys = {};
  Object.keys(letters).forEach(function (key) { if (key !== '`') keys[letters[key]] = key; });
  // The longest spellings first.
  var sounds = [['shch', 'щ'], ['sch', 'щ'], ['yo', 'е'], ['jo', 'е'], ['zh', 'ж'], ['kh', 'х'], ['ts', 'ц'], ['ch', 'ч'], ['sh', 'ш'],
    ['yu', 'ю'], ['ju', 'ю'], ['iu', 'ю'], ['ya', 'я'], ['ja', 'я'], ['ia', 'я'], ['ye', 'е'], ['iy', 'ий'], ['yy', 'ый'], ['a', 'а'], ['b', 'б'],
    ['v', 'в'], ['w', 'в'], ['g', 'г'], ['d', 'д'], ['e', 'е'], ['z', 'з'], ['i', 'и'], ['j', 'й'], ['y', 'ы'], ['k', 'к'], ['c', 'ц'],
    ['l', 'л'], ['m', 'м'], ['n', 'н'], ['o', 'о'], ['p', 'п'], ['q', 'к'], ['r', 'р'], ['s', 'с'], ['t', 'т'], ['u', 'у'], ['f', 'ф'],
    ['h', 'х'], ['x', 'кс'], ['\'', 'ь']];

  function folded(text) {
    return text.toLowerCase().replace(/\u00ad/g, '').replace(/[\u2010\u2011]/g, '-').replace(/ё/g, 'е');
  }
  // Runs of letters and digits; one with hyphens and digits («60-66-45») also as one word: [{text, whole}].
  function cut(text) {
    var words = [];
    (folded(text).match(/[0-9a-zЀ-ѿ]+(?:-[0-9a-zЀ-ѿ]+)*/g) || []).forEach(function (run) {
      var parts = run.split('-');
      var whole = parts.length > 1 && /[0-9]/.test(run) ? parts.join('') : null;
      words.push({ parts: parts, whole: whole });
    });
    return words;
  }
  function stem(word) { return /[Ѐ-ѿ]/.test(word) && !/[0-9]/.test(word) ? window.nastavnikStem(word) : word; }
  // The same keys pressed in the other layout.
  function otherLayout(text) {
    var table = /[Ѐ-ѿ]/.test(text) ? keys : letters;
    return Array.from(folded(text)).map(function (sign) { return table[sign] || sign; }).join('');
  }
  // Russian in Latin letters: «yolkina».
  function russian(word) {
    var text = '';
    while (word) {
      var found = sounds.find(function (sound) { return word.startsWith(sound[0]); });
      text += found ? found[1] : word.charAt(0);
      word = word.slice(found ? found[0].length : 1);
    }
    return text;
  }
  // How many letters have to be changed, put in, left out or exchanged with a neighbour, as far as that is within the limit
  // (Damerau and Levenshtein, optimal string alignment); more than the limit otherwise.
  function distance(left, right, limit) {
    if (Math.abs(left.length - right.length) > limit) return limit + 1;
    var before = [];
    var above = [];
    for (var j = 0; j <= right.length; j += 1) above.push(j);
    for (var i = 1; i <= left.length; i += 1) {
      var row = [i];
      var least = i;
      for (j = 1; j <= right.length; j += 1) {
        var same = left.charCodeAt(i - 1) === right.charCodeAt(j - 1);
        var cost = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && left.charCodeAt(i - 1) === right.charCodeAt(j - 2) && left.charCodeAt(i - 2) === right.charCodeAt(j - 1)) {
          cost = Math.min(cost, before[j - 2] + 1);
        }
        row.push(cost);
        if (cost < least) least = cost;
      }
      if (least > limit) return limit + 1;
      before = above;
      above = row;
    }
    return above[right.length];
  }
  // The stems of the list that are nearest to a misspelt word: one wrong letter, from eight letters on two. A wrong letter may
  // make a wrong ending of it («дубровена»), so that the beginning of the word counts as well as its stem.
  function nearest(word, list) {
    var limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    var own = stem(word);
    var found = [];
    if (!limit) return found;
    list.forEach(function (other) {
      var steps = distance(own, other, limit);
      if (steps && word.length - other.length < 4) steps = Math.min(steps, distance(word.slice(0, other.length), other, limit));
      if (steps < limit) {
        limit = steps;
        found = [];
      }
      if (steps === limit) found.push(other);
    });
    return found;
  }
  window.nastavnikWords = {
    cut: cut, stem: stem, isStop: function (word) { return stop.has(word); }, otherLayout: otherLayout, russian: russian,
    distance: distance, nearest: nearest, folded: folded
  };
})();
