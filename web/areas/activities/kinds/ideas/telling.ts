import type { Acting } from '../../../../platform/acting.ts'
import type { Tx } from '../../../../platform/db.ts'
import { type Subject, subjectOf } from '../../../../platform/subjects.ts'
import { announce } from '../../../publishing/index.ts'
import { tellAuthors } from '../../../voices/index.ts'
import { idea as ideaPath } from '../../paths.ts'
import { type LetterOf, letters } from './letter-words.ts'

type Where = { project: string; activity: string }
type News = {
  /** The idea whose page tells it, and those whose followers hear of it too. */
  ideaId: string
  followersOf: readonly string[]
  voiceIds: readonly string[]
  step: string
  where: Where
  letter: LetterOf
}

/** Tells the authors by the way they chose, and everyone who follows the idea: each once for a step. Nobody's words are in it. */
export async function tellAbout(
  tx: Tx,
  at: Acting,
  { ideaId, followersOf, voiceIds, step, where, letter }: News,
): Promise<void> {
  const path = ideaPath.to({ ...where, idea: ideaId })
  await tellAuthors(tx, at, { voiceIds, step }, (language, receipt, href) => {
    const say = letters[language]
    const { title, text } = say[letter.about](letter)
    return { subject: title, text: `${text}\n\n${at.council.origin}${path}\n\n${say.closing(receipt, href)}` }
  })
  const [en, cy] = [letters.en[letter.about](letter), letters.cy[letter.about](letter)]
  const subject = (id: string): Subject => subjectOf('idea', id)
  await announce(tx, at, {
    subject: subject(ideaId),
    alsoAbout: followersOf.map(subject),
    kind: `idea-${letter.about}`,
    title: en.news,
    summary: letter.words,
    translations: { cy: { title: cy.news, summary: letter.words } },
    path,
    uniqueKey: step,
  })
}
