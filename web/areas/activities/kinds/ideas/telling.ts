import type { Acting } from '../../../../platform/acting.ts'
import type { Tx } from '../../../../platform/db.ts'
import { type Subject, subjectOf } from '../../../../platform/subjects.ts'
import { announce } from '../../../publishing/index.ts'
import { findVoice, formatReceipt, tell } from '../../../voices/index.ts'
import { receipt as receiptPath } from '../../../voices/paths.ts'
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
  const voices = await Promise.all([...new Set(voiceIds)].map((id) => findVoice(tx, id)))
  await tell(
    tx,
    at,
    voices.flatMap((voice) => {
      if (!voice || voice.standing === 'refused' || voice.standing === 'erased') return []
      const say = letters[voice.language === 'cy' ? 'cy' : 'en']
      const { title, text } = say[letter.about](letter)
      const closing = say.closing(
        formatReceipt(voice.receipt),
        at.council.origin + receiptPath.to({ code: voice.receipt }),
      )
      return [
        {
          voiceId: voice.id,
          step,
          letter: { subject: title, text: `${text}\n\n${at.council.origin}${path}\n\n${closing}` },
        },
      ]
    }),
  )
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
