import type { Sql } from '../../../platform/db.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { countsOf, coverageOf, themesOf } from '../../voices/index.ts'
import { answeredThemes, listAnswers } from '../decisions/queries.ts'
import { type Coverage, coverageOfHeard } from './rules.ts'

type Which = { id: string; projectId: string }

/** Counts what became, in one decision, of all that was heard in its project: to the last voice and by channel. Reads every voice: for deeds, jobs and drafts. */
export async function countCoverage(db: Sql, { id, projectId }: Which): Promise<Coverage> {
  const answers = await listAnswers(db, id)
  const answered = answers.map(({ themeId }) => themeId)
  const used = answers.filter((answer) => answer.used).map(({ themeId }) => themeId)
  const anywhere = [...new Set([...answered, ...(await answeredThemes(db, projectId))])]
  const counts = await countsOf(db, [subjectOf('project', projectId)])
  const [ofUsed, ofAnswered] = [await coverageOf(db, used, projectId), await coverageOf(db, answered, projectId)]
  const usedBy = new Map(ofUsed.byChannel.map((one) => [one.channel, one.used]))
  return coverageOfHeard({
    received: ofAnswered.received,
    erased: ofAnswered.erased,
    refused: counts.refused,
    waiting: counts.waiting,
    used: ofUsed.used,
    answered: ofAnswered.used,
    anywhere: (await coverageOf(db, anywhere, projectId)).used,
    byChannel: ofAnswered.byChannel.map(({ channel, received, used: of }) => ({
      channel,
      received,
      used: usedBy.get(channel) ?? 0,
      answered: of,
    })),
  })
}

/** What a coverage was counted from, cheap to read: while it is the same, the coverage is too. */
export async function basisOf(db: Sql, { projectId }: Which): Promise<string> {
  const { received, shown, counted, refused, erased, byChannel } = await countsOf(db, [subjectOf('project', projectId)])
  const sizes = (await themesOf(db, projectId)).map(({ id, size }) => `${id} ${size}`).toSorted()
  const channels = Object.entries(byChannel)
    .map(([channel, n]) => `${channel} ${n}`)
    .toSorted()
  const answered = [...(await answeredThemes(db, projectId))].toSorted()
  return JSON.stringify([received, shown, counted, refused, erased, channels, sizes, answered])
}
