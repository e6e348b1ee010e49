"""A table schema in, what a publisher fills in out: CSV with a header, and a workbook that explains itself."""
import csv
import io
import zipfile
from datetime import datetime

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from macros.specs.table_schema import Field, TableSchema
from macros.specs.words import obligation, type_name

_TEXT, _LAST_ROW = "@", 1048576  # Excel's text format; its last row
_FORMATS = {"number": "[$-409]0.######", "integer": "0", "date": "yyyy-mm-dd", "datetime": "yyyy-mm-ddThh:mm:ss"}
_NOTE = "Rad 2 i bladet Data är ett exempel. Skriv över den. Ta aldrig bort rad 1."
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time that a zip file can hold


def template_csv(schema: TableSchema) -> bytes:
    """The header line alone, as RFC 4180 says: comma, CRLF, UTF-8 without a byte order mark."""
    text = io.StringIO(newline="")
    csv.writer(text).writerow(schema.names)
    return text.getvalue().encode("utf-8")


def template_xlsx(schema: TableSchema) -> bytes:
    """A workbook: header, one example row, a sheet that explains every column. The same bytes for the same schema.

    Codes are text, so that Excel keeps leading zeros; enumerated values are lists to choose from.
    """
    book = Workbook()
    sheet = book.active
    sheet.title = "Data"
    sheet.freeze_panes = "A2"
    for number, field in enumerate(schema.fields, start=1):
        _column(sheet, number, field)
    _explain(book.create_sheet("Kolumner"), schema)
    book.properties.creator = "Nationell dataverkstad"
    book.properties.title = schema.title
    updated = book.properties.created = datetime.combine(schema.updated.first, datetime.min.time())
    raw = io.BytesIO()
    book.save(raw)
    return _without_times(raw.getvalue(), updated)


def _column(sheet: Worksheet, number: int, field: Field) -> None:
    letter = get_column_letter(number)
    head = sheet.cell(1, number, field.name)
    head.font, head.fill = Font(bold=True), PatternFill("solid", fgColor="DDE6EE")
    head.comment = Comment(f"{field.title}. {field.description} {obligation(field)}.", "Nationell dataverkstad")
    column = sheet.column_dimensions[letter]
    column.width, column.number_format = max(12, len(field.name) + 3), _FORMATS.get(field.type, _TEXT)
    if field.example is not None:
        sheet.cell(2, number, _value(field))
        sheet.cell(2, number).number_format = _FORMATS.get(field.type, _TEXT)
    choices = ",".join(("true", "false") if field.type == "boolean" else field.constraints.enum)
    if 0 < len(choices) <= 255:  # Excel's limit for a list in place
        choice = DataValidation(type="list", formula1=f'"{choices}"', allow_blank=True,
                                showErrorMessage=True, errorTitle=field.name, error="Välj ett av värdena i listan.")
        choice.add(f"{letter}2:{letter}{_LAST_ROW}")
        sheet.add_data_validation(choice)


def _value(field: Field) -> object:
    """The example as Excel holds it: numbers and dates as such, all else as text."""
    match field.type:
        case "integer":
            return int(field.example)
        case "number":
            return float(field.example)
        case "date":
            return datetime.strptime(field.example, "%Y-%m-%d")
    return field.example


def _explain(sheet: Worksheet, schema: TableSchema) -> None:
    headings = ("Kolumn", "Namn", "Betyder", "Typ", "Krav", "Tillåtna värden", "Exempel")
    sheet.append((_NOTE,))
    sheet.append(headings)
    for cell in (*sheet[1], *sheet[2]):
        cell.font = Font(bold=True)
    for field in schema.fields:
        sheet.append((field.name, field.title, field.description, type_name(field), obligation(field),
                      ", ".join(field.constraints.enum), field.example or ""))
    for row in sheet.iter_rows():
        for cell in row:
            cell.number_format, cell.alignment = _TEXT, Alignment(wrap_text=True, vertical="top")
    sheet["A1"].alignment = Alignment(wrap_text=False)
    for letter, width in zip("ABCDEFG", (24, 26, 60, 16, 22, 30, 24), strict=True):
        sheet.column_dimensions[letter].width = width


def _without_times(raw: bytes, modified: datetime) -> bytes:
    """The same archive without the time of writing: openpyxl puts the clock in each entry and in docProps/core.xml."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                start, end = b"<dcterms:modified xsi:type=\"dcterms:W3CDTF\">", b"</dcterms:modified>"
                head, _, rest = content.partition(start)
                content = head + start + modified.strftime("%Y-%m-%dT%H:%M:%SZ").encode() + end + rest.partition(end)[2]
            new.writestr(zipfile.ZipInfo(name, _EPOCH), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()
