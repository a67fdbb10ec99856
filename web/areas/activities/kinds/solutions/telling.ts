import type { Acting } from '../../../../platform/acting.ts'
import type { Tx } from '../../../../platform/db.ts'
import { type Subject, subjectOf } from '../../../../platform/subjects.ts'
import { announce } from '../../../publishing/index.ts'
import { tellAuthors } from '../../../voices/index.ts'
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
  await tellAuthors(tx, at, { voiceIds, step }, (language, receipt, href) => {
    const say = letters[language]
    const { title, text } = say.told(letter)
    return { subject: title, text: `${text}\n\n${at.council.origin}${path}\n\n${say.closing(receipt, href)}` }
  })
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
