// What stands in a form: read as the browser would send it, and written into it again. Used by draft.js.
window.registryForm = (function () {
  var KEPT_FOR_THEMSELVES = /_(focus|filter)$/;

  function isKept(field) { // never secrets, files or what components keep for themselves
    return field.name && !field.disabled && !/^(password|file|submit|button|image|reset)$/.test(field.type)
        && (field.type !== 'hidden' || /(:version|_hinput)$/.test(field.name))
        && !KEPT_FOR_THEMSELVES.test(field.name) && !field.closest('[data-unkept]');
  }

  function values(field) {
    if (/^(checkbox|radio)$/.test(field.type)) {
      return field.checked ? [field.value] : [];
    }
    return field.multiple ? Array.prototype.map.call(field.selectedOptions, function (option) { return option.value; }) : [field.value];
  }

  function typed(form) { // name -> values
    var all = {};
    Array.prototype.filter.call(form.elements, isKept).forEach(function (field) {
      all[field.name] = (all[field.name] || []).concat(values(field));
    });
    return all;
  }

  function changed(form, at, restored) { // what differs from the form as it came, and what was put back; the version goes with it
    var now = typed(form);
    var query = new URLSearchParams();
    var version = [];
    Object.keys(now).forEach(function (name) {
      if (/:version$/.test(name)) {
        version.push(name);
      } else if (restored.indexOf(name) >= 0 || JSON.stringify(now[name]) !== JSON.stringify(at[name])) {
        (now[name].length ? now[name] : ['']).forEach(function (value) { query.append(name, value); });
      }
    });
    if (query.toString()) {
      version.forEach(function (name) { query.append(name, now[name][0]); });
    }
    return query.toString();
  }

  function shows(form, fields) { // whether all that was kept stands in the form already
    var now = typed(form);
    var kept = new URLSearchParams(fields);
    return Array.from(kept.keys()).every(function (name) { return (now[name] || ['']).join('\n') === kept.getAll(name).join('\n'); });
  }

  function fill(form, fields) {
    new URLSearchParams(fields).forEach(function (value, name) {
      Array.prototype.forEach.call(form.elements, function (field) {
        if (field.name === name && !/^(checkbox|radio)$/.test(field.type)) {
          field.value = value;
          choose(field, value);
        } else if (field.name === name) {
          field.checked = field.value === value;
        }
      });
    });
  }

  function choose(field, value) { // a list of choices shows what its component was told
    var widget = field.tagName === 'SELECT' && window.PrimeFaces && window.PrimeFaces.getWidgetById(field.name.replace(/_input$/, ''));
    if (widget && widget.selectValue) {
      widget.selectValue(value);
    }
  }

  function takesFile(form) {
    return Array.prototype.some.call(form.elements, function (field) { return field.type === 'file'; });
  }

  function holdsFile(form) {
    return Array.prototype.some.call(form.elements, function (field) { return field.type === 'file' && field.files.length > 0; });
  }

  return { typed: typed, changed: changed, shows: shows, fill: fill, takesFile: takesFile, holdsFile: holdsFile };
})();
