import type { Acting } from '../../../../platform/acting.ts'
import type { Tx } from '../../../../platform/db.ts'
import { type Subject, subjectOf } from '../../../../platform/subjects.ts'
import { announce } from '../../../publishing/index.ts'
import { findVoice, formatReceipt, tell } from '../../../voices/index.ts'
import { receipt as receiptPath } from '../../../voices/paths.ts'
import { type LetterOf, letters } from './letter-words.ts'
import * as paths from './paths.ts'

export type Where = { project: string; activity: string }
type News = {
  problemId: string
  /** The problem with all that stand in it: those who follow any of them hear of it, once. */
  whole: readonly string[]
  voiceIds: readonly string[]
  step: string
  where: Where
  letter: LetterOf
}

/** Tells authors by the way they chose, and everyone who follows the problem: each once for a step. */
export async function tellAbout(
  tx: Tx,
  at: Acting,
  { problemId, whole, voiceIds, step, where, letter }: News,
): Promise<void> {
  const path = paths.problem.to({ ...where, problem: problemId })
  const voices = await Promise.all([...new Set(voiceIds)].map((id) => findVoice(tx, id)))
  await tell(
    tx,
    at,
    voices.flatMap((voice) => {
      if (!voice || voice.standing === 'refused' || voice.standing === 'erased') return []
      const say = letters[voice.language === 'cy' ? 'cy' : 'en']
      const { title, text } = say.told(letter)
      const address = at.council.origin + receiptPath.to({ code: voice.receipt })
      const closing = say.closing(formatReceipt(voice.receipt), address)
      return [
        {
          voiceId: voice.id,
          step,
          letter: { subject: title, text: `${text}\n\n${at.council.origin}${path}\n\n${closing}` },
        },
      ]
    }),
  )
  const [en, cy] = [letters.en.told(letter), letters.cy.told(letter)]
  const subject = (id: string): Subject => subjectOf('problem', id)
  await announce(tx, at, {
    subject: subject(problemId),
    alsoAbout: whole.map(subject),
    kind: `problem-${letter.about}`,
    title: en.title,
    summary: letter.words,
    translations: { cy: { title: cy.title, summary: letter.words } },
    path,
    uniqueKey: step,
  })
}
