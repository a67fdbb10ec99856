import { holds } from '../../../permissions.ts'
import type { Ctx } from '../../../platform/http.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import type { Told } from './letter.ts'
import { findLetterToDo, type LetterToDo } from './queries.ts'

export type OpenLetter = LetterToDo & { address: string; message: Told }

/** Opens the address and words of a letter that waits, for staff who may read contacts; that they did is recorded. */
export async function openLetter(
  ctx: Pick<Ctx, 'db' | 'council' | 'person' | 'sawSensitive'>,
  which: { voiceId: string; step: string },
): Promise<OpenLetter | undefined> {
  const found = await findLetterToDo(ctx.db, which)
  const scope = found?.projectId ? subjectOf('project', found.projectId) : found?.subject
  if (!found || !holds(ctx.person, 'contacts.read', scope)) return undefined
  const { keys } = ctx.council
  await ctx.sawSensitive('contact', subjectOf('voice', found.voiceId), `To tell by ${found.way}`)
  return { ...found, address: keys.open(found.address), message: JSON.parse(keys.open(found.message)) as Told }
}
