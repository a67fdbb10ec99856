import type { Acting } from '../../../../platform/acting.ts'
import type { Tx } from '../../../../platform/db.ts'
import type { Catalogue } from '../../../../platform/words.ts'
import { findVoice, formatReceipt, tell } from '../../../voices/index.ts'
import { receipt as receiptPath } from '../../../voices/paths.ts'
import type { Activity } from '../../activity/types.ts'
import * as paths from '../../paths.ts'

type About = 'joined'
type Words = { joined: { subject: string; text: string }; closing(receipt: string, href: string): string }

const letters: Catalogue<Words> = {
  en: {
    joined: {
      subject: 'Somebody asked the same as you',
      text: 'Two questions ask for much the same, so we put them together. There is one answer for both, and you get it too. You can read the other question here:',
    },
    closing: (receipt, href) => `You get this because you asked us for an answer.

Your receipt is ${receipt}. With it you can see all that has happened so far, and tell us that this is not what you asked:
${href}`,
  },
  cy: {
    joined: {
      subject: 'Gofynnodd rhywun yr un peth â chi',
      text: 'Mae dau gwestiwn yn gofyn yr un peth bron, felly rydym wedi eu rhoi gyda’i gilydd. Mae un ateb i’r ddau, ac fe’i cewch chi hefyd. Gallwch ddarllen y cwestiwn arall yma:',
    },
    closing: (receipt, href) => `Rydych yn cael hwn am i chi ofyn i ni am ateb.

Eich derbynneb yw ${receipt}. Gyda hi gallwch weld popeth sydd wedi digwydd hyd yn hyn, a dweud wrthym nad dyma a ofynnoch:
${href}`,
  },
}

/** Tells askers by the way they chose, each once for a step. Nobody's words are in it. */
export async function tellAskers(
  tx: Tx,
  at: Acting,
  activity: Activity,
  {
    about,
    voiceIds,
    questionId,
    step,
  }: { about: About; voiceIds: readonly string[]; questionId: string; step: string },
): Promise<void> {
  const path = paths.askedQuestion.to({ project: activity.project.slug, activity: activity.slug, question: questionId })
  const voices = await Promise.all(voiceIds.map((id) => findVoice(tx, id)))
  await tell(
    tx,
    at,
    voices.flatMap((voice) => {
      if (!voice || voice.standing === 'refused' || voice.standing === 'erased') return []
      const say = letters[voice.language === 'cy' ? 'cy' : 'en']
      const closing = say.closing(
        formatReceipt(voice.receipt),
        at.council.origin + receiptPath.to({ code: voice.receipt }),
      )
      const { subject, text } = say[about]
      return [
        { voiceId: voice.id, step, letter: { subject, text: `${text}\n${at.council.origin}${path}\n\n${closing}` } },
      ]
    }),
  )
}
