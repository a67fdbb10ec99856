import { Card } from '../../../ui/card/card.tsx'
import * as paths from '../paths.ts'
import { names } from '../register/names.ts'
import type { Entry } from './queries.ts'
import { kindName, words } from './words.ts'

export const languageName = (code: string): string =>
  (names.en.languages as Readonly<Record<string, string>>)[code] ?? code

/** One offer or need in a list: what, who by a first name or a group's name, where; and why it is suggested. */
export const EntryCard = ({ entry, why }: { entry: Entry; why?: string | undefined }) => (
  <Card
    href={paths.skillEntry.to({ entry: entry.id })}
    title={entry.title}
    kicker={entry.kinds.map(kindName).join(', ')}
    facts={[
      entry.by,
      entry.ward ?? words.anywhere,
      entry.times || null,
      entry.paid === null ? null : words.paid(entry.paid),
      why ?? null,
    ]}
  >
    {entry.about.length > 200 ? `${entry.about.slice(0, 200).replace(/\s+\S*$/, '')}…` : entry.about}
  </Card>
)
