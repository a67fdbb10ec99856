import type { Keeping } from '../keeping.ts'
import { problemsIn } from './checks.ts'
import { readDefinition } from './definition.ts'
import { problemLines } from './problem-words.ts'
import { countedFor, lockQuotas, quotasOf } from './quotas.ts'
import { enough } from './words.ts'

/** Results are kept by triggers (0018), so that they hold whatever becomes of a voice. Here are the limits. */
export const keeping: Keeping = {
  /** Counted with this voice. What somebody wrote on paper or said on the telephone is there already, and counts in any case. */
  async taken({ db }, { activity, part }) {
    if (part.enteredFor !== undefined) return undefined
    const quotas = quotasOf(readDefinition(activity.definition), part.values)
    if (!quotas.length) return undefined
    await lockQuotas(db, activity.id)
    const counted = await countedFor(db, activity.id, quotas)
    return quotas.some(({ most }, at) => counted[at]! > most) ? 'quota-full' : undefined
  },
  /** As soon as an answer is given that needs no more, so that nobody answers the rest in vain. */
  async turnsAway(db, activity, values) {
    const quotas = quotasOf(readDefinition(activity.definition), values)
    const counted = await countedFor(db, activity.id, quotas)
    const full = quotas.find(({ most }, at) => counted[at]! >= most)
    return full && { en: full.words.en || enough.en, cy: full.words.cy || full.words.en || enough.cy }
  },
  async obstacles(_, { id, definition }) {
    const read = readDefinition(definition)
    return problemLines(id, read, problemsIn(read))
  },
}
