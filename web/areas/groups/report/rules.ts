/** The parts of a report that a person writes. */
export const parts = ['purpose', 'approach', 'achievements', 'next-steps'] as const
export type Part = (typeof parts)[number]

export type ReportWords = { subject: string } & Record<Part, string>
export type ReportField = keyof ReportWords
export type ReportRefusal = 'subject-missing' | 'subject-too-long' | 'part-missing' | 'part-too-long'
export type ReportRefusals = Partial<Record<ReportField, ReportRefusal>>

/** What is wrong with a report, by field. A draft needs its subject alone; to be published it needs every part. */
export function reportRefusals(said: ReportWords, whole: boolean): ReportRefusals {
  const found: ReportRefusals = {}
  if (!said.subject) found.subject = 'subject-missing'
  else if (said.subject.length > 150) found.subject = 'subject-too-long'
  for (const part of parts) {
    if (whole && !said[part]) found[part] = 'part-missing'
    else if (said[part].length > 10_000) found[part] = 'part-too-long'
  }
  return found
}

/** One number, and of how many it is a part where it is one; null where there are too few to say. */
export type Line = { key: string; label: string; value: number | null; of?: number }
/** The figures as they were, with the words that stood beside them: a published report reads the same for ever. */
export type Figures = {
  parts: { key: string; title: string; lines: Line[] }[]
  /** For the picture: how many key groups reached each step. */
  steps: { title: string; all: number; bars: { label: string; value: number }[] }
  /** How many key groups reach each ward. */
  wards: { title: string; lines: Line[] }
}

/** What people told is counted for everyone from this many on. */
export const fewest = 5
export const openly = (value: number): number | null => (value > 0 && value < fewest ? null : value)

export const valueText = ({ value }: Pick<Line, 'value'>): string =>
  value === null ? `fewer than ${fewest}` : String(value)
export const lineText = (line: Line): string =>
  line.of === undefined ? valueText(line) : `${valueText(line)} of ${line.of}`
