import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { findAnyProject } from '../../projects/index.ts'
import { announce } from '../../publishing/index.ts'
import * as paths from '../paths.ts'
import { lockOutcome } from '../results/queries.ts'
import { tellOutcome } from '../telling/tell.ts'
import { announcements } from './words.ts'

export type OutcomePublished =
  | { published: true }
  | { refused: 'not-found' | 'already-published' | 'project-not-published' }

/** Says in public what changed, and tells everyone under its themes who asked. */
export function publishOutcome(at: Acting, outcomeId: string): Promise<OutcomePublished> {
  return deed(at.db, async (tx) => {
    const outcome = await lockOutcome(tx, outcomeId)
    const project = outcome && (await findAnyProject(tx, { id: outcome.projectId }))
    if (!outcome || !project) return { refused: 'not-found' }
    if (outcome.publishedAt) return { refused: 'already-published' }
    if (!project.publishedAt) return { refused: 'project-not-published' }
    await tx
      .insertInto('outcome_publications')
      .values({ outcome_id: outcomeId, at: at.now, by_account: at.by.account })
      .execute()
    await announce(tx, at, {
      subject: subjectOf('project', project.id),
      alsoAbout: project.areas.map(({ id }) => subjectOf('ward', id)),
      kind: 'outcome-published',
      title: announcements.en.outcome(outcome.title),
      summary: outcome.what,
      translations: {
        cy: {
          title: announcements.cy.outcome(outcome.translations.cy?.['title'] || outcome.title),
          summary: outcome.translations.cy?.['what'] || outcome.what,
        },
      },
      path: paths.outcome.to({ outcome: outcome.id }),
      uniqueKey: `outcome ${outcome.id}`,
    })
    await tellOutcome(tx, at, outcome, project)
    await record(tx, at, {
      deed: 'outcome.published',
      subject: subjectOf('outcome', outcomeId),
      details: { title: outcome.title },
      public: { project: project.id, themes: outcome.themeIds, happenedOn: outcome.happenedOn },
    })
    return { published: true }
  })
}
