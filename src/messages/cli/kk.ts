export const kk = {
  "cli.help.about":
    "Esep мемлекеттік қызметтер көрсету мәселелері жөніндегі қызметтің жыл сайынғы есебін № 193 бұйрықтың үлгі нысаны бойынша дайындайды.",
  "cli.help.new": "нысан парақтарын жаңа кітапқа немесе өз кітабыңыздың көшірмесіне қосады",
  "cli.help.link": "нысан тізілімін өз ауқымыңызбен байланыстырады",
  "cli.help.map": "қай баған қай өріске, code=B; көрсетілмесе, бағандар ұсынылады",
  "cli.help.check": "не қате екенін, қай жерде екенін және не істеу керегін айтады",
  "cli.help.charts": "кітапта диаграммалар салады",
  "cli.help.export": "есепті жазады",
  "cli.help.demo": "бүкіл жұмыс барысын дайын мысалда көрсетеді",
  "cli.help.serve": "Excel-сіз жұмыс істейтін бетті тек осы компьютерде іске қосады",
  "cli.help.manifest": "қондырманың манифесін сіздің серверіңіз үшін жазады",
  "cli.help.kinds": "Орган түрлері: {kinds}.",
  "cli.help.usage": "Қолданылуы",
  "cli.help.commands": "Командалар",
  "cli.help.arguments": "Аргументтер",
  "cli.help.help": "осы анықтаманы көрсетеді",
  "cli.help.options": "Параметрлер",
  "cli.failure": "Esep: {sentence}",
  "cli.failure.unknown-command":
    "«{command}» деген команда жоқ. Командалар тізімін «esep --help» көрсетеді.",
  "cli.failure.unknown-option":
    "Мұнда «{option}» параметрі жоқ. Команданың параметрлерін одан кейінгі --help көрсетеді.",
  "cli.failure.option-needs-value": "{option} параметрінен кейін мән жазылуы керек.",
  "cli.failure.option-missing": "{option} параметрі көрсетілмеген: қосып, қайталаңыз.",
  "cli.failure.argument-missing":
    "Кітаптың атауы көрсетілмеген: оны «{command}» сөзінен кейін жазыңыз.",
  "cli.failure.argument-extra":
    "«{command}» сөзінен кейін артық сөз бар. Бос орны бар атауларды тырнақшаға алыңыз.",
  "cli.failure.bad-value":
    "{option} параметрі «{found}» мәнін қабылдамайды. Мүмкін мәндер: {allowed}.",
  "cli.failure.bad-map":
    "«{found}» – өріс пен бағанның жұбы емес. Мысалы, былай жазыңыз: --map code=B name.kk=C.",
  "cli.failure.bad-word":
    '«{found}» жазбасынан қай сөздің нені білдіретіні көрінбейді. Мысалы, былай жазыңыз: --word "fee:ақысыз=free".',
  "cli.failure.already-there":
    "{path} файлы бұрыннан бар, ол өзгертілген жоқ. Басқа атау беріңіз немесе нысанды осы файлға қосу үшін --from {path} деп көрсетіңіз.",
  "cli.failure.no-such-file": "{path} файлы жоқ. Атауы мен қалтасын тексеріңіз.",
  "cli.failure.is-a-folder": "{path} – қалта. Ондағы .xlsx файлын көрсетіңіз.",
  "cli.failure.cannot-read":
    "{path} файлы оқылмады ({reason}). Файлдың сізге қолжетімді екенін және бос тұрғанын тексеріп, қайталаңыз.",
  "cli.failure.cannot-write":
    "{path} файлы жазылмады ({reason}). Оны Excel-де жабыңыз, қалтаны және бос орынды тексеріп, қайталаңыз; бұрынғы файл бүтін.",
  "cli.failure.in-file": "{path}: {sentence}",
  "cli.failure.errors-stand":
    "{path}: есеп жазылған жоқ, {count} қате түзетілмеген. Оларды «esep check» көрсетеді; жоба нұсқасы үшін --draft қосыңыз.",
  "cli.failure.pane-not-built":
    "Беттер жиналмаған: {path} ішінде олар жоқ. «npm run build» орындап, қайталаңыз.",
  "cli.failure.port-taken": "{port:plain} порты бос емес. Басқасын көрсетіңіз: --port 3381.",
  "cli.failure.bad-address":
    "«{found}» қондырманың мекенжайы бола алмайды. Ол https:// деп басталып, файлдар бумасын көрсетуі керек, мысалы: --base-url https://esep.example.kz/pane.",
  "cli.failure.nothing-recognised":
    '{path}: нысанның тізіліміне ұқсайтын ештеңе табылмады. Тізілімді, ауқымды және бағандарды өзіңіз атаңыз: --register services --range "Парақ!A4:H90" --map code=B name.kk=C.',
  "cli.failure.bug":
    "Esep-тің өзінде қате шықты: {details}. Файлдарыңыз өзгерген жоқ. Осы мәтінді Esep-ті сүйемелдейтін мамандарға жіберіңіз.",
  "cli.new.done": "{path}: нысанның {sheets} парағы, {body}, {year:plain} жыл.",
  "cli.link.done": "{path}: «{register}» {range} ауқымынан алынады, {rows} жол.",
  "cli.link.trial":
    "«{register}» {range} ауқымынан алынатын болады, {rows} жол. Әзірге ештеңе жазылған жоқ: --save қосыңыз.",
  "cli.propose.found":
    "{range} – «{register}» тізіліміне ұқсайды ({certainty}): тақырыбы {header}-жолда, {rows} жол.",
  "cli.propose.unused": "Пайдаланылмайды: {columns}.",
  "cli.propose.word": "  {field} өрісіндегі «{word}» сөзі «{code}» деп түсінілді.",
  "cli.propose.unknownWord":
    "  {field} өрісіндегі «{word}» сөзі белгісіз: --word {field}:{word}=КОД қосыңыз.",
  "cli.propose.next":
    "Әзірге ештеңе жазылған жоқ: --save анық дегенін байланыстырады, --map ӨРІС=БАҒАН басқаша көрсетеді.",
  "cli.check.none": "Қате жоқ: {values} мән бойынша {rules} тексеру жүргізілді.",
  "cli.check.summary":
    "{errors} қате, {warnings} ескерту, {infos} ескертпе; {values} мән бойынша {rules} тексеру жүргізілді.",
  "cli.check.recognised": "{place}: «{table}» деп танылды, {rows} жол.",
  "cli.check.unrecognised":
    "Бұл ауқымнан нысанға қатысты ештеңе танылмады. Онда не тұрғанын --register арқылы көрсетіңіз.",
  "cli.check.error": "қате",
  "cli.check.warning": "ескерту",
  "cli.check.info": "ескертпе",
  "cli.check.accepted": "қабылданды: {reason} ({by}, {date:date})",
  "cli.charts.done": "{path}: {charts} диаграмма салынды.",
  "cli.charts.none":
    "{path}: әзірге салатын ештеңе жоқ. Қызметтерді, сандарды немесе шағымдарды толтырып, қайталаңыз.",
  "cli.export.done": "{path} ({size} КБ)",
  "cli.serve.page": "Esep мына мекенжайда ашық: {address}. Аяқтау үшін – Ctrl+C.",
  "cli.serve.note":
    "Оған тек осы компьютерден кіруге болады, файлдар ешқайда жіберілмейді. Excel-дің өзі үшін файлдарды https сервері арқылы таратыңыз: docs/deployment.md қараңыз.",
  "cli.manifest.done": "{path}: қондырма {address} мекенжайынан алынады.",
  "cli.demo.sample": "Органның өз кітабын аламыз: {path}",
  "cli.demo.form": "Нысан парақтарын қосамыз",
  "cli.demo.fill": "Қолмен енгізілетін деректерді толтырамыз",
  "cli.demo.links": "Органның ауқымдарын байланыстырамыз",
  "cli.demo.charts": "Диаграммалар саламыз",
  "cli.demo.check": "Тексереміз",
  "cli.demo.files": "Файлдар:",
  "cli.demo.done": "{seconds} секундта дайын болды.",
  "cli.failure.personal-data":
    "{path}: мәтінде адамды көрсететін нөмір бар: {places}. Оны алып тастап, қайталаңыз; ештеңе жазылған жоқ.",
  "cli.failure.photo-not-a-picture":
    "{path} – JPEG немесе PNG суреті емес. Оны осындай түрде сақтап, қайталаңыз.",
  "cli.failure.photo-too-large":
    "{path} көлемі 30 МБ-тан немесе 50 мегапиксельден үлкен. Суретті кішірейтіп, қайталаңыз.",
  "cli.failure.photo-damaged":
    "{path} бүлінген немесе оқылмайтын PNG түрі. Суретті JPEG түрінде сақтап, қайталаңыз.",
  "cli.help.together": "екі тілдегі бір Word құжаты және бір бет",
  "cli.help.made": "есептің қалай жасалғаны туралы бетті қосады",
  "cli.help.template": "өз құжатыңыз: одан стильдер мен колонтитулдар алынады",
  "cli.help.photos": "есепке арналған суреттер",
  "cli.help.package": "әр тілге портал үшін дайын қалта",
  "cli.help.next-year": "келесі жылдың кітабын былтырғыдан бастайды",
  "cli.next-year.done": "{path}: {year:plain} жылдың кітабы. Былтырғы кітап өзгеріссіз қалды.",
  "cli.next-year.carried": "  қалды: «{register}», {rows} жол",
  "cli.next-year.emptied": "  босатылды: «{register}», {rows} жол",
  "cli.next-year.drafts":
    "  {texts} мәтін жоба ретінде қалды: белгісі алынғанша тексеру әрқайсысын табады",
  "cli.next-year.link":
    "  қайта байланыстырыңыз: «{register}» әлі де «{sheet}»!{range} ауқымынан алынады",
} as const;
