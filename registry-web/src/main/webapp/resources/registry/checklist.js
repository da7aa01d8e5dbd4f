// Sends each answer of a checklist the moment it is given, keeps what could not be sent and shows how many wait.
(function () {
  var root = document.getElementById('checklist');
  if (!root) {
    return;
  }
  var address = root.dataset.answers;
  var headers = { 'Content-Type': 'application/json', 'X-Registry-Client': 'checklist' };
  var device = root.dataset.device + '@' + deviceId();
  var queue = [];
  var sending = false;
  var KEPT = [401, 409, 412, 429]; // signed out, two at once, too many: the answer itself is right and is sent again

  function deviceId() { // one per browser, so that two tablets of one inspector are two devices
    var id = localStorage.getItem('registry.device');
    if (!id) {
      id = Math.random().toString(36).slice(2, 10);
      localStorage.setItem('registry.device', id);
    }
    return id;
  }

  function uuid() {
    if (window.crypto.randomUUID) {
      return window.crypto.randomUUID();
    }
    var bytes = window.crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 15 | 64;
    bytes[8] = bytes[8] & 63 | 128;
    var hex = Array.prototype.map.call(bytes, function (b) { return ('0' + b.toString(16)).slice(-2); }).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  function say(question, text, bad) {
    var state = question.querySelector('.state');
    state.textContent = text;
    state.classList.toggle('bad', Boolean(bad));
  }

  function showQueue() {
    var status = document.getElementById('queue');
    status.textContent = queue.length ? root.dataset.waiting + ' ' + queue.length : root.dataset.saved;
    status.classList.toggle('warn', queue.length > 0);
  }

  // Who goes through the choices with the arrow keys passes those in between: they count once the person stays.
  var byArrow = false;
  var passing = null; // the question whose choice may still change, and its clock

  function pass(question) {
    stay(question);
    passing = { question: question, clock: window.setTimeout(function () { stay(); }, 900) };
  }

  function stay(next) {
    var left = passing;
    passing = null;
    if (left) {
      window.clearTimeout(left.clock);
      if (left.question !== next) {
        answer(left.question, true);
      }
    }
  }

  function answer(question, quietly) {
    var chosen = question.querySelector('input[type=radio]:checked');
    var evidence = question.querySelector('textarea').value.trim();
    if (!chosen) {
      return;
    }
    if (chosen.dataset.fails === 'true' && !evidence) {
      say(question, root.dataset.evidence, true);
      if (!quietly) {
        question.querySelector('textarea').focus();
      }
      return;
    }
    queue.push({ question: question, answer: {
      answerId: uuid(), criterion: question.dataset.criterion, rating: chosen.value, evidence: evidence || null, device: device, answeredAt: new Date().toISOString() } });
    showQueue();
    send();
  }

  function send() {
    if (sending || !queue.length) {
      return;
    }
    sending = true;
    var next = queue[0];
    fetch(address + '/answers', { method: 'POST', headers: headers, credentials: 'same-origin', body: JSON.stringify([next.answer]) })
      .then(function (response) { return response.json().then(function (body) { return { status: response.status, body: body }; }); })
      .then(function (result) {
        sending = false;
        if (result.status >= 500 || KEPT.indexOf(result.status) >= 0) {
          return retry();
        }
        queue.shift();
        showQueue();
        if (result.status === 200) {
          say(next.question, root.dataset.saved + ' ' + new Date().toLocaleTimeString('ru', { hour: '2-digit', minute: '2-digit' }));
          if (result.body[0].disputed) {
            window.location.reload();
          }
        } else {
          say(next.question, root.dataset.refused + ' ' + (result.body.detail || result.body.title || ''), true);
        }
        send();
      })
      .catch(function () {
        sending = false;
        retry();
      });
  }

  function retry() {
    showQueue();
    window.setTimeout(send, 5000);
  }

  function photo(question, file) {
    var name = encodeURIComponent(file.name);
    fetch(address + '/photos?criterion=' + question.dataset.criterion + '&name=' + name, {
      method: 'POST', headers: { 'Content-Type': 'application/octet-stream', 'X-Registry-Client': 'checklist' }, credentials: 'same-origin', body: file })
      .then(function (response) {
        if (response.status === 201) {
          window.location.reload();
        } else {
          return response.json().then(function (body) { say(question, root.dataset.refused + ' ' + (body.title || ''), true); });
        }
      })
      .catch(function () { say(question, root.dataset.refused, true); });
  }

  root.addEventListener('change', function (event) {
    var question = event.target.closest('.question');
    if (event.target.type === 'file') {
      if (event.target.files.length) {
        photo(question, event.target.files[0]);
      }
    } else if (event.target.type === 'radio' && byArrow) {
      pass(question);
    } else {
      stay(question);
      answer(question);
    }
  });
  root.addEventListener('keydown', function (event) { byArrow = /^Arrow/.test(event.key); });
  root.addEventListener('pointerdown', function () { byArrow = false; });
  root.addEventListener('focusout', function (event) {
    if (event.target.type === 'radio' && !(event.relatedTarget && event.relatedTarget.name === event.target.name)) {
      stay();
    }
  });
  root.addEventListener('click', function (event) {
    var right = event.target.closest('[data-settle]');
    if (right) {
      fetch(address + '/answers/' + right.dataset.settle + '/settlement', { method: 'POST', headers: headers, credentials: 'same-origin' })
        .then(function () { window.location.reload(); });
    }
  });
  window.addEventListener('online', send);
  window.addEventListener('beforeunload', function (event) {
    stay();
    if (queue.length) {
      event.preventDefault();
    }
  });
})();
