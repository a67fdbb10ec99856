import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import type { Answers, Known, Obstacle, Reading } from '../../platform/subjects.ts'
import { idOf, kindOf, subjectOf } from '../../platform/subjects.ts'
import { translated } from '../../platform/words.ts'
import { findDecision } from './decisions/queries.ts'
import { panels } from './panels.ts'
import * as paths from './paths.ts'
import { unansweredThemes } from './publication/unanswered.ts'
import { findOutcome } from './results/queries.ts'
import { steps } from './steps.ts'

/** What decisions and outcomes say when the house asks. */
export const answers: Answers = { subject, panels, obstacles, steps }

async function subject(id: Known['subject'], { db, language }: Reading): Promise<Known | undefined> {
  if (kindOf(id) === 'decision') {
    const decision = await findDecision(db, idOf(id))
    if (!decision?.publishedAt) return undefined
    const within = subjectOf('project', decision.projectId)
    return {
      subject: id,
      kind: 'decision',
      title: translated(decision, 'title', language),
      href: paths.decision.to({ decision: decision.slug }),
      within,
      public: true,
    }
  }
  if (kindOf(id) !== 'outcome') return undefined
  const outcome = await findOutcome(db, idOf(id))
  if (!outcome?.publishedAt) return undefined
  const within = subjectOf('project', outcome.projectId)
  return {
    subject: id,
    kind: 'outcome',
    title: translated(outcome, 'title', language),
    href: paths.outcome.to({ outcome: outcome.id }),
    within,
    public: true,
  }
}

/** A project is not closed while people wait for an answer, and a theme that was answered in public stays. */
async function obstacles(tx: Tx, about: Known['subject'], deed: string, now: Date): Promise<Obstacle[]> {
  if (kindOf(about) === 'project' && deed === 'project.closed') {
    const href = paths.projectDecisions.to({ project: idOf(about) })
    return (await unansweredThemes(tx, idOf(about), { now })).map(({ name }) => ({
      sentence: `The theme “${name}” has no answer yet. Say what you will do about it, or why not`,
      href,
    }))
  }
  if (kindOf(about) === 'theme' && deed === 'merge') {
    const { rows } = await sql<{
      slug: string
      title: string
    }>`select d.slug, d.title from decision_themes t join decisions d on d.id = t.decision_id
      join decision_publications p on p.decision_id = d.id where t.theme_id = ${idOf(about)}`.execute(tx)
    return rows.map(({ slug, title }) => ({
      sentence: `The published decision “${title}” answers this theme, so it cannot be merged into another`,
      href: paths.decision.to({ decision: slug }),
    }))
  }
  return []
}
