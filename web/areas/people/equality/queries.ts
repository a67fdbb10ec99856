import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { ruleOf, settingsOf } from '../../../platform/settings.ts'
import type { Subject } from '../../../platform/subjects.ts'
import { type Answers, type QuestionId, questionOf } from './questions.ts'

type At = Pick<Acting, 'council' | 'db'>

/** One of the functions of the equality owner: all that the council's web role may do there. */
export const stored = (at: Pick<Acting, 'council'>, name: 'put' | 'own' | 'erase' | 'forget' | 'aggregate') =>
  sql.id(at.council.equalitySchema, name)

/** What a voice and a scope are called in the store: keyed fingerprints, so that rows cannot be joined to voices without the key. */
export const equalityKeys = ({ council }: Pick<Acting, 'council'>, voiceId: string, scope = '') => ({
  voice: council.keys.equalityKey(`voice ${voiceId}`),
  scopeKey: council.keys.equalityKey(`scope ${scope}`),
})

/** The answers of one voice, for merging and for the export of one's own data; never for a page that others could open. */
export async function ownEquality(at: At, voiceId: string): Promise<Answers | undefined> {
  const { voice } = equalityKeys(at, voiceId)
  const { rows } = await sql<{
    told: string | null
  }>`select ${stored(at, 'own')}(${voice}::bytea, ${at.council.keys.equality}) as told`.execute(at.db)
  return rows[0]?.told ? (JSON.parse(rows[0].told) as Answers) : undefined
}

/** How many gave each answer in one scope; null where the number is small, or would give a small one away. */
export async function aggregateEquality(
  at: At,
  scope: Subject,
  question: QuestionId,
): Promise<{ answer: string; n: number | null }[]> {
  if (!questionOf(question)) throw new RangeError(`"${question}" is no equality question`)
  const threshold = ruleOf(await settingsOf(at.council), 'small-number-threshold')
  const { scopeKey } = equalityKeys(at, '', scope)
  const kept = await at.db
    .selectFrom('equality_counts')
    .select(['answer', 'n'])
    .where('scope', '=', scope)
    .where('question', '=', question)
    .orderBy('answer')
    .execute()
  if (kept.length) return kept
  const { rows } = await sql<{ answer: string; n: number | null }>`
    select answer, n from ${stored(at, 'aggregate')}(${scopeKey}::bytea, ${question}, ${at.council.keys.equality}, ${threshold}::integer)`.execute(
    at.db,
  )
  return rows
}
