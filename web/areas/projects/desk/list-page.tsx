import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatShortDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { SortableTable } from '../../../ui/sortable-table/sortable-table.tsx'
import { SubNavigation } from '../../../ui/sub-navigation/sub-navigation.tsx'
import { Tag, type TagColour } from '../../../ui/tag/tag.tsx'
import { levelName } from '../level/words.ts'
import * as paths from '../paths.ts'
import { missing } from '../publication/rules.ts'
import { type State, states } from '../types.ts'
import { names } from '../words.ts'
import type { DeskProject } from './list-desk.ts'

export type DeskList = {
  projects: readonly DeskProject[]
  total: number
  counts: Record<State, number>
  page: number
  perPage: number
  sort: string
  state: State | undefined
  words: string
  mayBegin: boolean
  href: (change: { state?: State | undefined; sort?: string; page?: number }) => string
}

export const stateColours: Record<State, TagColour> = {
  draft: 'grey',
  scheduled: 'yellow',
  live: 'green',
  paused: 'orange',
  closed: 'blue',
}
export const StateTag = ({ state }: { state: State }) => (
  <Tag colour={stateColours[state]} class="fm-keep">
    {names.en.states[state]}
  </Tag>
)

const columns = [
  { text: 'Project', key: 'title' },
  { text: 'State', key: 'state' },
  { text: 'How much say' },
  { text: 'Where' },
  { text: 'Led by' },
  { text: 'Decided by', key: 'decide' },
  { text: 'Still missing', numeric: true },
  { text: 'Changed', key: 'changed', first: 'descending' as const },
]

/** All projects, with how many stand where. */
export function deskListPage(list: DeskList): View {
  const all = Object.values(list.counts).reduce((a, b) => a + b, 0)
  const count = Math.max(1, Math.ceil(list.total / list.perPage))
  return {
    title: 'Projects',
    staff: true,
    section: 'projects',
    width: 'wide',
    body: (
      <>
        <h1 class="govuk-heading-l">Projects</h1>
        {list.mayBegin && <Button href={paths.newProject.to()}>Begin a project</Button>}
        <SubNavigation
          label="Projects by state"
          items={[
            { href: list.href({ state: undefined, page: 1 }), text: 'All', count: all, current: !list.state },
            ...states.map((state) => ({
              href: list.href({ state, page: 1 }),
              text: names.en.states[state],
              count: list.counts[state],
              current: list.state === state,
            })),
          ]}
        />
        <form method="get" action={paths.projectsDesk.to()} class="fm-ask__row" role="search">
          {list.state && <input type="hidden" name="state" value={list.state} />}
          <label class="govuk-visually-hidden" for="words">
            Part of a title
          </label>
          <input class="govuk-input" id="words" name="words" type="search" value={list.words} />
          <Button variant="secondary">Find by title</Button>
        </form>
        {list.projects.length === 0 ? (
          <Empty title={all ? 'No project fits' : 'Projects will be listed here'}>
            {all
              ? 'Choose another state, or look for other words.'
              : 'A project begins with a title. Nobody outside sees it until you publish it.'}
          </Empty>
        ) : (
          <div class="fm-scroll">
            <SortableTable
              caption={<span class="govuk-visually-hidden">Projects</span>}
              columns={columns}
              sort={{
                key: list.sort.replace('-', ''),
                direction: list.sort.startsWith('-') ? 'descending' : 'ascending',
              }}
              href={({ key, direction }) => list.href({ sort: direction === 'descending' ? `-${key}` : key, page: 1 })}
              firstCellIsHeader
              rows={list.projects.map(row)}
            />
          </div>
        )}
        {count > 1 && <Pagination {...pages({ page: list.page, count, href: (page) => list.href({ page }) })} />}
      </>
    ),
  }
}

function row(project: DeskProject) {
  const length = (n: number) => ({ length: n })
  const counts = {
    documents: length(project.documents),
    unknowns: length(project.unknowns),
    stages: length(project.stages),
  }
  const lacks = project.publishedAt ? [] : missing(project, counts)
  return [
    <a class="govuk-link" href={paths.projectDesk.to({ project: project.id })}>
      {project.title}
    </a>,
    <StateTag state={project.state} />,
    project.level ? levelName(project.level, project.form, 'en') : '',
    project.areas.map(({ name }) => name).join(', ') || names.en.everywhere,
    project.lead ?? '',
    <span class="fm-keep">{project.decideBy && formatShortDate(project.decideBy)}</span>,
    { text: lacks.length || '', numeric: true },
    <span class="fm-keep">{formatShortDate(project.updatedAt)}</span>,
  ]
}
