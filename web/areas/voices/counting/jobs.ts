import { type JobKind, JobRefused } from '../../../platform/jobs.ts'
import { misplaced, recount } from './recount-queries.ts'

/** Every night: what pages show as counts equals a recount, and each voice stands in exactly one place. */
export const verifyTallies: JobKind = {
  kind: 'verify-tallies',
  every: 'daily 03:20',
  async run({ db }) {
    const [wrong, lost] = [await recount(db), await misplaced(db)]
    if (!wrong.length && !lost.length) return { sentence: 'All counts equal a recount.' }
    const examples = wrong
      .slice(0, 5)
      .map(({ subject, key, stored, counted }) => `${subject} ${key}: ${stored} stored, ${counted} counted`)
    throw new JobRefused(
      [
        wrong.length && `${wrong.length} counts differ from a recount: ${examples.join('; ')}.`,
        lost.length &&
          `${lost.length} answers stand in no place or in several: ${lost
            .slice(0, 5)
            .map(({ id }) => id)
            .join(', ')}.`,
      ]
        .filter(Boolean)
        .join(' '),
    )
  },
}
