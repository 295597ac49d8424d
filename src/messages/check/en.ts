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
} as const satisfies CheckSentences;
