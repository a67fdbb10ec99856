import type { Keeping } from '../keeping.ts'
import { keepVotes } from './voting/commands.ts'
import { votesIn } from './voting/rules.ts'

/** Votes that came on paper, by telephone or with the form stand beside their voice, as those given one by one do. */
export const keeping: Keeping = {
  async taken(at, { activity, part, voiceId }) {
    const of = { activityId: activity.id, voter: voiceId, givenAt: part.givenAt ?? at.now }
    await keepVotes(at.db, of, votesIn(part.values))
    return undefined
  },
}
