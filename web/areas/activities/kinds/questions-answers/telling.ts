import type { Acting } from '../../../../platform/acting.ts'
import type { Tx } from '../../../../platform/db.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import type { Catalogue } from '../../../../platform/words.ts'
import { announce } from '../../../publishing/index.ts'
import { tellAuthors } from '../../../voices/index.ts'
import type { Activity } from '../../activity/types.ts'
import * as paths from '../../paths.ts'
import { titleOf } from './excerpt.ts'

type Words = { subject: string; text: string; closing(receipt: string, href: string): string }

const letters: Catalogue<Words> = {
  en: {
    subject: 'Somebody asked the same as you',
    text: 'Two questions ask for much the same, so we put them together. There is one answer for both, and you get it too. You can read the other question here:',
    closing: (receipt, href) => `You get this because you asked us for an answer.

Your receipt is ${receipt}. With it you can see all that has happened so far, and tell us that this is not what you asked:
${href}`,
  },
  cy: {
    subject: 'Gofynnodd rhywun yr un peth â chi',
    text: 'Mae dau gwestiwn yn gofyn yr un peth bron, felly rydym wedi eu rhoi gyda’i gilydd. Mae un ateb i’r ddau, ac fe’i cewch chi hefyd. Gallwch ddarllen y cwestiwn arall yma:',
    closing: (receipt, href) => `Rydych yn cael hwn am i chi ofyn i ni am ateb.

Eich derbynneb yw ${receipt}. Gyda hi gallwch weld popeth sydd wedi digwydd hyd yn hyn, a dweud wrthym nad dyma a ofynnoch:
${href}`,
  },
}

/** Tells askers that their question was put together with another, each once for a step. Nobody's words are in it. */
export function tellJoined(
  tx: Tx,
  at: Acting,
  activity: Activity,
  { voiceIds, questionId, step }: { voiceIds: readonly string[]; questionId: string; step: string },
): Promise<void> {
  const path = paths.askedQuestion.to({ project: activity.project.slug, activity: activity.slug, question: questionId })
  return tellAuthors(tx, at, { voiceIds, step }, (language, receipt, href) => {
    const { subject, text, closing } = letters[language]
    return { subject, text: `${text}\n${at.council.origin}${path}\n\n${closing(receipt, href)}` }
  })
}

/** Tells everyone who follows one of these questions that it was answered. The answer is the council's; nobody else's words are in it. */
export async function tellFollowers(
  tx: Tx,
  at: Acting,
  { project, slug }: Activity,
  { questionId, whole, answer }: { questionId: string; whole: readonly string[]; answer: string },
): Promise<void> {
  const summary = titleOf(answer, 200)
  await announce(tx, at, {
    subject: subjectOf('question', questionId),
    alsoAbout: whole.map((id) => subjectOf('question', id)),
    kind: 'question-answered',
    title: 'The council answered a question',
    summary,
    translations: { cy: { title: 'Atebodd y cyngor gwestiwn', summary } },
    path: paths.askedQuestion.to({ project: project.slug, activity: slug, question: questionId }),
  })
}
