import { inThread } from '../../../kernels/in-thread.ts'
import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { type JobKind, JobRefused } from '../../../platform/jobs.ts'
import { record } from '../../../platform/record.ts'
import { keyGroupEntries } from '../key-groups/spread-queries.ts'
import { networkRules } from '../network-rules/queries.ts'
import * as paths from '../paths.ts'
import { keepSuggestion } from '../suggestions/commands.ts'
import { findSuggestion } from '../suggestions/queries.ts'
import { lockLinks, moveLink } from './appoint.ts'
import { currentLinks, listConflicts, listOfficers } from './queries.ts'
import { type FitReason, fitOf } from './rules.ts'
import { suggestionWords as words } from './words.ts'

export type LinkAnswer = {
  pairs: { groupId: string; today: string | null; officerId: string | null; reasons: FitReason[] }[]
  /** The most groups that one officer would have. */
  most: number
}

export const suggestLinkOfficers: JobKind = {
  kind: 'groups.suggest-link-officers',
  async run(job) {
    await job.progress(0, 3)
    const [groups, officers] = [await keyGroupEntries(job.db, 'broker'), await listOfficers(job.db)]
    if (!groups.length) throw new JobRefused(words.noGroups)
    if (!officers.length) throw new JobRefused(words.noOfficers)
    const limit = (await networkRules(job.db)).caseload
    const today = new Map((await currentLinks(job.db)).map(({ groupId, officerId }) => [groupId, officerId]))
    const apart = new Set((await listConflicts(job.db)).map(({ officerId, groupId }) => `${officerId} ${groupId}`))
    const fits = groups.map(({ id, communities, wards }) =>
      officers.map((officer) =>
        fitOf(officer, { communities, wards: wards.map((ward) => ward.id) }, today.get(id) === officer.id),
      ),
    )
    await job.progress(1, 3)
    const best = await inThread('linkOfficers', {
      groups: groups.map(({ id }) => id),
      officers: officers.map(({ id }) => ({ id, capacity: limit })),
      relevance: fits.map((row, g) =>
        row.map(({ score }, o) => (apart.has(`${officers[o]!.id} ${groups[g]!.id}`) ? null : score)),
      ),
    })
    await job.progress(2, 3)
    const answer: LinkAnswer = {
      most: Math.max(...best.loads.map((load) => load.groups)),
      pairs: groups.map(({ id }, g) => {
        const officerId = best.officers[g] ?? null
        const place = officers.findIndex((officer) => officer.id === officerId)
        return { groupId: id, today: today.get(id) ?? null, officerId, reasons: fits[g]![place]?.reasons ?? [] }
      }),
    }
    const id = await deed(job.db, async (tx) => {
      const kept = await keepSuggestion(tx, job, 'link-officers', answer)
      await record(tx, job, { deed: 'link-officers.suggested', details: { suggestion: kept } })
      return kept
    })
    await job.progress(3, 3)
    return { sentence: words.done, goTo: { href: paths.linkSuggestion.to({ suggestion: id }), text: words.look } }
  },
}

/** Does what a suggestion says, for all groups at once, where nothing changed since it was worked out. */
export function acceptSuggestion(
  at: Acting,
  { suggestionId, because }: { suggestionId: string; because: (reasons: readonly FitReason[]) => string },
): Promise<{ accepted: number } | { refused: 'not-found' | 'stale' }> {
  return deed(at.db, async (tx) => {
    await lockLinks(tx)
    const found = await findSuggestion<LinkAnswer>(tx, 'link-officers', suggestionId)
    if (!found) return { refused: 'not-found' }
    const { pairs } = found.answer
    const today = new Map((await currentLinks(tx)).map(({ groupId, officerId }) => [groupId, officerId]))
    const key = new Set((await keyGroupEntries(tx, 'broker')).map(({ id }) => id))
    const officers = new Set((await listOfficers(tx)).map(({ id }) => id))
    const apart = new Set((await listConflicts(tx)).map(({ officerId, groupId }) => `${officerId} ${groupId}`))
    const changed = pairs.some(
      ({ groupId, today: before, officerId }) =>
        !key.has(groupId) ||
        (today.get(groupId) ?? null) !== before ||
        (officerId && (!officers.has(officerId) || apart.has(`${officerId} ${groupId}`))),
    )
    if (changed) return { refused: 'stale' }
    const moves = pairs.flatMap(({ groupId, today: before, officerId, reasons }) =>
      officerId && officerId !== before ? [{ groupId, officerId, relevance: because(reasons) }] : [],
    )
    for (const move of moves) await moveLink(tx, at, { ...move, why: 'Given to another link officer' })
    await record(tx, at, { deed: 'link-officers.suggestion-accepted', public: { groups: moves.length } })
    return { accepted: moves.length }
  })
}
