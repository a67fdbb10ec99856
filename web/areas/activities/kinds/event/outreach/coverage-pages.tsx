import { Empty } from '../../../../../ui/empty/empty.tsx'
import { plural } from '../../../../../ui/layout/format.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { type Area, WardMap } from '../../../../../ui/map/ward-map.tsx'
import { Table } from '../../../../../ui/table/table.tsx'
import * as paths from '../paths.ts'
import { isOthers, venueTypes } from '../rules.ts'
import { eventWords } from '../words.ts'
import type { Covered, WardLine } from './rules.ts'

export type CoveragePage = {
  wards: readonly (Pick<Area, 'id' | 'name' | 'href' | 'geometry'> & { line: WardLine; planned: number })[]
  covered: readonly Covered[]
}

const times = (n: number) => plural(n, { one: '1 event or session', other: `${n} events and sessions` })
const all = ({ council, others }: WardLine) => council + others

/** Where the council listened in twelve months: by ward and kind of place; wards without anything first. */
export function coverageView({ wards, covered }: CoveragePage): View {
  const gaps = wards.filter(({ line }) => all(line) === 0)
  const most = Math.max(1, ...wards.map(({ line }) => all(line)))
  return {
    title: 'Where we went',
    staff: true,
    section: 'events',
    width: 'wide',
    body: (
      <>
        <h1 class="govuk-heading-l">Where we went</h1>
        <p class="govuk-body">
          Events of projects and outreach sessions of the last 12 months, by today’s wards. What is planned does not
          close a gap. Events of community groups are their own and are not counted here.{' '}
          <a class="govuk-link" href={paths.hosting.to()}>
            Events you host
          </a>
        </p>
        <Section
          id="gaps"
          title={plural(gaps.length, { one: '1 ward without any', other: `${gaps.length} wards without any` })}
        >
          {gaps.length === 0 ? (
            <Empty title="No gaps">There was something in every ward in the last 12 months.</Empty>
          ) : (
            <ul class="fm-ward-list">
              {gaps.map(({ name, href, planned }) => (
                <li class="fm-ward-list__item">
                  <a class="govuk-link" href={href}>
                    {name}
                  </a>
                  {planned > 0 && `: ${planned} planned`}
                </li>
              ))}
            </ul>
          )}
        </Section>
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-one-half">
            <WardMap
              id="coverage"
              title="Events and sessions by ward"
              areas={wards.map(({ line, planned: _, ...ward }) => ({
                ...ward,
                shade: (all(line) ? Math.min(3, Math.ceil((all(line) / most) * 3)) : 0) as 0 | 1 | 2 | 3,
                says: all(line) ? times(all(line)) : 'a gap: nothing in 12 months',
              }))}
              caption="The darker, the more often. What is left plain is a gap. The table says the same."
            />
          </div>
          <div class="govuk-grid-column-one-half">
            <Table
              caption="By ward"
              captionSize="m"
              firstCellIsHeader
              scrollLabel="By ward"
              head={[
                'Ward',
                { text: 'Council’s places', numeric: true },
                { text: 'Others’ places', numeric: true },
                { text: 'People met', numeric: true },
                { text: 'Planned', numeric: true },
              ]}
              rows={wards.map(({ name, line, planned }) => [
                name,
                ...[line.council, line.others, line.met, planned].map((n) => ({ text: String(n), numeric: true })),
              ])}
            />
          </div>
        </div>
        <Table
          caption="By kind of place"
          captionSize="m"
          firstCellIsHeader
          head={[
            'Place',
            'Whose',
            { text: 'Events', numeric: true },
            { text: 'Sessions', numeric: true },
            { text: 'People met', numeric: true },
          ]}
          rows={venueTypes.map((type) => {
            const own = covered.filter(({ venueType }) => venueType === type)
            const sum = (of: (one: Covered) => number) => ({
              text: String(own.reduce((total, one) => total + of(one), 0)),
              numeric: true,
            })
            return [
              eventWords.en.venues[type],
              type === 'online' ? 'Nobody’s' : isOthers(type) ? 'Others’' : 'Council’s',
              sum(({ events }) => events),
              sum(({ sessions }) => sessions),
              sum(({ met }) => met),
            ]
          })}
        />
      </>
    ),
  }
}
