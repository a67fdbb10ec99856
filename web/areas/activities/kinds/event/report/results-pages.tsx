import { Bars } from '../../../../../ui/chart/bars.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { Table } from '../../../../../ui/table/table.tsx'
import type { Activity } from '../../../activity/types.ts'
import { activityDesk } from '../../../paths.ts'
import { timeText } from '../facts.tsx'
import type { ServiceRow } from '../notes/queries.ts'
import type { EventRow } from '../queries.ts'

export type ResultsPage = { activity: Activity; event: EventRow; services: readonly ServiceRow[] }

const all = (row: ServiceRow) => row.waiting + row.overdue + row.answered + row.actioned + row.outOfScope
const number = (n: number) => ({ text: n.toLocaleString('en-GB'), numeric: true })

/** Who came, and what became of what they said. */
export function resultsView({ activity, event, services }: ResultsPage): View {
  const came = event.attended + event.walkIns
  const most = services.toSorted((a, b) => all(b) - all(a))[0]
  return {
    title: `Results: ${activity.title}`,
    staff: true,
    section: 'projects',
    width: 'wide',
    back: { href: activityDesk.to({ activity: activity.id }), text: `Back to ${activity.title}` },
    body: (
      <>
        <h1 class="govuk-heading-l">Results: {activity.title}</h1>
        <p class="govuk-body">{timeText(event, 'en')}</p>
        <Section id="attendance" title="Who came">
          <Bars
            id="came"
            title={`${came} ${came === 1 ? 'person' : 'people'} came, ${event.walkIns} of them without booking`}
            source="Counted at the door"
            head={['People', 'Number']}
            bars={[
              { label: 'Had a place', value: event.placed },
              { label: 'Had a place and came', value: event.attended },
              { label: 'Came without booking', value: event.walkIns },
            ]}
          />
        </Section>
        <Section id="notes" title="What became of the notes">
          {most ? (
            <>
              <Bars
                id="services"
                title={`Most notes were about ${most.service}`}
                source="Notes at the tables, with a reply promised"
                head={['Service', 'Notes']}
                bars={services.map((row) => ({ label: row.service, value: all(row) }))}
              />
              <Table
                caption="Notes by service and by where they stand"
                captionSize="m"
                scrollLabel="Notes by service and by where they stand"
                firstCellIsHeader
                head={[
                  'Service',
                  ...['Waiting', 'Overdue', 'Answered', 'Actioned', 'Out of scope', 'All'].map((text) => ({
                    text,
                    numeric: true,
                  })),
                ]}
                rows={services.map((row) => [
                  row.service,
                  ...[row.waiting, row.overdue, row.answered, row.actioned, row.outOfScope, all(row)].map(number),
                ])}
              />
            </>
          ) : (
            <Empty title="No notes yet">Notes that are written at the tables are counted here, by service.</Empty>
          )}
        </Section>
      </>
    ),
  }
}
