// What waits in this tab, by the number of its sheet: a monitor's words until they are handed in, and what could not be sent because the
// session had ended, for the same person only. Used by draft.js.
window.registryHeld = (function () {
  var BOX = 'registry.unsent.';

  function hold(sheet, person, inBrowser, what) {
    if (what.fields && person) {
      sessionStorage.setItem(BOX + sheet, JSON.stringify({ person: person, browser: inBrowser, typed: what }));
    }
  }

  function release(sheet) {
    sessionStorage.removeItem(BOX + sheet);
  }

  function sheets() {
    return Object.keys(sessionStorage).filter(function (key) { return key.indexOf(BOX) === 0; }).map(function (key) { return key.slice(BOX.length); });
  }

  function each(person, found) { // what another person left here is erased unseen
    sheets().forEach(function (sheet) {
      var held = JSON.parse(sessionStorage.getItem(BOX + sheet));
      if (held.person === person) {
        found(sheet, held);
      } else {
        release(sheet);
      }
    });
  }

  function forget() {
    sheets().forEach(release);
  }

  return { hold: hold, release: release, each: each, forget: forget };
})();
