#!/usr/bin/python3
"""Makes the small workbooks of test/fixtures/workbooks with other programs than ours, so that reading and saving are
tried on what those programs write. Needs openpyxl, XlsxWriter and LibreOffice; the results are committed.
make-pivot-fixture.mjs makes one more."""
import datetime
import io
import re
import subprocess
import tempfile
import zipfile
from pathlib import Path

import openpyxl
import openpyxl.chart
import openpyxl.comments
import openpyxl.drawing.image
import openpyxl.worksheet.datavalidation
import openpyxl.worksheet.table
import xlsxwriter
from PIL import Image

OUT = Path(__file__).resolve().parent.parent / "test/fixtures/workbooks"
MOMENT = datetime.datetime(2024, 1, 2, 3, 4, 5)
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def picture():
    data = io.BytesIO()
    Image.new("RGB", (24, 16), (0, 120, 90)).save(data, "PNG")
    data.seek(0)
    return data


def rich(path, chartsheet=False):
    """XlsxWriter: charts, picture, text box, notes, data bar, sparkline, icons, styles, table, protection, arrays."""
    book = xlsxwriter.Workbook(path)
    book.set_properties({"title": "Үлгі кітап", "author": "Сынақ", "created": MOMENT})
    sheet = book.add_worksheet("Деректер")
    money = book.add_format({"num_format": "#,##0.00", "bg_color": "#FFEEAA", "border": 1})
    date = book.add_format({"num_format": "dd.mm.yyyy"})
    percent = book.add_format({"num_format": "0.0%"})
    bold = book.add_format({"bold": True, "font_color": "#AA0000"})
    sheet.write_row(0, 0, ["Атауы", "Саны", "Бағасы", "Барлығы", "Күні", "Үлесі", "Белгі"], bold)
    for row in range(1, 9):
        sheet.write(row, 0, f"Қызмет {row} & <{row}>")
        sheet.write(row, 1, row * 10)
        sheet.write(row, 2, row + 0.25, money)
        sheet.write_formula(row, 3, f"=B{row + 1}*C{row + 1}", money, row * 10 * (row + 0.25))
        sheet.write_datetime(row, 4, datetime.datetime(2025, 1, row), date)
        sheet.write(row, 5, row / 16, percent)
        sheet.write(row, 6, row % 2 == 0)
    sheet.write_formula("D10", "=SUM(D2:D9)", money, 2100.0)
    sheet.write_formula("E10", '=IF(B2>5,"иә","жоқ")', None, "иә")
    sheet.write_formula("F10", "=1/0", None, "#DIV/0!")
    sheet.write_array_formula("B12:B14", "{=B2:B4*2}", None, 20)
    sheet.write_dynamic_array_formula("D12", "=SORT(B2:B5)", None, 10)
    sheet.write_rich_string("A11", "Қалың ", bold, "сөз", " соңы ")
    sheet.write_blank("H1", None, money)
    sheet.write_comment("B2", "Бірінші ескерту", {"author": "Сынақ"})
    sheet.write_url("A13", "https://example.org/a?b=1&c=2", string="Сілтеме")
    sheet.write_url("A14", "internal:'Екінші'!A1", string="Ішкі")
    sheet.conditional_format("B2:B9", {"type": "data_bar", "data_bar_2010": True})
    sheet.conditional_format("C2:C9", {"type": "icon_set", "icon_style": "3_traffic_lights"})
    sheet.conditional_format("D2:D9", {"type": "cell", "criteria": ">", "value": 100, "format": bold})
    sheet.add_sparkline("H2", {"range": "Деректер!B2:D2"})
    sheet.data_validation("B2:B9", {"validate": "integer", "criteria": ">=", "value": 0, "error_message": "Теріс болмайды"})
    sheet.set_column(0, 0, 24)
    sheet.set_column(9, 9, 12, money)
    sheet.set_row(5, 30, None, {"hidden": True})
    sheet.merge_range("A16:C16", "Біріктірілген", bold)
    sheet.freeze_panes(1, 1)
    sheet.set_header("&L&G&CБет &P", {"image_left": "picture.png", "image_data_left": picture()})
    for index, kind in enumerate(["column", "pie"]):
        chart = book.add_chart({"type": kind})
        chart.add_series({"name": "=Деректер!$B$1", "categories": "=Деректер!$A$2:$A$9", "values": "=Деректер!$B$2:$B$9"})
        chart.set_title({"name": f"Диаграмма {index + 1}"})
        sheet.insert_chart(17, index * 8, chart, {"description": "Сипаттама"})
    sheet.insert_image("J1", "picture.png", {"image_data": picture(), "description": "Сурет"})
    sheet.insert_textbox("J6", "Мәтін")
    second = book.add_worksheet("Екінші")
    second.add_table("B3:D6", {"name": "Кесте_1", "total_row": True, "columns": [
        {"header": "Код", "total_string": "Барлығы"}, {"header": "Саны", "total_function": "sum"},
        {"header": "Екі есе", "formula": "=Кесте_1[[#This Row],[Саны]]*2"}], "data": [["001", 5], ["002", 7]]})
    second.protect("құпия")
    second.set_landscape()
    second.set_paper(9)
    second.print_area("A1:F20")
    second.repeat_rows(2)
    hidden = book.add_worksheet("Жасырын")
    hidden.hide()
    hidden.write("A1", "жасырын мәтін")
    if chartsheet:
        chart = book.add_chart({"type": "line"})
        chart.add_series({"values": "=Деректер!$B$2:$B$9"})
        book.add_chartsheet("Сызба").set_chart(chart)
        book.add_worksheet("Соңғы").write("A1", 1)
    book.define_name("Барлық_саны", "=Деректер!$B$2:$B$9")
    book.define_name("Екінші!Жергілікті", "=Екінші!$B$3")
    book.close()


def plain(path):
    """openpyxl: 1904 dates, chart, picture, note, validation, shared formula, formulas that nothing has calculated."""
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.properties.created = book.properties.modified = MOMENT
    book.properties.creator = "Сынақ"
    sheet = book.active
    sheet.title = "Кітап 1904"
    sheet.append(["Күні", "Саны", "Екі есе"])
    for row in range(2, 7):
        sheet.append([datetime.date(2025, 3, row), row, f"=B{row}*2"])
        sheet.cell(row, 1).number_format = "yyyy\\-mm\\-dd"
    sheet["D2"] = "=B2:B4*3"
    sheet.formula_attributes["D2"] = {"t": "array", "ref": "D2:D4"}
    sheet["B2"].comment = openpyxl.comments.Comment("Екінші ескерту", "Сынақ")
    chart = openpyxl.chart.BarChart()
    chart.add_data(openpyxl.chart.Reference(sheet, min_col=2, min_row=1, max_row=6), titles_from_data=True)
    sheet.add_chart(chart, "F2")
    image = openpyxl.drawing.image.Image(picture())
    sheet.add_image(image, "F20")
    validation = openpyxl.worksheet.datavalidation.DataValidation(type="list", formula1='"иә,жоқ"', allow_blank=True)
    validation.add("E2:E6")
    sheet.add_data_validation(validation)
    table = openpyxl.worksheet.table.Table(displayName="Table_1904", ref="A1:C6")
    sheet.add_table(table)
    sheet.row_dimensions[4].hidden = True
    book.create_sheet("Бос")
    book.save(path)


def parts_of(path):
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def write(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, (2024, 1, 2, 3, 4, 4))
            info.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(info, content)


def into(parts, name, mark, text):
    assert mark in parts[name].decode(), (name, mark)
    parts[name] = parts[name].decode().replace(mark, text, 1).encode()


def crowded(source, path):
    """The first one as .xlsm, with macros, custom XML, an external link, threads, printer settings, calcChain, pivot."""
    parts = parts_of(source)
    parts["xl/vbaProject.bin"] = bytes(range(256)) * 4
    parts["customXml/item1.xml"] = b'<?xml version="1.0"?><own xmlns="urn:example:own"><a>1</a></own>'
    parts["customXml/itemProps1.xml"] = b'<?xml version="1.0"?><ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>'
    parts["customXml/_rels/item1.xml.rels"] = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{REL}/customXmlProps" Target="itemProps1.xml"/></Relationships>'.encode()
    parts["xl/externalLinks/externalLink1.xml"] = f'<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="{REL}" r:id="rId1"><sheetNames><sheetName val="A"/></sheetNames></externalBook></externalLink>'.encode()
    parts["xl/externalLinks/_rels/externalLink1.xml.rels"] = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{REL}/externalLinkPath" Target="other.xlsx" TargetMode="External"/></Relationships>'.encode()
    parts["xl/calcChain.xml"] = b'<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="D2" i="1"/><c r="D3"/><c r="D10"/></calcChain>'
    parts["xl/printerSettings/printerSettings1.bin"] = b"\x01\x02\x03" * 50
    parts["xl/persons/person.xml"] = b'<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Tester" id="{AAAAAAAA-0000-0000-0000-000000000001}" userId="t" providerId="None"/></personList>'
    parts["xl/threadedComments/threadedComment1.xml"] = '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" dT="2024-01-02T03:04:05.00" personId="{AAAAAAAA-0000-0000-0000-000000000001}" id="{BBBBBBBB-0000-0000-0000-000000000001}"><text>Тармақты пікір</text></threadedComment><threadedComment ref="B2" dT="2024-01-02T03:05:05.00" personId="{AAAAAAAA-0000-0000-0000-000000000001}" id="{BBBBBBBB-0000-0000-0000-000000000002}" parentId="{BBBBBBBB-0000-0000-0000-000000000001}"><text>Жауап</text></threadedComment></ThreadedComments>'.encode()
    rels = "xl/_rels/workbook.xml.rels"
    add = lambda rid, kind, target: f'<Relationship Id="{rid}" Type="{REL}/{kind}" Target="{target}"/>'
    into(parts, rels, "</Relationships>", add("rId91", "externalLink", "externalLinks/externalLink1.xml")
         + add("rId92", "calcChain", "calcChain.xml") + add("rId93", "customXml", "../customXml/item1.xml")
         + '<Relationship Id="rId94" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>'
         + '<Relationship Id="rId95" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/></Relationships>')
    into(parts, "xl/worksheets/_rels/sheet1.xml.rels", "</Relationships>",
         '<Relationship Id="rId96" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>'
         + add("rId97", "printerSettings", "../printerSettings/printerSettings1.bin") + "</Relationships>")
    into(parts, "xl/workbook.xml", "<definedNames>", '<externalReferences><externalReference r:id="rId91"/></externalReferences><definedNames>')
    over = lambda name, kind: f'<Override PartName="/{name}" ContentType="{kind}"/>'
    types = "[Content_Types].xml"
    into(parts, types, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
    into(parts, types, "</Types>", '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'
         + over("xl/printerSettings/printerSettings1.bin", "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings")
         + over("xl/externalLinks/externalLink1.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml")
         + over("xl/calcChain.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml")
         + over("customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml")
         + over("xl/persons/person.xml", "application/vnd.ms-excel.person+xml")
         + over("xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml") + "</Types>")
    sheet = "xl/worksheets/sheet1.xml"
    xml = parts[sheet].decode()
    xml = re.sub(r'<f>B2\*C2</f>', '<f t="shared" ref="D2:D9" si="0">B2*C2</f>', xml)
    for row in range(3, 10):
        xml = xml.replace(f"<f>B{row}*C{row}</f>", '<f t="shared" si="0"/>')
    xml = re.sub(r"(<pageMargins[^>]*/>)", r'\1<pageSetup paperSize="9" orientation="portrait" r:id="rId97"/>', xml)
    parts[sheet] = xml.encode()
    write(path, parts)


def prefixed(source, path):
    """Every element of the spreadsheet's own parts with the prefix x:, as some libraries write."""
    parts = parts_of(source)
    for name, content in parts.items():
        text = content.decode("utf-8", "replace")
        if not name.endswith(".xml") or 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' not in text:
            continue
        text = text.replace('xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"', 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"', 1)
        parts[name] = re.sub(r"<(/?)(?=[A-Za-z]\w*[\s/>])", r"<\1x:", text).encode()
    write(path, parts)


def strict(source, path):
    """The strict variant: other namespaces, dates as ISO text."""
    swaps = [("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
             ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"),
             ("http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/"),
             ("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties", "http://purl.oclc.org/ooxml/officeDocument/extendedProperties"),
             ("http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes", "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes")]
    parts = parts_of(source)
    for name, content in parts.items():
        if name.endswith((".xml", ".rels")) and name != "[Content_Types].xml":
            text = content.decode()
            for old, new in swaps:
                text = text.replace(old, new)
            parts[name] = text.encode()
    into(parts, "xl/worksheets/sheet1.xml", '<c r="A2" s="1" t="n"><v>', '<c r="A2" s="1" t="d"><v>2025-03-02T00:00:00</v></c><!-- <v>')
    xml = parts["xl/worksheets/sheet1.xml"].decode()
    xml = re.sub(r"<!-- <v>\d+</v></c>", "", xml, count=1)
    parts["xl/worksheets/sheet1.xml"] = xml.encode()
    write(path, parts)


def by_libreoffice(source, path, kind="xlsx"):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", "--headless", "--convert-to", kind, "--outdir", folder, source], check=True, capture_output=True)
        Path(path).write_bytes((Path(folder) / (Path(source).stem + "." + kind)).read_bytes())


def pivot_by_libreoffice(path):
    """LibreOffice: a pivot table over a list, with its cache and records."""
    script = '''
import sys, time, uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import CellAddress, CellRangeAddress
from com.sun.star.sheet.DataPilotFieldOrientation import ROW, COLUMN, DATA
resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
for _ in range(100):
    try:
        context = resolver.resolve("uno:pipe,name=fixtures;urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.3)
desktop = context.ServiceManager.createInstance("com.sun.star.frame.Desktop")
hidden = PropertyValue(Name="Hidden", Value=True)
book = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (hidden,))
data = book.Sheets.getByIndex(0)
data.Name = "Деректер"
for row in range(25):
    line = ("Аймақ", "Қызмет", "Саны") if row == 0 else (("Солтүстік", "Оңтүстік", "Батыс")[row % 3], f"Қызмет {row % 4}", row)
    for column, value in enumerate(line):
        cell = data.getCellByPosition(column, row)
        if isinstance(value, str):
            cell.String = value
        else:
            cell.Value = value
book.Sheets.insertNewByName("Жиынтық", 1)
tables = book.Sheets.getByIndex(1).DataPilotTables
description = tables.createDataPilotDescriptor()
description.setSourceRange(CellRangeAddress(0, 0, 0, 2, 24))
for index, orientation in enumerate((ROW, COLUMN, DATA)):
    description.DataPilotFields.getByIndex(index).Orientation = orientation
tables.insertNewByName("Жиынтық_кесте", CellAddress(1, 0, 2), description)
book.storeToURL("file://" + sys.argv[1], (PropertyValue(Name="FilterName", Value="Calc MS Excel 2007 XML"),))
book.close(True)
try:
    desktop.terminate()
except Exception:
    pass
'''
    office = subprocess.Popen(["soffice", "--headless", "--norestore", "--accept=pipe,name=fixtures;urp;"])
    subprocess.run(["/usr/bin/python3", "-c", script, path], check=True)
    office.wait(timeout=60)


def without_references(source, path):
    """Rows and cells without their `r`, as the format allows; an empty sheetData; boolean attributes as words."""
    parts = parts_of(source)
    sheet = "xl/worksheets/sheet1.xml"
    xml = parts[sheet].decode()
    head, rest = xml.split("<sheetData>")
    data, tail = rest.split("</sheetData>")
    data = re.sub(r'<row r="\d+"', "<row", data)
    data = re.sub(r'<c r="[A-Z]+\d+"', "<c", data)
    data = data.replace('hidden="1"', 'hidden="true"')
    parts[sheet] = (head + "<sheetData>" + data + "</sheetData>" + tail).encode()
    write(path, parts)


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    at = lambda name: str(OUT / name)
    rich(at("xlsxwriter.xlsx"))
    rich(at("chartsheet.xlsx"), chartsheet=True)
    plain(at("openpyxl-1904.xlsx"))
    write(at("openpyxl-1904.xlsx"), parts_of(at("openpyxl-1904.xlsx")))
    crowded(at("xlsxwriter.xlsx"), at("crowded.xlsm"))
    prefixed(at("openpyxl-1904.xlsx"), at("prefixed.xlsx"))
    strict(at("openpyxl-1904.xlsx"), at("strict.xlsx"))
    without_references(at("openpyxl-1904.xlsx"), at("no-references.xlsx"))
    by_libreoffice(at("xlsxwriter.xlsx"), at("libreoffice.xlsx"))
    pivot_by_libreoffice(at("libreoffice-pivot.xlsx"))


if __name__ == "__main__":
    main()
