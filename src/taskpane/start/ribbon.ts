/** What the buttons of the ribbon ask for, by the names that the manifest gives them. */
export const ribbonCommands = ["form", "link", "check", "charts", "export"] as const;

export type RibbonCommand = (typeof ribbonCommands)[number];

/** The name of a command in the manifest. */
export const actionName = (command: RibbonCommand): string => `esep.${command}`;

/** Where the pane hears of the ribbon; what was pressed before it listened is told at once. */
export interface Ribbon {
  readonly press: (command: RibbonCommand) => void;
  readonly listen: (hear: (command: RibbonCommand) => void) => () => void;
}

export function createRibbon(): Ribbon {
  let heard: ((command: RibbonCommand) => void) | null = null;
  let waiting: RibbonCommand[] = [];
  return {
    press(command) {
      if (heard) heard(command);
      else waiting.push(command);
    },
    listen(hear) {
      heard = hear;
      for (const command of waiting) hear(command);
      waiting = [];
      return () => (heard = null);
    },
  };
}
