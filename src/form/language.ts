/** The two languages of the report. */
export type Language = "kk" | "ru";

/** The languages of the interface. */
export type UiLanguage = Language | "en";

export const languages = ["kk", "ru"] as const satisfies readonly Language[];
export const uiLanguages = ["kk", "ru", "en"] as const satisfies readonly UiLanguage[];

export type Text2 = Readonly<Record<Language, string>>;
export type Label = Readonly<Record<UiLanguage, string>>;
