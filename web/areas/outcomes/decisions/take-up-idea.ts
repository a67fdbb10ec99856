import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { adoptIdea, endAdoption } from '../../activities/index.ts'
import { lockDecision } from './queries.ts'

type Taking = { decisionId: string; ideaId: string }

/** A draft rests on an idea of its project's solution boards. What is published is not changed. */
export const takeUpIdea = (
  at: Acting,
  { decisionId, ideaId }: Taking,
): Promise<{ adopted: true } | { refused: 'not-found' | 'idea-gone' | 'published' }> =>
  deed(at.db, async (db) => {
    const decision = await lockDecision(db, decisionId)
    if (!decision) return { refused: 'not-found' }
    if (decision.publishedAt) return { refused: 'published' }
    return adoptIdea({ ...at, db }, { projectId: decision.projectId, decisionId, ideaId })
  })

export const dropIdea = (
  at: Acting,
  { decisionId, ideaId }: Taking,
): Promise<{ ended: boolean } | { refused: 'published' }> =>
  deed(at.db, async (db) => {
    if ((await lockDecision(db, decisionId))?.publishedAt) return { refused: 'published' }
    return isId(ideaId) ? endAdoption({ ...at, db }, { decisionId, ideaId }) : { ended: false }
  })
