import type { Acting } from '../../../platform/acting.ts'
import type { Db } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { idOf, type Known, kindOf, type Subject } from '../../../platform/subjects.ts'
import type { Language } from '../../../ui/layout/view.ts'

export type About = { subject: Subject; title: string; href: string; projectId: string | null }

const deepest = 5

/** What a thought may be about: anything that the house knows and that everyone may see, with all that it lies within. */
export async function findAbout(
  at: { db: Db; now: Date; language: Language; house: Acting['house'] },
  subject: string,
): Promise<About | undefined> {
  const asAnyone = { db: at.db, now: at.now, language: at.language, person: null }
  let first: Known | undefined
  let projectId: string | null = null
  let asked: Subject | undefined = subject as Subject
  for (let depth = 0; asked && depth < deepest; depth++) {
    if (!isId(idOf(asked))) return undefined
    const known: Known | undefined = await at.house.subject(asked, asAnyone)
    if (!known?.public) return undefined
    first ??= known
    if (kindOf(asked) === 'project') projectId ??= idOf(asked)
    asked = known.within
  }
  return first && { subject: first.subject, title: first.title, href: first.href, projectId }
}
