import { isId } from '../../../../platform/ids.ts'
import { idOf, type Known, type Reading, type Subject, subjectOf } from '../../../../platform/subjects.ts'
import { findActivityById } from '../../activity/queries.ts'
import * as paths from '../../paths.ts'
import { titleOf } from './excerpt.ts'
import { findAskedOf } from './queries.ts'

const named = { en: (words: string) => `the question “${words}”`, cy: (words: string) => `y cwestiwn “${words}”` }

/** A question is known while it is shown, and to nobody before or after. */
export async function knowQuestion(subject: Subject, at: Reading): Promise<Known | undefined> {
  const [question] = isId(idOf(subject)) ? await findAskedOf(at.db, [idOf(subject)]) : []
  const activity = question && (await findActivityById(at.db, question.activityId, at.person, at.now))
  if (!question || !activity) return undefined
  return {
    subject,
    kind: 'question',
    title: named[at.language](titleOf(question.words)),
    href: paths.askedQuestion.to({ project: activity.project.slug, activity: activity.slug, question: question.id }),
    within: subjectOf('activity', activity.id),
    public: !!activity.publishedAt && !!activity.project.publishedAt,
  }
}
