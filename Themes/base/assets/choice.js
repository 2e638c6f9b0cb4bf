// Who fits a choice, and how many would fit with one option more: «или» inside a facet, «и» between facets.
// nastavnikChoice takes the facets as the program packs them; sets are bits, 32 members a word. It knows nothing of a page.
(function () {
  'use strict';
  window.nastavnikChoice = function (packed, unpack, values) {
    var words = Math.ceil(packed.count / 32);
    var all = new Uint32Array(words).fill(0xffffffff);
    if (packed.count % 32) all[words - 1] = Math.pow(2, packed.count % 32) - 1;
    var results = [];
    unpackGaps(packed.results, function (result) { results.push(result); });
    var memberOf = {};
    results.forEach(function (result, member) { memberOf[result] = member; });
    var facets = packed.facets.map(function (facet) {
      return {
        key: facet.key, title: facet.title,
        options: facet.options.map(function (option) { return { key: option[0], label: option[1], members: setOf(option[2]) }; })
      };
    });

    function unpackGaps(text, each) {
      var next = 0;
      unpack(text, 0, function (gap) {
        next += gap;
        each(next);
        next += 1;
      });
    }
    function setOf(text) {
      var set = new Uint32Array(words);
      if (text[0] !== '.') {
        unpackGaps(text, function (member) { set[member >> 5] |= 1 << (member & 31); });
        return set;
      }
      for (var at = 1; at < text.length; at += 1) {
        var bits = values[text.charCodeAt(at)];
        for (var bit = 0; bits >> bit; bit += 1) {
          var member = 6 * (at - 1) + bit;
          if (bits >> bit & 1) set[member >> 5] |= 1 << (member & 31);
        }
      }
      return set;
    }
    function ones(word) {
      word -= word >>> 1 & 0x55555555;
      word = (word & 0x33333333) + (word >>> 2 & 0x33333333);
      return Math.imul(word + (word >>> 4) & 0x0f0f0f0f, 0x01010101) >>> 24;
    }
    function sizeOfBoth(left, right) {
      var size = 0;
      for (var at = 0; at < words; at += 1) size += ones(left[at] & right[at]);
      return size;
    }
    function narrow(set, other) { for (var at = 0; at < words; at += 1) set[at] &= other[at]; }
    function isChosen(chosen, facet, option) { return (chosen[facet.key] || []).indexOf(option.key) >= 0; }
    // Those who have one of the chosen options of a facet; null where none is chosen.
    function within(facet, chosen) {
      var wanted = facet.options.filter(function (option) { return isChosen(chosen, facet, option); });
      if (!wanted.length) return null;
      var set = new Uint32Array(words);
      wanted.forEach(function (option) { for (var at = 0; at < words; at += 1) set[at] |= option.members[at]; });
      return set;
    }

    // `chosen`: keys of options by the key of their facet; `found`: the results that a query found, or null.
    function choose(chosen, found) {
      var start = all.slice();
      if (found) {
        start.fill(0);
        found.forEach(function (result) {
          var member = memberOf[result];
          if (member !== undefined) start[member >> 5] |= 1 << (member & 31);
        });
      }
      var sets = facets.map(function (facet) { return within(facet, chosen); });
      var fitting = start.slice();
      sets.forEach(function (set) { if (set) narrow(fitting, set); });
      return {
        members: fitting, size: sizeOfBoth(fitting, all),
        facets: facets.map(function (facet, number) {
          var others = start.slice();
          sets.forEach(function (set, other) { if (set && other !== number) narrow(others, set); });
          return {
            key: facet.key, title: facet.title,
            options: facet.options.map(function (option) {
              return { key: option.key, label: option.label, count: sizeOfBoth(others, option.members), isChosen: isChosen(chosen, facet, option) };
            })
          };
        })
      };
    }
    function has(set, member) { return set[member >> 5] >>> (member & 31) & 1; }
    // The options of a facet that a member has.
    function labels(key, member) {
      var facet = facets.find(function (facet) { return facet.key === key; });
      return facet ? facet.options.filter(function (option) { return has(option.members, member); }).map(function (option) { return option.label; }) : [];
    }
    return { count: packed.count, results: results, memberOf: memberOf, choose: choose, has: has, labels: labels };
  };
})();
