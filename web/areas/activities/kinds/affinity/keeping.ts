import { isRisky } from '../../../voices/index.ts'
import type { Keeping } from '../keeping.ts'
import { addItems } from './items.ts'

/** A note is an item of its board, however it came: on the board, on the form, on paper or by telephone. */
export const keeping: Keeping = {
  async taken(at, { voiceId, activity, part }) {
    const author = part.values['board-author'] ?? null
    // Links, details and what somebody under 18 wrote are read first, also in a room.
    const together = part.values['board-together'] === 'yes' && !part.under18 && !isRisky(part.values['answer'] ?? null)
    await addItems(at, activity.id, { voiceIds: [voiceId], member: author, author, together })
    return undefined
  },
}
