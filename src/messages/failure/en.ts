export const en = {
  "failure.no-form": "This workbook holds no form of the report. First add the sheets of the form.",
  "failure.sheet-missing": "There is no sheet “{sheet}”. Check its name and repeat.",
  "failure.own-sheet":
    "The sheet “{sheet}” belongs to the form itself and cannot be linked. Choose a sheet of the office.",
  "failure.bad-range": "“{range}” is no range. An example: Sheet!A4:H90.",
  "failure.bad-header":
    "Row “{found}” cannot be the header of “{range}”. Name a row at the top of the range or above it.",
  "failure.no-rows":
    "“{range}” holds no data under its header. Take the whole table with its data.",
  "failure.not-linkable":
    "The register “{register}” cannot be linked: Esep keeps it itself, or there is none of that name.",
  "failure.unknown-part": "The register “{register}” has no field “{part}”.",
  "failure.bad-column": "Column “{column}”, named for “{part}”, is not in the range “{range}”.",
  "failure.column-twice":
    "Column “{column}” is given to several fields, “{part}” among them. Give each field a column of its own.",
  "failure.key-unmapped":
    "For the register “{register}” name the column of “{part}”: rows are known by it.",
  "failure.unknown-code":
    "The word “{word}” of “{part}” is given the code “{found}”, which does not exist.",
  "failure.table-missing":
    "The table “{name}” is not there. Add the sheets of the form again: what is missing comes back.",
  "failure.field-missing":
    "The cell “{name}” is not there. Add the sheets of the form again: what is missing comes back.",
  "failure.bad-value": "The field “{part}” does not take “{found}”.",
  "failure.host-busy": "A cell is being edited. Press Enter or Esc in it, then repeat.",
  "failure.inactive-workbook": "Another workbook is active. Come back to this one, then repeat.",
  "failure.read-only":
    "The workbook is open for reading only. Check and export work; to change it, open it for editing.",
  "failure.protected": "The sheet “{sheet}” is protected. Take its protection off, then repeat.",
  "failure.payload":
    "Excel would not take so much data at once. Choose a smaller range, then repeat.",
  "failure.timeout":
    "Excel has not answered for {seconds} {seconds|second|seconds}. Wait and repeat; if that does not help, open the workbook anew.",
  "failure.refused":
    "Excel has not done it ({detail}). Repeat; if that does not help, open the workbook anew.",
  "failure.old-excel":
    "This Excel does not have “{member}”. Update Excel, or open Esep in a browser.",
  "failure.no-selection": "No cells are selected. Select one range on a sheet, then repeat.",
  "failure.not-kept":
    "What was written to “{sheet}” has not been kept. See that the workbook is not protected, then repeat.",
  "failure.edited-since":
    "After this operation cells were changed by hand: {total}, among them {cell}. Taking it back would lose those changes. Look at the cells, then press Take back again and confirm.",
  "failure.nothing-to-take-back":
    "There is nothing to take back: Esep has written nothing into this workbook since the pane was opened.",
  "failure.filtered": "The table “{name}” is filtered. Clear the filter, then repeat.",
  "failure.empty": "The file is empty. Choose another one.",
  "failure.not-a-package":
    "This is no Excel workbook, or the file is cut off. Save it again as .xlsx.",
  "failure.old-office": "This is the old .xls format. Open the file in Excel and save it as .xlsx.",
  "failure.encrypted":
    "The file is protected by a password. Take it off in Excel and save the file.",
  "failure.binary-workbook":
    "This is the .xlsb format. Open the file in Excel and save it as .xlsx.",
  "failure.open-document": "This is an OpenDocument file. Save it as .xlsx.",
  "failure.wrong-kind": "This is an Office file but no workbook. Choose an .xlsx file.",
  "failure.zip64":
    "The file is over 4 GB, or written as if it were. Take out what is not needed and save it again.",
  "failure.too-large":
    "The file or a part of it is too large ({detail}). Take out sheets and empty rows that are not needed and save it again.",
  "failure.compression":
    "The file is compressed in a way that Excel does not use. Open it in Excel and save it again.",
  "failure.unsafe-name": "The file holds the unsafe name “{part}” and is not opened.",
  "failure.doctype":
    "The part “{part}” holds a document type declaration, so the file is not opened.",
  "failure.encoding":
    "The part “{part}” is in an unknown encoding. Open the file in Excel and save it again.",
  "failure.part-missing":
    "The file lacks the part “{part}”: it is damaged. Open it in Excel, let it be repaired, and save it.",
  "failure.damaged":
    "The file is damaged ({part}). Open it in Excel, let it be repaired, and save it.",
} as const;
