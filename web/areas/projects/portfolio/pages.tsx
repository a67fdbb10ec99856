import { withQuery } from '../../../platform/paths.ts'
import { translated } from '../../../platform/words.ts'
import { Details } from '../../../ui/details/details.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { type Chosen, Filter } from '../../../ui/filter/filter.tsx'
import type { FilterGroup } from '../../../ui/filter/group.tsx'
import { formatDate, plural } from '../../../ui/layout/format.ts'
import { OpenList, type OpenThing } from '../../../ui/layout/open-list.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { plainWords } from '../../../ui/prose/markdown.ts'
import { levelName, levels } from '../level/words.ts'
import * as paths from '../paths.ts'
import { kinds, levelKeys, type ProjectInList, steps } from '../types.ts'
import { names } from '../words.ts'
import { words } from './words.ts'

export type Choice = Partial<Record<'ward' | 'stage' | 'level' | 'theme' | 'state' | 'kind', string | undefined>>
export type PortfolioList = {
  projects: ProjectInList[]
  total: number
  page: number
  perPage: number
  chosen: Choice
  wards: { slug: string; name: string }[]
  themes: { slug: string; name: string; count: number }[]
  feed: string
  language: Language
}

/** Everything that is public, narrowed down by a plain form. */
export function portfolioPage(list: PortfolioList): View {
  const { language, chosen, page, total, perPage } = list
  const say = words[language]
  const any = Object.values(chosen).some(Boolean)
  const count = Math.max(1, Math.ceil(total / perPage))
  const href = (to: number) => withQuery(paths.portfolio.to(), { ...chosen, page: to > 1 ? to : undefined })
  const open = list.projects.filter(({ state }) => state !== 'closed')
  const closed = list.projects.filter(({ state }) => state === 'closed')
  return {
    title: page > 1 ? `${say.title} (${page} / ${count})` : say.title,
    section: 'projects',
    width: 'wide',
    description: say.lead,
    feeds: [{ href: list.feed, title: say.title }],
    body: (
      <>
        <h1 class="govuk-heading-xl">{say.title}</h1>
        <p class="fm-lede">{say.lead}</p>
        <Details summary={say.narrow} open={any}>
          <Narrow {...list} />
        </Details>
        {total > 0 && (
          <p class="fm-meta" role="status">
            {plural(total, say.found, language)}
          </p>
        )}
        {total === 0 && !any && <Empty title={say.empty}>{say.emptyText}</Empty>}
        {total === 0 && any && (
          <Empty title={say.nothing} action={{ href: paths.portfolio.to(), text: say.clear }}>
            {say.nothingText}
          </Empty>
        )}
        {open.length > 0 && (
          <Section id="under-way" title={say.underWay}>
            <OpenList things={open.map((project) => thing(project, language))} />
          </Section>
        )}
        {closed.length > 0 && (
          <Section id="finished" title={say.finished}>
            <OpenList things={closed.map((project) => thing(project, language))} />
          </Section>
        )}
        {count > 1 && <Pagination {...pages({ page, count, href })} />}
      </>
    ),
  }
}

function thing(project: ProjectInList, language: Language): OpenThing {
  const say = words[language]
  const name = names[language]
  const { stage } = project
  const live = project.state === 'live'
  const now = live && stage ? translated(stage, 'name', language) : name.states[project.state]
  return {
    title: translated(project, 'title', language),
    href: paths.project.to({ project: project.slug }),
    text: plainWords(translated(project, 'purpose', language).split(/\n\n/)[0] ?? ''),
    left: now,
    facts: [
      ...(project.kind === 'project' ? [] : [name.kinds[project.kind]]),
      project.areas.length ? project.areas.map((area) => area.name).join(', ') : name.everywhere,
      ...(project.level ? [levelName(project.level, project.form, language)] : []),
      ...(project.decideBy && project.state !== 'closed' ? [say.by(formatDate(project.decideBy, language))] : []),
    ],
  }
}

function Narrow({ chosen, wards, themes, language }: PortfolioList) {
  const say = words[language]
  const name = names[language]
  const list = (
    key: keyof Choice,
    label: string,
    items: { value: string; text: string }[],
    none = say.any,
  ): FilterGroup => ({
    kind: 'list',
    name: key,
    label,
    value: chosen[key] ?? '',
    items: [{ value: '', text: none }, ...items],
  })
  const groups = [
    list(
      'ward',
      say.ward,
      wards.map((ward) => ({ value: ward.slug, text: ward.name })),
      say.anyWard,
    ),
    list(
      'kind',
      say.kind,
      kinds.map((value) => ({ value, text: name.kinds[value] })),
    ),
    list(
      'stage',
      say.stage,
      steps.map((value) => ({ value, text: name.steps[value] })),
    ),
    list(
      'level',
      say.level,
      levelKeys.map((value) => ({ value, text: levels[language][value].name })),
    ),
    ...(themes.length
      ? [
          list(
            'theme',
            say.theme,
            themes.map((theme) => ({ value: theme.slug, text: theme.name })),
          ),
        ]
      : []),
    list(
      'state',
      say.state,
      (['live', 'paused', 'closed'] as const).map((value) => ({ value, text: name.states[value] })),
    ),
  ]
  const texts = new Map(
    groups.flatMap((group) =>
      'items' in group ? group.items.map((item) => [`${group.name} ${item.value}`, item.text]) : [],
    ),
  )
  const taken: Chosen[] = (Object.entries(chosen) as [keyof Choice, string | undefined][]).flatMap(([key, value]) =>
    value
      ? [
          {
            text: texts.get(`${key} ${value}`) ?? value,
            removeHref: withQuery(paths.portfolio.to(), { ...chosen, [key]: undefined }),
          },
        ]
      : [],
  )
  return (
    <Filter
      class="fm-filter--across"
      action={paths.portfolio.to()}
      title={say.narrow}
      groups={groups}
      chosen={taken}
      clearHref={paths.portfolio.to()}
      chosenTitle={say.chosen}
      clearText={say.clear}
      removeText={say.takeOut}
      buttonText={say.show}
    />
  )
}
