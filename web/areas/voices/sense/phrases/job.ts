import { inThread } from '../../../../kernels/in-thread.ts'
import type { Acting } from '../../../../platform/acting.ts'
import { deed } from '../../../../platform/db.ts'
import type { JobKind } from '../../../../platform/jobs.ts'
import { record } from '../../../../platform/record.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import { themesOf } from '../../themes/queries.ts'
import { keepCoverage } from '../coverage/count.ts'
import { listLabels } from '../labels.ts'
import { rules as rulesPath } from '../paths.ts'
import { gatherPieces, type SaidPiece } from '../pieces.ts'
import { replaceRows } from '../replace-rows.ts'
import { listRules, projectsWithRules } from './queries.ts'
import { mostRules } from './rules.ts'
import { say } from './words.ts'

export const sortKind = 'voices.sort-by-rules'

/** Puts what holds a rule's phrase, and what repeats a comment that somebody read, where rule and reader say. */
export async function sortProject(
  at: Acting,
  projectId: string,
  pieces: readonly SaidPiece[],
): Promise<{ added: number; removed: number }> {
  const [{ rules }, labels] = [
    await listRules(at.db, projectId, { after: null, limit: mostRules }),
    await listLabels(at.db, projectId),
  ]
  const ids = new Set(pieces.map(({ id }) => id))
  const sorted = await inThread('sortByRules', {
    comments: pieces.map(({ id, text }) => ({ id, text })),
    read: labels.filter(({ id, how }) => how === 'person' && ids.has(id)).map(({ id, themes }) => ({ id, themes })),
    rules: rules.map(({ theme, phrase }) => ({ theme: theme.id, phrase })),
    themes: (await themesOf(at.db, projectId)).map(({ id }) => id),
  })
  const done = await replaceRows(at, projectId, 'rule', sorted, ids)
  const under = new Set(sorted.filter(({ themes }) => themes.length).map(({ id }) => id))
  if (done.added || done.removed)
    await deed(at.db, (tx) =>
      record(tx, at, { deed: 'theme.sorted', subject: subjectOf('project', projectId), public: done }),
    )
  // What a rule has placed needs no suggestion any more.
  if (under.size) await replaceRows(at, projectId, 'model', [], under)
  return done
}

export const sortJob: JobKind = {
  kind: sortKind,
  async run(job) {
    const projectId = String(job.data['projectId'])
    await job.progress(0, 2, 'Reading what people said')
    const pieces = await gatherPieces(job.db, { projectId, about: null, part: null })
    await job.progress(1, 2, 'Looking for the words of each rule')
    const { added, removed } = await sortProject(job, projectId, pieces)
    await keepCoverage(job, projectId)
    await job.progress(2, 2)
    return {
      sentence: say.sorted(added, removed),
      goTo: { href: rulesPath.to({ subject: subjectOf('project', projectId) }), text: 'Back to the rules' },
    }
  },
}

/** Rules hold for what people say later too. */
export const sortNightly: JobKind = {
  kind: 'voices.sort-by-rules-nightly',
  every: 'daily 02:10',
  async run(job) {
    let added = 0
    for (const projectId of await projectsWithRules(job.db))
      added += (await sortProject(job, projectId, await gatherPieces(job.db, { projectId, about: null, part: null })))
        .added
    return { added }
  },
}
