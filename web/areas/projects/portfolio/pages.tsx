import { withQuery } from '../../../platform/paths.ts'
import { translated } from '../../../platform/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDate, plural } from '../../../ui/layout/format.ts'
import { OpenList, type OpenThing } from '../../../ui/layout/open-list.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { plainWords } from '../../../ui/prose/markdown.ts'
import { Select } from '../../../ui/select/select.tsx'
import { levelName, levels } from '../level/words.ts'
import * as paths from '../paths.ts'
import {
  type Kind,
  kinds,
  type Level,
  levelKeys,
  type ProjectInList,
  type StageStep,
  type State,
  steps,
} from '../types.ts'
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
  today: string
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
        <Details summary={say.narrow} open={any && total === 0}>
          <Narrow {...list} />
        </Details>
        <Taken {...list} />
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
            <OpenList things={open.map((project) => thing(project, list))} />
          </Section>
        )}
        {closed.length > 0 && (
          <Section id="finished" title={say.finished}>
            <OpenList things={closed.map((project) => thing(project, list))} />
          </Section>
        )}
        {count > 1 && <Pagination {...pages({ page, count, href })} />}
      </>
    ),
  }
}

function thing(project: ProjectInList, { language, today }: PortfolioList): OpenThing {
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
      ...(project.level ? [say.say(levelName(project.level, project.form, language))] : []),
      ...(project.decideBy && project.decideBy >= today && project.state !== 'closed'
        ? [say.by(formatDate(project.decideBy, language))]
        : []),
    ],
  }
}

/** What was chosen, with the way out of each. */
function Taken({ chosen, wards, themes, language }: PortfolioList) {
  const say = words[language]
  const name = names[language]
  const text: Record<keyof Choice, (value: string) => string | undefined> = {
    ward: (value) => wards.find(({ slug }) => slug === value)?.name,
    theme: (value) => themes.find(({ slug }) => slug === value)?.name,
    kind: (value) => name.kinds[value as Kind],
    stage: (value) => name.steps[value as StageStep],
    level: (value) => levels[language][value as Level].name,
    state: (value) => name.states[value as State],
  }
  const taken = (Object.entries(chosen) as [keyof Choice, string | undefined][]).filter(([, value]) => value)
  if (!taken.length) return null
  return (
    <p class="govuk-body">
      {say.chosen}:{' '}
      {taken.map(([key, value], i) => (
        <>
          {i > 0 && ', '}
          <a class="govuk-link" href={withQuery(paths.portfolio.to(), { ...chosen, [key]: undefined })}>
            <span class="govuk-visually-hidden">{say.takeOut} </span>
            {text[key](value!)} <span aria-hidden="true">×</span>
          </a>
        </>
      ))}
      {'. '}
      <a class="govuk-link" href={paths.portfolio.to()}>
        {say.clear}
      </a>
    </p>
  )
}

/** A plain form: choose, press, read the list. */
function Narrow({ chosen, wards, themes, language }: PortfolioList) {
  const say = words[language]
  const name = names[language]
  const field = (key: keyof Choice, label: string, items: { value: string; text: string }[], none = say.any) => (
    <Select
      name={key}
      label={{ text: label, size: 's' }}
      value={chosen[key] ?? ''}
      items={[{ value: '', text: none }, ...items]}
    />
  )
  const bySlug = (list: { slug: string; name: string }[]) => list.map((one) => ({ value: one.slug, text: one.name }))
  return (
    <form class="fm-narrow" method="get" action={paths.portfolio.to()}>
      {field('ward', say.ward, bySlug(wards), say.anyWard)}
      {field(
        'level',
        say.level,
        levelKeys.map((value) => ({ value, text: levels[language][value].name })),
      )}
      {field(
        'stage',
        say.stage,
        steps.map((value) => ({ value, text: name.steps[value] })),
      )}
      {themes.length > 0 && field('theme', say.theme, bySlug(themes))}
      {field(
        'kind',
        say.kind,
        kinds.map((value) => ({ value, text: name.kinds[value] })),
      )}
      {field(
        'state',
        say.state,
        (['live', 'paused', 'closed'] as const).map((value) => ({ value, text: name.states[value] })),
      )}
      <Button variant="secondary" class="fm-narrow__button">
        {say.show}
      </Button>
    </form>
  )
}
