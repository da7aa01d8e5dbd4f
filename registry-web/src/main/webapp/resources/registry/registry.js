// The drawer of the navigation on narrow screens, and the mark on the place where one is.
document.addEventListener('click', function (event) {
  var button = event.target.closest('[data-drawer]');
  if (button) {
    var open = document.getElementById(button.dataset.drawer).classList.toggle('open');
    button.setAttribute('aria-expanded', String(open));
  }
});
document.addEventListener('DOMContentLoaded', function () {
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
