/** What each folder may import, besides itself. Read it top to bottom: nothing imports what stands below. */
const may = {
  ooxml: [],
  form: [],
  figures: ["form"],
  checks: ["form", "figures"],
  messages: ["form", "checks"],
  charts: ["form", "figures", "messages"],
  workbook: ["ooxml", "form", "figures", "checks", "charts", "messages"],
  report: ["ooxml", "form", "figures", "checks", "charts", "messages"],
  taskpane: ["ooxml", "form", "figures", "checks", "charts", "messages", "workbook", "report"],
  host: ["ooxml"],
  standalone: [
    "ooxml",
    "form",
    "figures",
    "checks",
    "charts",
    "messages",
    "workbook",
    "report",
    "taskpane",
    "host",
  ],
};

/** The one folder that may touch each heavy or host-bound package. */
const home = {
  "docx|jpeg-js": "report",
  "react|react-dom|@fluentui/[^/]+": "taskpane",
  "@ironcalc/[^/]+": "host",
  fflate: "ooxml",
};

const folders = Object.entries(may).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `${folder} may import: ${allowed.join(", ") || "nothing"}`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: `^src/(${[folder, ...allowed].join("|")})/` },
}));

const packages = Object.entries(home).map(([name, folder]) => ({
  name: `${folder}-owns-its-packages`,
  comment: `Only ${folder} may use ${name}`,
  severity: "error",
  from: { path: "^src/", pathNot: `^src/${folder}/` },
  to: { path: `node_modules/(${name})/` },
}));

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "A knot cannot be understood, tested or replaced piece by piece.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A file that nothing uses is read for nothing.",
      severity: "error",
      from: {
        orphan: true,
        path: "^src/",
        pathNot: "^src/(taskpane/main\\.tsx|standalone/|.*\\.d\\.ts)",
      },
      to: {},
    },
    {
      name: "through-the-front-door",
      comment:
        "Enter another folder by its index; the two doors of workbook (office, file), and what is loaded late by its own door.",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: {
        path: "^src/[^/]+/.+",
        pathNot: [
          "^src/$1/",
          "^src/[^/]+/index\\.ts$",
          "^src/workbook/(office|file)/index\\.ts$",
          "^src/report/(docx|pptx|html)/index\\.ts$",
        ],
      },
    },
    {
      name: "cli-is-plain",
      comment: "The command line must run where there is no page.",
      severity: "error",
      from: { path: "^src/standalone/cli" },
      to: { path: "^src/taskpane/", reachable: true },
    },
    ...folders,
    ...packages,
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".d.ts", ".js", ".json"] },
  },
};
