// What PrimeFaces' own Kyrgyz and Russian texts lack or say wrongly, and what its components do otherwise here; loaded after them and
// before the first component begins.
(function () {
  var faces = window.PrimeFaces;
  if (!faces) {
    return;
  }
  var words = {
    ky: {
      monthNames: ['Январь', 'Февраль', 'Март', 'Апрель', 'Май', 'Июнь', 'Июль', 'Август', 'Сентябрь', 'Октябрь', 'Ноябрь', 'Декабрь'], // offices use these, not the old names
      monthNamesShort: ['Янв', 'Фев', 'Мар', 'Апр', 'Май', 'Июн', 'Июл', 'Авг', 'Сен', 'Окт', 'Ноя', 'Дек'],
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

  function speak() {
    Object.keys(words).forEach(function (language) {
      if (faces.locales[language]) {
        window.jQuery.extend(true, faces.locales[language], words[language]);
      }
    });
  }

  function speakLate() { // where no component needs the texts at first, they come before that to which they belong, and are lost
    var early = document.querySelector('script[src*="/locales/locale-"]');
    if (early) {
      var again = document.createElement('script');
      again.src = early.src;
      again.onload = speak;
      document.body.appendChild(again);
    }
  }

  if (faces.locales[document.documentElement.lang]) {
    speak();
  } else {
    speakLate();
  }

  var create = faces.createWidget;
  faces.createWidget = function (kind, name, settings) { // also those that come later, with an answer to the page
    if (kind === 'DatePicker') { // whoever comes by keyboard wants to type the day: the calendar opens by its button
      settings.showOnFocus = false;
    }
    if (kind === 'DataTable') { // its walk from cell to cell takes the Enter key away from the links in them
      settings.cellNavigation = false;
    }
    create.apply(this, arguments);
    if (kind === 'SelectOneMenu') {
      nameMenu(faces.widgets[name]);
      leaveUnchosen(faces.widgets[name]);
    }
  };

  function leaveUnchosen(menu) { // the Escape key goes back to the choice before, and fails where there was none
    var revert = menu && menu.revert;
    if (revert) {
      menu.revert = function () {
        if (this.preShowValue && this.preShowValue.length) {
          revert.apply(this, arguments);
        }
      };
    }
  }

  function nameMenu(menu) { // for those who listen it would be named by what is chosen, without what is asked
    var asked = menu && menu.label && document.querySelector('label[for="' + menu.label.attr('id') + '"]');
    if (asked) {
      asked.id = asked.id || menu.id + '_asked';
      menu.label.attr('aria-labelledby', asked.id + ' ' + menu.label.attr('id'));
    }
  }
})();
