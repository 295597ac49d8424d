import type { CheckSentences } from "./keys";

export const en = {
  "check.basis.form": "the model form",
  "check.basis.F": "item {place} of the model form",
  "check.basis.R": "item {place} of the Rules",
  "check.basis.R.sub": "sub-item {sub} of item {place} of the Rules",
  "check.basis.L": "Article {place} of the Law “On public services”",
  "check.basis.L.sub": "Article {place}({sub}) of the Law “On public services”",
  "check.basis.PD": "Article {place} of the Law “On personal data and their protection”",
  "check.basis.PD.sub": "Article {place}({sub}) of the Law “On personal data and their protection”",
  "check.basis.LL": "Article {place} of the Law “On languages”",
  "check.basis.LL.sub": "Article {place}({sub}) of the Law “On languages”",

  "check.GEN-01": "The kind of body is not chosen.",
  "check.GEN-01.action":
    "Choose one of the eleven kinds that item 2 of the Rules names: it decides which items of the form apply.",
  "check.GEN-01.unknown": "The kind of body “{found}” is not one of the eleven kinds of the Rules.",

  "check.GEN-02": "The name of the body is not filled in.",
  "check.GEN-02.action":
    "Write the full name from the statute of the body in Kazakh and in Russian.",
  "check.GEN-02.kk": "The name of the body is there in Russian (“{name}”), but not in Kazakh.",
  "check.GEN-02.ru": "The name of the body is there in Kazakh (“{name}”), but not in Russian.",

  "check.GEN-03":
    "The BIN is wrong: by its first eleven digits the last digit is {expected}, but {found} is written.",
  "check.GEN-03.action":
    "Copy the BIN anew from the certificate of state registration of the body.",
  "check.GEN-03.empty": "The BIN of the body is not filled in.",
  "check.GEN-03.empty.action":
    "Write the twelve-digit BIN from the certificate of state registration of the body.",
  "check.GEN-03.length": "The BIN is wrong: it has {expected} digits, but {found} are written.",
  "check.GEN-03.kind":
    "The BIN is wrong: the fifth digit of the BIN of a body is 4, 5 or 6, but {found} is written.",
  "check.GEN-03.never": "The BIN is wrong: a number with these digits is never issued.",

  "check.GEN-06": "Item {item:plain} of the form has neither data nor a text.",
  "check.GEN-06.action":
    "Fill in the sheet of the item or write its text; if there was nothing in the year, choose the ready sentence among the texts of the items.",
  "check.GEN-06.power":
    "Item {item:plain} says that the body has no such power, but this sentence does not suit the item or the kind of body.",
  "check.GEN-06.power.action":
    "Take this sentence away and fill the item with data, or choose “none in the reporting year”.",
  "check.GEN-06.statement":
    "Item {item:plain} says that there was nothing to tell, but this item is always filled.",
  "check.GEN-06.statement.action": "Take this sentence away and fill in the data of the item.",
  "check.GEN-06.both":
    "Item {item:plain} says that there was nothing in the year, but its sheet has data.",
  "check.GEN-06.both.action":
    "Leave one of them: take the ready sentence away, or delete the data that do not belong here.",

  "check.CNT-01":
    "{subject:subject}: “{found}” is no count, it has to be a whole number from 0 up.",
  "check.CNT-01.action": "Write a whole number without a sign and without decimals.",

  "check.CNT-02": "{subject:subject}: the number {value} is kept as text (“{found}”).",
  "check.CNT-02.action":
    "Type the number anew with digits only and let the cell format show the spaces.",

  "check.CNT-03": "{subject:subject}: the formula of the cell gives the error {found}.",
  "check.CNT-03.action": "Mend the formula or put a number in its place.",
  "check.CNT-03.notCalculated":
    "{subject:subject}: the formula of the cell has never been calculated.",
  "check.CNT-03.notCalculated.action": "Open the workbook in Excel, save it and check again.",

  "check.CNT-04":
    "Free ({free}), paid ({paid}) and mixed ({mixed}) services add up to {expected}, but the total is given as {found}.",
  "check.CNT-04.action":
    "Compare the four numbers with the register of services and mend the one that is wrong.",

  "check.CNT-05":
    "Services on paper ({paper}), electronic ({electronic}), in both forms ({both}) and proactive ({proactive}) add up to {expected}, but the total is given as {found}.",
  "check.CNT-05.action":
    "Compare the numbers with the register of services and mend the one that is wrong.",

  "check.CNT-06":
    "{part} services are given through the State Corporation, but there are only {whole} services.",
  "check.CNT-06.action":
    "Check both numbers: the services through the State Corporation are part of the total.",

  "check.CNT-07":
    "“{line:subject}” is given as {found}, but the rows of the register give {expected}.",
  "check.CNT-07.action":
    "Correct the number, or add to the register the rows that it lacks; the formula of the form counts by itself.",
  "check.CNT-07.computed":
    "“{line:subject}”: the formula of the cell gives {found}, but the rows of the register give {expected}.",
  "check.CNT-07.computed.action":
    "Check that the formula covers every row of the register and that it was calculated after the last change.",

  "check.CNT-08":
    "The number of by-laws is given as {found}, but the rows of the register name {expected} different by-laws.",
  "check.CNT-08.action":
    "Correct the number, or fill in the number of the by-law in the rows that lack it.",
  "check.CNT-08.none":
    "The register has {services} {services|service|services}, but not one by-law that sets how they are provided.",
  "check.CNT-08.none.action":
    "Name in each row the by-law that sets how the service is provided, also where another body approved it.",

  "check.CNT-09":
    "The service code {code} stands twice: in row {first:plain} and in row {row:plain}.",
  "check.CNT-09.action": "Delete the repeated row or correct its code.",
  "check.CNT-09.name":
    "The name “{name}” stands in row {first:plain} and in row {row:plain} under different codes.",
  "check.CNT-09.name.action":
    "Make sure that these are two services; if it is one, leave one row of it.",

  "check.CNT-13":
    "In row {row:plain} the channels add up to {expected}, but the total provided is given as {found}.",
  "check.CNT-13.action": "Find the channel that is wrong, or correct the total.",

  "check.CNT-16":
    "In row {row:plain} more is provided late ({part}) than is provided at all ({whole}).",
  "check.CNT-16.action": "Check both numbers: a part cannot be more than the whole.",
  "check.CNT-16.refused":
    "In row {row:plain} there are more refusals ({part}) than applications ({whole}).",

  "check.CPL-01":
    "In row {row:plain} the complaints received ({received}) and carried over ({carriedOver}) make {expected}, but their outcomes make {found}: justified {justified}, partly justified {partly}, not justified {unjustified}, redirected {redirected}, withdrawn {withdrawn}, in progress {inProgress}.",
  "check.CPL-01.action":
    "Check the outcomes by the register of letters: each complaint is counted once.",
  "check.CPL-01.register":
    "The complaints received ({received}) and carried over ({carriedOver}) make {expected}, but only {found} of them have an outcome: {untold} {untold|has|have} neither an outcome nor a justification.",
  "check.CPL-01.register.action": "Choose the outcome of each of these complaints from the list.",

  "check.CPL-02":
    "For the service {service} the annex says {found} in “{column:column}”, but the register of complaints gives {expected}.",
  "check.CPL-02.action":
    "Delete the typed number, then it is counted by the register, or complete the register.",
  "check.CPL-02.alone":
    "The annex is typed ({rows} {rows|row|rows}) and the register of complaints is empty, so the totals have nothing to be compared with.",
  "check.CPL-02.alone.action":
    "If the complaints are kept one by one, link or fill their register; if not, nothing is to be done.",
  "check.CPL-02.missing":
    "The annex has no row for the service {service}, but the register has {expected} {expected|complaint|complaints} about it.",
  "check.CPL-02.missing.action": "Add the row of this service to the annex.",

  "check.CPL-03": "The service {service} of the complaint is not in the register of services.",
  "check.CPL-03.action": "Correct the code of the service, or add the service to the register.",
  "check.CPL-03.empty": "The complaint in row {row:plain} does not say which service it is about.",
  "check.CPL-03.empty.action":
    "Choose the service; if the complaint is about none of them, accept this with that reason.",

  "check.CPL-04":
    "The complaint was registered on {date:date}, but the reporting year is {year:plain} and it is not marked as carried over.",
  "check.CPL-04.action":
    "Correct the date, mark the complaint as carried over, or take it out of this year's register.",
  "check.CPL-04.later":
    "The complaint was registered on {date:date}, after the reporting year {year:plain}.",
  "check.CPL-04.later.action":
    "Correct the date, or leave the complaint for the next year's report.",

  "check.CPL-05":
    "The answer is dated {answeredOn:date}, before the complaint was registered on {date:date}.",
  "check.CPL-05.action": "Check both dates by the documents and correct the wrong one.",

  "check.CPL-06":
    "The complaint of {date:date} was answered on {until:date}: it took {taken} working {taken|day|days}, the Law gives {allowed}.",
  "check.CPL-06.action":
    "Compare the dates with the documents; if the answer was late indeed, leave them and accept the warning with its reason.",
  "check.CPL-06.unverified":
    "The complaint of {date:date} was answered on {until:date}: it took {taken} working {taken|day|days}, the Law gives {allowed}. The calendar has no moved days off for this year, so only weekends and fixed holidays were left out.",
  "check.CPL-06.open":
    "The complaint of {date:date} was still in progress on {until:date}: {taken} working {taken|day|days} had passed, the Law gives {allowed}.",
  "check.CPL-06.openUnverified":
    "The complaint of {date:date} was still in progress on {until:date}: {taken} working {taken|day|days} had passed, the Law gives {allowed}. The calendar has no moved days off for this year, so only weekends and fixed holidays were left out.",

  "check.CPL-08": "The complaint in row {row:plain} was justified, but no measures are named.",
  "check.CPL-08.action": "Write what was done about the complaint, without data of people.",
  "check.CPL-08.partly":
    "The complaint in row {row:plain} was partly justified, but no measures are named.",

  "check.CPL-11":
    "The registration number “{number}” stands twice: in row {first:plain} and in row {row:plain}.",
  "check.CPL-11.action": "Delete the repeated complaint or correct its number.",

  "check.MON-01": "A percentage has to be between 0 and 100, but {found} is written.",
  "check.MON-01.action": "Check the percentage and the format of the cell.",
  "check.MON-01.share":
    "In row {row:plain} satisfaction is given as {found:percent}, but the answers give {expected:percent}.",
  "check.MON-01.share.action":
    "Check the percentage and the numbers of answers by the survey's report.",

  "check.MON-02": "In row {row:plain} more people answered ({part}) than were asked ({whole}).",
  "check.MON-02.action": "Check the numbers by the survey's report.",
  "check.MON-02.answers":
    "In row {row:plain} the answers add up to {found}, but {expected} people answered.",

  "check.MON-03": "The score has to be between {least} and {most}, but {found} is written.",
  "check.MON-03.action": "Correct the score, or state the highest mark of its scale.",

  "check.SRC-01": "The kind of the source in row {row:plain} is not chosen.",
  "check.SRC-01.action": "Choose one of the six kinds of item 6 of the Rules.",
  "check.SRC-01.unknown":
    "The kind of source “{found}” is not one of the six of item 6 of the Rules.",

  "check.SRC-02":
    "The sources belong to {found} {found|owner|different owners}, but at least {expected} independent ones are needed.",
  "check.SRC-02.action":
    "Add a source of another body or organisation, and name the owner of each source.",

  "check.SRC-03":
    "“{line:subject}” names the source “{name}”, which is not in the list of sources.",
  "check.SRC-03.action": "Add the source to the list, or choose one from it.",
  "check.SRC-03.items":
    "The list of sources names none for {count} {count|item that has|items that have} data: {items}.",
  "check.SRC-03.items.action":
    "Write these items beside the sources that their data were taken from.",

  "check.PD-01":
    "The cell has {count} individual identification {count|number|numbers} (IIN), not to be published.",
  "check.PD-01.action": "Delete the number from the cell: the report does not need it.",
  "check.PD-01.bin":
    "The cell has {count} {count|BIN|BINs} of joint individual entrepreneurs, not to be published.",
  "check.PD-01.outside":
    "Outside the cells of the file, in its part “{part}”, there is a number that names a person ({count} in all); it must not be published.",
  "check.PD-01.outside.action":
    "Delete the number from the properties, headers, pictures or links of the file, or give out the report that Esep has made.",

  "check.RDG-01": "{subject:subject}: “{found}” cannot be read as a value of this cell.",
  "check.RDG-01.action": "Write the value in the form that the head of the column asks for.",

  "check.RDG-02": "{subject:subject}: “{found}” is not in the list of this column.",
  "check.RDG-02.action":
    "Choose a value from the list; for linked ranges say what your word means.",

  "check.RDG-03": "{subject:subject}: the date {value:date} is kept as text (“{found}”).",
  "check.RDG-03.action": "Type the date anew, so that the cell holds a date.",

  "check.RDG-04":
    "{subject:subject}: the code “{found}” has lost its leading zeros and was read as {value}.",
  "check.RDG-04.action": "Give the column the text format and type the code with its zeros.",

  "check.RDG-05":
    "{subject:subject}: “{found}” stands in a cell without the percent format and was read as {value:percent}.",
  "check.RDG-05.action": "Give the cell the percent format if this is what is meant.",

  "check.RDG-06": "The table “{name}” of “{register:register}” is not in the workbook.",
  "check.RDG-06.action": "Take the deletion back, or have the form's sheets made again.",

  "check.RDG-07": "“{register:register}” has no column “{header}”.",
  "check.RDG-07.action": "Put the column back with this heading, or link the register anew.",

  "check.RDG-08": "The cell “{field:subject}” (name {name}) is not in the workbook.",
  "check.RDG-08.action": "Take the deletion back, or have the form's sheets made again.",

  "check.RDG-09":
    "The range “{name}” linked to “{register:register}” was not found; looked for: {lookedFor}.",
  "check.RDG-09.action": "Link the range anew at the step “Link”.",

  "check.RDG-10": "“{register:register}”: the row “{found}” is a total and was left out.",
  "check.RDG-10.action":
    "If this is no total, change its first cell; otherwise nothing is to be done.",

  "check.RDG-11":
    "“{register:register}” has {rows} hidden {rows|row|rows}, which {rows|was|were} read as well.",
  "check.RDG-11.action": "Show the rows and make sure that they belong to the report.",

  "check.RDG-12": "“{register:register}” is filled in several places at once: {places}.",
  "check.RDG-12.action": "Leave one place: empty the others or take the link off.",

  "check.RDG-13": "The sheets were made for another version of the form: {found}.",
  "check.RDG-13.action": "Have the sheets of the present version made and move the data there.",

  "check.GEN-04": "The KATO code {found} does not fit the kind of body ({kind:choice}).",
  "check.GEN-04.action": "Check the code by the classifier of administrative-territorial objects.",
  "check.GEN-04.length":
    "A KATO code has nine digits, but {found} has {digits} {digits|sign|signs}.",
  "check.GEN-04.region": "The first two digits of the KATO code {found} are those of no region.",

  "check.GEN-05":
    "The reporting year is given as {found:plain}, but it is {now:plain} now: the report is about a year that is over.",
  "check.GEN-05.action":
    "Correct the reporting year; it is normally the last one ({expected:plain}).",
  "check.GEN-05.empty": "The reporting year is not given.",
  "check.GEN-05.empty.action": "Write the year of the report in four digits.",
  "check.GEN-05.older":
    "The reporting year is given as {found:plain}, but the report is normally about the last year ({expected:plain}).",

  "check.GEN-07":
    "The date {date:date} in row {row:plain} of “{register:register}” is not in the reporting year {year:plain}.",
  "check.GEN-07.action": "Correct the date, or move the row to the report of its year.",
  "check.GEN-07.span":
    "The time in row {row:plain} of “{register:register}” ({start:date} – {end:date}) is not in the reporting year {year:plain}.",

  "check.CNT-10": "Row {row:plain} has no name of the service.",
  "check.CNT-10.action":
    "Copy the name of the service in both languages from the state register of public services.",
  "check.CNT-10.kk":
    "Row {row:plain} has no Kazakh name of the service (the Russian one is “{name}”).",
  "check.CNT-10.ru":
    "Row {row:plain} has no Russian name of the service (the Kazakh one is “{name}”).",

  "check.CNT-11":
    "A service code has {expected} digits, but “{code}” has {found} {found|sign|signs}.",
  "check.CNT-11.action":
    "Check the code by the state register of public services; older codes may differ.",
  "check.CNT-11.empty": "Row {row:plain} has no service code.",
  "check.CNT-11.empty.action": "Copy the code from the state register of public services.",

  "check.CNT-12": "In row {row:plain} a column is not filled in: {columns:columns}.",
  "check.CNT-12.action":
    "Choose a value from the list: the numbers of item 1.2 are counted by these columns.",
  "check.CNT-12.column":
    "Not one of the {rows} rows of the register has this column filled in: {columns:columns}.",
  "check.CNT-12.column.action":
    "Fill the column in, or link it with a column of the office's own table.",

  "check.CNT-14":
    "Row {row:plain} says {found} in “{channel:column}”, but by “{column:column}” this service has no such channel.",
  "check.CNT-14.action":
    "Move the number to the right channel, or correct what the row says of the service.",

  "check.CNT-15":
    "Row {row:plain} has {found} {found|application|applications}, but their outcomes make {expected}: provided {provided}, refused {refused}, withdrawn {withdrawn}, in progress {inProgress}.",
  "check.CNT-15.action":
    "Compare the numbers with the register of applications: each application has one outcome.",

  "check.CNT-17":
    "Of the {expected} services of the register {rows} {rows|has|have} no number provided, so the list of the most demanded may be incomplete.",
  "check.CNT-17.action": "Write the number; where the service was not provided, write 0.",

  "check.CNT-18":
    "The number of kinds of services and the number of services provided are the same: {found}.",
  "check.CNT-18.action":
    "The first counts kinds in the register, the second what was provided in the year: check both.",
  "check.CNT-18.many":
    "{found} kinds of services are given, but such a body ({kind:choice}) usually has at most {most}.",

  "check.CNT-19":
    "The service in row {row:plain} is paid or mixed, but the basis of the fee is not named.",
  "check.CNT-19.action": "Write the amount of the fee and the act that sets it.",
  "check.CNT-19.free":
    "The service in row {row:plain} is called free, but a basis of the fee is named.",
  "check.CNT-19.free.action":
    "Check whether the service is paid and take away what does not belong.",

  "check.CMP-01":
    "{count} {count|line|lines} of item 1.2 {count|has|have} no number of the year before.",
  "check.CMP-01.action":
    "Write the number from last year's report; where there is none, accept the warning with the reason.",
  "check.CMP-01.rows":
    "{count} {count|row|rows} of the register {count|has|have} no number provided in the year before.",
  "check.CMP-01.rows.action":
    "Write the number; where the service is new, say so in its explanation.",
  "check.CMP-01.complaints": "The number of complaints of the year before is not given.",

  "check.CMP-02": "{subject:subject}: the formula divides by zero and gives the error {found}.",
  "check.CMP-02.action": "Where the year before was nought, show no growth but a dash.",

  "check.CMP-03":
    "In row {row:plain} the number provided went from {before} to {now} ({found:percent}), which is more than {expected:percent} and is not explained.",
  "check.CMP-03.action":
    "Check the numbers; if they are right, write the reason in the column of explanations.",
  "check.CMP-03.factor":
    "In row {row:plain} the number provided went from {before} to {now}: {factor} {factor|time|times} or more, which looks like a mistake.",

  "check.CMP-04":
    "The number of kinds of services went from {before} to {now}, but it is not said which were added or taken away.",
  "check.CMP-04.action":
    "Name the services added and gone in the text of item 1.2 or in the column of explanations.",

  "check.CMP-05":
    "Item 1.2 gives {found} services provided in all, but its channels add up to {expected}.",
  "check.CMP-05.action": "Compare the numbers in both places and leave one value.",
  "check.CMP-05.previous":
    "Item 1.2 gives {found} for the year before, but the rows of the register give {expected}.",
  "check.CMP-05.text":
    "The text gives {found} services provided in all, but item 1.2 has no such number: its total is {expected}.",
  "check.CMP-05.text.action": "Compare the text with the table and mend what is wrong.",
  "check.CMP-05.complaints":
    "The text gives {found} complaints received in all, but the tables of item 4.1 have {expected}.",
  "check.CMP-05.complaints.action": "Compare the text with the table and mend what is wrong.",

  "check.CPL-07":
    "The term of the complaint of {date:date} was extended, but {taken} working {taken|day|days} passed until {until:date}, and {allowed} are allowed with the extension.",
  "check.CPL-07.action":
    "Compare the dates with the documents; if they are right, leave them and accept the warning with its reason.",
  "check.CPL-07.unverified":
    "The term of the complaint of {date:date} was extended, but {taken} working {taken|day|days} passed until {until:date}, and {allowed} are allowed with the extension. The calendar has no moved days off for this year, so only weekends and fixed holidays were left out.",
  "check.CPL-07.untold":
    "The term was extended on {extendedOn:date}, but it is not said when the applicant was told.",
  "check.CPL-07.untold.action":
    "Write the date on which the applicant was told: the Law gives {expected} working {expected|day|days} for it.",
  "check.CPL-07.toldLate":
    "The applicant was told of the extension of {extendedOn:date} on {notifiedOn:date}: {found} working {found|day|days} passed, the Law gives {expected}.",

  "check.CPL-09":
    "Row {row:plain} has {expected} {expected|complaint|complaints} received, but the channels add up to {found}.",
  "check.CPL-09.action": "Check the channel of each complaint.",
  "check.CPL-09.register":
    "Of {expected} complaints {found} {found|names|name} the channel, {without} {without|does|do} not.",
  "check.CPL-09.register.action": "Choose the channel of these complaints from the list.",

  "check.CPL-10": "The register of complaints is empty, but the text of item 4.1 does not say “0”.",
  "check.CPL-10.action":
    "Say in both languages that there were no complaints (0), or choose the ready sentence.",

  "check.MON-04":
    "Row {row:plain} has only {found} {found|respondent|respondents}, but at least {expected} are needed to rely on the result.",
  "check.MON-04.action": "Tell the result with care: name the size of the sample in the text.",
  "check.MON-04.margin":
    "Row {row:plain} has {found} {found|respondent|respondents}: the margin of error is {margin} points, the limit is {expected}.",

  "check.MON-05": "The monitoring in row {row:plain} does not say: {columns:columns}.",
  "check.MON-05.action": "Write who held the monitoring, when and how.",

  "check.MON-06": "The recommendation in row {row:plain} has no measure.",
  "check.MON-06.action": "Write the measure taken, or mark the recommendation as declined.",

  "check.CTL-01":
    "Planned ({planned}) and unplanned ({unplanned}) measures do not make all {expected}: {unsaid} {unsaid|row does|rows do} not say which.",
  "check.CTL-01.action": "Mark in these rows whether the measure was planned.",

  "check.CTL-02":
    "Row {row:plain} has {found} {found|violation|violations}, but their kinds add up to {expected}.",
  "check.CTL-02.action": "Check the numbers by the act of the control.",
  "check.CTL-02.eliminated":
    "In row {row:plain} more violations are eliminated ({part}) than were found ({whole}).",

  "check.CTL-03": "The act of control in row {row:plain} does not say: {columns:columns}.",
  "check.CTL-03.action": "Write the number and date of the act and whether it was executed.",

  "check.TRN-01":
    "Row {row:plain} says that {part} were trained, but {whole} {whole|employee provides|employees provide} services.",
  "check.TRN-01.action": "Count people, not attendances; check the number of employees too.",

  "check.TRN-02":
    "None of the training ({rows} {rows|row|rows}) is marked as being about contact with persons with disabilities.",
  "check.TRN-02.action": "If there was such training, mark it; if not, plan it for the next year.",

  "check.DIS-01":
    "The public discussion in row {row:plain} lasted {found} working {found|day|days} ({start:date} – {end:date}), but at least {expected} are needed.",
  "check.DIS-01.action": "Check both dates by the publication on the portal.",
  "check.DIS-01.unverified":
    "The public discussion in row {row:plain} lasted {found} working {found|day|days} ({start:date} – {end:date}), but at least {expected} are needed. The calendar has no moved days off for this year, so only weekends and fixed holidays were left out.",

  "check.DIS-02":
    "Row {row:plain} has {found} {found|remark|remarks}, but those accepted ({accepted}) and rejected ({rejected}) make {expected}.",
  "check.DIS-02.action": "Check the numbers by the report on the completion of the discussion.",
  "check.DIS-02.url":
    "Row {row:plain} has no address of the report on the completion of the discussion.",
  "check.DIS-02.url.action": "Write the address of the report on the portal.",

  "check.DIS-03": "The log of publication has no public discussion of the report.",
  "check.DIS-03.action": "If it was held, write its date and address; if not, hold it.",

  "check.SRC-04": "The source in row {row:plain} does not say: {columns:columns}.",
  "check.SRC-04.action": "Write how the data were collected and whether they were verified.",

  "check.FBK-01": "In row {row:plain} more is answered ({part}) than was received ({whole}).",
  "check.FBK-01.action": "Check both numbers: a part cannot be more than the whole.",
  "check.FBK-01.inTime":
    "In row {row:plain} more is answered in time ({part}) than is answered at all ({whole}).",

  "check.FBK-02": "Not one channel of feedback from service recipients is described.",
  "check.FBK-02.action": "Fill in the table of feedback, or describe how it works in the text.",

  "check.OPT-01":
    "In row {row:plain} the figure after the improvement ({column:column}: {found}) is worse than before ({expected}).",
  "check.OPT-01.action": "Check the values before and after.",
  "check.OPT-01.none":
    "The improvement in row {row:plain} is marked as done, but has no values before and after.",
  "check.OPT-01.none.action": "Write the days, documents or steps before and after.",

  "check.INF-01": "The places of information lack: {choices:choices}.",
  "check.INF-01.action": "Add these places to the table.",

  "check.PLN-01":
    "The deadline of the measure in row {row:plain} ({deadline:date}) is not after the reporting year {year:plain}.",
  "check.PLN-01.action": "This section is about what is to come: correct the deadline.",
  "check.PLN-01.missing": "The measure in row {row:plain} does not say: {columns:columns}.",
  "check.PLN-01.missing.action": "Write the deadline and who is responsible.",

  "check.IND-01": "The indicator in row {row:plain} does not say: {columns:columns}.",
  "check.IND-01.action": "Write the document, the unit, the plan and the fact of the indicator.",

  "check.TXT-01": "{subject:subject}: the text in row {row:plain} is there in one language only.",
  "check.TXT-01.action":
    "Write the text in the language that is missing: the report appears in both.",
  "check.TXT-01.cell":
    "{subject:subject}: this cell is empty, but the one in the other language is filled in.",

  "check.TXT-02":
    "In row {row:plain} the numbers of the two texts differ: only in the Kazakh one {kk}; only in the Russian one {ru}.",
  "check.TXT-02.action": "Compare both texts and make their numbers the same.",

  "check.TXT-03": "{subject:subject}: a place in the text was left to be filled in (“{found}”).",
  "check.TXT-03.action": "Complete the text and read it once more.",
  "check.TXT-03.kk":
    "{subject:subject}: the text does not seem to be Kazakh, it has no Kazakh letter.",
  "check.TXT-03.kk.action": "Write the text in Kazakh.",
  "check.TXT-03.ru":
    "{subject:subject}: the text does not seem to be Russian, it has many Kazakh letters.",
  "check.TXT-03.ru.action": "Write the text in Russian.",
  "check.TXT-03.mixed":
    "{subject:subject}: the word “{found}” mixes Cyrillic letters with Latin ones that look alike.",
  "check.TXT-03.mixed.action": "Type the word anew on one keyboard.",

  "check.TXT-04": "The chart “{name}” has no title in both languages.",
  "check.TXT-04.action": "Have the chart drawn anew, or write its title in both languages.",
  "check.TXT-04.rows":
    "The chart “{name}” shows {found} {found|row|rows}, but the data have {expected}.",
  "check.TXT-04.rows.action": "Have the chart drawn anew, then it covers every row.",

  "check.PBL-01": "The report was published on {date:date}, but the deadline is {deadline:date}.",
  "check.PBL-01.action": "Check the date of publication.",
  "check.PBL-01.overdue":
    "The deadline for publishing the report passed on {deadline:date}, today is {today:date}.",
  "check.PBL-01.overdue.action": "Publish the report and write the place and the date in the log.",
  "check.PBL-01.reminder":
    "The report is to be published by {deadline:date}: {left} {left|day is|days are} left.",
  "check.PBL-01.reminder.action": "Publish the report and write the place and the date in the log.",

  "check.PBL-02": "The places of publication lack: {choices:choices}.",
  "check.PBL-02.action": "Publish the report there too and write it in the log.",
  "check.PBL-02.missing":
    "Row {row:plain} of the log of publication does not say: {columns:columns}.",
  "check.PBL-02.missing.action": "Write the place, the address and the date.",

  "check.PD-02": "The cell seems to have {count} mobile phone {count|number|numbers}.",
  "check.PD-02.action":
    "If this is a person's datum, delete it; if it is a contact of the body, accept the warning with that reason.",
  "check.PD-02.email": "The cell seems to have {count} private e-mail {count|address|addresses}.",
  "check.PD-02.document":
    "The cell seems to have {count} {count|number|numbers} of identity documents.",
  "check.PD-02.outside":
    "Outside the cells of the file, in its part “{part}”, there may be personal contacts ({count} in all).",
  "check.PD-02.outside.action":
    "Look through the properties, headers, pictures and links of the file and delete personal data.",

  "check.PD-03": "This cell of the sheet of complaints seems to have a person's name.",
  "check.PD-03.action": "Delete the name: the number of the complaint is enough.",

  "check.PD-04": "This file has {count} hidden {count|sheet|sheets}.",
  "check.PD-04.action":
    "Before giving this file out take away what does not belong in it, or give out the report that Esep has made.",
  "check.PD-04.comments": "This file has {count} {count|comment|comments}.",
  "check.PD-04.links": "This file has {count} {count|link|links} to other workbooks.",
  "check.PD-04.rows": "This file has {count} hidden {count|row|rows} with data.",
  "check.PD-04.columns": "This file has {count} hidden {count|column|columns} with data.",
  "check.PD-04.complaints": "This file holds the register of complaints, which is never published.",
  "check.PD-04.authors": "The properties of this file name people ({count} in all).",

  "check.OWN-01":
    "By a rule of the office’s own: {ru} The rule: {rule}. Its left side is {found}, its right side {expected}.",
  "check.OWN-01.action":
    "Check and mend the values in the cells; if the rule itself is wrong, change it on the sheet “Esep”.",
  "check.OWN-02": "“{found}” in an own rule is not understood: the form has no such figure.",
  "check.OWN-02.action":
    "Write the name of the figure within «…» as the form has it, with blanks around plus and minus.",
  "check.OWN-02.empty": "The column “{column:column}” of an own rule is not filled in.",
  "check.OWN-02.empty.action":
    "Fill in the left side, the relation and the right side of the rule, or clear the row.",
  "check.OWN-02.tolerance": "The tolerance of an own rule is not understood: “{found}”.",
  "check.OWN-02.tolerance.action": "Write a number or a percentage, for example 10 or 5 %.",
} as const satisfies CheckSentences;
