import type { Acting } from '../../../platform/acting.ts'
import type { Values } from '../questions/question.ts'

export type Draft = { values: Values; at: Date }

const formOf = (activityId: string) => `activity:${activityId}`
const visitorKey = ({ council }: Pick<Acting, 'council'>, visitor: string) => council.keys.fingerprint('draft', visitor)

/** What this browser wrote so far. Only its own cookie leads to it. */
export async function findDraft(
  at: Pick<Acting, 'council' | 'db'>,
  activityId: string,
  visitor: string,
): Promise<Draft | undefined> {
  const row = await at.db
    .selectFrom('drafts')
    .select(['content', 'updated_at'])
    .where('visitor', '=', visitorKey(at, visitor))
    .where('form', '=', formOf(activityId))
    .executeTakeFirst()
  return row && { values: JSON.parse(at.council.keys.open(row.content)), at: row.updated_at }
}

export async function keepDraft(at: Acting, activityId: string, visitor: string, values: Values): Promise<void> {
  const row = { content: at.council.keys.seal(JSON.stringify(values)), updated_at: at.now }
  await at.db
    .insertInto('drafts')
    .values({ visitor: visitorKey(at, visitor), form: formOf(activityId), ...row })
    .onConflict((c) => c.columns(['visitor', 'form']).doUpdateSet(row))
    .execute()
}

export async function dropDraft(at: Acting, activityId: string, visitor: string): Promise<void> {
  await at.db
    .deleteFrom('drafts')
    .where('visitor', '=', visitorKey(at, visitor))
    .where('form', '=', formOf(activityId))
    .execute()
}

/** Under a code that somebody wrote down, a draft is kept as if the code were a browser of its own. */
export const codeVisitor = (code: string): string => `code:${code}`
