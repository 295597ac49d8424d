export const locales = ["en-US", "ru-RU", "kk-KZ"] as const;
export type LocaleName = (typeof locales)[number];

/** Which Excel is played. */
export interface Profile {
  readonly platform: "OfficeOnline" | "PC" | "Mac";
  /** The highest ExcelApi set that `isSetSupported` grants; members above it are refused by the client. */
  readonly excelApi: string;
  /** Further sets that are granted ("SharedRuntime": "1.1"). */
  readonly otherSets: Readonly<Record<string, string>>;
  readonly locale: LocaleName;
  /** Bytes of one request or answer; null for none. Only Excel on the web has a limit. */
  readonly payloadLimit: number | null;
  /** A name in `load` that the class does not have: Excel lets it pass, tests had better not. */
  readonly unknownLoadNames: "ignore" | "fail";
  /** Whom comments are signed by. */
  readonly user: { readonly name: string; readonly email: string };
}

export const fiveMegabytes = 5 * 1024 * 1024;

const common = {
  excelApi: "1.14",
  otherSets: { DelayForCellEdit: "1.1" },
  locale: "en-US",
  unknownLoadNames: "ignore",
  user: { name: "Office User", email: "user@example.invalid" },
} as const;

/** Excel on the web, as it limits most. */
export const webProfile: Profile = {
  ...common,
  platform: "OfficeOnline",
  payloadLimit: fiveMegabytes,
};
export const windowsProfile: Profile = { ...common, platform: "PC", payloadLimit: null };
export const macProfile: Profile = { ...common, platform: "Mac", payloadLimit: null };

const byPlatform = { OfficeOnline: webProfile, PC: windowsProfile, Mac: macProfile } as const;

/** Excel on the web, or the platform named, changed as asked. */
export const profileOf = (changes: Partial<Profile> = {}): Profile => ({
  ...byPlatform[changes.platform ?? "OfficeOnline"],
  ...changes,
});
