import type { NextStep, Reading, Step, VoiceRef } from '../../../../platform/subjects.ts'
import { endingsOf, repliesTo } from '../../../voices/index.ts'
import type { Activity } from '../../activity/types.ts'
import * as paths from '../../paths.ts'
import { joinsOf } from './answering/queries.ts'
import { findRow } from './queries.ts'
import { showingWords } from './showing/words.ts'
import { askedWords } from './words.ts'

/** What a receipt says of a question besides its promised answer: its page, what it was put together with, and whether it was answered. */
export async function questionSteps(
  voice: VoiceRef,
  { project, slug }: Activity,
  { db, language }: Reading,
): Promise<{ done: Step[]; next: NextStep[] }> {
  const row = await findRow(db, voice.id)
  if (!row) return { done: [], next: [] }
  const say = showingWords[language]
  const hrefOf = (id: string) => paths.askedQuestion.to({ project: project.slug, activity: slug, question: id })
  const done: Step[] = []
  if (row.shown)
    done.push({
      key: 'question',
      at: row.givenAt,
      title: say.page,
      words: askedWords[language].wants(row.wants),
      href: hrefOf(row.id),
    })
  const joins = (await joinsOf(db, row.id)).filter(
    ({ from, into, undoneAt }) => from === row.id && into === row.into && !undoneAt,
  )
  for (const { at, into } of joins) done.push({ key: 'question-joined', at, title: say.joinedStep, href: hrefOf(into) })
  const [replies, endings] = await Promise.all([repliesTo(db, voice.id), endingsOf(db, voice.id)])
  const last = replies.filter(({ answeredAt }) => answeredAt).at(-1)
  if (last?.answeredAt && voice.receipt && !endings.has(last.id))
    done.push({
      key: 'question-answered',
      at: last.answeredAt,
      title: say.toAnswer,
      action: { href: paths.wasItAnswered.to({ code: voice.receipt }), text: say.toAnswer },
    })
  return { done, next: [] }
}
