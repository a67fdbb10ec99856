import type { Answers, Known } from '../../platform/subjects.ts'
import { idOf, kindOf } from '../../platform/subjects.ts'
import { translated } from '../../platform/words.ts'
import { forget, personalData } from './co-production/personal-data.ts'
import { findAnyProject, findProject } from './find/find-project.ts'
import { projectDetail } from './find/project-detail.ts'
import * as paths from './paths.ts'
import { unknownsMissing } from './publication/rules.ts'

/** What projects say when the house asks. */
export const answers: Answers = {
  personalData,
  forget,
  async subject(id, at): Promise<Known | undefined> {
    if (kindOf(id) !== 'project') return undefined
    const project = await findProject(at.db, { id: idOf(id) }, at.person, at.now)
    if (!project) return undefined
    const place = project.areas.map(({ name }) => name).join(', ')
    return {
      subject: id,
      kind: 'project',
      title: translated(project, 'title', at.language),
      public: !!project.publishedAt,
      ...(place ? { place } : {}),
      href: project.publishedAt
        ? paths.project.to({ project: project.slug })
        : paths.projectDesk.to({ project: project.id }),
    }
  },
  /** Nothing may be opened for answers while the project pretends to know everything. */
  async obstacles(tx, subject, deed, now) {
    if (kindOf(subject) !== 'project' || deed !== 'activity.published') return []
    const project = await findAnyProject(tx, { id: idOf(subject) })
    if (!project) return []
    const { unknowns } = await projectDetail(tx, project.id, now)
    return unknownsMissing(project, unknowns)
      ? [
          {
            sentence: 'Say what nobody knows yet, or why everything is known',
            href: paths.deskUnknowns.to({ project: project.id }),
          },
        ]
      : []
  },
}
