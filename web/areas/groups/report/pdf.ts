import { formatDate, formatDateTime } from '../../../ui/layout/format.ts'
import { blocksOf } from './blocks.ts'
import type { Report } from './queries.ts'
import { lineText, type Part } from './rules.ts'
import { Sheet } from './sheet.ts'
import { partNames, words } from './words.ts'

/** A report as a tagged PDF: the same words and figures as its page, in the same order. */
export async function reportPdf(report: Report, council: string): Promise<Buffer> {
  const { subject, publishedAt, asAt, figures } = report
  const sheet = await Sheet.open({ title: subject, author: council, at: publishedAt ?? asAt })
  const written = (part: Part) => {
    sheet.heading(2, partNames[part])
    sheet.blocks(blocksOf(report[part] || words.notYet))
  }
  sheet.heading(1, subject)
  sheet.meta(council)
  sheet.meta(publishedAt ? words.publishedOn(formatDate(publishedAt)) : words.draft)
  sheet.meta(words.asAt(formatDateTime(asAt)))
  written('purpose')
  written('approach')
  written('achievements')
  sheet.heading(2, words.figures)
  for (const { title, lines } of figures.parts) {
    sheet.heading(3, title)
    sheet.table(
      [words.what, words.number],
      lines.map((line) => [line.label, lineText(line)] as const),
    )
  }
  sheet.heading(3, figures.steps.title)
  sheet.bars(figures.steps.bars, figures.steps.all, words.pdfAlt(figures.steps.bars, figures.steps.all))
  sheet.heading(3, figures.wards.title)
  sheet.table(
    [words.wards, words.number],
    figures.wards.lines.map((line) => [line.label, lineText(line)] as const),
  )
  written('next-steps')
  return sheet.close((page, of) => `${subject.slice(0, 80)} · ${words.pdfPage(page, of)}`)
}
