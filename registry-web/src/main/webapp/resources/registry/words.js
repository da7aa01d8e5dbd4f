// What PrimeFaces' own Kyrgyz and Russian texts lack or say wrongly; loaded after them and before the first component begins.
(function () {
  if (!window.PrimeFaces) {
    return;
  }
  var words = {
    ky: {
      secondText: 'Секунда', weekNumberTitle: 'Апта',
      aria: { listLabel: 'Тандоолордун тизмеси', 'messages.FATAL': 'Оор ката' }
    },
    ru: {
      year: 'Год', unexpectedError: 'Непредвиденная ошибка',
      aria: {
        listLabel: 'Список вариантов', pageLabel: 'Страница {page}', 'datatable.sort.NONE': 'Убрать сортировку столбца',
        'spinner.INCREASE': 'Больше', 'spinner.DECREASE': 'Меньше', 'switch.ON': 'Включено', 'switch.OFF': 'Выключено'
      }
    }
  };
  Object.keys(words).forEach(function (language) {
    if (window.PrimeFaces.locales[language]) {
      window.jQuery.extend(true, window.PrimeFaces.locales[language], words[language]);
    }
  });
})();
