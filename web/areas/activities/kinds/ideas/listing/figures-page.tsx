import { excerptOf } from '../../../../../platform/excerpt.ts'
import { translated } from '../../../../../platform/words.ts'
import { Bars } from '../../../../../ui/chart/bars.tsx'
import { words as chartWords } from '../../../../../ui/chart/words.ts'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { formatDate } from '../../../../../ui/layout/format.ts'
import { Split } from '../../../../../ui/layout/split.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { type Area, WardMap } from '../../../../../ui/map/ward-map.tsx'
import type { Activity } from '../../../activity/types.ts'
import { readDefinition } from '../definition.ts'
import type { Idea } from '../queries.ts'
import { statuses } from '../rules.ts'
import { ideaWords, statusNames } from '../words.ts'
import { figureWords } from './figure-words.ts'
import { crumbs, hrefOf, Views } from './list-page.tsx'
import type { Figures } from './queries.ts'

export type FiguresPage = {
  activity: Activity
  /** The most supported, ten at most. */
  ideas: readonly Idea[]
  figures: Figures
  wards: readonly (Pick<Area, 'id' | 'name' | 'geometry'> & { href: string })[]
  language: Language
  now: Date
}

/** Ideas counted: the most supported, where they stand, what they are about and where they are. */
export function figuresView(page: FiguresPage): View {
  const { activity, figures, ideas, language, now } = page
  const say = figureWords[language]
  const source = say.source(formatDate(now, language))
  const { tags } = readDefinition(activity.definition)
  const title = say.title(translated(activity, 'title', language))
  const shared = { source, language, level: 2 as const }
  return {
    title,
    section: 'projects',
    width: 'wide',
    breadcrumbs: crumbs(activity, language),
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body-l">{ideaWords[language].soFar(figures.total, figures.supports, figures.answered)}</p>
        <Views activity={activity} figures language={language} />
        {figures.total === 0 ? (
          <Empty title={ideaWords[language].none}>{ideaWords[language].noneText}</Empty>
        ) : (
          <>
            <Split aside={<IdeasMap page={page} source={source} />} even>
              <Bars
                {...shared}
                id="most-supported"
                title={say.most}
                head={[say.idea, say.supports]}
                bars={ideas.map((idea) => ({ label: excerptOf(idea.title, 70), value: idea.supports }))}
              />
            </Split>
            <Split
              even
              aside={
                tags.length > 0 && (
                  <Bars
                    {...shared}
                    id="by-tag"
                    title={say.byTag}
                    head={[say.tag, say.ideas]}
                    bars={tags.map(({ key, en, cy }) => ({
                      label: language === 'cy' ? cy || en : en,
                      value: figures.byTag[key] ?? 0,
                    }))}
                  />
                )
              }
            >
              <Bars
                {...shared}
                id="by-status"
                title={say.byStatus(figures.answered, figures.total)}
                head={[say.status, say.ideas]}
                bars={statuses.map((status) => ({
                  label: statusNames[language][status],
                  value: figures.byStatus[status] ?? 0,
                }))}
              />
            </Split>
          </>
        )}
      </>
    ),
  }
}

/** Each ward leads to its ideas; the same figures stand in the table behind the map. */
function IdeasMap({ page: { activity, figures, wards, language }, source }: { page: FiguresPage; source: string }) {
  const say = figureWords[language]
  const most = Math.max(1, ...Object.values(figures.byWard))
  const inWard = (id: string) => figures.byWard[id] ?? 0
  const placed = wards.reduce((sum, { id }) => sum + inWard(id), 0)
  const leadsTo = (ward: string) =>
    hrefOf(activity, { words: '', status: '', tag: '', ward, order: 'newest', turn: '' })
  const shadeOf = (n: number) => (n === 0 ? 0 : n <= most / 3 ? 1 : n <= (2 * most) / 3 ? 2 : 3)
  return (
    <div>
      <h2 class="fm-figure__title">{say.map}</h2>
      <WardMap
        id="ideas"
        title={say.map}
        language={language}
        caption={say.caption(placed, figures.total - placed)}
        areas={wards.map((ward) => ({
          id: ward.id,
          name: ward.name,
          geometry: ward.geometry,
          href: leadsTo(ward.id),
          shade: shadeOf(inWard(ward.id)),
          says: say.inWard(inWard(ward.id)),
        }))}
      />
      <details class="fm-figure__numbers">
        <summary class="fm-figure__summary">{say.table}</summary>
        <ul class="fm-ward-list">
          {wards
            .filter(({ id }) => inWard(id) > 0)
            .map(({ id, name }) => (
              <li class="fm-ward-list__item">
                <a class="govuk-link" href={leadsTo(id)}>
                  {name}
                </a>{' '}
                {say.inWard(inWard(id))}
              </li>
            ))}
        </ul>
      </details>
      <p class="fm-figure__source">
        {chartWords[language].source} {source}
      </p>
    </div>
  )
}
