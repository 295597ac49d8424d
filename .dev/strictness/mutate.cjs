// A jest transformer that takes one rule out of the source before compiling it.
const { createHash } = require("node:crypto");
const { createTransformer } = require("@swc/jest");

module.exports = {
  createTransformer: ({ swc, mutant }) => {
    const compiler = createTransformer(swc);
    const mutated = (source, path) => {
      if (!mutant || !path.endsWith(`/${mutant.file}`)) return source;
      const parts = source.split(mutant.find);
      if (parts.length !== 2) throw new Error(`${mutant.file}: not once: ${mutant.find}`);
      return parts.join(mutant.put);
    };
    return {
      canInstrument: false,
      process: (source, path, options) => compiler.process(mutated(source, path), path, options),
      // The compiled text depends on nothing else, so that all mutants share what none of them changes.
      getCacheKey: (source, path) =>
        createHash("sha256")
          .update(JSON.stringify([mutated(source, path), path, swc]))
          .digest("hex"),
    };
  },
};
