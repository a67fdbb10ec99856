import { sql } from 'kysely'
import type { Acting } from '../../../../platform/acting.ts'
import { deed } from '../../../../platform/db.ts'
import { newId } from '../../../../platform/ids.ts'
import { type JobId, startJob } from '../../../../platform/jobs.ts'
import { record } from '../../../../platform/record.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import { findTheme } from '../../themes/queries.ts'
import { sortKind } from './job.ts'
import { findRule, listRules } from './queries.ts'
import { mostRules, phraseRefusal, type RuleRefusal } from './rules.ts'
import { say } from './words.ts'

export type Desk = { projectId: string; title: string }

const sortJobOf = ({ projectId, title }: Desk) => ({
  kind: sortKind,
  title: say.sorting(title),
  data: { projectId },
})

/** "Comments with this phrase go here": made by a person, carried out by a job, undone by ending it. */
export function makeRule(
  at: Acting,
  desk: Desk,
  { themeId, phrase }: { themeId: string; phrase: string },
): Promise<{ refused: RuleRefusal } | { made: string; job: JobId }> {
  return deed(at.db, async (tx) => {
    const theme = await findTheme(tx, themeId, { lock: true })
    if (!theme || theme.into || theme.projectId !== desk.projectId) return { refused: 'no-theme' as const }
    const refused = phraseRefusal(phrase)
    if (refused) return { refused }
    const { rules } = await listRules(tx, desk.projectId, { after: null, limit: mostRules })
    if (rules.length >= mostRules) return { refused: 'too-many' as const }
    if (rules.some((rule) => rule.theme.id === themeId && rule.phrase.toLowerCase() === phrase.toLowerCase()))
      return { refused: 'same-phrase' as const }
    const id = newId<'theme-rule'>(at.now)
    await tx
      .insertInto('theme_rules')
      .values({ id, theme_id: themeId, phrase, at: at.now, by_account: at.by.account })
      .execute()
    await record(tx, at, {
      deed: 'theme.rule-made',
      subject: subjectOf('theme', themeId),
      details: { rule: id, phrase },
      public: { theme: themeId },
    })
    return { made: id, job: await startJob(tx, at, sortJobOf(desk)) }
  })
}

export function endRule(at: Acting, desk: Desk, ruleId: string | undefined): Promise<{ job: JobId } | undefined> {
  return deed(at.db, async (tx) => {
    const rule = await findRule(tx, desk.projectId, ruleId)
    if (!rule) return undefined
    await sql`update theme_rules set ended_at = ${at.now}, ended_by = ${at.by.account} where id = ${rule.id}`.execute(
      tx,
    )
    await record(tx, at, {
      deed: 'theme.rule-ended',
      subject: subjectOf('theme', rule.themeId),
      details: { rule: rule.id, phrase: rule.phrase },
      public: { theme: rule.themeId },
    })
    return { job: await startJob(tx, at, sortJobOf(desk)) }
  })
}
