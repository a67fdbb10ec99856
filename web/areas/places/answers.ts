import type { Answers, Known } from '../../platform/subjects.ts'
import { idOf, kindOf } from '../../platform/subjects.ts'
import * as paths from './paths.ts'
import { findNeighbourhood, findWard } from './wards/queries.ts'

/** What places are called and where they live. */
export const answers: Answers = {
  async subject(subject, { db }): Promise<Known | undefined> {
    const id = idOf(subject)
    if (kindOf(subject) === 'ward') {
      const ward = await findWard(db, id)
      return ward && { subject, kind: 'ward', title: ward.name, href: ward.href, public: true }
    }
    if (kindOf(subject) !== 'neighbourhood') return undefined
    const found = await findNeighbourhood(db, id)
    return (
      found && {
        subject,
        kind: 'neighbourhood',
        title: found.name,
        href: paths.neighbourhood.to({ neighbourhood: found.slug }),
        public: true,
      }
    )
  },
}
