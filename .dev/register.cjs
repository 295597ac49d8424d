// Lets node run the TypeScript of this repository as it is: node -r ./.dev/register.cjs script.ts
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { transformSync } = require("@swc/core");

for (const extension of [".ts", ".tsx"]) {
  Module._extensions[extension] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, "utf8"), {
      filename,
      sourceMaps: "inline",
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: extension === ".tsx" },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    });
    module._compile(code, filename);
  };
}
