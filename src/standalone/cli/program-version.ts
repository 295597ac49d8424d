/** The version that the bundle was made as; run from its source the program has none. */
export const programVersion = typeof ESEP_VERSION === "string" ? ESEP_VERSION : "0";
