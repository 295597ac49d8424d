/** The version in package.json, put in by webpack. */
declare const ESEP_VERSION: string;
