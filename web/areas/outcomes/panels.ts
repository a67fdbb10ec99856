import { idOf, kindOf, type Panel, type Reading, type Subject } from '../../platform/subjects.ts'
import { speak, translated } from '../../platform/words.ts'
import { formatDate } from '../../ui/layout/format.ts'
import { findNeighbourhood } from '../places/index.ts'
import { findDecision } from './decisions/queries.ts'
import * as paths from './paths.ts'
import { listOutcomes } from './results/queries.ts'
import { saidDid } from './said-did/queries.ts'
import { recentChanges } from './said-did/recent.ts'
import { words } from './words.ts'

const most = 4

/** What came of what people said in a ward or a neighbourhood, for the pages that gather. */
export async function panels(subject: Subject, at: Reading): Promise<Panel[]> {
  const { db, language } = at
  if (kindOf(subject) === 'decision') return sinceDecision(idOf(subject), at)
  const wardIds = await wardsOf(subject, db)
  if (!wardIds) return []
  const say = speak(words, language)
  const pairs = await recentChanges(db, { wardIds, limit: most, language })
  if (pairs.length === 0) return []
  return [
    {
      key: 'what-changed',
      title: say.panel,
      order: 30,
      items: pairs.map(({ theme, decisionHref, response, reason, decidedOn }) => ({
        title: theme,
        href: decisionHref,
        words: `${say.responses[response]}: ${reason}`,
        when: formatDate(decidedOn, language),
      })),
      more: { href: paths.whatChanged.to(), text: say.panelMore },
    },
  ]
}

async function wardsOf(subject: Subject, db: Reading['db']): Promise<readonly string[] | undefined> {
  if (kindOf(subject) === 'ward') return [idOf(subject)]
  return kindOf(subject) === 'neighbourhood' ? (await findNeighbourhood(db, idOf(subject)))?.wards : undefined
}

/** What a published decision promised, with its day, and what changed since: for pages of what it rests on. */
async function sinceDecision(id: string, { db, language }: Reading): Promise<Panel[]> {
  const decision = await findDecision(db, id)
  if (!decision?.publishedAt) return []
  const say = speak(words, language)
  const href = paths.decision.to({ decision: decision.slug })
  const [pairs, outcomes] = await Promise.all([
    saidDid(db, decision.projectId, language, decision.id),
    listOutcomes(db, [decision.projectId]),
  ])
  const items = [
    ...pairs.map(({ theme, response, reason }) => ({
      title: `${say.responses[response]}: ${reason}`,
      href,
      words: theme,
    })),
    ...outcomes
      .filter(({ decisionId }) => decisionId === id)
      .map((outcome) => ({
        title: translated(outcome, 'title', language),
        href: paths.outcome.to({ outcome: outcome.id }),
        words: say.changedOn(formatDate(outcome.happenedOn, language)),
      })),
  ]
  return items.length ? [{ key: 'since-decision', title: say.since, order: 40, items }] : []
}
