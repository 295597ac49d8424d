export const en = {
  "report.contents": "Contents",
  "report.draft": "DRAFT",
  "report.footer": "{name}, {year:plain}",
  "report.caption.table": "Table {number}",
  "report.caption.figure": "Figure {number}",
  "report.annex": "Annex {number}",
  "report.missing": "No information was given.",
  "report.missing.draft": "This item is not filled in.",
  "report.total": "Total",
  "report.inAnnex": "The table “{title}” is in annex {number}.",
  "report.year": "{year:plain}",
  "report.detail": "{label}: {value}",
  "report.source": "Source: {source}.",

  "report.column.number": "No.",
  "report.column.indicator": "Figure",
  "report.column.value": "Particulars",
  "report.column.change": "Change",
  "report.column.changePercent": "Change, %",
  "report.column.code": "Code",
  "report.column.service": "Public service",
  "report.column.provided": "Provided",
  "report.column.share": "Share, %",
  "report.column.cumulativeShare": "Cumulative share, %",
  "report.column.period": "Period",
  "report.column.event": "Topic, link",
  "report.column.improvement": "Kind of improvement, what has changed",
  "report.column.days": "Days, before / after",
  "report.column.documents": "Documents, before / after",
  "report.column.steps": "Steps, before / after",
  "report.column.statusDate": "Status, date",
  "report.column.act": "Number, date",
  "report.column.draft": "Draft, links",
  "report.column.remarks": "Remarks and proposals: received / accepted / not accepted",
  "report.column.control": "Date and subject of control",
  "report.column.examined": "Examined: services / applications",
  "report.column.disciplined": "Disciplined, people",
  "report.column.controlBody": "Body, kind of control",
  "report.column.controlAct": "Date, act",
  "report.column.result": "Result",
  "report.column.executedNote": "Executed, note",
  "report.column.monitoring": "Who conducted it, when and how",
  "report.column.coverage": "Coverage",
  "report.column.answers": "Answers",
  "report.column.rating": "Rating",
  "report.column.measureIndicator": "Result, indicator",
  "report.column.document": "Document, indicator",
  "report.column.percentOfPlan": "Fact to plan, %",
  "report.column.byLaw": "By-law",
  "report.column.fee": "Fee and its basis",
  "report.column.formAutomation": "Form of providing, automation",
  "report.column.outcome": "Outcome",
  "report.column.count": "Number",
  "report.column.cause": "Kind of violation",
  "report.column.measures": "Measures taken",

  "report.table.requisites": "Particulars of the service provider",
  "report.table.counts.kinds": "Kinds of public services and by-laws",
  "report.table.counts.provided": "Public services provided",
  "report.table.services": "List of public services",
  "report.table.mostDemanded": "Public services most in demand",
  "report.table.accessPoints": "Sources and places of access to information",
  "report.table.discussions": "Public discussions of drafts",
  "report.table.events": "Events held for transparency",
  "report.table.feedback": "Feedback from service recipients",
  "report.table.improvements": "Results of optimisation and automation",
  "report.table.training": "Events held to raise qualification",
  "report.table.acts": "Legal acts and proposals",
  "report.table.outcomes": "Complaints by outcome",
  "report.table.internalControl": "Measures of internal control",
  "report.table.violations": "Violations found by internal control, by kind",
  "report.table.externalControl": "Control by the authorised body",
  "report.table.monitoring": "Results of monitoring and surveys",
  "report.table.recommendations": "Recommendations and the measures taken on them",
  "report.table.plans": "Measures planned",
  "report.table.indicators": "Indicators",
  "report.table.complaints": "Complaints by service",
  "report.table.complaintCauses": "Complaints by cause",
  "report.table.complaintChannels": "Complaints by channel",
  "report.table.complaintMeasures": "Measures taken on complaints",
  "report.table.sources": "Sources of information",
  "report.withoutService": "Service not named",

  "report.annex.complaints": "Information on the complaints of service recipients",
  "report.annex.sources": "List of the sources of information",

  "report.services.total": "In {year:plain} the number of public services was {total}.",
  "report.services.totalCompared":
    "In {year:plain} the number of public services was {total} ({previous} in {previousYear:plain}).",
  "report.services.corporation":
    "Of them {count} {count|is|are} provided through the State Corporation “Government for Citizens”.",
  "report.services.noCorporation":
    "None is provided through the State Corporation “Government for Citizens”.",
  "report.provided": "{count} public {count|service was|services were} provided in the year.",
  "report.provided.more":
    "{count} public {count|service was|services were} provided in the year, {percent:percent} more than in {previousYear:plain} ({previous}).",
  "report.provided.less":
    "{count} public {count|service was|services were} provided in the year, {percent:percent} less than in {previousYear:plain} ({previous}).",
  "report.provided.same":
    "{count} public {count|service was|services were} provided in the year, as many as in {previousYear:plain}.",
  "report.changes": "Reasons of sharp changes:",
  "report.named": "“{name}”: {text}",
  "report.demanded":
    "Most in demand was “{name}”: it was provided {count} {count|time|times}, {share:percent} of all services provided.",
  "report.demanded.first":
    "The first {count} {count|service accounts|services account} for {share:percent} of all services provided.",
  "report.accessPoints":
    "Information on how public services are provided is given at {count} {count|place|places}.",
  "report.discussions":
    "{count} {count|draft was|drafts were} discussed in public; {remarks} {remarks|remark|remarks} received, {accepted} accepted.",
  "report.events": "{count} {count|event was|events were} held in the year.",
  "report.events.people":
    "{count} {count|event was|events were} held in the year; {people} {people|person|people} took part.",
  "report.feedback":
    "{received} {received|appeal|appeals} came through the channels of feedback; {answered} answered, {inTime} of them in time.",
  "report.improvements": "Measures of improvement: {count}, of them done: {done}.",
  "report.training":
    "{count} {count|event was|events were} held; {trained} {trained|employee|employees} trained (planned: {planned}).",
  "report.training.accessibility":
    "{count} of them taught how to communicate with persons with disabilities.",
  "report.acts": "Work was done on {count} legal {count|act (proposal)|acts (proposals)}.",
  "report.complaints":
    "{count} {count|complaint|complaints} of service recipients came in the year.",
  "report.complaints.more":
    "{count} {count|complaint|complaints} of service recipients came in the year, {percent:percent} more than in {previousYear:plain} ({previous}).",
  "report.complaints.less":
    "{count} {count|complaint|complaints} of service recipients came in the year, {percent:percent} less than in {previousYear:plain} ({previous}).",
  "report.complaints.same":
    "{count} {count|complaint|complaints} of service recipients came in the year, as many as in {previousYear:plain}.",
  "report.complaints.from":
    "{count} {count|complaint|complaints} of service recipients came in the year ({previous} in {previousYear:plain}).",
  "report.complaints.carriedOver": "{count} {count|complaint was|complaints were} carried over.",
  "report.complaints.results":
    "Of those considered, justified: {justified}, partly justified: {partly}, not justified: {unjustified}.",
  "report.complaints.late": "{count} {count|was|were} answered later than the law allows.",
  "report.complaints.inTime": "All were answered within the time that the law allows.",
  "report.complaints.annex": "Complaints by service are in annex 1.",
  "report.complaints.annexNone": "There is nothing to list by service.",
  "report.control":
    "{count} {count|measure was|measures were} held (planned: {planned}, unplanned: {unplanned}).",
  "report.control.violations":
    "{count} {count|violation was|violations were} found, of them eliminated: {eliminated}.",
  "report.control.noViolations": "No violations were found.",
  "report.monitoring":
    "{count} {count|monitoring (survey) was|monitorings (surveys) were} held; {people} {people|person|people} answered.",
  "report.monitoring.held":
    "{count} {count|monitoring (survey) was|monitorings (surveys) were} held.",
  "report.recommendations":
    "{count} {count|recommendation was|recommendations were} made, of them done: {done}.",
  "report.plans": "{count} {count|measure is|measures are} planned.",
} as const;
