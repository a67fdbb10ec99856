import { withQuery } from '../../../platform/paths.ts'
import { speak } from '../../../platform/words.ts'
import { Card } from '../../../ui/card/card.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { Filter } from '../../../ui/filter/filter.tsx'
import { plural } from '../../../ui/layout/format.ts'
import type { Language, View } from '../../../ui/layout/view.ts'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { SubNavigation } from '../../../ui/sub-navigation/sub-navigation.tsx'
import * as paths from '../paths.ts'
import { communities, languages, sectors } from '../register/fields.ts'
import { named, names } from '../register/names.ts'
import type { Group } from '../register/queries.ts'
import { words } from './words.ts'

export type Choice = {
  words: string
  sector: string
  ward: string
  community: string
  language: string
  youth: string
  page: number
}
export type Directory = {
  groups: Group[]
  /** Those that the network shows as key groups. */
  badged: ReadonlySet<string>
  total: number
  perPage: number
  chosen: Choice
  wards: readonly { slug: string; name: string }[]
}

export const hrefOf = (chosen: Choice, change: Partial<Choice>): string => {
  const { page, ...rest } = { ...chosen, page: 1, ...change }
  return withQuery(paths.groups.to(), { ...rest, page: page > 1 ? page : undefined })
}

export const Views = ({ language, map }: { language: Language; map: boolean }) => {
  const say = speak(words, language)
  return (
    <SubNavigation
      label={say.views}
      items={[
        { href: paths.groups.to(), text: say.list, current: !map },
        { href: paths.groupsMap.to(), text: say.map, current: map },
      ]}
    />
  )
}

/** The directory: alphabetical, whoever it is. */
export function directoryPage(list: Directory, language: Language): View {
  const say = speak(words, language)
  const all = names[language]
  const { chosen } = list
  const count = Math.max(1, Math.ceil(list.total / list.perPage))
  const filtered = !!(
    chosen.words ||
    chosen.sector ||
    chosen.ward ||
    chosen.community ||
    chosen.language ||
    chosen.youth
  )
  return {
    title: say.title,
    section: 'groups',
    description: say.intro,
    body: (
      <>
        <h1 class="govuk-heading-xl">{say.title}</h1>
        <p class="govuk-body-l">{say.intro}</p>
        <Views language={language} map={false} />
        <Details summary={say.filterBy} open={filtered}>
          <DirectoryFilter list={list} language={language} />
          {filtered && (
            <p class="govuk-body">
              <a class="govuk-link" href={paths.groups.to()}>
                {say.clear}
              </a>
            </p>
          )}
        </Details>
        {list.groups.length === 0 ? (
          <Empty title={say.emptyTitle}>{filtered ? say.emptyFound : say.empty}</Empty>
        ) : (
          <>
            <h2 class="govuk-heading-m">{plural(list.total, say.found, language)}</h2>
            {list.groups.map((group) => (
              <Card
                href={paths.group.to({ group: group.slug })}
                title={group.name}
                kicker={[
                  ...named(all.sectors, group.sectors),
                  ...(group.youth ? [say.youth] : []),
                  ...(list.badged.has(group.id) ? [say.keyGroup] : []),
                ].join(', ')}
                facts={[
                  named(all.communities, group.communities).join(', '),
                  group.wards.map(({ name }) => name).join(', '),
                ].filter(Boolean)}
              >
                {group.about ? firstWords(group.about) : null}
              </Card>
            ))}
            {count > 1 && (
              <Pagination {...pages({ page: chosen.page, count, href: (page) => hrefOf(chosen, { page }) })} />
            )}
            <p class="fm-meta">
              <a class="govuk-link" href={paths.services.to()}>
                {say.data}
              </a>
            </p>
          </>
        )}
        <p class="govuk-body">
          <a class="govuk-link" href={paths.reports.to()}>
            {say.reports}
          </a>
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={paths.concerns.to()}>
            {say.concerns}
          </a>
        </p>
      </>
    ),
  }
}

const firstWords = (text: string): string =>
  text.length > 160 ? `${text.slice(0, 160).replace(/\s+\S*$/, '')}…` : text

function DirectoryFilter({ list: { chosen, wards }, language }: { list: Directory; language: Language }) {
  const say = speak(words, language)
  const all = names[language]
  const any = { value: '', text: say.any }
  const items = (of: Readonly<Record<string, string>>, keys: readonly string[]) => [
    any,
    ...keys.map((value) => ({ value, text: of[value]! })),
  ]
  return (
    <Filter
      action={paths.groups.to()}
      title={say.filter}
      buttonText={say.show}
      groups={[
        { kind: 'words', name: 'words', label: say.words, value: chosen.words },
        {
          kind: 'list',
          name: 'ward',
          label: say.ward,
          value: chosen.ward,
          items: [any, ...wards.map(({ slug, name }) => ({ value: slug, text: name }))],
        },
        {
          kind: 'list',
          name: 'community',
          label: say.for,
          value: chosen.community,
          items: items(all.communities, communities),
        },
        { kind: 'list', name: 'sector', label: say.kind, value: chosen.sector, items: items(all.sectors, sectors) },
        {
          kind: 'list',
          name: 'language',
          label: say.language,
          value: chosen.language,
          items: items(all.languages, languages),
        },
        {
          kind: 'many',
          name: 'youth',
          legend: say.young,
          values: [chosen.youth],
          items: [{ value: 'yes', text: say.youthOnly }],
        },
      ]}
    />
  )
}
