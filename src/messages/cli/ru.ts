export const ru = {
  "cli.help.about":
    "Esep готовит ежегодный отчет деятельности по вопросам оказания государственных услуг по типовой форме приказа № 193.",
  "cli.help.new": "добавляет листы формы в новую книгу или в копию вашей",
  "cli.help.link": "связывает реестр формы с вашим диапазоном",
  "cli.help.map": "какой столбец в какое поле, code=B; без этого столбцы предлагаются",
  "cli.help.check": "говорит, что не так, где и что делать",
  "cli.help.charts": "строит диаграммы в книге",
  "cli.help.export": "записывает отчет",
  "cli.help.demo": "показывает весь ход работы на готовом примере",
  "cli.help.serve": "открывает страницу, которая работает без Excel, только на этом компьютере",
  "cli.help.manifest": "записывает манифест надстройки для вашего сервера",
  "cli.help.kinds": "Виды органов: {kinds}.",
  "cli.help.usage": "Использование",
  "cli.help.commands": "Команды",
  "cli.help.arguments": "Аргументы",
  "cli.help.help": "показывает эту справку",
  "cli.help.options": "Параметры",
  "cli.failure": "Esep: {sentence}",
  "cli.failure.unknown-command": "Команды «{command}» нет. Список команд покажет «esep --help».",
  "cli.failure.unknown-option":
    "Параметра «{option}» здесь нет. Параметры команды покажет --help после нее.",
  "cli.failure.option-needs-value": "После параметра {option} нужно значение.",
  "cli.failure.option-missing": "Не указан параметр {option}: добавьте его и повторите.",
  "cli.failure.argument-missing": "Не указано имя книги: напишите его после «{command}».",
  "cli.failure.argument-extra":
    "После «{command}» есть лишнее слово. Имена с пробелами берите в кавычки.",
  "cli.failure.bad-value": "Параметр {option} не принимает «{found}». Допустимо: {allowed}.",
  "cli.failure.bad-map":
    "«{found}» – не пара из поля и столбца. Пишите, например: --map code=B name.kk=C.",
  "cli.failure.bad-word":
    'Из «{found}» не видно, какое слово что означает. Пишите, например: --word "fee:безвозмездно=free".',
  "cli.failure.already-there":
    "Файл {path} уже есть, он не изменен. Укажите другое имя или укажите --from {path}, чтобы добавить форму в него.",
  "cli.failure.no-such-file": "Файла {path} нет. Проверьте имя и папку.",
  "cli.failure.is-a-folder": "{path} – папка. Укажите файл .xlsx из нее.",
  "cli.failure.cannot-read":
    "Файл {path} не читается ({reason}). Проверьте, что он вам доступен и не занят, и повторите.",
  "cli.failure.cannot-write":
    "Файл {path} не записывается ({reason}). Закройте его в Excel, проверьте папку и свободное место и повторите; прежний файл цел.",
  "cli.failure.in-file": "{path}: {sentence}",
  "cli.failure.errors-stand":
    "{path}: отчет не записан, {count|не исправлена|не исправлены|не исправлено} {count} {count|ошибка|ошибки|ошибок}. Их покажет «esep check»; для проекта отчета добавьте --draft.",
  "cli.failure.pane-not-built":
    "Страницы не собраны: в {path} их нет. Выполните «npm run build» и повторите.",
  "cli.failure.port-taken": "Порт {port:plain} уже занят. Назовите другой: --port 3381.",
  "cli.failure.bad-address":
    "«{found}» не подходит как адрес надстройки. Он начинается с https:// и называет папку с файлами, например: --base-url https://esep.example.kz/pane.",
  "cli.failure.nothing-recognised":
    '{path}: ничего похожего на реестр формы не найдено. Назовите реестр, диапазон и столбцы сами: --register services --range "Лист!A4:H90" --map code=B name.ru=C.',
  "cli.failure.bug":
    "Ошибка в самом Esep: {details}. Ваши файлы не изменены. Передайте этот текст тем, кто сопровождает Esep.",
  "cli.new.done": "{path}: {sheets} {sheets|лист|листа|листов} формы, {body}, {year:plain} год.",
  "cli.link.done": "{path}: «{register}» берется из {range}, {rows} {rows|строка|строки|строк}.",
  "cli.link.trial":
    "«{register}» будет браться из {range}, {rows} {rows|строка|строки|строк}. Пока ничего не записано: добавьте --save.",
  "cli.propose.found":
    "{range} похоже на «{register}» ({certainty}): заголовок в строке {header}, {rows} {rows|строка|строки|строк}.",
  "cli.propose.unused": "Не используются: {columns}.",
  "cli.propose.word": "  «{word}» в поле {field} понято как «{code}».",
  "cli.propose.unknownWord":
    "  «{word}» в поле {field} неизвестно: добавьте --word {field}:{word}=КОД.",
  "cli.propose.next":
    "Пока ничего не записано: --save свяжет то, что ясно, --map ПОЛЕ=СТОЛБЕЦ укажет иное.",
  "cli.check.none":
    "Ошибок нет: {rules} {rules|проверка|проверки|проверок}, {values} {values|значение|значения|значений}.",
  "cli.check.summary":
    "{errors} {errors|ошибка|ошибки|ошибок}, {warnings} {warnings|предупреждение|предупреждения|предупреждений}, {infos} {infos|замечание|замечания|замечаний}; {rules} {rules|проверка|проверки|проверок}, {values} {values|значение|значения|значений}.",
  "cli.check.recognised": "{place}: распознано как «{table}», {rows} {rows|строка|строки|строк}.",
  "cli.check.unrecognised":
    "В этом диапазоне не распознано ничего из формы. Укажите с --register, что в нем.",
  "cli.check.error": "ошибка",
  "cli.check.warning": "предупреждение",
  "cli.check.info": "замечание",
  "cli.check.accepted": "принято: {reason} ({by}, {date:date})",
  "cli.charts.done":
    "{path}: {charts|построена|построены|построено} {charts} {charts|диаграмма|диаграммы|диаграмм}.",
  "cli.charts.none":
    "{path}: строить пока нечего. Заполните услуги, количества или жалобы и повторите.",
  "cli.export.done": "{path} ({size} КБ)",
  "cli.serve.page": "Esep открыт по адресу {address}. Завершить – Ctrl+C.",
  "cli.serve.note":
    "Он доступен только с этого компьютера, файлы никуда не передаются. Для самого Excel разместите файлы на сервере с https: см. docs/deployment.md.",
  "cli.manifest.done": "{path}: надстройка берется с адреса {address}.",
  "cli.demo.sample": "Берем книгу самого органа: {path}",
  "cli.demo.form": "Добавляем листы формы",
  "cli.demo.fill": "Заполняем то, что вводится вручную",
  "cli.demo.links": "Связываем диапазоны органа",
  "cli.demo.charts": "Строим диаграммы",
  "cli.demo.check": "Проверяем",
  "cli.demo.files": "Файлы:",
  "cli.demo.done": "Готово за {seconds} с.",
  "cli.failure.personal-data":
    "{path}: в тексте есть номер, указывающий на человека: {places}. Уберите его и повторите; ничего не записано.",
  "cli.failure.photo-not-a-picture":
    "{path} – не снимок JPEG или PNG. Сохраните его в таком виде и повторите.",
  "cli.failure.photo-too-large":
    "{path} больше 30 МБ или 50 мегапикселей. Уменьшите снимок и повторите.",
  "cli.failure.photo-damaged":
    "{path} поврежден или это PNG, который не читается. Сохраните снимок как JPEG и повторите.",
  "cli.help.together": "один документ Word и одна страница на двух языках",
  "cli.help.made": "добавляет страницу о том, как составлен отчет",
  "cli.help.template": "свой документ: из него берутся стили и колонтитулы",
  "cli.help.photos": "снимки для отчета",
  "cli.help.package": "папка на каждый язык, готовая для портала",
  "cli.help.next-year": "начинает книгу следующего года из прошлогодней",
  "cli.next-year.done": "{path}: книга за {year:plain} год. Прошлогодняя осталась без изменений.",
  "cli.next-year.carried": "  осталось: «{register}», {rows} {rows|строка|строки|строк}",
  "cli.next-year.emptied": "  очищено: «{register}», {rows} {rows|строка|строки|строк}",
  "cli.next-year.drafts":
    "  {texts} {texts|текст остался|текста остались|текстов осталось} как проект: проверка находит каждый, пока отметка не убрана",
  "cli.next-year.link": "  свяжите заново: «{register}» все еще берется из «{sheet}»!{range}",
} as const;
