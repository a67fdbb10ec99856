import { byteOrderMark, line } from '../../activities/index.ts'
import type { Known } from './asks.ts'
import type { Entry } from './queries.ts'

type Row = { ask: Known; who: string; entry?: Entry | undefined; clashes: readonly string[] }

const head = ['title', 'about', 'service', 'from', 'until', 'who', 'kind']
const staffHead = ['clashes', 'note', 'why_over_the_cap', 'not_published_yet']

/** The forward plan as a file of lines; notes, clashes and drafts are for officers alone. */
export function fileOf(rows: readonly Row[], staff: boolean): string {
  const lines = rows.map(({ ask, who, entry, clashes }) =>
    line([
      ask.title,
      entry?.about ?? '',
      ask.service,
      ask.fromOn,
      ask.untilOn,
      who,
      ask.kind,
      ...(staff ? [clashes.join(' | '), entry?.note ?? '', entry?.overCapWhy ?? '', ask.draft ? 'yes' : ''] : []),
    ]),
  )
  return byteOrderMark + line(staff ? [...head, ...staffHead] : head) + lines.join('')
}
