import type { Ctx } from '../../../platform/http.ts'
import type { SaidTo } from './pages.tsx'
import type { StaffReply } from './queries.ts'

export const aboutOf = async (ctx: Ctx, subject: StaffReply['subject']): Promise<SaidTo['about']> => {
  const known = await ctx.house.subject(subject, ctx)
  return known && { title: known.title, href: known.href }
}

/** Words that are not public, with a name, are looked at on record. */
export async function readWords(
  ctx: Ctx,
  voice: { id: string; publicName: string | null; standing: string },
): Promise<void> {
  if (voice.publicName && voice.standing !== 'shown') await ctx.sawSensitive('words', `voice:${voice.id}`, 'To reply')
}
