// Keeps what is typed in a form with r:draft until it is handed in: on the server, for monitors in this tab only. What could not be
// sent because the session had ended waits in this tab for the same person to sign in again (adr/0110).
(function () {
  var PAUSE = 1200;
  var PATIENCE = 5000;
  var forms = window.registryForm;
  var held = window.registryHeld;
  var person = (document.querySelector('[data-user]') || { dataset: {} }).dataset.user;
  var sheets = new Map(); // hidden input of a sheet -> what the script knows of it

  function request(sheet, method, body, closing, signal) {
    return fetch(root() + '/api/v1/drafts/' + sheet, { method: method, credentials: 'same-origin', keepalive: Boolean(closing), signal: signal,
      headers: { 'Content-Type': 'application/json', 'X-Registry-Client': 'draft' }, body: body ? JSON.stringify(body) : undefined });
  }

  function root() {
    return new URL(document.querySelector('header a.brand').href).pathname.replace(/\/app\/dashboard$/, '');
  }

  function isMonitors(input) {
    return input.dataset.browser === 'true';
  }

  function changed(known) {
    return forms.changed(known.form, known.at, known.restored);
  }

  function entry(input, known) {
    return { page: input.dataset.page, form: input.dataset.form, fields: changed(known) };
  }

  function hold(input, known) {
    held.hold(known.sheet, person, isMonitors(input), entry(input, known));
  }

  function inputFor(what) {
    return Array.prototype.find.call(document.querySelectorAll('input[name=draft][data-page]'), function (input) {
      return input.dataset.page === what.page && input.dataset.form === what.form;
    });
  }

  function sheetOf(element) {
    var form = element && element.closest && element.closest('form');
    return form && form.querySelector('input[name=draft][data-page]');
  }

  // ---- the sheets of this page

  function watch() {
    document.querySelectorAll('input[name=draft][data-page]').forEach(function (input) {
      if (!sheets.has(input)) {
        begin(input, predecessor(input));
      }
    });
  }

  function predecessor(input) { // the same form before the page renewed it
    var old = null;
    sheets.forEach(function (known, key) {
      if (key.dataset.form === input.dataset.form && !document.contains(key)) {
        old = known;
        sheets.delete(key);
      }
    });
    return old && old.sheet === input.value ? old : null;
  }

  function begin(input, before) {
    var known = { form: input.form, sheet: input.value, at: before ? before.at : forms.typed(input.form),
      restored: before ? before.restored : (input.dataset.restored || '').split(' ').filter(Boolean), last: before ? before.last : null };
    sheets.set(input, known);
    if (known.last === null) {
      known.last = changed(known);
    }
    if (isMonitors(input) && !before) {
      putBack(input, known);
    }
    var text = input.parentNode.querySelector('[role=status]').textContent;
    show(input, text + (known.restored.length && forms.takesFile(known.form) ? ' ' + input.dataset.fileAgain : ''), Boolean(changed(known)));
  }

  function turn(input, number) {
    input.value = number;
    sheets.get(input).sheet = number;
  }

  function show(input, text, kept, signIn) {
    var status = input.parentNode.querySelector('[role=status]');
    input.parentNode.querySelector('button').hidden = !kept;
    var way = input.parentNode.querySelector('a');
    way.hidden = !signIn;
    way.href = root() + '/login?next=' + encodeURIComponent(location.pathname.slice(root().length) + location.search);
    if (text !== status.textContent || kept) {
      status.textContent = '';
      window.setTimeout(function () { status.textContent = text; }, 50); // so that it is read out
    }
  }

  function showKept(input) {
    show(input, input.dataset.saved + ' ' + clock() + '.' + file(input), true);
  }

  function file(input) { // what is said of a file that was chosen: no browser gives it back
    return forms.holdsFile(input.form) ? ' ' + input.dataset.file : '';
  }

  function clock() {
    return new Date().toLocaleTimeString('ru', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Bishkek' });
  }

  // ---- keeping

  function later(input) {
    var known = sheets.get(input);
    window.clearTimeout(known.timer);
    known.timer = window.setTimeout(function () { save(input); }, PAUSE);
  }

  function save(input, closing) {
    var known = sheets.get(input);
    var what = known && entry(input, known);
    window.clearTimeout(known && known.timer);
    if (!known || known.sending || known.submitted || what.fields === known.last || !document.contains(input)) {
      return;
    }
    if (isMonitors(input)) {
      hold(input, known);
      known.last = what.fields;
      showKept(input);
      return;
    }
    known.sending = new AbortController();
    request(known.sheet, 'PUT', what, closing, known.sending.signal).then(function (answer) {
      known.sending = null;
      answered(input, known, what, answer.status);
    }).catch(function () {
      known.sending = null;
      if (!known.submitted) {
        again(input, known);
      }
    });
  }

  function answered(input, known, what, status) {
    if (status === 204) {
      known.last = what.fields;
      held.release(known.sheet);
      showKept(input);
      save(input);
    } else if (status === 401) {
      hold(input, known);
      show(input, input.dataset.ended + file(input), false, true);
    } else if (status === 410) { // handed in, and typed on: another sheet
      turn(input, crypto.getRandomValues(new Uint32Array(3)).join('-'));
      save(input);
    } else if (status === 400 || status === 413) {
      show(input, input.dataset.long, false);
    } else if (status >= 500 || status === 429) {
      again(input, known);
    }
  }

  function again(input, known) {
    hold(input, known);
    show(input, input.dataset.waiting, false);
    window.setTimeout(function () { save(input); }, PATIENCE);
  }

  // ---- putting back

  function putBack(input, known) { // a monitor's words, from this tab
    held.each(person, function (sheet, one) {
      if (inputFor(one.typed) === input) {
        turn(input, sheet);
        forms.fill(known.form, one.typed.fields);
        known.last = changed(known);
        show(input, input.dataset.saved, true);
      }
    });
  }

  // What waits in this tab: a sheet that was handed in is forgotten; the rest goes to the server, and its page shows it.
  function settle() {
    held.each(person, function (sheet, one) {
      request(sheet, 'GET').then(function (answer) { return answer.ok ? answer.json() : { handedIn: false }; }).then(function (state) {
        if (state.handedIn) {
          held.release(sheet);
        } else if (!one.browser) {
          send(sheet, one);
        }
      });
    });
  }

  function send(sheet, one) {
    request(sheet, 'PUT', one.typed).then(function (answer) {
      if (answer.status !== 204 && answer.status !== 410) {
        return;
      }
      var input = inputFor(one.typed);
      held.release(sheet);
      if (answer.status === 204 && input && untouched() && !forms.shows(input.form, one.typed.fields)) {
        location.replace(root() + one.typed.page); // asked for anew, never sent anew
      }
    });
  }

  function untouched() { // nobody has typed on this page yet
    return Array.from(sheets.values()).every(function (known) { return !changed(known) || changed(known) === known.last; });
  }

  // ---- handing in

  function submitted(input, known) { // nothing more is kept of a sheet that is on its way
    window.clearTimeout(known.timer);
    hold(input, known);
    known.submitted = true;
    if (known.sending) {
      known.sending.abort();
    }
  }

  function returned(input, known, done, successor) { // the page stays after its form was sent
    known.submitted = false;
    if (done && !isMonitors(input)) {
      held.release(known.sheet);
    }
    if (successor) {
      held.release(known.sheet);
      if (document.contains(input)) {
        turn(input, successor);
        known.at = forms.typed(known.form);
        known.restored = [];
        known.last = '';
      }
    }
  }

  document.addEventListener('DOMContentLoaded', function () {
    var $ = window.jQuery;
    if (!person) {
      return;
    }
    if (!$) {
      settle();
      return;
    }
    $(function () { // after PrimeFaces has made its widgets
      watch();
      settle();
    });
    $(document).on('input change focusout', 'form', function (event) {
      var input = sheetOf(event.target);
      if (input && sheets.has(input)) {
        later(input);
      }
    });
    $(document).on('pfAjaxSend', function (event, xhr, settings) {
      var sent = (typeof settings.data === 'string' ? new URLSearchParams(settings.data) : settings.data || new URLSearchParams()).get('draft');
      sheets.forEach(function (known, input) {
        if (known.sheet === sent) {
          submitted(input, known);
        }
      });
    });
    $(document).on('pfAjaxComplete', function (event, xhr, settings, args) {
      var redirected = args && args.redirect || xhr && xhr.responseText && xhr.responseText.indexOf('<redirect ') >= 0;
      sheets.forEach(function (known, input) {
        if (known.submitted && !redirected) {
          returned(input, known, xhr.status === 200, args && args.draft);
        }
      });
      watch();
      sheets.forEach(function (known, input) { later(input); });
    });
  });
  document.addEventListener('submit', function (event) {
    var input = sheetOf(event.target);
    if (input && sheets.has(input)) {
      submitted(input, sheets.get(input));
    } else if (/\/logout$/.test(event.target.action)) {
      held.forget();
    }
  });
  document.addEventListener('click', function (event) { // throw away
    var button = event.target.closest('.draft button');
    var input = button && sheetOf(button);
    if (input) {
      var known = sheets.get(input);
      held.release(known.sheet);
      window.clearTimeout(known.timer);
      known.last = changed(known);
      request(known.sheet, 'DELETE').then(function () { location.reload(); });
    }
  });
  window.addEventListener('pagehide', function () {
    sheets.forEach(function (known, input) {
      if (!known.submitted) {
        save(input, true);
      }
    });
  });
})();
