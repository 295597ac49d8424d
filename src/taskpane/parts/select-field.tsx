import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  /** A list of long names must not make the pane wider than it is. */
  field: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: "0" },
  select: { minWidth: "0", "& select": { width: "100%", textOverflow: "ellipsis" } },
});

export interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly isRequired?: boolean;
  readonly onValue: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
}

/** A labelled choice from a list. */
export function SelectField({ label, value, isRequired, onValue, children }: SelectFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} required={isRequired === true} className={styles.field}>
      <Select
        className={styles.select}
        value={value}
        onChange={(_event, data) => onValue(data.value)}
      >
        {children}
      </Select>
    </Field>
  );
}

export interface SmallSelectProps extends Omit<SelectFieldProps, "isRequired"> {
  /** Beside its words rather than in a column of its own. */
  readonly place: "column" | "end";
}

const usePlaces = makeStyles({
  column: {},
  end: { flexShrink: 0, maxWidth: "60%" },
});

/** The same in a row of a table or list, where the row is the label. */
export function SmallSelect({ label, value, place, onValue, children }: SmallSelectProps) {
  const styles = useStyles();
  const places = usePlaces();
  return (
    <div className={places[place]}>
      <Select
        size="small"
        appearance="underline"
        className={styles.select}
        aria-label={label}
        value={value}
        onChange={(_event, data) => onValue(data.value)}
      >
        {children}
      </Select>
    </div>
  );
}
