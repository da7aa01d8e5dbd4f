// The drawer of the navigation on narrow screens, the mark on the place where one is, the way from a refusal to its field,
// wide tables that can be scrolled by keyboard, and one box that ticks many.
document.addEventListener('click', function (event) {
  var button = event.target.closest('[data-drawer]');
  if (button) {
    var open = document.getElementById(button.dataset.drawer).classList.toggle('open');
    button.setAttribute('aria-expanded', String(open));
  }
});
document.addEventListener('DOMContentLoaded', function () {
  keepAddress();
  showRefusal();
  keepFocus([]);
  openScrolls();
  if (window.jQuery) {
    var places = [];
    window.jQuery(document).on('pfAjaxSend', function () {
      places = around(document.activeElement);
    });
    window.jQuery(document).on('pfAjaxComplete', function (event, answer) {
      keepPlace(answer && answer.pfArgs);
      showRefusal();
      openScrolls();
      window.setTimeout(function () { keepFocus(places); }, 100); // after the component has put it back where it was
    });
  }
  var here = window.location.pathname;
  var best = null;
  document.querySelectorAll('nav a').forEach(function (link) {
    var path = new URL(link.href).pathname;
    if ((here === path || here.indexOf(path + '/') === 0) && (!best || path.length > new URL(best.href).pathname.length)) {
      best = link;
    }
  });
  if (best) {
    best.setAttribute('aria-current', 'page');
  }
});
// After a form the address says again which record is shown, so that it can be copied, and reloading sends nothing twice.
function keepAddress() {
  var address = document.body.dataset.address;
  if (address && !window.location.search) {
    window.history.replaceState(window.history.state, '', address);
  }
}
// In an address a day or a month stands as programs write it, whatever its field shows.
document.addEventListener('formdata', function (event) {
  if (event.target.method === 'get') {
    event.target.querySelectorAll('[data-day], input[name$="_input"]').forEach(function (field) {
      var typed = field.value.trim();
      event.formData.delete(field.name);
      if (typed) {
        event.formData.set(field.name.replace(/_input$/, ''), asProgramsWrite(typed) || typed);
      }
    });
  }
});
function asProgramsWrite(typed) { // 01.09.2026 as 2026-09-01, 09.2026 as 2026-09; what no calendar has stays as it is, to be refused as it was typed
  var written = typed.split('.').reverse().map(function (part) { return part.padStart(2, '0'); }).join('-');
  var day = /^\d{4}-\d\d(-\d\d)?$/.test(written) && new Date(written);
  return day && !isNaN(day) && day.toISOString().indexOf(written) === 0 ? written : null;
}
// Where one goes in a list, the address goes along: to send the list to somebody, and to come back to it from one of its records.
function keepPlace(told) {
  if (!told || told.place === undefined) {
    return;
  }
  var address = new URL(window.location.href);
  var place = new URLSearchParams(told.place);
  ['sort', 'page'].forEach(function (name) {
    address.searchParams.delete(name);
    if (place.has(name)) {
      address.searchParams.set(name, place.get(name));
    }
  });
  window.history.replaceState(window.history.state, '', address);
}
document.addEventListener('click', function (event) {
  var link = event.target.closest('[data-field]');
  var field = link && document.getElementById(link.dataset.field);
  if (field) {
    event.preventDefault();
    (field.matches('input, textarea, select, button') ? field : field.querySelector('[tabindex="0"], input, textarea, select') || field).focus();
  }
});
document.addEventListener('change', function (event) { // one box for all of its form
  var ticks = event.target.dataset && event.target.dataset.ticks;
  if (ticks) {
    event.target.form.querySelectorAll('input[name=' + ticks + ']').forEach(function (box) { box.checked = event.target.checked; });
  }
});
function showRefusal() {
  document.querySelectorAll('#messages [data-field]').forEach(function (link) { // a form that stands folded is folded again in the answer
    for (var outer = document.getElementById(link.dataset.field); outer; outer = outer.parentElement) {
      if (outer.matches('details')) {
        outer.open = true;
      }
    }
  });
  var refusal = document.querySelector('#messages .ui-messages-error, .note.bad[role=alert]');
  if (refusal) {
    refusal.tabIndex = -1;
    refusal.focus();
  }
}
function around(element) { // ids of what stands around it, the nearest first
  var ids = [];
  for (var outer = element && element.parentElement; outer && outer !== document.body; outer = outer.parentElement) {
    if (outer.id) {
      ids.push(outer.id);
    }
  }
  return ids;
}
function keepFocus(places) { // what was pressed is gone, because it was done: go on from where the page says so, or from where it stood
  if (document.activeElement && document.activeElement !== document.body) {
    return;
  }
  var here = document.querySelector('#messages .ui-messages-info') || places.map(function (id) { return document.getElementById(id); }).find(Boolean);
  if (here) {
    here.tabIndex = -1;
    here.focus({ preventScroll: !here.matches('.ui-messages-info') });
  }
}
function openScrolls() {
  document.querySelectorAll('.scroll:not([tabindex]), .ui-datatable-tablewrapper:not([tabindex])').forEach(function (area) {
    var name = area.querySelector('caption') || area.parentElement.querySelector('.ui-datatable-header') || document.querySelector('h1');
    area.tabIndex = 0;
    area.setAttribute('role', 'region');
    area.setAttribute('aria-label', name.textContent.trim());
  });
}
// On paper nothing can be unfolded: tables and histories are printed open; forms of the page are not printed at all.
window.addEventListener('beforeprint', function () {
  document.querySelectorAll('details:not([open])').forEach(function (folded) {
    if (!folded.querySelector('form, button, input')) {
      folded.open = true;
      folded.dataset.folded = 'true';
    }
  });
});
window.addEventListener('afterprint', function () {
  document.querySelectorAll('details[data-folded]').forEach(function (folded) {
    folded.open = false;
    delete folded.dataset.folded;
  });
});
