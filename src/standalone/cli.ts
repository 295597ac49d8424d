import { setFlagsFromString } from "node:v8";
import { main } from "./cli/main";

// What is read lives long: room for the short-lived, grown to what it may be, would only cost memory.
setFlagsFromString("--semi-space-growth-factor=1");

const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

void main(process.argv.slice(2), {
  environment: process.env,
  today: localDay(new Date()),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
