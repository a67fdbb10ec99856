import { inThread } from '../../../kernels/in-thread.ts'
import { deed } from '../../../platform/db.ts'
import { type JobKind, JobRefused } from '../../../platform/jobs.ts'
import { record } from '../../../platform/record.ts'
import { listWards, wardProfile } from '../../places/index.ts'
import { networkRules } from '../network-rules/queries.ts'
import * as paths from '../paths.ts'
import { listGroups } from '../register/queries.ts'
import { keepSuggestion } from '../suggestions/commands.ts'
import { listKeyGroups } from './queries.ts'
import { floorsOf, reachedBy, segmentsOf, type WardFigures } from './segments.ts'
import { suggestionWords as words } from './words.ts'

/** What the calculation proposed, and what it stood beside. */
export type KeyGroupAnswer = {
  number: number
  groups: { id: string; adds: number; reaches: number }[]
  covered: number
  total: number
  bound: number
  proved: boolean
  floorsKept: boolean
  weighed: 'residents' | 'places'
  today: { ids: string[]; covered: number }
}

/** How long the proof may take. */
const seconds = 5
const most = 10_000

export const suggestKeyGroups: JobKind = {
  kind: 'groups.suggest-key-groups',
  async run(job) {
    await job.progress(0, 3)
    const { groups } = await listGroups(job.db, { eyes: 'broker', state: 'member', limit: most })
    const number = (await networkRules(job.db))['key-group-target']
    if (groups.length < number) throw new JobRefused(words.tooFew)
    const wards: WardFigures[] = []
    for (const { id } of await listWards(job.db)) {
      const profile = await wardProfile(job.db, id)
      wards.push({ id, residents: profile?.residents?.count ?? null, topics: profile?.topics ?? [] })
    }
    const { segments, weighed } = segmentsOf(groups, wards)
    await job.progress(1, 3)
    const ids = (await listKeyGroups(job.db)).map(({ groupId }) => groupId)
    const request = { groups, segments, number, floors: floorsOf(groups), seconds }
    const { best, floorsKept } = await inThread('keyGroups', request)
    await job.progress(2, 3)
    if (best.kind === 'impossible') throw new JobRefused(best.sentence)
    const { covered, total, bound, proved } = best
    const answer: KeyGroupAnswer = {
      number,
      groups: best.groups.map(({ id, adds, reaches }) => ({ id, adds, reaches })),
      covered,
      total,
      bound,
      proved,
      floorsKept,
      weighed,
      today: { ids, covered: reachedBy(segments, new Set(ids)) },
    }
    const id = await deed(job.db, async (tx) => {
      const kept = await keepSuggestion(tx, job, 'key-groups', answer)
      await record(tx, job, { deed: 'key-groups.suggested', details: { suggestion: kept, number } })
      return kept
    })
    await job.progress(3, 3)
    return { sentence: words.done, goTo: { href: paths.keyGroupSuggestion.to({ suggestion: id }), text: words.look } }
  },
}
