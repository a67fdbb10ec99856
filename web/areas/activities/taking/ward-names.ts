import type { Ctx } from '../../../platform/http.ts'
import { listWards } from '../../places/index.ts'
import type { WardNamed } from '../questions/answer-lines.ts'
import type { Question } from '../questions/question.ts'

/** The names of wards, where a form asks about places besides home. */
export async function wardNames(ctx: Pick<Ctx, 'db'>, questions: readonly Question[]): Promise<WardNamed | undefined> {
  if (!questions.some(({ type }) => type === 'postcode' || type === 'spot')) return undefined
  const names = new Map((await listWards(ctx.db)).map(({ id, name }) => [id, name]))
  return (id) => names.get(id)
}
