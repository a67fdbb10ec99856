import type { Cell } from './column.ts'

export type WrittenRow = readonly { value: Cell; style?: 'head' | 'date' | 'moment' }[]

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const kindOf = (part: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`

/** What a spreadsheet cannot hold in one cell is cut; it is longer than any answer. */
const mostInCell = 32_767
const styles = { head: 1, date: 2, moment: 3 } as const

/** The parts of a workbook besides its sheets, by the names of their files. */
export function files(names: readonly string[]): readonly (readonly [string, string])[] {
  const each = (draw: (n: number, name: string) => string) => names.map((name, index) => draw(index + 1, name)).join('')
  return [
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kindOf('sheet.main')}"/><Override PartName="/xl/styles.xml" ContentType="${kindOf('styles')}"/>${each((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${kindOf('worksheet')}"/>`)}</Types>`,
    ],
    [
      '_rels/.rels',
      `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${each((n, name) => `<sheet name="${escaped(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${declaration}<Relationships xmlns="${packages}/relationships">${each((n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${names.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ],
    [
      'xl/styles.xml',
      `${declaration}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ],
  ]
}

/** A sheet whose first row stays in sight. */
export const headOfSheet = (widths: readonly number[]): string =>
  `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`
export const endOfSheet = '</sheetData></worksheet>'

/** One row. Words are cells of words: whatever they begin with, no spreadsheet runs them as a formula. */
export function rowOfSheet(cells: WrittenRow, row: number): string {
  const drawn = cells.map(({ value, style }, index) => {
    const at = `r="${letters(index)}${row}"${style ? ` s="${styles[style]}"` : ''}`
    if (value === null || value === '') return ''
    if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`
    if (value instanceof Date) return `<c ${at}><v>${value.getTime() / 86_400_000 + 25_569}</v></c>`
    return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(value.slice(0, mostInCell))}</t></is></c>`
  })
  return `<row r="${row}">${drawn.join('')}</row>`
}

/** A, B, … Z, AA, as spreadsheets name columns. */
export function letters(index: number): string {
  const before = Math.floor(index / 26)
  return (before ? letters(before - 1) : '') + String.fromCharCode(65 + (index % 26))
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML has no place for control characters and halves of characters; `_x0041_` would be read as a letter. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/_x[0-9a-f]{4}_/gi, '_x005F$&')
    .replace(/[&<>"]/g, (mark) => marks[mark]!)
