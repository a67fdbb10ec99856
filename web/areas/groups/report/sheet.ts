import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type PDFKit from 'pdfkit'
import type { Block, Run } from './blocks.ts'

type Doc = InstanceType<typeof PDFKit>
type Element = ReturnType<Doc['struct']>
type Outline = { addItem(title: string): Outline }

const margin = 56
const sizes = [0, 22, 16, 13, 12, 11, 11]
const grey = '#505a5f'
const ink = '#0b0c0c'

/**
 * A document for paper and for screen readers at once: whatever is drawn belongs to an element of its structure
 * (ISO 14289-1, PDF/UA), or is marked as decoration.
 */
export class Sheet {
  readonly doc: Doc
  readonly #root: Element
  readonly #outlines: Outline[]
  private constructor(doc: Doc) {
    this.doc = doc
    this.#root = doc.struct('Document')
    doc.addStructure(this.#root)
    this.#outlines = [doc.outline as unknown as Outline]
  }

  static async open({ title, author, at }: { title: string; author: string; at: Date }): Promise<Sheet> {
    const folder = join(process.cwd(), 'web/areas/groups/report/typeface')
    const [{ default: PDFDocument }, plain, bold] = await Promise.all([
      import('pdfkit'),
      readFile(join(folder, 'atkinson-hyperlegible-next-400.ttf')),
      readFile(join(folder, 'atkinson-hyperlegible-next-700.ttf')),
    ])
    const doc = new PDFDocument({
      // The library's types do not know this one yet.
      subset: 'PDF/UA' as 'PDF/A-3a',
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: 'en-GB',
      size: 'A4',
      margin,
      bufferPages: true,
      info: { Title: title, Author: author, Producer: 'Folkmoot', Creator: 'Folkmoot', CreationDate: at },
      // Its own fonts alone, so that every letter is in the file.
      font: plain as unknown as string,
    })
    doc.registerFont('plain', plain)
    doc.registerFont('bold', bold)
    return new Sheet(doc)
  }

  get #width(): number {
    return this.doc.page.width - 2 * margin
  }
  get #bottom(): number {
    return this.doc.page.height - margin - 16
  }

  /** Begins a new page where less than so much is left. */
  #room(height: number): void {
    if (this.doc.y + height > this.#bottom) this.doc.addPage()
  }

  heading(level: number, text: string): void {
    const size = sizes[level] ?? 11
    // Never alone at the foot of a page.
    this.#room(level > 2 ? 130 : size * 5)
    if (level > 1) this.doc.y += size * 0.6
    const parent = this.#outlines[Math.min(level, this.#outlines.length) - 1]!
    this.#outlines.length = Math.min(level, this.#outlines.length)
    this.#outlines.push(parent.addItem(text))
    this.#add(`H${level}`, () => this.doc.font('bold').fontSize(size).fillColor(ink).text(text, margin))
    this.doc.y += size * 0.3
  }

  meta(text: string): void {
    this.#add('P', () => this.doc.font('plain').fontSize(10).fillColor(grey).text(text, margin))
    this.doc.y += 4
  }

  blocks(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === 'heading') this.heading(block.level, block.runs.map(({ text }) => text).join(''))
      else if (block.kind === 'paragraph') {
        this.#add('P', () => this.#runs(block.runs, margin, this.#width))
        this.doc.y += 7
      } else this.#list(block.items)
    }
  }

  #list(items: readonly { mark: string; runs: Run[] }[]): void {
    const list = this.doc.struct('L')
    this.#root.add(list)
    for (const { mark, runs } of items) {
      this.#room(16)
      const item = this.doc.struct('LI')
      list.add(item)
      const y = this.doc.y
      item.add(this.doc.struct('Lbl', {}, () => this.#text(mark, margin + 6, y, 18)))
      this.doc.y = y
      item.add(this.doc.struct('LBody', {}, () => this.#runs(runs, margin + 26, this.#width - 26)))
      this.doc.y += 3
    }
    list.end()
    this.doc.y += 4
  }

  #text(text: string, x: number, y: number, width: number, align: 'left' | 'right' = 'left', font = 'plain'): void {
    this.doc.font(font).fontSize(11).fillColor(ink).text(text, x, y, { width, align })
  }

  #runs(runs: readonly Run[], x: number, width: number): void {
    const { doc } = this
    doc.fontSize(11).fillColor(ink)
    for (const [i, { text, bold }] of runs.entries()) {
      const continued = i < runs.length - 1
      doc.font(bold ? 'bold' : 'plain')
      if (i === 0) doc.text(text, x, doc.y, { width, continued, lineGap: 2 })
      else doc.text(text, { continued, lineGap: 2 })
    }
  }

  /** A table of two columns: the first cell of each row names it. */
  table(head: readonly [string, string], rows: readonly (readonly [string, string])[]): void {
    const { doc } = this
    const table = doc.struct('Table')
    this.#root.add(table)
    const right = 90
    const left = this.#width - right - 10
    const row = (cells: readonly [string, string], header: boolean) => {
      doc.font(header ? 'bold' : 'plain').fontSize(11)
      const height = Math.max(doc.heightOfString(cells[0], { width: left }), 14)
      this.#room(height + 8)
      const y = doc.y + 4
      const line = doc.struct('TR')
      table.add(line)
      const cell = (type: 'TH' | 'TD', scope: 'Column' | 'Row' | undefined, draw: () => void) =>
        line.add(doc.struct(type, (scope ? { scope } : {}) as object, draw))
      cell('TH', header ? 'Column' : 'Row', () =>
        this.#text(cells[0], margin, y, left, 'left', header ? 'bold' : 'plain'),
      )
      cell(header ? 'TH' : 'TD', header ? 'Column' : undefined, () =>
        this.#text(cells[1], margin + left + 10, y, right, 'right', header ? 'bold' : 'plain'),
      )
      this.#decoration(() =>
        doc
          .moveTo(margin, y + height + 3)
          .lineTo(margin + this.#width, y + height + 3)
          .lineWidth(header ? 1 : 0.5)
          .strokeColor('#b1b4b6')
          .stroke(),
      )
      doc.y = y + height + 4
    }
    row(head, true)
    for (const cells of rows) row(cells, false)
    table.end()
    doc.y += 6
  }

  /** Bars with their names and numbers; what they say is in the words beside the picture. */
  bars(bars: readonly { label: string; value: number }[], full: number, alt: string): void {
    const { doc } = this
    const height = bars.length * 34
    this.#room(height + 10)
    const top = doc.y + 4
    const bbox: [number, number, number, number] = [margin, top, margin + this.#width, top + height]
    this.#add(
      'Figure',
      () => {
        for (const [i, { label, value }] of bars.entries()) {
          const y = top + i * 34
          this.#text(label, margin, y, this.#width)
          const width = full ? ((this.#width - 40) * value) / full : 0
          doc.rect(margin, y + 15, Math.max(width, 0.5), 11).fill('#12436D')
          this.#text(String(value), margin + width + 6, y + 13, 40, 'left', 'bold')
        }
      },
      { alt, bbox, placement: 'Block' },
    )
    doc.y = top + height + 4
  }

  #add(type: string, draw: () => void, options: object = {}): void {
    const element = this.doc.struct(type as 'P', options, draw)
    this.#root.add(element)
    element.end()
  }

  #decoration(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' })
    draw()
    this.doc.endMarkedContent()
  }

  /** Numbers the pages and closes the file. */
  async close(footer: (page: number, of: number) => string): Promise<Buffer> {
    const { doc } = this
    this.#root.end()
    const { start, count } = doc.bufferedPageRange()
    for (let page = 0; page < count; page++) {
      doc.switchToPage(start + page)
      doc.page.margins.bottom = 0
      doc.markContent('Artifact', { type: 'Pagination' })
      doc.font('plain').fontSize(9).fillColor(grey)
      doc.text(footer(page + 1, count), margin, doc.page.height - margin + 12, { lineBreak: false })
      doc.endMarkedContent()
    }
    const parts: Buffer[] = []
    const done = new Promise<Buffer>((resolve, reject) => {
      doc.on('data', (part: Buffer) => parts.push(part))
      doc.on('end', () => resolve(Buffer.concat(parts)))
      doc.on('error', reject)
    })
    doc.end()
    return done
  }
}
