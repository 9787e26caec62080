/* The search page: looks through search.json. Everything it shows is put in as text, never as markup. */
(function () {
  'use strict';
  var SHOWN = 50;
  var place = document.querySelector('[data-search]');
  var input = document.querySelector('input[name="q"]');
  if (!place || !input || !window.fetch) return;
  var root = place.getAttribute('data-root');
  var found = place.querySelector('[data-found]');
  var status = place.querySelector('[role="status"]');
  var form = document.querySelector('[data-filter]');
  var boxes = form ? Array.from(form.querySelectorAll('input[type="checkbox"]')) : [];
  var title = document.title;

  /* Letters without case and marks, words divided by one blank, a blank before the first. */
  var fold = function (s) {
    return ' ' + s.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  };

  var entries = function (data) {
    var all = [];
    var programs = data.programs.map(function (p) {
      var by = p[5].map(function (n) { return data.offererNames[n] || ''; }).join(' ');
      var program = {
        what: 'program', href: root + 'programs/' + p[0] + '/index.html', title: p[1],
        small: [p[2], p[8], p[7], data.subjects[p[6]]].filter(Boolean).join(', '),
        first: fold(p[1]), rest: fold([p[2], data.subjects[p[6]] || '', by].join(' ')),
        kind: [data.kinds[p[3]]], level: p[4].map(function (n) { return data.levels[n]; }),
        by: p[5].map(function (n) { return data.offerers[n]; })
      };
      all.push(program);
      return program;
    });
    data.courses.forEach(function (c) {
      all.push({
        what: 'course', href: root + 'courses/' + c[0] + '/index.html', title: c[1] ? c[1] + ' ' + c[2] : c[2], small: c[3],
        first: fold(c[1] + ' ' + c[1].replace(/\s+/g, '')), rest: fold(c[2]), kind: [], level: [], by: []
      });
    });
    data.outcomes.forEach(function (o) {
      var program = programs[o[0]];
      all.push({
        what: 'outcome', href: program.href + '#' + o[1], title: o[2], small: program.title,
        first: '', rest: fold(o[2]), kind: program.kind, level: program.level, by: program.by
      });
    });
    return all;
  };

  /* Every word must begin a word of the entry. A hit in the title or code weighs more, most at its very beginning. */
  var score = function (entry, words) {
    var sum = 0;
    for (var i = 0; i < words.length; i += 1) {
      var at = entry.first.indexOf(words[i]);
      if (at === 0) sum += 4;
      else if (at > 0) sum += 3;
      else if (entry.rest.indexOf(words[i]) >= 0) sum += 1;
      else return 0;
    }
    return sum;
  };

  var chosen = function () {
    var by = {};
    boxes.forEach(function (b) {
      by[b.name] = by[b.name] || [];
      if (b.checked) by[b.name].push(b.value);
    });
    return by;
  };
  var has = function (entry, name, value) {
    return name === 'what' ? entry.what === value : entry[name].indexOf(value) >= 0;
  };
  var fits = function (entry, choice, but) {
    return Object.keys(choice).every(function (name) {
      return name === but || !choice[name].length || choice[name].some(function (v) { return has(entry, name, v); });
    });
  };

  var marked = function (element, text, words) {
    var folded = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
    var spots = [];
    if (folded.length === text.length) {
      words.forEach(function (w) {
        var m = new RegExp('(^|[^\\p{L}\\p{N}])' + w.slice(1), 'u').exec(folded);
        if (m) spots.push([m.index + m[1].length, m.index + m[0].length]);
      });
    }
    spots.sort(function (a, b) { return a[0] - b[0]; });
    var at = 0;
    spots.forEach(function (s) {
      if (s[0] < at) return;
      element.append(text.slice(at, s[0]));
      var hit = document.createElement('mark');
      hit.textContent = text.slice(s[0], s[1]);
      element.append(hit);
      at = s[1];
    });
    element.append(text.slice(at));
  };

  var line = function (entry, words) {
    var li = document.createElement('li');
    var a = document.createElement('a');
    a.href = entry.href;
    marked(a, entry.title, words);
    li.append(a);
    var small = document.createElement('span');
    small.className = 'small';
    marked(small, entry.small, words);
    li.append(small);
    return li;
  };

  var group = function (what, name, hits, words) {
    if (!hits.length) return;
    var section = document.createElement('section');
    section.className = 'sect group';
    var h = document.createElement('h2');
    h.id = 'found-' + what;
    section.setAttribute('aria-labelledby', h.id);
    h.append(name + ' ');
    var n = document.createElement('span');
    n.className = 'n quiet';
    n.textContent = hits.length;
    h.append(n);
    var ul = document.createElement('ul');
    ul.className = 'results text';
    hits.slice(0, SHOWN).forEach(function (e) { ul.append(line(e, words)); });
    section.append(h, ul);
    if (hits.length > SHOWN) {
      var more = document.createElement('button');
      more.type = 'button';
      more.className = 'button';
      more.textContent = 'Show all ' + hits.length;
      more.addEventListener('click', function () {
        hits.slice(SHOWN).forEach(function (e) { ul.append(line(e, words)); });
        more.remove();
        ul.children[SHOWN].querySelector('a').focus();
      });
      section.append(more);
    }
    found.append(section);
  };

  var start = function (data) {
    var all = entries(data);
    var apply = function () {
      performance.mark('search-start');
      var query = input.value.trim();
      var words = fold(query).trim().split(' ').filter(Boolean).map(function (w) { return ' ' + w; });
      var choice = chosen();
      var narrowed = Object.keys(choice).some(function (name) { return choice[name].length; });
      var hits = [];
      if (words.length || narrowed) {
        all.forEach(function (e, i) {
          var s = words.length ? score(e, words) : 1;
          if (s) hits.push({ entry: e, score: s, at: i });
        });
      }
      boxes.forEach(function (b) {
        var n = words.length || narrowed ? hits.filter(function (h) { return has(h.entry, b.name, b.value) && fits(h.entry, choice, b.name); }).length
          : all.filter(function (e) { return has(e, b.name, b.value); }).length;
        b.closest('label').querySelector('.n').textContent = n;
      });
      hits = hits.filter(function (h) { return fits(h.entry, choice, ''); });
      hits.sort(function (a, b) { return b.score - a.score || a.at - b.at; });
      found.textContent = '';
      [['program', 'Programs'], ['course', 'Courses'], ['outcome', 'Outcomes']].forEach(function (g) {
        group(g[0], g[1], hits.filter(function (h) { return h.entry.what === g[0]; }).map(function (h) { return h.entry; }), words);
      });
      var for_ = query ? ' for “' + query + '”' : '';
      if (!words.length && !narrowed) status.textContent = 'Type a course, a subject or an outcome.';
      else if (hits.length) status.textContent = hits.length + (hits.length === 1 ? ' entry' : ' entries') + for_;
      else status.textContent = 'Nothing found' + for_ + '. Try a course code, a subject or a shorter word.';
      document.title = query ? query + ' – ' + title : title;
      performance.measure('search', 'search-start');
    };
    var keep = function () {
      var q = new URLSearchParams();
      if (input.value.trim()) q.set('q', input.value.trim());
      boxes.forEach(function (b) { if (b.checked) q.append(b.name, b.value); });
      history.replaceState(null, '', q.toString() ? '?' + q : location.pathname);
    };
    var restore = function () {
      var params = new URLSearchParams(location.search);
      input.value = params.get('q') || '';
      boxes.forEach(function (b) { b.checked = params.getAll(b.name).indexOf(b.value) >= 0; });
      apply();
    };
    var wait;
    input.addEventListener('input', function () {
      clearTimeout(wait);
      wait = setTimeout(function () { keep(); apply(); }, 120);
    });
    input.form.addEventListener('submit', function (event) {
      event.preventDefault();
      clearTimeout(wait);
      keep();
      apply();
    });
    if (form) {
      form.addEventListener('change', function () { keep(); apply(); });
      form.querySelector('[data-clear]').addEventListener('click', function () {
        boxes.forEach(function (b) { b.checked = false; });
        keep();
        apply();
      });
      var box = form.closest('details');
      box.hidden = false;
      box.open = !matchMedia('(max-width: 44rem)').matches;
    }
    document.querySelectorAll('[data-plain]').forEach(function (plain) { plain.hidden = true; });
    window.addEventListener('popstate', restore);
    restore();
  };

  fetch(place.getAttribute('data-search')).then(function (answer) {
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  }).then(start).catch(function () { /* The words for readers without script stay. */ });
}());
