import { idOf, type Known, type Reading, type Subject, subjectOf } from '../../../../platform/subjects.ts'
import { findActivityById } from '../../activity/queries.ts'
import * as paths from './paths.ts'
import { findProblems } from './queries.ts'

/** A problem is known while it is shown, and to nobody before or after. */
export async function knowProblem(subject: Subject, at: Reading): Promise<Known | undefined> {
  const [problem] = await findProblems(at.db, [idOf(subject)])
  const activity = problem && (await findActivityById(at.db, problem.activityId, at.person, at.now))
  if (!problem || !activity) return undefined
  return {
    subject,
    kind: 'problem',
    title: problem.title,
    href: paths.problem.to({ project: activity.project.slug, activity: activity.slug, problem: problem.id }),
    within: subjectOf('activity', activity.id),
    public: !!activity.publishedAt && !!activity.project.publishedAt,
  }
}
