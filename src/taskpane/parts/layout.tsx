import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  row: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalSNudge,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  list: { listStyleType: "none", margin: "0", padding: "0" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  caption: {
    margin: "0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
    textTransform: "uppercase",
  },
  small: {
    margin: "0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  text: { margin: "0" },
});

export interface LayoutProps {
  readonly children: ReactNode;
}

/** What a step shows, from top to bottom. */
export function Column({ children }: LayoutProps) {
  return <div className={useStyles().column}>{children}</div>;
}

/** Buttons side by side, or beneath each other where there is no room. */
export function Actions({ children }: LayoutProps) {
  return <div className={useStyles().actions}>{children}</div>;
}

export interface TitleProps extends LayoutProps {
  readonly id?: string;
}

/** The heading of a step. */
export function Title({ children, id }: TitleProps) {
  return (
    <h2 id={id} className={useStyles().title}>
      {children}
    </h2>
  );
}

/** Text in small print. */
export function Small({ children }: LayoutProps) {
  return <p className={useStyles().small}>{children}</p>;
}

export function Paragraph({ children }: LayoutProps) {
  return <p className={useStyles().text}>{children}</p>;
}

export interface SectionProps extends LayoutProps {
  readonly caption: string;
}

/** Rows under a caption in capitals. */
export function Section({ caption, children }: SectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={caption}>
      <h3 className={styles.caption}>{caption}</h3>
      {children}
    </section>
  );
}

export function Rows({ children }: LayoutProps) {
  return <ul className={useStyles().list}>{children}</ul>;
}

/** What it is on the left, its state or action on the right. */
export function Row({ children }: LayoutProps) {
  return <li className={useStyles().row}>{children}</li>;
}
