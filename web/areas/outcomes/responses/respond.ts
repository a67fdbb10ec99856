import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { themesOf } from '../../voices/index.ts'
import { lockDecision } from '../decisions/queries.ts'
import { type AnswerFields, type AnswerRefusals, answerRefusals } from './rules.ts'

export type ResponseInput = AnswerFields & { decisionId: string; themeId: string; ownerAccount?: string | null }

export type Responded =
  | { responded: true }
  | { refused: 'not-found' | 'published' }
  | { refused: 'invalid'; fields: AnswerRefusals }

/** Says whether a decision rests on a theme, and what the council answers to it. */
export function respond(
  at: Acting,
  { decisionId, themeId, ownerAccount = null, ...fields }: ResponseInput,
): Promise<Responded> {
  return deed(at.db, async (tx) => {
    const decision = await lockDecision(tx, decisionId)
    if (!decision) return { refused: 'not-found' }
    if (decision.publishedAt) return { refused: 'published' }
    const themes = await themesOf(tx, decision.projectId)
    if (!themes.some(({ id }) => id === themeId)) return { refused: 'not-found' }
    const wrong = answerRefusals(fields)
    if (Object.keys(wrong).length > 0) return { refused: 'invalid', fields: wrong }
    const theme = { used: fields.used === true, not_used_why: fields.used ? '' : fields.notUsedWhy }
    await tx
      .insertInto('decision_themes')
      .values({ decision_id: decisionId, theme_id: themeId, ...theme })
      .onConflict((c) => c.columns(['decision_id', 'theme_id']).doUpdateSet(theme))
      .execute()
    const answer = {
      response: fields.response,
      reason: fields.reason,
      due_on: fields.dueOn,
      owner_account: ownerAccount,
      translations: JSON.stringify(fields.translations),
      by_account: at.by.account,
      at: at.now,
    }
    await tx
      .insertInto('decision_responses')
      .values({ decision_id: decisionId, theme_id: themeId, ...answer })
      .onConflict((c) => c.columns(['decision_id', 'theme_id']).doUpdateSet(answer))
      .execute()
    await record(tx, at, {
      deed: 'decision.responded',
      subject: subjectOf('decision', decisionId),
      details: { theme: themeId, used: theme.used, response: fields.response },
    })
    return { responded: true }
  })
}
