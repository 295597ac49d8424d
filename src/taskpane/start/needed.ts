/** The lowest requirement set that the code uses; the manifest asks for the same. */
export const needed = { name: "ExcelApi", version: "1.13" } as const;
