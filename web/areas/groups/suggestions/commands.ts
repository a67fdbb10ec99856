import type { Acting } from '../../../platform/acting.ts'
import type { Sql } from '../../../platform/db.ts'
import { type Id, newId } from '../../../platform/ids.ts'
import type { SuggestionKind } from './queries.ts'

/** Keeps what a calculation proposed: a person looks at it and decides. */
export async function keepSuggestion(
  tx: Sql,
  at: Pick<Acting, 'now' | 'by'>,
  kind: SuggestionKind,
  answer: object,
): Promise<Id<'suggestion'>> {
  const id = newId<'suggestion'>(at.now)
  await tx
    .insertInto('network_suggestions')
    .values({ id, kind, asked_at: at.now, asked_by: at.by.account, answer: JSON.stringify(answer) })
    .execute()
  return id
}
