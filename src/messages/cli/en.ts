export const en = {
  "cli.help.about":
    "Esep makes the yearly report on public services by the model form of Order No. 193.",
  "cli.help.new": "puts the form's sheets into a new workbook, or into a copy of your own",
  "cli.help.link": "feeds a register of the form from a range of your own",
  "cli.help.map": "which column feeds which field, code=B; without it the columns are proposed",
  "cli.help.check": "says what is wrong, where, and what to do",
  "cli.help.charts": "draws the native charts into the workbook",
  "cli.help.export": "writes the report",
  "cli.help.demo": "does all of it on a sample workbook",
  "cli.help.serve": "starts the page that works without Excel, on this computer alone",
  "cli.help.manifest": "writes the add-in's manifest for your server",
  "cli.help.kinds": "Kinds of body: {kinds}.",
  "cli.help.usage": "How to call it",
  "cli.help.commands": "Commands",
  "cli.help.arguments": "Arguments",
  "cli.help.help": "shows this help",
  "cli.help.options": "Options",
  "cli.failure": "Esep: {sentence}",
  "cli.failure.unknown-command":
    "There is no command “{command}”. Run “esep --help” to see the commands.",
  "cli.failure.unknown-option":
    "There is no option “{option}” here. Run the command with --help to see its options.",
  "cli.failure.option-needs-value": "The option {option} needs a value after it.",
  "cli.failure.option-missing": "The option {option} is missing: add it and run again.",
  "cli.failure.argument-missing":
    "The name of the workbook is missing: write it after “{command}”.",
  "cli.failure.argument-extra":
    "There is a word too many after “{command}”. Put names that have spaces in quotes.",
  "cli.failure.bad-value": "The option {option} does not take “{found}”. It takes: {allowed}.",
  "cli.failure.bad-map":
    "“{found}” is no pair of a field and a column. Write, for example: --map code=B name.kk=C.",
  "cli.failure.bad-word":
    '“{found}” says not which word means what. Write, for example: --word "fee:gratis=free".',
  "cli.failure.already-there":
    "{path} is there already and is left as it is. Name another file, or give --from {path} to put the form into it.",
  "cli.failure.no-such-file": "There is no file {path}. Check the name and the folder.",
  "cli.failure.is-a-folder": "{path} is a folder. Name the .xlsx file in it.",
  "cli.failure.cannot-read":
    "{path} cannot be read ({reason}). Check that you may open it and that it is not locked, then run again.",
  "cli.failure.cannot-write":
    "{path} cannot be written ({reason}). Close it in Excel, check the folder and the free space, then run again; the old file is whole.",
  "cli.failure.in-file": "{path}: {sentence}",
  "cli.failure.errors-stand":
    "{path}: the report is not written, {count} {count|error stands|errors stand}. Run “esep check” to see them, or add --draft for a draft.",
  "cli.failure.pane-not-built":
    "The pages are not built: {path} has none. Run “npm run build”, then run again.",
  "cli.failure.port-taken":
    "The port {port:plain} is in use already. Name another one: --port 3381.",
  "cli.failure.bad-address":
    "“{found}” is no address for the add-in. It has to begin with https:// and name the folder of the files, for example: --base-url https://esep.example.kz/pane.",
  "cli.failure.nothing-recognised":
    '{path}: nothing in it looks like a register of the form. Name the register, the range and the columns yourself: --register services --range "Sheet!A4:H90" --map code=B name.ru=C.',
  "cli.failure.bug":
    "Esep itself has made a mistake: {details}. Your files are as they were. Please pass these words on to those who look after Esep.",
  "cli.new.done": "{path}: {sheets} {sheets|sheet|sheets} of the form, for {body}, {year:plain}.",
  "cli.link.done": "{path}: “{register}” is fed from {range}, {rows} {rows|row|rows}.",
  "cli.link.trial":
    "“{register}” would be fed from {range}, {rows} {rows|row|rows}. Nothing is written yet: add --save.",
  "cli.propose.found":
    "{range} looks like “{register}” ({certainty}): header in row {header}, {rows} {rows|row|rows}.",
  "cli.propose.unused": "Not used: {columns}.",
  "cli.propose.word": "  “{word}” in {field} is taken to mean “{code}”.",
  "cli.propose.unknownWord": "  “{word}” in {field} is not known: add --word {field}:{word}=CODE.",
  "cli.propose.next":
    "Nothing is written yet: --save links what is sure, --map FIELD=COLUMN says it otherwise.",
  "cli.check.none":
    "No errors: {rules} {rules|check|checks} made on {values} {values|value|values}.",
  "cli.check.summary":
    "{errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {infos} {infos|remark|remarks} in {rules} {rules|check|checks} on {values} {values|value|values}.",
  "cli.check.recognised": "{place} is taken for: {table} ({rows} {rows|row|rows}).",
  "cli.check.unrecognised":
    "Nothing of the form was recognised in this range. Say what it holds with --register.",
  "cli.check.error": "error",
  "cli.check.warning": "warning",
  "cli.check.info": "remark",
  "cli.check.accepted": "accepted: {reason} ({by}, {date:date})",
  "cli.charts.done": "{path}: {charts} {charts|chart|charts} drawn.",
  "cli.charts.none":
    "{path}: there is nothing to draw yet. Fill the services, the counts or the complaints, then run again.",
  "cli.export.done": "{path} ({size} kB)",
  "cli.serve.page": "Esep is open at {address}. Ctrl+C ends it.",
  "cli.serve.note":
    "Only this computer can reach it, and no file leaves it. For Excel itself put the files on a server with https: see docs/deployment.md.",
  "cli.manifest.done": "{path}: the add-in is taken from {address}.",
  "cli.demo.sample": "Taking an office's own workbook: {path}",
  "cli.demo.form": "Adding the form's sheets",
  "cli.demo.fill": "Filling what is typed by hand",
  "cli.demo.links": "Linking the office's own ranges",
  "cli.demo.charts": "Drawing the charts",
  "cli.demo.check": "Checking",
  "cli.demo.files": "The files:",
  "cli.demo.done": "Done in {seconds} s.",
  "cli.failure.personal-data":
    "{path}: a number that names a person stands in {places}. Take it out and export again; nothing was written.",
  "cli.failure.photo-not-a-picture": "{path} is no JPEG or PNG picture. Save it as one and repeat.",
  "cli.failure.photo-too-large":
    "{path} is larger than 30 MB or 50 megapixels. Make it smaller and repeat.",
  "cli.failure.photo-damaged":
    "{path} is damaged or a kind of PNG that is not read. Save it as JPEG and repeat.",
  "cli.help.together": "one Word document and one page in both languages",
  "cli.help.made": "adds the page on how the report was made",
  "cli.help.template": "your own document: its styles, headers and footers are taken",
  "cli.help.photos": "pictures for the report",
  "cli.help.package": "a folder for each language, ready for a portal",
  "cli.help.next-year": "begins the next year's workbook from last year's",
  "cli.next-year.done":
    "{path}: the workbook of {year:plain}. The one of the year before is as it was.",
  "cli.next-year.carried": "  stays: “{register}”, {rows} {rows|row|rows}",
  "cli.next-year.emptied": "  emptied: “{register}”, {rows} {rows|row|rows}",
  "cli.next-year.drafts":
    "  {texts} {texts|text stays as a draft|texts stay as drafts}: the check finds each until its mark is taken out",
  "cli.next-year.link": "  link anew: “{register}” is still fed from “{sheet}”!{range}",
} as const;
