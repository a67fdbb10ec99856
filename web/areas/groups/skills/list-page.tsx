import { withQuery } from '../../../platform/paths.ts'
import { Details } from '../../../ui/details/details.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { Filter } from '../../../ui/filter/filter.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import * as paths from '../paths.ts'
import { languages } from '../register/fields.ts'
import { EntryCard, languageName } from './entry-card.tsx'
import type { Entry } from './queries.ts'
import { kinds, type Side } from './rules.ts'
import { form, kindNames, words } from './words.ts'

export type SkillList = {
  side: Side
  entries: readonly Entry[]
  more: boolean
  chosen: { words: string; kind: string; ward: string; language: string; page: number }
  wards: readonly { slug: string; name: string }[]
}

/** What stands today: offers for partners, needs for everybody who is signed in. */
export function skillListPage({ side, entries, more, chosen, wards }: SkillList): View {
  const to = (side === 'offer' ? paths.skillOffers : paths.skillNeeds).to()
  const title = side === 'offer' ? words.offers : words.needs
  const any = { value: '', text: words.any }
  const { page, ...filter } = chosen
  const filtered = Object.values(filter).some(Boolean)
  const href = (number: number) => withQuery(to, { ...filter, page: number > 1 ? number : undefined })
  return {
    title,
    section: 'network',
    noindex: true,
    back: { href: paths.skills.to(), text: words.title },
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <Details summary={words.findBy} open={filtered}>
          <Filter
            action={to}
            title={words.find}
            groups={[
              { kind: 'words', name: 'words', label: words.words, value: chosen.words },
              {
                kind: 'list',
                name: 'kind',
                label: words.kind,
                value: chosen.kind,
                items: [any, ...kinds.map((value) => ({ value, text: kindNames[value] }))],
              },
              {
                kind: 'list',
                name: 'ward',
                label: form.ward,
                value: chosen.ward,
                items: [any, ...wards.map(({ slug, name }) => ({ value: slug, text: name }))],
              },
              {
                kind: 'list',
                name: 'language',
                label: words.language,
                value: chosen.language,
                items: [any, ...languages.map((value) => ({ value, text: languageName(value) }))],
              },
            ]}
          />
          {filtered && (
            <p class="govuk-body">
              <a class="govuk-link" href={to}>
                {words.clear}
              </a>
            </p>
          )}
        </Details>
        {entries.length === 0 && <Empty title={words.nothing[side]}>{words.nothingText}</Empty>}
        {entries.length > 0 && <h2 class="govuk-visually-hidden">{title}</h2>}
        {entries.map((entry) => (
          <EntryCard entry={entry} />
        ))}
        {(more || page > 1) && (
          <Pagination
            previous={page > 1 ? { href: href(page - 1), text: words.previous } : undefined}
            next={more ? { href: href(page + 1), text: words.next } : undefined}
          />
        )}
      </>
    ),
  }
}
