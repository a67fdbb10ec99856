import { idOf, kindOf, type Panel, type Reading, type Subject } from '../../platform/subjects.ts'
import { speak } from '../../platform/words.ts'
import { formatDate } from '../../ui/layout/format.ts'
import { findNeighbourhood } from '../places/index.ts'
import { whatChanged } from './paths.ts'
import { recentChanges } from './said-did/recent.ts'
import { words } from './words.ts'

const most = 4

/** What came of what people said in a ward or a neighbourhood, for the pages that gather. */
export async function panels(subject: Subject, { db, language }: Reading): Promise<Panel[]> {
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
      more: { href: whatChanged.to(), text: say.panelMore },
    },
  ]
}

async function wardsOf(subject: Subject, db: Reading['db']): Promise<readonly string[] | undefined> {
  if (kindOf(subject) === 'ward') return [idOf(subject)]
  return kindOf(subject) === 'neighbourhood' ? (await findNeighbourhood(db, idOf(subject)))?.wards : undefined
}
