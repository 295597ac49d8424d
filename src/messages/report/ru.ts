import type { en } from "./en";

export const ru = {
  "report.contents": "Содержание",
  "report.draft": "ПРОЕКТ",
  "report.footer": "{name}, {year:plain} год",
  "report.caption.table": "Таблица {number}",
  "report.caption.figure": "Рисунок {number}",
  "report.annex": "Приложение {number}",
  "report.missing": "Сведения не представлены.",
  "report.missing.draft": "Этот пункт не заполнен.",
  "report.total": "Итого",
  "report.inAnnex": "Таблица «{title}» приведена в приложении {number}.",
  "report.year": "{year:plain} год",
  "report.detail": "{label}: {value}",
  "report.source": "Источник: {source}.",

  "report.column.number": "№ п/п",
  "report.column.indicator": "Показатель",
  "report.column.value": "Сведения",
  "report.column.change": "Изменение",
  "report.column.changePercent": "Изменение, %",
  "report.column.code": "Код",
  "report.column.service": "Государственная услуга",
  "report.column.provided": "Оказано",
  "report.column.share": "Доля, %",
  "report.column.cumulativeShare": "Накопленная доля, %",
  "report.column.period": "Период",
  "report.column.event": "Тема, ссылка",
  "report.column.improvement": "Вид улучшения, что изменено",
  "report.column.days": "Дней: было / стало",
  "report.column.documents": "Документов: было / стало",
  "report.column.steps": "Процедур: было / стало",
  "report.column.statusDate": "Состояние, дата",
  "report.column.act": "Номер, дата",
  "report.column.draft": "Проект, ссылки",
  "report.column.remarks": "Замечания: поступило / принято / не принято",
  "report.column.control": "Дата и предмет контроля",
  "report.column.examined": "Проверено: услуг / заявлений",
  "report.column.disciplined": "Дисциплинарные взыскания, человек",
  "report.column.controlBody": "Орган, вид контроля",
  "report.column.controlAct": "Дата, акт",
  "report.column.result": "Результат",
  "report.column.executedNote": "Исполнение, примечание",
  "report.column.monitoring": "Кто, когда и как проводил",
  "report.column.coverage": "Охват",
  "report.column.answers": "Ответы",
  "report.column.rating": "Оценка",
  "report.column.measureIndicator": "Ожидаемый результат, индикатор",
  "report.column.document": "Документ, индикатор",
  "report.column.percentOfPlan": "Исполнение плана, %",
  "report.column.byLaw": "Подзаконный акт",
  "report.column.fee": "Плата и ее основание",
  "report.column.formAutomation": "Форма оказания, автоматизация",
  "report.column.outcome": "Результат рассмотрения",
  "report.column.count": "Количество",
  "report.column.cause": "Вид нарушения",
  "report.column.measures": "Принятые меры",

  "report.table.requisites": "Сведения об услугодателе",
  "report.table.counts.kinds": "Государственные услуги и подзаконные акты",
  "report.table.counts.provided": "Оказанные государственные услуги",
  "report.table.services": "Перечень государственных услуг",
  "report.table.mostDemanded": "Наиболее востребованные государственные услуги",
  "report.table.accessPoints": "Источники и места доступа к информации",
  "report.table.discussions": "Публичные обсуждения проектов актов",
  "report.table.events": "Мероприятия, направленные на обеспечение прозрачности",
  "report.table.feedback": "Обратная связь с услугополучателями",
  "report.table.improvements": "Результаты оптимизации и автоматизации",
  "report.table.training": "Мероприятия, направленные на повышение квалификации",
  "report.table.acts": "Нормативные правовые акты и предложения",
  "report.table.outcomes": "Жалобы по результатам рассмотрения",
  "report.table.internalControl": "Мероприятия внутреннего контроля",
  "report.table.violations": "Нарушения, выявленные внутренним контролем, по видам",
  "report.table.externalControl": "Контроль, проведенный уполномоченным органом",
  "report.table.monitoring": "Результаты мониторинга и опросов",
  "report.table.recommendations": "Рекомендации и принятые по ним меры",
  "report.table.plans": "Запланированные мероприятия",
  "report.table.indicators": "Индикаторы и показатели",
  "report.table.complaints": "Жалобы по услугам",
  "report.table.complaintCauses": "Жалобы по причинам",
  "report.table.complaintChannels": "Жалобы по каналам поступления",
  "report.table.complaintMeasures": "Меры, принятые по жалобам",
  "report.table.sources": "Источники информации",
  "report.withoutService": "Услуга не указана",

  "report.annex.complaints":
    "Информация о жалобах услугополучателей по вопросам оказания государственных услуг",
  "report.annex.sources": "Перечень источников информации",

  "report.services.total":
    "В {year:plain} году количество государственных услуг составило {total}.",
  "report.services.totalCompared":
    "В {year:plain} году количество государственных услуг составило {total} (в {previousYear:plain} году – {previous}).",
  "report.services.corporation":
    "Из них через Государственную корпорацию «Правительство для граждан» {count|оказывается|оказываются|оказывается} {count} {count|услуга|услуги|услуг}.",
  "report.services.noCorporation":
    "Через Государственную корпорацию «Правительство для граждан» услуги не оказываются.",
  "report.provided":
    "Всего за отчетный год {count|оказана|оказаны|оказано} {count} {count|государственная услуга|государственные услуги|государственных услуг}.",
  "report.provided.more":
    "Всего за отчетный год {count|оказана|оказаны|оказано} {count} {count|государственная услуга|государственные услуги|государственных услуг}, что на {percent:percent} больше, чем в {previousYear:plain} году ({previous}).",
  "report.provided.less":
    "Всего за отчетный год {count|оказана|оказаны|оказано} {count} {count|государственная услуга|государственные услуги|государственных услуг}, что на {percent:percent} меньше, чем в {previousYear:plain} году ({previous}).",
  "report.provided.same":
    "Всего за отчетный год {count|оказана|оказаны|оказано} {count} {count|государственная услуга|государственные услуги|государственных услуг}, столько же, сколько в {previousYear:plain} году.",
  "report.changes": "Причины резких изменений:",
  "report.named": "«{name}»: {text}",
  "report.demanded":
    "Наиболее востребована услуга «{name}»: она оказана {count} {count|раз|раза|раз}, что составляет {share:percent} всех оказанных услуг.",
  "report.demanded.first":
    "На {count|первую|первые|первые} {count} {count|услугу|услуги|услуг} приходится {share:percent} всех оказанных услуг.",
  "report.accessPoints":
    "Доступ к информации о порядке оказания государственных услуг обеспечен через {count} {count|источник (место)|источника (места)|источников (мест)}.",
  "report.discussions":
    "В отчетном году публичное обсуждение {count|прошел|прошли|прошли} {count} {count|проект|проекта|проектов} подзаконных нормативных правовых актов, поступило замечаний и предложений – {remarks}, из них принято – {accepted}.",
  "report.events":
    "В отчетном году {count|проведено|проведены|проведено} {count} {count|мероприятие|мероприятия|мероприятий}.",
  "report.events.people":
    "В отчетном году {count|проведено|проведены|проведено} {count} {count|мероприятие|мероприятия|мероприятий}, количество участников – {people}.",
  "report.feedback":
    "По каналам обратной связи {received|поступило|поступили|поступило} {received} {received|обращение|обращения|обращений}, ответы даны на {answered}, в том числе в срок – на {inTime}.",
  "report.improvements":
    "Количество мер по совершенствованию государственных услуг – {count}, из них реализовано – {done}.",
  "report.training":
    "По повышению квалификации работников {count|проведено|проведены|проведено} {count} {count|мероприятие|мероприятия|мероприятий}, {trained|обучен|обучены|обучено} {trained} {trained|работник|работника|работников} (по плану – {planned}).",
  "report.training.accessibility":
    "Из них навыкам общения с лицами с инвалидностью {count|посвящено|посвящены|посвящено} {count} {count|мероприятие|мероприятия|мероприятий}.",
  "report.acts":
    "В отчетном году проведена работа по {count} {count|нормативному правовому акту (предложению)|нормативным правовым актам (предложениям)|нормативным правовым актам (предложениям)}.",
  "report.complaints":
    "В отчетном году по вопросам оказания государственных услуг {count|поступила|поступили|поступило} {count} {count|жалоба|жалобы|жалоб} услугополучателей.",
  "report.complaints.more":
    "В отчетном году по вопросам оказания государственных услуг {count|поступила|поступили|поступило} {count} {count|жалоба|жалобы|жалоб} услугополучателей, что на {percent:percent} больше, чем в {previousYear:plain} году ({previous}).",
  "report.complaints.less":
    "В отчетном году по вопросам оказания государственных услуг {count|поступила|поступили|поступило} {count} {count|жалоба|жалобы|жалоб} услугополучателей, что на {percent:percent} меньше, чем в {previousYear:plain} году ({previous}).",
  "report.complaints.same":
    "В отчетном году по вопросам оказания государственных услуг {count|поступила|поступили|поступило} {count} {count|жалоба|жалобы|жалоб} услугополучателей, столько же, сколько в {previousYear:plain} году.",
  "report.complaints.from":
    "В отчетном году по вопросам оказания государственных услуг {count|поступила|поступили|поступило} {count} {count|жалоба|жалобы|жалоб} услугополучателей (в {previousYear:plain} году – {previous}).",
  "report.complaints.carriedOver":
    "С прошлого года {count|перешла|перешли|перешло} {count} {count|жалоба|жалобы|жалоб}.",
  "report.complaints.results":
    "Из рассмотренных жалоб признаны обоснованными – {justified}, обоснованными частично – {partly}, необоснованными – {unjustified}.",
  "report.complaints.late":
    "Количество жалоб, ответ на которые дан с нарушением установленного законом срока, – {count}.",
  "report.complaints.inTime": "Установленные законом сроки рассмотрения жалоб не нарушались.",
  "report.complaints.annex": "Сведения о жалобах по услугам приведены в приложении 1.",
  "report.complaints.annexNone": "Жалоб для перечисления по услугам нет.",
  "report.control":
    "Количество проведенных мероприятий по контролю – {count} (плановых – {planned}, внеплановых – {unplanned}).",
  "report.control.violations":
    "{count|Выявлено|Выявлены|Выявлено} {count} {count|нарушение|нарушения|нарушений}, из них устранено – {eliminated}.",
  "report.control.noViolations": "Нарушений не выявлено.",
  "report.monitoring":
    "В отчетном году {count|проведен|проведены|проведено} {count} {count|мониторинг (опрос)|мониторинга (опроса)|мониторингов (опросов)}, количество ответивших – {people}.",
  "report.monitoring.held":
    "В отчетном году {count|проведен|проведены|проведено} {count} {count|мониторинг (опрос)|мониторинга (опроса)|мониторингов (опросов)}.",
  "report.recommendations":
    "По итогам мониторинга {count|дана|даны|дано} {count} {count|рекомендация|рекомендации|рекомендаций}, из них выполнено – {done}.",
  "report.plans":
    "На предстоящий период {count|запланировано|запланированы|запланировано} {count} {count|мероприятие|мероприятия|мероприятий}.",

  "report.made.title": "Как составлен отчет",
  "report.made.day": "Дата составления отчета: {date}.",
  "report.made.form": "Последнее учтенное изменение формы: {date}, № {number}.",
  "report.made.checks": "Выполнено проверок – {count}, прочитано значений – {values}.",
  "report.made.open":
    "Неисправленных ошибок – {errors}, предупреждений без обоснования – {warnings}.",
  "report.made.acceptedNone": "Предупреждений, принятых с обоснованием, нет.",
  "report.made.chartsLeftOut": "Диаграммы, не построенные из-за отсутствия данных:",
  "report.table.accepted": "Предупреждения, принятые с обоснованием",
  "report.column.warning": "Предупреждение",
  "report.column.reason": "Обоснование",
  "report.key.corporation": "Через Государственную корпорацию",
  "report.key.accessPoints": "Источники и места доступа к информации",
  "report.key.participants": "Участники мероприятий",
  "report.key.improvements": "Меры по совершенствованию",
  "report.key.trained": "Работники, повысившие квалификацию",
  "report.key.justified": "Жалобы, признанные обоснованными",
  "report.key.satisfaction": "Уровень удовлетворенности",
  "report.key.plans": "Запланированные мероприятия",
  "report.key.indicators": "Индикаторы и показатели",
  "report.page.figures": "Данные диаграммы",
  "report.page.skip": "Перейти к основному тексту",
  "report.news.title":
    "Опубликован отчет по вопросам оказания государственных услуг за {year:plain} год",
  "report.news.lead":
    "{name}: опубликован отчет о деятельности по вопросам оказания государственных услуг за {year:plain} год. Основные показатели:",
  "report.news.site": "Полный текст отчета размещен на официальном интернет-ресурсе: {site}",
} as const satisfies Record<keyof typeof en, string>;
