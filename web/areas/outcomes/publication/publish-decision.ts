import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { publishAdoptions } from '../../activities/index.ts'
import { findAnyProject, type Project } from '../../projects/index.ts'
import { announce } from '../../publishing/index.ts'
import { countsOf, themesOf } from '../../voices/index.ts'
import { keepCoverage } from '../coverage/job.ts'
import { listAnswers, lockDecision } from '../decisions/queries.ts'
import * as paths from '../paths.ts'
import { tellDecision } from '../telling/tell.ts'
import type { Decision } from '../types.ts'
import { type PublishRefusal, publishRefusal } from './rules.ts'
import { unansweredThemes } from './unanswered.ts'
import { announcements } from './words.ts'

export type Published = { published: true } | { refused: PublishRefusal; themes?: { id: string; name: string }[] }

/** Makes a decision public, with an answer to every theme, and tells everyone who asked. */
export function publishDecision(at: Acting, decisionId: string): Promise<Published> {
  return deed(at.db, async (tx) => {
    const decision = await lockDecision(tx, decisionId)
    const project = decision && (await findAnyProject(tx, { id: decision.projectId }))
    if (!decision || !project) return { refused: 'not-found' }
    // One decision of a project at a time: the last one to be published finds every theme answered.
    await sql`select pg_advisory_xact_lock(hashtext(current_schema() || ' decisions ' || ${project.id}))`.execute(tx)
    const live = new Set((await themesOf(tx, project.id)).map(({ id }) => id))
    await dropMerged(tx, decision, live)
    const open = await unansweredThemes(tx, project.id, { draftId: decisionId, now: at.now })
    const counts = await countsOf(tx, [subjectOf('project', project.id)])
    const refused = publishRefusal({
      alreadyPublished: !!decision.publishedAt,
      projectPublished: !!project.publishedAt,
      decidedOn: decision.decidedOn,
      today: dayOf(at.now),
      voices: counts.shown + counts.counted,
      themes: live.size,
      unanswered: open.length,
    })
    if (refused)
      return { refused, ...(refused === 'unanswered' ? { themes: open.map(({ id, name }) => ({ id, name })) } : {}) }
    const coverage = await keepCoverage(tx, at, decision)
    await tx
      .insertInto('decision_publications')
      .values({ decision_id: decisionId, at: at.now, by_account: at.by.account, coverage: JSON.stringify(coverage) })
      .execute()
    await tellOthers(tx, at, { decision, project })
    await publishAdoptions(tx, at, decision)
    const answers = await listAnswers(tx, decisionId)
    const { received, erased, used, answered } = coverage
    await record(tx, at, {
      deed: 'decision.published',
      subject: subjectOf('decision', decisionId),
      details: { title: decision.title },
      public: {
        project: project.id,
        responses: Object.fromEntries(answers.map(({ themeId, response }) => [themeId, response])),
        coverage: { received, erased, used, answered },
      },
    })
    return { published: true }
  })
}

/** A theme that was merged into another while this was a draft is answered there. */
async function dropMerged(tx: Tx, decision: Decision, live: ReadonlySet<string>): Promise<void> {
  const gone = (await listAnswers(tx, decision.id)).map(({ themeId }) => themeId).filter((id) => !live.has(id))
  if (gone.length === 0 || decision.publishedAt) return
  await tx
    .deleteFrom('decision_responses')
    .where('decision_id', '=', decision.id)
    .where('theme_id', 'in', gone)
    .execute()
  await tx.deleteFrom('decision_themes').where('decision_id', '=', decision.id).where('theme_id', 'in', gone).execute()
}

/** Followers and feeds hear of it, and everyone who asked gets a letter. */
async function tellOthers(
  tx: Tx,
  at: Acting,
  { decision, project }: { decision: Decision; project: Project },
): Promise<void> {
  await announce(tx, at, {
    subject: subjectOf('project', project.id),
    alsoAbout: project.areas.map(({ id }) => subjectOf('ward', id)),
    kind: 'decision-published',
    title: announcements.en.decision(decision.title),
    summary: decision.what,
    translations: {
      cy: {
        title: announcements.cy.decision(decision.translations.cy?.['title'] || decision.title),
        summary: decision.translations.cy?.['what'] || decision.what,
      },
    },
    path: paths.decision.to({ decision: decision.slug }),
    uniqueKey: `decision ${decision.id}`,
  })
  await tellDecision(tx, at, decision, project)
}
