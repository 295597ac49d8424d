import type { en } from "./en";

export const kk = {
  "report.contents": "Мазмұны",
  "report.draft": "ЖОБА",
  "report.footer": "{name}, {year:plain} жыл",
  "report.caption.table": "{number}-кесте",
  "report.caption.figure": "{number}-сурет",
  "report.annex": "{number}-қосымша",
  "report.missing": "Мәліметтер ұсынылмаған.",
  "report.missing.draft": "Бұл тармақ толтырылмаған.",
  "report.total": "Барлығы",
  "report.inAnnex": "«{title}» кестесі {number}-қосымшада келтірілген.",
  "report.year": "{year:plain} жыл",
  "report.detail": "{label}: {value}",
  "report.source": "Дереккөз: {source}.",

  "report.column.number": "Р/с №",
  "report.column.indicator": "Көрсеткіш",
  "report.column.value": "Мәліметтер",
  "report.column.change": "Өзгеріс",
  "report.column.changePercent": "Өзгеріс, %",
  "report.column.code": "Коды",
  "report.column.service": "Мемлекеттік көрсетілетін қызмет",
  "report.column.provided": "Көрсетілді",
  "report.column.share": "Үлесі, %",
  "report.column.cumulativeShare": "Жинақталған үлесі, %",
  "report.column.period": "Кезеңі",
  "report.column.event": "Тақырыбы, сілтемесі",
  "report.column.improvement": "Жетілдіру түрі, не өзгерді",
  "report.column.days": "Күндер: бұрын / қазір",
  "report.column.documents": "Құжаттар: бұрын / қазір",
  "report.column.steps": "Рәсімдер: бұрын / қазір",
  "report.column.statusDate": "Жай-күйі, күні",
  "report.column.act": "Нөмірі, күні",
  "report.column.draft": "Жоба, сілтемелер",
  "report.column.remarks": "Ескертулер: түскені / қабылданғаны / қабылданбағаны",
  "report.column.control": "Бақылау күні және мәні",
  "report.column.examined": "Тексерілді: қызмет / өтініш",
  "report.column.disciplined": "Тәртіптік жаза, адам",
  "report.column.controlBody": "Орган, бақылау түрі",
  "report.column.controlAct": "Күні, актісі",
  "report.column.result": "Нәтижесі",
  "report.column.executedNote": "Орындалуы, ескертпе",
  "report.column.monitoring": "Кім, қашан, қалай жүргізді",
  "report.column.coverage": "Қамтуы",
  "report.column.answers": "Жауаптар",
  "report.column.rating": "Бағалау нәтижесі",
  "report.column.measureIndicator": "Күтілетін нәтиже, индикатор",
  "report.column.document": "Құжат, индикатор",
  "report.column.percentOfPlan": "Жоспардың орындалуы, %",
  "report.column.byLaw": "Заңға тәуелді акт",
  "report.column.fee": "Төлем және оның негізі",
  "report.column.formAutomation": "Көрсету нысаны, автоматтандыру",
  "report.column.outcome": "Қарау нәтижесі",
  "report.column.count": "Саны",
  "report.column.cause": "Бұзушылық түрі",
  "report.column.measures": "Қабылданған шаралар",

  "report.table.requisites": "Көрсетілетін қызметті беруші туралы мәліметтер",
  "report.table.counts.kinds": "Мемлекеттік көрсетілетін қызметтер және заңға тәуелді актілер",
  "report.table.counts.provided": "Көрсетілген мемлекеттік қызметтер",
  "report.table.services": "Мемлекеттік көрсетілетін қызметтердің тізбесі",
  "report.table.mostDemanded": "Барынша талап ететін мемлекеттік көрсетілетін қызметтер",
  "report.table.accessPoints": "Ақпаратқа қол жеткізу көздері мен орындары",
  "report.table.discussions": "Актілердің жобаларын жария талқылау",
  "report.table.events": "Ашықтықты қамтамасыз етуге бағытталған іс-шаралар",
  "report.table.feedback": "Көрсетілетін қызметті алушылармен кері байланыс",
  "report.table.improvements": "Оңтайландыру және автоматтандыру нәтижелері",
  "report.table.training": "Біліктілікті арттыруға бағытталған іс-шаралар",
  "report.table.acts": "Нормативтік құқықтық актілер мен ұсыныстар",
  "report.table.outcomes": "Шағымдар: қарау нәтижелері бойынша",
  "report.table.internalControl": "Ішкі бақылау іс-шаралары",
  "report.table.violations": "Ішкі бақылау анықтаған бұзушылықтар: түрлері бойынша",
  "report.table.externalControl": "Уәкілетті орган жүргізген бақылау",
  "report.table.monitoring": "Мониторинг пен сауалнамалардың нәтижелері",
  "report.table.recommendations": "Ұсынымдар және олар бойынша қабылданған шаралар",
  "report.table.plans": "Жоспарланған іс-шаралар",
  "report.table.indicators": "Индикаторлар мен көрсеткіштер",
  "report.table.complaints": "Шағымдар: қызметтер бойынша",
  "report.table.complaintCauses": "Шағымдар: себептері бойынша",
  "report.table.complaintChannels": "Шағымдар: түсу арналары бойынша",
  "report.table.complaintMeasures": "Шағымдар бойынша қабылданған шаралар",
  "report.table.sources": "Ақпарат көздері",
  "report.withoutService": "Қызмет көрсетілмеген",

  "report.annex.complaints":
    "Мемлекеттік қызметтер көрсету мәселесі жөніндегі көрсетілетін қызметті алушылардың шағымдары туралы ақпарат",
  "report.annex.sources": "Ақпарат көздерінің тізбесі",

  "report.services.total":
    "{year:plain} жылы мемлекеттік көрсетілетін қызметтердің саны {total} болды.",
  "report.services.totalCompared":
    "{year:plain} жылы мемлекеттік көрсетілетін қызметтердің саны {total} болды ({previousYear:plain} жылы – {previous}).",
  "report.services.corporation":
    "Олардың ішінде «Азаматтарға арналған үкімет» мемлекеттік корпорациясы арқылы көрсетілетін қызметтердің саны – {count}.",
  "report.services.noCorporation":
    "«Азаматтарға арналған үкімет» мемлекеттік корпорациясы арқылы қызметтер көрсетілмейді.",
  "report.provided": "Есепті жылы барлығы {count} мемлекеттік қызмет көрсетілді.",
  "report.provided.more":
    "Есепті жылы барлығы {count} мемлекеттік қызмет көрсетілді, бұл {previousYear:plain} жылғы көрсеткіштен ({previous}) {percent:percent} артық.",
  "report.provided.less":
    "Есепті жылы барлығы {count} мемлекеттік қызмет көрсетілді, бұл {previousYear:plain} жылғы көрсеткіштен ({previous}) {percent:percent} кем.",
  "report.provided.same":
    "Есепті жылы барлығы {count} мемлекеттік қызмет көрсетілді, бұл {previousYear:plain} жылғы көрсеткішке тең.",
  "report.changes": "Күрт өзгерістердің себептері:",
  "report.named": "«{name}»: {text}",
  "report.demanded":
    "Ең көп сұранысқа ие болған қызмет – «{name}»: ол {count} рет көрсетілді (барлық көрсетілген қызметтердегі үлесі – {share:percent}).",
  "report.demanded.first":
    "Сұранысы ең көп {count} қызметтің барлық көрсетілген қызметтердегі үлесі – {share:percent}.",
  "report.accessPoints":
    "Мемлекеттік қызметтер көрсету тәртібі туралы ақпаратқа қол жеткізу {count} дереккөз (орын) арқылы қамтамасыз етілді.",
  "report.discussions":
    "Есепті жылы заңға тәуелді нормативтік құқықтық актілердің {count} жобасы жария талқылаудан өтті, {remarks} ескерту мен ұсыныс түсті, оның ішінде қабылданғаны – {accepted}.",
  "report.events": "Есепті жылы {count} іс-шара өткізілді.",
  "report.events.people": "Есепті жылы {count} іс-шара өткізілді, оларға {people} адам қатысты.",
  "report.feedback":
    "Кері байланыс арналары арқылы {received} жүгіну түсті, {answered} жүгінуге жауап берілді, оның ішінде мерзімінде берілгені – {inTime}.",
  "report.improvements":
    "Мемлекеттік көрсетілетін қызметтерді жетілдіру жөніндегі шаралардың саны – {count}, оның ішінде іске асырылғаны – {done}.",
  "report.training":
    "Қызметкерлердің біліктілігін арттыруға бағытталған {count} іс-шара өткізілді, {trained} қызметкер оқытылды (жоспар бойынша – {planned}).",
  "report.training.accessibility":
    "Оның ішінде мүгедектігі бар адамдармен қарым-қатынас жасау дағдыларына арналғаны – {count}.",
  "report.acts": "Есепті жылы {count} нормативтік құқықтық акт (ұсыныс) бойынша жұмыс жүргізілді.",
  "report.complaints":
    "Есепті жылы мемлекеттік қызметтер көрсету мәселелері бойынша көрсетілетін қызметті алушылардан {count} шағым түсті.",
  "report.complaints.more":
    "Есепті жылы мемлекеттік қызметтер көрсету мәселелері бойынша көрсетілетін қызметті алушылардан {count} шағым түсті, бұл {previousYear:plain} жылғы көрсеткіштен ({previous}) {percent:percent} артық.",
  "report.complaints.less":
    "Есепті жылы мемлекеттік қызметтер көрсету мәселелері бойынша көрсетілетін қызметті алушылардан {count} шағым түсті, бұл {previousYear:plain} жылғы көрсеткіштен ({previous}) {percent:percent} кем.",
  "report.complaints.same":
    "Есепті жылы мемлекеттік қызметтер көрсету мәселелері бойынша көрсетілетін қызметті алушылардан {count} шағым түсті, бұл {previousYear:plain} жылғы көрсеткішке тең.",
  "report.complaints.from":
    "Есепті жылы мемлекеттік қызметтер көрсету мәселелері бойынша көрсетілетін қызметті алушылардан {count} шағым түсті ({previousYear:plain} жылы – {previous}).",
  "report.complaints.carriedOver": "Өткен жылдан ауысқан шағымдардың саны – {count}.",
  "report.complaints.results":
    "Қаралған шағымдардың ішінде негізді деп танылғаны – {justified}, ішінара негізді – {partly}, негізсіз – {unjustified}.",
  "report.complaints.late":
    "Заңда белгіленген мерзімнен кеш жауап берілген шағымдардың саны – {count}.",
  "report.complaints.inTime": "Шағымдарды қараудың заңда белгіленген мерзімдері бұзылған жоқ.",
  "report.complaints.annex":
    "Шағымдар туралы мәліметтер қызметтер бойынша 1-қосымшада келтірілген.",
  "report.complaints.annexNone": "Қызметтер бойынша келтірілетін шағымдар жоқ.",
  "report.control":
    "Өткізілген бақылау іс-шараларының саны – {count} (жоспарлы – {planned}, жоспардан тыс – {unplanned}).",
  "report.control.violations": "{count} бұзушылық анықталды, оның ішінде жойылғаны – {eliminated}.",
  "report.control.noViolations": "Бұзушылықтар анықталған жоқ.",
  "report.monitoring":
    "Есепті жылы {count} мониторинг (сауалнама) жүргізілді, {people} адам жауап берді.",
  "report.monitoring.held": "Есепті жылы {count} мониторинг (сауалнама) жүргізілді.",
  "report.recommendations":
    "Мониторинг қорытындысы бойынша {count} ұсыным берілді, оның ішінде орындалғаны – {done}.",
  "report.plans": "Келесі кезеңге {count} іс-шара жоспарланды.",

  "report.made.title": "Есеп қалай жасалды",
  "report.made.day": "Есеп жасалған күн: {date}.",
  "report.made.form": "Нысанның ескерілген соңғы өзгерісі: {date}, № {number}.",
  "report.made.checks": "Жүргізілген тексерулер – {count}, оқылған мәндер – {values}.",
  "report.made.open":
    "Түзетілмеген қателер – {errors}, негіздемесіз қалған ескертулер – {warnings}.",
  "report.made.acceptedNone": "Негіздемемен қабылданған ескертулер жоқ.",
  "report.made.chartsLeftOut": "Деректер болмағандықтан құрылмаған диаграммалар:",
  "report.table.accepted": "Негіздемемен қабылданған ескертулер",
  "report.column.warning": "Ескерту",
  "report.column.reason": "Негіздеме",
  "report.key.corporation": "Мемлекеттік корпорация арқылы",
  "report.key.accessPoints": "Ақпаратқа қол жеткізу көздері мен орындары",
  "report.key.participants": "Іс-шараларға қатысушылар",
  "report.key.improvements": "Жетілдіру жөніндегі шаралар",
  "report.key.trained": "Біліктілігін арттырған қызметкерлер",
  "report.key.justified": "Негізді деп танылған шағымдар",
  "report.key.satisfaction": "Қанағаттану деңгейі",
  "report.key.plans": "Жоспарланған іс-шаралар",
  "report.key.indicators": "Индикаторлар мен көрсеткіштер",
  "report.page.figures": "Диаграмманың деректері",
  "report.page.skip": "Негізгі мәтінге өту",
  "report.news.title":
    "Мемлекеттік қызметтер көрсету мәселелері жөніндегі {year:plain} жылғы есеп жарияланды",
  "report.news.lead":
    "{name} мемлекеттік қызметтер көрсету мәселелері жөніндегі қызметінің {year:plain} жылғы есебін жариялады. Негізгі көрсеткіштер:",
  "report.news.site": "Есептің толық мәтіні ресми интернет-ресурста орналастырылған: {site}",
} as const satisfies Record<keyof typeof en, string>;
