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

const underCode = 'under-code'

/** A draft that lies under a code as well names the same files there. */
export const markUnderCode = (values: Values): Values => ({ ...values, [underCode]: 'yes' })
export const isUnderCode = (values: Values): boolean => values[underCode] === 'yes'

/** The same answers, with the questions in a language of the website from here on. */
export const inOurLanguage = ({ in: _, ...values }: Values): Values => values

/** Who only chose a language, or only took a code, wrote nothing yet. */
export const isWritten = (values: Values): boolean =>
  Object.keys(values).some((name) => name !== 'in' && name !== underCode)

/** Under a code that somebody wrote down, a draft is kept as if the code were a browser of its own. */
export const codeVisitor = (code: string): string => `code:${code}`
