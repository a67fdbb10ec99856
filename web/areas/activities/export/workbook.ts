import { strToU8, Zip, ZipDeflate } from 'fflate'
import { endOfSheet, files, headOfSheet, rowOfSheet, type WrittenRow } from './workbook-xml.ts'

/**
 * A workbook that is written as its rows come: each piece of the zip is handed on at once, so that neither the rows nor
 * the file are ever in memory as a whole. Sheets come one after another.
 */
export class Workbook {
  private readonly zip: Zip
  private readonly at: Date
  private pieces: Uint8Array[] = []
  private sheet: { file: ZipDeflate; row: number } | undefined
  private sheets = 0

  constructor(names: readonly string[], at: Date) {
    this.at = at
    this.zip = new Zip((error, piece) => {
      if (error) throw error
      this.pieces.push(piece)
    })
    for (const [name, xml] of files(names)) this.open(name).push(strToU8(xml), true)
  }

  /** Begins the next sheet, with the widths of its columns in letters. */
  begin(widths: readonly number[]): void {
    this.endSheet()
    this.sheets++
    this.sheet = { file: this.open(`xl/worksheets/sheet${this.sheets}.xml`), row: 0 }
    this.sheet.file.push(strToU8(headOfSheet(widths)))
  }

  add(rows: readonly WrittenRow[]): void {
    const { sheet } = this
    if (!sheet) throw new RangeError('no sheet is begun')
    const xml = rows.map((row) => {
      sheet.row++
      return rowOfSheet(row, sheet.row)
    })
    sheet.file.push(strToU8(xml.join('')))
  }

  end(): void {
    this.endSheet()
    this.zip.end()
  }

  /** What has come together since the last time. */
  take(): Buffer {
    const taken = Buffer.concat(this.pieces)
    this.pieces = []
    return taken
  }

  private endSheet(): void {
    this.sheet?.file.push(strToU8(endOfSheet), true)
    this.sheet = undefined
  }

  private open(name: string): ZipDeflate {
    const file = new ZipDeflate(name, { level: 6 })
    file.mtime = this.at
    this.zip.add(file)
    return file
  }
}
