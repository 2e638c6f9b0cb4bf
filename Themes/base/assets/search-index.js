// The index that the program writes, loaded piece by piece: a page opened from a disk may load a script but not read a file.
// nastavnikIndex(address) gives an object that finds results; nothing in it knows of a page.
(function () {
  'use strict';
  var words = window.nastavnikWords;
  var signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
  var values = {};
  Array.from(signs).forEach(function (sign, value) { values[sign.charCodeAt(0)] = value; });
  var worth = { family: 0.6, synonym: 0.4, prefix: 0.7, typo: 0.5 };

  // Calls back with each number of a packed text; `extra` tells how many single signs follow each.
  function unpack(text, extra, each) {
    var at = 0;
    while (at < text.length) {
      var number = 0;
      var shift = 0;
      var value;
      do {
        value = values[text.charCodeAt(at)];
        at += 1;
        number += (value & 31) * Math.pow(2, shift);
        shift += 5;
      } while (value > 31);
      each(number, extra ? values[text.charCodeAt(at)] : 0);
      at += extra;
    }
  }
  // The last place of a sorted list that is not behind `value`.
  function lastUpTo(list, value) {
    var low = 0;
    var high = list.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (list[middle] <= value) low = middle + 1; else high = middle;
    }
    return low - 1;
  }

  window.nastavnikIndex = function (address) {
    var root = null;
    var waiting = {};
    var shards = [];
    var chunks = [];
    var spelling = null;
    var firstPart = [];
    var resultOfPart = null;
    var families = {};
    var synonyms = [];
    var choice = null;
    var names = '';

    function load(name) {
      if (!waiting[name]) {
        waiting[name] = new Promise(function (done, failed) {
          var script = document.createElement('script');
          script.src = new URL(name + '.js' + (root ? '?v=' + root.version : ''), address);
          script.addEventListener('load', done);
          script.addEventListener('error', function () {
            delete waiting[name];
            failed(new Error(name));
          });
          document.head.append(script);
        });
      }
      return waiting[name];
    }
    window.nastavnikSearch = {
      begin: function (value) {
        root = value;
        unpack(root.parts, 0, function (count) {
          firstPart.push(firstPart.length ? firstPart[firstPart.length - 1] + lastCount : 0);
          lastCount = count;
        });
        firstPart.push((firstPart[firstPart.length - 1] || 0) + lastCount);
        resultOfPart = new Uint32Array(firstPart[firstPart.length - 1]);
        for (var result = 0; result + 1 < firstPart.length; result += 1) resultOfPart.fill(result, firstPart[result], firstPart[result + 1]);
        root.families.families.forEach(function (line) {
          var stems = line.split(' ').map(words.stem);
          stems.forEach(function (stem) { families[stem] = (families[stem] || []).concat(stems); });
        });
        synonyms = root.families.synonyms.map(function (line) {
          return line.split(', ').map(function (phrase) { return phrase.split(' ').map(words.stem); });
        });
      },
      words: function (number, stems, places) {
        shards[number] = { stems: stems.split(' '), places: places.split(' ') };
      },
      pages: function (number, list) { chunks[number] = list; },
      choice: function (value) { choice = value; },
      names: function (text) { names = text; },
      spelling: function (text) {
        var last = '';
        spelling = text.trim().split(' ').map(function (item) {
          last = last.slice(0, values[item.charCodeAt(0)]) + item.slice(1);
          return last;
        });
      }
    };
    var lastCount = 0;

    function shardOf(stem) { return Math.max(0, lastUpTo(root.shards, stem)); }
    function loadShards(stems) {
      var wanted = new Set(stems.map(shardOf));
      return Promise.all(Array.from(wanted, function (number) { return load('w' + number); }));
    }
    // Where a stem stands, once its shard is there: its places, packed, or nothing.
    function placesOf(stem) {
      var shard = shards[shardOf(stem)];
      var at = shard ? lastUpTo(shard.stems, stem) : -1;
      return at >= 0 && shard.stems[at] === stem ? shard.places[at] : null;
    }
    // The stems that begin so, of the shards that are there.
    function beginningWith(prefix) {
      var found = [];
      for (var number = shardOf(prefix); number < root.shards.length && (number === shardOf(prefix) || root.shards[number].startsWith(prefix)); number += 1) {
        var list = shards[number] ? shards[number].stems : [];
        for (var at = Math.max(0, lastUpTo(list, prefix)); at < list.length && found.length < 60; at += 1) {
          if (list[at].startsWith(prefix)) found.push(list[at]); else if (list[at] > prefix) break;
        }
      }
      return found;
    }

    // What is looked for: units, each with alternatives; an alternative is met where all its stems stand.
    function unitsOf(query, isTyping) {
      var runs = words.cut(query);
      var meant = runs.filter(function (run) { return run.whole || !words.isStop(run.parts[0]); });
      if (meant.length) runs = meant;
      var units = [];
      runs.forEach(function (run, number) {
        var isLast = isTyping && number === runs.length - 1;
        if (run.whole) {
          units.push({ words: [run.parts.join('-')], options: [{ stems: [run.whole], worth: 1 }, { stems: run.parts, worth: 0.8 }], prefix: null });
          return;
        }
        run.parts.forEach(function (word, part) {
          var stem = words.stem(word);
          var options = [{ stems: [stem], worth: 1 }];
          (families[stem] || []).forEach(function (other) { if (other !== stem) options.push({ stems: [other], worth: worth.family }); });
          var long = /[0-9]/.test(word) ? 4 : 3;
          units.push({ words: [word], options: options, prefix: isLast && part === run.parts.length - 1 && word.length >= long ? word : null });
        });
      });
      return withSynonyms(units);
    }
    function withSynonyms(units) {
      var joined = [];
      for (var at = 0; at < units.length; at += 1) {
        var unit = units[at];
        synonyms.forEach(function (phrases) {
          phrases.forEach(function (phrase) {
            var here = units.slice(at, at + phrase.length);
            var isSame = here.length === phrase.length && here.every(function (one, number) { return one.options[0].stems[0] === phrase[number]; });
            if (!isSame) return;
            var others = phrases.filter(function (other) { return other !== phrase; })
              .map(function (other) { return { stems: other, worth: worth.synonym }; });
            if (phrase.length === 1) unit.options = unit.options.concat(others);
            else if (!unit.phrase || unit.phrase.length < phrase.length) { unit.phrase = phrase; unit.others = others; }
          });
        });
        joined.push(unit);
      }
      // A phrase of several words is met word by word, or by another phrase as a whole.
      return joined.map(function (unit, number) {
        var at = number;
        for (var back = 0; back < 4 && at - back >= 0; back += 1) {
          var first = joined[at - back];
          if (first.phrase && back < first.phrase.length) unit.options = unit.options.concat(first.others);
        }
        return unit;
      });
    }
    function stemsOf(units) {
      var all = [];
      units.forEach(function (unit) {
        unit.options.forEach(function (option) { all = all.concat(option.stems); });
        if (unit.prefix) all.push(unit.prefix);
      });
      return all;
    }
    // Adds the words that begin as the last one does.
    function addPrefixes(units) {
      units.forEach(function (unit) {
        if (!unit.prefix) return;
        beginningWith(unit.prefix).forEach(function (stem) {
          if (stem !== unit.options[0].stems[0]) unit.options.push({ stems: [stem], worth: worth.prefix });
        });
      });
    }
    function isKnown(unit) {
      return unit.options.some(function (option) { return option.stems.every(placesOf); });
    }

    // How much each part says about a stem: pairs of part and weight.
    function weigh(stem, worth, into) {
      var places = placesOf(stem);
      if (!places) return;
      var count = 0;
      unpack(places, 1, function () { count += 1; });
      var rarity = Math.log(1 + (resultOfPart.length - count + 0.5) / (count + 0.5));
      var part = -1;
      unpack(places, 1, function (step, level) {
        part += step + 1;
        var weight = worth * rarity * level / 63;
        if (weight > into[part]) into[part] = weight;
      });
    }
    function weighUnit(unit) {
      var all = new Float32Array(resultOfPart.length);
      unit.options.forEach(function (option) {
        if (option.stems.length === 1) {
          weigh(option.stems[0], option.worth, all);
          return;
        }
        var met = option.stems.map(function (stem) {
          var one = new Float32Array(resultOfPart.length);
          weigh(stem, option.worth, one);
          return one;
        });
        for (var part = 0; part < all.length; part += 1) {
          var least = Infinity;
          for (var at = 0; at < met.length; at += 1) least = Math.min(least, met[at][part]);
          if (least > all[part]) all[part] = least;
        }
      });
      return all;
    }
    // Results by worth: the sum over the words of the best part for each; those with more of the words first.
    function rank(units, allowed) {
      var weights = units.map(weighUnit);
      var found = [];
      for (var result = 0; result + 1 < firstPart.length; result += 1) {
        if (allowed && !allowed(result)) continue;
        var sum = 0;
        var met = 0;
        for (var unit = 0; unit < weights.length; unit += 1) {
          var best = 0;
          for (var part = firstPart[result]; part < firstPart[result + 1]; part += 1) best = Math.max(best, weights[unit][part]);
          if (best) met += 1;
          sum += best;
        }
        if (met) found.push({ result: result, met: met, sum: sum, part: bestPart(weights, result) });
      }
      found.sort(function (left, right) { return right.met - left.met || right.sum - left.sum || left.result - right.result; });
      var whole = found.filter(function (item) { return item.met === units.length; });
      return { isWhole: whole.length > 0, items: whole.length ? whole : found };
    }
    function bestPart(weights, result) {
      var best = firstPart[result];
      var most = 0;
      for (var part = firstPart[result]; part < firstPart[result + 1]; part += 1) {
        var sum = 0;
        for (var unit = 0; unit < weights.length; unit += 1) sum += weights[unit][part];
        if (sum > most + 1e-6) {
          most = sum;
          best = part;
        }
      }
      return best - firstPart[result];
    }

    // What a query may have meant whose words are not all known: the other layout, Russian in Latin letters, one slip of the finger.
    function corrected(query, units) {
      var candidates = [];
      if (/[a-z]/i.test(query)) candidates.push(words.otherLayout(query), words.cut(query).map(function (run) { return run.parts.map(words.russian).join(' '); }).join(' '));
      else candidates.push(words.otherLayout(query));
      return tryNext(candidates.slice()).then(function (better) {
        return better || load('spelling').then(function () {
          var mended = mend(query, units);
          if (mended) return mended;
          for (var at = 0; at < candidates.length; at += 1) {
            mended = mend(candidates[at], unitsOf(candidates[at], false), true);
            if (mended) return mended;
          }
          return null;
        });
      });
    }
    function tryNext(candidates) {
      if (!candidates.length) return Promise.resolve(null);
      var query = candidates.shift();
      var units = unitsOf(query, false);
      if (!units.length) return tryNext(candidates);
      return loadShards(stemsOf(units)).then(function () { return units.every(isKnown) ? query : tryNext(candidates); });
    }
    // The query with each unknown word replaced by the nearest known one; null where nothing was replaced.
    function mend(query, units, mustBeWhole) {
      var isMended = false;
      var isWhole = true;
      var text = units.map(function (unit) {
        var word = unit.words[0];
        if (isKnown(unit) || /[0-9]/.test(word)) return word;
        var near = words.nearest(word, spelling);
        if (!near.length) {
          isWhole = false;
          return word;
        }
        isMended = true;
        return { stems: near.slice(0, 6), word: word };
      });
      return isMended && (isWhole || !mustBeWhole) ? { mended: text } : null;
    }
    function unitsOfMended(text) {
      return text.map(function (item) {
        if (typeof item === 'string') return unitsOf(item, false)[0] || { words: [item], options: [{ stems: [item], worth: 1 }] };
        var options = [];
        item.stems.forEach(function (stem) {
          options.push({ stems: [stem], worth: 1 });
          (families[stem] || []).forEach(function (other) { options.push({ stems: [other], worth: worth.family }); });
        });
        return { words: [item.word], options: options, isMended: true };
      });
    }

    function allowing(kinds) {
      if (!kinds) return null;
      var flags = new Uint8Array(firstPart.length - 1);
      var at = 0;
      root.kinds.forEach(function (run) {
        if (kinds.indexOf(run[0]) >= 0) flags.fill(1, at, at + run[1]);
        at += run[1];
      });
      return function (result) { return flags[result]; };
    }
    function kindOf(result) {
      var at = 0;
      for (var run = 0; run < root.kinds.length; run += 1) {
        at += root.kinds[run][1];
        if (result < at) return root.kinds[run][0];
      }
      return '';
    }

    // Finds: { items: [{result, kind, part, sum}], isWhole, instead, stems }. `instead` is the query that was understood.
    function find(query, options) {
      var isTyping = options && options.isTyping;
      return load('index').then(function () {
        var units = unitsOf(query, isTyping);
        if (!units.length) return { items: [], isWhole: true, instead: null, stems: [] };
        return loadShards(stemsOf(units)).then(function () {
          addPrefixes(units);
          if (units.every(isKnown)) return { units: units, instead: null };
          return corrected(query, units).then(function (better) {
            if (!better) return { units: units, instead: null };
            if (better.mended) return { units: unitsOfMended(better.mended), mended: true };
            return { units: unitsOf(better, false), instead: better };
          });
        }).then(function (meant) {
          return loadShards(stemsOf(meant.units)).then(function () {
            var ranked = rank(meant.units, allowing(options && options.kinds));
            ranked.items.forEach(function (item) { item.kind = kindOf(item.result); });
            return {
              items: ranked.items, isWhole: ranked.isWhole, instead: meant.instead || null, isMended: Boolean(meant.mended),
              stems: stemsOf(meant.units)
            };
          });
        });
      });
    }
    // The titles, addresses and beginnings of some results.
    function describe(items) {
      var numbers = new Set(items.map(function (item) { return lastUpTo(root.chunks, item.result); }));
      return Promise.all(Array.from(numbers, function (number) { return load('p' + number); })).then(function () {
        return items.map(function (item) {
          var number = lastUpTo(root.chunks, item.result);
          var entry = chunks[number][item.result - root.chunks[number]];
          var spot = entry[3][item.part];
          return { kind: item.kind, title: entry[0], path: entry[1], facts: entry[2], anchor: spot[0], heading: spot[1], excerpt: spot[2], card: entry[4] };
        });
      });
    }
    // By what results with cards can be chosen, for nastavnikChoice.
    function facets() {
      return load('index').then(function () { return load('choice'); }).then(function () { return window.nastavnikChoice(choice, unpack, values); });
    }
    // Those that can be chosen, by name.
    function byName() {
      return load('names').then(function () {
        var order = new Uint32Array(names.length / 3);
        for (var at = 0; at < order.length; at += 1) {
          for (var sign = 0; sign < 3; sign += 1) order[at] |= values[names.charCodeAt(3 * at + sign)] << 6 * sign;
        }
        return order;
      });
    }
    return { find: find, describe: describe, facets: facets, byName: byName };
  };
})();
