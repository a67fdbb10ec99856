import { excerptOf } from '../../../../../platform/excerpt.ts'
import { withQuery } from '../../../../../platform/paths.ts'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { formatShortDate } from '../../../../../ui/layout/format.ts'
import { Split } from '../../../../../ui/layout/split.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { LegendMark } from '../../../../../ui/map/marks.tsx'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import { Table } from '../../../../../ui/table/table.tsx'
import { Tag } from '../../../../../ui/tag/tag.tsx'
import { moderatedVoice } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import type { GroundHeld } from '../../../questions/ground-queries.ts'
import { readDefinition } from '../definition.ts'
import { addressOf } from '../found.ts'
import type { Cell, Figures } from '../queries.ts'
import { PinMap } from '../showing/pin-map.tsx'
import { placeWords } from '../words.ts'
import type { DeskPin } from './queries.ts'

export type DeskPage = {
  activity: Activity
  ground: GroundHeld
  pins: readonly DeskPin[]
  next: string | undefined
  first: boolean
  cells: readonly Cell[]
  figures: Figures
  mayExport: boolean
}

/** All places for officers: the map and the numbers of those that are shown, and the table of all. */
export function deskView(page: DeskPage): View {
  const { activity, ground, pins, next, first, cells, figures, mayExport } = page
  const here = paths.placesDesk.to({ activity: activity.id })
  const { categories } = readDefinition(activity.definition)
  const wards = new Map(ground.areas.map(({ id, name }) => [id, name]))
  const map = (
    <PinMap
      areas={ground.areas}
      hrefOf={(ward) => withQuery(paths.places.to(addressOf(activity)), { ward })}
      cells={cells}
      figures={figures}
      categories={categories}
      language="en"
    />
  )
  return {
    title: `Places: ${activity.title}`,
    staff: true,
    section: 'projects',
    width: 'wide',
    breadcrumbs: [{ href: paths.activityDesk.to({ activity: activity.id }), text: activity.title }],
    body: (
      <>
        <h1 class="govuk-heading-l">Places on the map</h1>
        {mayExport && (
          <p class="govuk-body">
            All places with their words, also those that are not shown:{' '}
            {(['geojson', 'csv'] as const).map((format, index) => (
              <>
                {index > 0 && ', '}
                <a class="govuk-link" href={paths.placesDeskData.to({ activity: activity.id, format })}>
                  {format === 'csv' ? 'CSV' : 'GeoJSON'}
                </a>
              </>
            ))}
            . Those that are shown are open data on the public page.
          </p>
        )}
        <Split even aside={map}>
          <Table
            caption="Shown, by kind"
            captionSize="m"
            head={['Kind', { text: 'Places', numeric: true }]}
            rows={categories.map(({ key, en }, kind) => [
              <>
                <LegendMark kind={kind} /> {en}
              </>,
              { text: String(figures.byCategory[key] ?? 0), numeric: true },
            ])}
          />
          <Table
            caption="Shown, by ward"
            captionSize="m"
            head={['Ward', { text: 'Places', numeric: true }]}
            rows={ground.areas.map(({ id, name }) => [name, { text: String(figures.byWard[id] ?? 0), numeric: true }])}
          />
        </Split>
        <h2 class="govuk-heading-m">All places, newest first</h2>
        {pins.length ? (
          <Table
            scrollLabel="Places"
            head={['Given', 'Kind', 'Where', 'Why', 'Ward', 'Shown']}
            rows={pins.map((pin) => [
              formatShortDate(pin.givenAt),
              categories.find(({ key }) => key === pin.category)?.en ?? '',
              <a class="govuk-link" href={moderatedVoice.to({ voice: pin.id })}>
                {pin.where || placeWords.en.told[pin.told]}
              </a>,
              excerptOf(pin.words, 160),
              wards.get(pin.wardId ?? '') ?? '',
              pin.shown ? 'Yes' : <Tag colour="grey">No</Tag>,
            ])}
          />
        ) : (
          <Empty title="No places yet">They appear here as soon as somebody adds one.</Empty>
        )}
        {(next || !first) && (
          <Pagination
            {...(first ? {} : { previous: { href: here, text: 'Back to the newest' } })}
            {...(next ? { next: { href: withQuery(here, { after: next }), text: 'More places' } } : {})}
          />
        )}
      </>
    ),
  }
}
