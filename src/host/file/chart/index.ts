export { chartTypes } from "./chart-types";
export { readChart } from "./read-chart";
export { writeChart } from "./write-chart";
