// The page for children works without this; with it, the places of an oblast appear by themselves and the code is copied by a touch.
document.addEventListener('change', function (event) {
  var oblast = event.target.closest('[data-places]');
  if (!oblast) {
    return;
  }
  var place = document.getElementById('place');
  place.length = 1;
  if (!oblast.value) {
    return;
  }
  fetch(oblast.dataset.places + '?oblast=' + encodeURIComponent(oblast.value), { credentials: 'omit', headers: { 'Accept-Language': document.documentElement.lang } })
    .then(function (answer) { return answer.ok ? answer.json() : []; })
    .then(function (places) {
      places.forEach(function (one) { place.add(new Option(one.name, one.number)); });
    })
    .catch(function () { place.length = 1; });
});
document.addEventListener('click', function (event) {
  var button = event.target.closest('[data-copy]');
  if (button && navigator.clipboard) {
    navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent).then(function () {
      button.lastChild.textContent = ' ' + button.dataset.copied;
    });
  }
});
