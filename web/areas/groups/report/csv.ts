import { cell } from '../imports/export.ts'
import { type Figures, valueText } from './rules.ts'
import { words } from './words.ts'

/** The figures of a report for a spreadsheet: one a line, under the part it belongs to. */
export function figuresCsv({ parts, wards, steps }: Figures): string {
  const lines = [
    ...parts.flatMap(({ title, lines: of }) => of.map((line) => [title, line.label, valueText(line), line.of ?? ''])),
    ...steps.bars.map(({ label, value }) => [steps.title, label, value, steps.all]),
    ...wards.lines.map((line) => [wards.title, line.label, valueText(line), '']),
  ]
  const text = [words.csvHead, ...lines].map((cells) => `${cells.map((one) => cell(String(one))).join(',')}\r\n`)
  return `\ufeff${text.join('')}`
}
