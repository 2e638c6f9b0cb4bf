// Cuts the endings off Russian words as the program does when it builds the index: Snowball's algorithm
// (snowballstem.org/algorithms/russian/stemmer.html). Takes a word in small letters, ё as е.
(function () {
  'use strict';
  function list(words) { return new Set(words.split(' ')); }
  // The first list of a pair holds endings that stand behind «а» or «я» only.
  var gerund = [list('в вши вшись'), list('ив ивши ившись ыв ывши ывшись')];
  var adjective = [new Set(), list('ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею')];
  var participle = [list('ем нн вш ющ щ'), list('ивш ывш ующ')];
  var reflexive = [new Set(), list('ся сь')];
  var verb = [list('ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно'),
    list('ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю')];
  var noun = [new Set(), list('а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я')];
  var quality = list('ост ость');

  // The word without its longest ending of the lists, as far as that stands behind the border; null when there is none.
  function cut(word, border, lists) {
    for (var length = Math.min(7, word.length - border); length > 0; length -= 1) {
      var start = word.length - length;
      var ending = word.slice(start);
      if (lists[1].has(ending)) return word.slice(0, start);
      if (lists[0].has(ending)) {
        var before = word.charAt(start - 1);
        return start > border && (before === 'а' || before === 'я') ? word.slice(0, start) : null;
      }
    }
    return null;
  }
  // Where the part behind the first consonant that follows a vowel begins.
  function behindSyllable(word, from) {
    var found = /[аеиоуыэюя][^аеиоуыэюя]/.exec(word.slice(from));
    return found ? from + found.index + 2 : word.length;
  }
  function stem(word) {
    var vowel = word.search(/[аеиоуыэюя]/);
    if (vowel < 0) return word;
    var border = vowel + 1;
    var second = behindSyllable(word, behindSyllable(word, 0));
    var done = cut(word, border, gerund);
    if (done === null) {
      var rest = cut(word, border, reflexive);
      if (rest !== null) word = rest;
      done = cut(word, border, adjective);
      if (done !== null) {
        rest = cut(done, border, participle);
        if (rest !== null) done = rest;
      } else {
        done = cut(word, border, verb);
        if (done === null) done = cut(word, border, noun);
        if (done === null) done = word;
      }
    }
    if (done.length > border && done.endsWith('и')) done = done.slice(0, -1);
    return tidy(withoutQuality(done, border, second), border);
  }
  function withoutQuality(word, border, second) {
    for (var length = 4; length > 2; length -= 1) {
      var start = word.length - length;
      if (start >= border && quality.has(word.slice(start))) return start >= second ? word.slice(0, start) : word;
    }
    return word;
  }
  function tidy(word, border) {
    var tail = word.slice(border);
    var best = tail.endsWith('ейше') ? 4 : tail.endsWith('ейш') ? 3 : 0;
    if (best) {
      word = word.slice(0, -best);
      return word.slice(border).endsWith('нн') ? word.slice(0, -1) : word;
    }
    return tail.endsWith('нн') || tail.endsWith('ь') ? word.slice(0, -1) : word;
  }
  window.nastavnikStem = stem;
})();
