/** Two environments: node for everything, jsdom for what draws. Tests of the built pages live in test/e2e. */
const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

const common = {
  rootDir: require("node:path").resolve(__dirname, ".."),
  transform: { "^.+\\.[cm]?[jt]sx?$": swc },
  transformIgnorePatterns: [
    "/node_modules/(?!(echarts|zrender|nanoid|tslib|pptxgenjs|@ironcalc)/)",
  ],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/out/"],
};

module.exports = {
  projects: [
    {
      ...common,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/", "<rootDir>/test/render/"],
    },
    {
      ...common,
      displayName: "jsdom",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/taskpane/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/.dev/jest.setup-dom.ts"],
    },
    {
      ...common,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
    {
      ...common,
      displayName: "render",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/render/**/*.test.ts"],
    },
  ],
};
