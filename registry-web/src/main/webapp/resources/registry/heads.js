// Says while heads are counted how many children stand where: a list with data-tally names the table, its numbers the values of the choices.
(function () {
  function count() {
    document.querySelectorAll('[data-tally]').forEach(function (tally) {
      var table = document.getElementById(tally.dataset.tally);
      tally.querySelectorAll('[data-of]').forEach(function (number) {
        number.textContent = table.querySelectorAll('input[value="' + number.dataset.of + '"]:checked').length;
      });
    });
  }
  document.addEventListener('change', count);
  document.addEventListener('DOMContentLoaded', function () {
    count();
    window.jQuery(document).on('pfAjaxComplete', count);
  });
})();
