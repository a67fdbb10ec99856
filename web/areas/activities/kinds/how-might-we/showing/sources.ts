import type { Ctx } from '../../../../../platform/http.ts'
import { idOf, kindOf, type Subject } from '../../../../../platform/subjects.ts'
import { themesOf } from '../../../../voices/index.ts'
import type { HmwQuestion } from '../definition.ts'

/** Something a question rests on: what it is called, where it is, and how many voices are under it. */
export type Source = { subject: string; title: string; href: string; voices: number | undefined }

/** What each question rests on, as far as everybody may see it. */
export async function sourcesOf(
  ctx: Ctx,
  projectId: string,
  questions: readonly HmwQuestion[],
): Promise<Map<string, Source[]>> {
  const sizes = new Map((await themesOf(ctx.db, projectId)).map(({ id, size }) => [id, size]))
  const wanted = [...new Set(questions.flatMap(({ from }) => from))] as Subject[]
  const known = await Promise.all(wanted.map((subject) => ctx.house.subject(subject, { ...ctx, person: null })))
  const by = new Map(
    wanted.flatMap((subject, index): [string, Source][] => {
      const found = known[index]
      const voices = kindOf(subject) === 'theme' ? sizes.get(idOf(subject)) : undefined
      return found?.public ? [[subject, { subject, title: found.title, href: found.href, voices }]] : []
    }),
  )
  return new Map(questions.map(({ key, from }) => [key, from.flatMap((subject) => by.get(subject) ?? [])]))
}
