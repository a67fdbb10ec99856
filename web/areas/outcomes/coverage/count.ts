import type { Sql } from '../../../platform/db.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { countsOf, coverageOf, themesOf } from '../../voices/index.ts'
import { answeredThemes, listAnswers } from '../decisions/queries.ts'
import { type Coverage, coverageOfHeard } from './rules.ts'

type Which = { id: string; projectId: string; publishedAt: Date | null }

/** Counts what became, in one decision, of all that was heard before it: to the last voice and by channel. Reads every voice: for deeds, jobs and drafts. */
export async function countCoverage(db: Sql, { id, projectId, publishedAt }: Which, now: Date): Promise<Coverage> {
  const until = publishedAt ?? now
  const answers = await listAnswers(db, id)
  const answered = answers.map(({ themeId }) => themeId)
  const used = answers.filter((answer) => answer.used).map(({ themeId }) => themeId)
  const anywhere = [...new Set([...answered, ...(await answeredThemes(db, projectId))])]
  const [ofUsed, ofAnswered] = [
    await coverageOf(db, used, projectId, until),
    await coverageOf(db, answered, projectId, until),
  ]
  const { received, erased, refused, waiting, byChannel } = ofAnswered
  const usedBy = new Map(ofUsed.byChannel.map((one) => [one.channel, one.used]))
  const all = await countsOf(db, [subjectOf('project', projectId)])
  return coverageOfHeard({
    received,
    erased,
    refused,
    waiting,
    used: ofUsed.used,
    answered: ofAnswered.used,
    anywhere: (await coverageOf(db, anywhere, projectId, until)).used,
    later: Math.max(0, all.received - received),
    byChannel: byChannel.map((one) => ({
      channel: one.channel,
      received: one.received,
      used: usedBy.get(one.channel) ?? 0,
      answered: one.used,
    })),
  })
}

/** What a coverage was counted from, cheap to read: while it is the same, the coverage is too. */
export async function basisOf(db: Sql, { projectId }: { projectId: string }): Promise<string> {
  const { received, shown, counted, refused, erased, byChannel } = await countsOf(db, [subjectOf('project', projectId)])
  const sizes = (await themesOf(db, projectId)).map(({ id, size }) => `${id} ${size}`).toSorted()
  const channels = Object.entries(byChannel)
    .map(([channel, n]) => `${channel} ${n}`)
    .toSorted()
  const answered = [...(await answeredThemes(db, projectId))].toSorted()
  return JSON.stringify([received, shown, counted, refused, erased, channels, sizes, answered])
}
