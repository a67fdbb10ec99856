import { idOf, type Known, type Reading, type Subject, subjectOf } from '../../../../platform/subjects.ts'
import { findActivityById } from '../../activity/queries.ts'
import * as paths from '../../paths.ts'
import { findIdeaAnywhere } from './queries.ts'

/** An idea is known while it is shown, and to nobody before or after. */
export async function knowIdea(subject: Subject, at: Reading): Promise<Known | undefined> {
  const idea = await findIdeaAnywhere(at.db, idOf(subject))
  const activity = idea && (await findActivityById(at.db, idea.activityId, at.person, at.now))
  if (!idea || !activity) return undefined
  return {
    subject,
    kind: 'idea',
    title: idea.title,
    href: paths.idea.to({ project: activity.project.slug, activity: activity.slug, idea: idea.id }),
    within: subjectOf('activity', activity.id),
    public: !!activity.publishedAt && !!activity.project.publishedAt,
  }
}
