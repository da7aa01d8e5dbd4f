// Keeps what is typed in a form with r:draft until it is handed in: on the server, for monitors in this tab only. What could not be
// sent because the session had ended waits in this tab for the same person to sign in again.
(function () {
  var PAUSE = 1200;
  var BOX = 'registry.unsent.';
  var person = (document.querySelector('[data-user]') || { dataset: {} }).dataset.user;
  var sheets = new Map(); // hidden input of a sheet -> what the script knows of it

  function request(sheet, method, body, closing) {
    return fetch(root() + '/api/v1/drafts/' + sheet, { method: method, credentials: 'same-origin', keepalive: Boolean(closing),
      headers: { 'Content-Type': 'application/json', 'X-Registry-Client': 'draft' }, body: body ? JSON.stringify(body) : undefined });
  }

  function root() {
    return new URL(document.querySelector('header a.brand').href).pathname.replace(/\/app\/dashboard$/, '');
  }

  function typed(form) { // name -> values, as the browser would send them; never secrets, files or what components keep for themselves
    var values = {};
    Array.prototype.forEach.call(form.elements, function (field) {
      var name = field.name;
      if (!name || field.disabled || /^(password|file|submit|button|image|reset)$/.test(field.type) || field.type === 'hidden' && !/(:version|_hinput)$/.test(name)
          || /_(focus|filter)$/.test(name) || field.closest('[data-unkept]')) {
        return;
      }
      values[name] = values[name] || [];
      if (/^(checkbox|radio)$/.test(field.type)) {
        if (field.checked) {
          values[name].push(field.value);
        }
      } else if (field.multiple) {
        Array.prototype.forEach.call(field.selectedOptions, function (option) { values[name].push(option.value); });
      } else {
        values[name].push(field.value);
      }
    });
    return values;
  }

  function changed(known) { // what differs from the page as it came, and what was put back; the version goes with it
    var now = typed(known.form);
    var query = new URLSearchParams();
    var version = [];
    Object.keys(now).forEach(function (name) {
      if (/:version$/.test(name)) {
        version.push(name);
      } else if (known.restored.indexOf(name) >= 0 || JSON.stringify(now[name]) !== JSON.stringify(known.at[name])) {
        (now[name].length ? now[name] : ['']).forEach(function (value) { query.append(name, value); });
      }
    });
    if (query.toString()) {
      version.forEach(function (name) { query.append(name, now[name][0]); });
    }
    return query.toString();
  }

  function watch() {
    document.querySelectorAll('input[name=draft][data-page]').forEach(function (input) {
      var old = null;
      sheets.forEach(function (known, key) {
        if (key !== input && key.dataset.form === input.dataset.form && !document.contains(key)) {
          old = known;
          sheets.delete(key);
        }
      });
      if (sheets.has(input)) {
        return;
      }
      var same = old && old.sheet === input.value;
      var known = { form: input.form, sheet: input.value, at: same ? old.at : typed(input.form), restored: same ? old.restored : (input.dataset.restored || '').split(' ').filter(Boolean), last: same ? old.last : null };
      sheets.set(input, known);
      if (known.last === null) {
        known.last = changed(known);
      }
      if (input.dataset.browser === 'true' && !same) {
        putBack(input, known);
      }
      show(input, input.parentNode.querySelector('[role=status]').textContent, Boolean(changed(known)));
    });
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

  function entry(input, known) {
    return { page: input.dataset.page, form: input.dataset.form, fields: changed(known) };
  }

  function box(input, known) {
    return BOX + known.sheet;
  }

  function hold(input, known) { // in this tab
    var what = entry(input, known);
    if (what.fields && person) {
      sessionStorage.setItem(box(input, known), JSON.stringify({ person: person, browser: input.dataset.browser === 'true', typed: what }));
    }
  }

  function later(input) {
    var known = sheets.get(input);
    window.clearTimeout(known.timer);
    known.timer = window.setTimeout(function () { save(input); }, PAUSE);
  }

  function save(input, closing) {
    var known = sheets.get(input);
    var what = known && entry(input, known);
    window.clearTimeout(known && known.timer);
    if (!known || known.sending || what.fields === known.last || !document.contains(input)) {
      return;
    }
    if (input.dataset.browser === 'true') {
      hold(input, known);
      known.last = what.fields;
      show(input, input.dataset.saved + ' ' + clock(), true);
      return;
    }
    known.sending = true;
    request(known.sheet, 'PUT', what, closing).then(function (answer) {
      known.sending = false;
      if (answer.status === 204) {
        known.last = what.fields;
        sessionStorage.removeItem(box(input, known));
        show(input, input.dataset.saved + ' ' + clock(), true);
        save(input);
      } else if (answer.status === 401) {
        hold(input, known);
        show(input, input.dataset.ended, false, true);
      } else if (answer.status === 410) { // handed in, and typed on: another sheet
        turn(input, crypto.getRandomValues(new Uint32Array(4)).join('-'));
        save(input);
      } else if (answer.status === 400 || answer.status === 413) {
        show(input, input.dataset.long, false);
      } else if (answer.status >= 500 || answer.status === 429) {
        again(input, known);
      }
    }).catch(function () {
      known.sending = false;
      again(input, known);
    });
  }

  function again(input, known) {
    hold(input, known);
    show(input, input.dataset.waiting, false);
    window.setTimeout(function () { save(input); }, 5000);
  }

  function turn(input, number) {
    var known = sheets.get(input);
    input.value = number;
    known.sheet = number;
  }

  function clock() {
    return new Date().toLocaleTimeString('ru', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Bishkek' });
  }

  function sheetOf(element) {
    var form = element && element.closest && element.closest('form');
    return form && form.querySelector('input[name=draft][data-page]');
  }

  // What waits in this tab: a sheet that was handed in is forgotten, one of another person too; the rest goes to the server, and its page shows it.
  function settle() {
    Object.keys(sessionStorage).filter(function (key) { return key.indexOf(BOX) === 0; }).forEach(function (key) {
      var held = JSON.parse(sessionStorage.getItem(key));
      var sheet = key.slice(BOX.length);
      if (held.person !== person) {
        sessionStorage.removeItem(key);
        return;
      }
      request(sheet, held.browser ? 'GET' : 'PUT', held.browser ? null : held.typed).then(function (answer) {
        if (answer.status === 410 || answer.status === 204 && !held.browser) {
          sessionStorage.removeItem(key);
        }
        if (answer.status === 204 && !held.browser && inputFor(held.typed) && untouched()) {
          location.replace(root() + held.typed.page); // asked for anew, never sent anew
        }
      });
    });
  }

  function untouched() { // nobody has typed on this page yet
    return Array.from(sheets.values()).every(function (known) { return !changed(known) || changed(known) === known.last; });
  }

  function inputFor(what) {
    return Array.prototype.find.call(document.querySelectorAll('input[name=draft][data-page]'), function (input) {
      return input.dataset.page === what.page && input.dataset.form === what.form;
    });
  }

  function putBack(input, known) { // a monitor's words, from this tab
    Object.keys(sessionStorage).filter(function (key) { return key.indexOf(BOX) === 0; }).forEach(function (key) {
      var held = JSON.parse(sessionStorage.getItem(key));
      if (held.person !== person || inputFor(held.typed) !== input) {
        return;
      }
      turn(input, key.slice(BOX.length));
      new URLSearchParams(held.typed.fields).forEach(function (value, name) {
        Array.prototype.forEach.call(known.form.elements, function (field) {
          if (field.name === name && !/^(checkbox|radio)$/.test(field.type)) {
            field.value = value;
            choose(field, value);
          } else if (field.name === name) {
            field.checked = field.value === value;
          }
        });
      });
      known.last = changed(known);
      show(input, input.dataset.saved, true);
    });
  }

  function choose(field, value) {
    var widget = field.tagName === 'SELECT' && window.PrimeFaces && window.PrimeFaces.getWidgetById(field.name.replace(/_input$/, ''));
    if (widget && widget.selectValue) {
      widget.selectValue(value);
    }
  }

  document.addEventListener('DOMContentLoaded', function () {
    if (!person) {
      return;
    }
    var $ = window.jQuery;
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
          window.clearTimeout(known.timer);
          hold(input, known);
          known.submitted = true;
        }
      });
    });
    $(document).on('pfAjaxComplete', function (event, xhr, settings, args) {
      var redirected = args && args.redirect || xhr && xhr.responseText && xhr.responseText.indexOf('<redirect ') >= 0;
      sheets.forEach(function (known, input) {
        if (!known.submitted || redirected) {
          return;
        }
        known.submitted = false;
        if (xhr.status === 200 && input.dataset.browser !== 'true') {
          sessionStorage.removeItem(box(input, known));
        }
        if (args && args.draft) {
          sessionStorage.removeItem(box(input, known));
          if (document.contains(input)) {
            turn(input, args.draft);
            known.at = typed(known.form);
            known.restored = [];
            known.last = '';
          }
        }
      });
      watch();
      sheets.forEach(function (known, input) { later(input); });
    });
  });
  document.addEventListener('submit', function (event) {
    var input = sheetOf(event.target);
    if (input && sheets.has(input)) {
      window.clearTimeout(sheets.get(input).timer);
      hold(input, sheets.get(input));
      sheets.get(input).submitted = true;
    } else if (/\/logout$/.test(event.target.action)) {
      Object.keys(sessionStorage).filter(function (key) { return key.indexOf(BOX) === 0; }).forEach(function (key) { sessionStorage.removeItem(key); });
    }
  });
  document.addEventListener('click', function (event) {
    var button = event.target.closest('.draft button');
    var input = button && sheetOf(button);
    if (input) {
      var known = sheets.get(input);
      sessionStorage.removeItem(box(input, known));
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
