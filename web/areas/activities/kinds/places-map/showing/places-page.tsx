import { withQuery } from '../../../../../platform/paths.ts'
import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { Details } from '../../../../../ui/details/details.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { Filter } from '../../../../../ui/filter/filter.tsx'
import { Section } from '../../../../../ui/layout/section.tsx'
import { Split } from '../../../../../ui/layout/split.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { LegendMark } from '../../../../../ui/map/marks.tsx'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import { project as projectPath } from '../../../../projects/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import type { GroundHeld } from '../../../questions/ground-queries.ts'
import { readDefinition } from '../definition.ts'
import { addressOf } from '../found.ts'
import type { Layer } from '../layers/queries.ts'
import type { Cell, Choice, Figures, Pin } from '../queries.ts'
import { placeWords } from '../words.ts'
import { PinMap } from './pin-map.tsx'
import { PlaceList } from './place-list.tsx'

export type PlacesPage = {
  activity: Activity
  open: boolean
  ground: GroundHeld
  pins: readonly Pin[]
  next: string | undefined
  first: boolean
  choice: Choice
  cells: readonly Cell[]
  /** All places, and those of the kind that is chosen. */
  figures: Figures
  ofKind: Figures
  layers: readonly Layer[]
  tiles: { url: string; attribution: string } | undefined
  language: Language
}

const hrefOf = (activity: Activity, choice: Partial<Choice>, after?: string): string =>
  withQuery(paths.places.to(addressOf(activity)), { ...choice, after })

/** The map with its list: everything on the one is said in the other. */
export function placesView(page: PlacesPage): View {
  const { activity, choice, figures, language, layers } = page
  const say = placeWords[language]
  const at = addressOf(activity)
  const title = say.title(translated(activity, 'title', language))
  return {
    title,
    section: 'projects',
    width: 'wide',
    scripts: ['places-map'],
    breadcrumbs: [
      { href: projectPath.to({ project: at.project }), text: translated(activity.project, 'title', language) },
      { href: paths.activity.to(at), text: translated(activity, 'title', language) },
    ],
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body-l">
          {translated(activity, 'question', language)} {figures.total > 0 && `${say.soFar(figures.total)}.`}
        </p>
        {page.open && <Button href={paths.answer.to(at)}>{say.mark}</Button>}
        <Narrow page={page} />
        <Split even aside={<ListSide page={page} />}>
          <MapSide page={page} />
        </Split>
        {layers.length > 0 && (
          <Section id="layers" title={say.layers}>
            <ul class="govuk-list govuk-list--bullet">
              {layers.map(({ name, source }) => (
                <li>
                  {name}
                  {source && `. ${say.source}: ${source}`}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {figures.total > 0 && (
          <Section id="data" title={say.data}>
            <p class="govuk-body">{say.dataText}</p>
            <ul class="govuk-list">
              {(['geojson', 'csv'] as const).map((format) => (
                <li>
                  <a class="govuk-link" href={withQuery(paths.placesData.to({ ...at, format }), choice)}>
                    {format === 'csv' ? 'CSV' : 'GeoJSON'}
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </>
    ),
  }
}

/** What the map that moves says, for the script that draws it. */
function mapWords(language: Language): Record<string, string> {
  const { zoom, still, offline, one, many, here, shut, nearer, farther, toList } = placeWords[language]
  return { zoom, still, offline, one, many, here, shut, nearer, farther, list: toList }
}

function MapSide({ page }: { page: PlacesPage }) {
  const { activity, ground, choice, language, tiles, layers } = page
  const say = placeWords[language]
  const { categories } = readDefinition(activity.definition)
  const at = addressOf(activity)
  return (
    <div
      data-places-cells={paths.placeCells.to(at)}
      data-places-category={choice.category}
      data-places-layers={layers.length ? paths.placeLayers.to(at) : undefined}
      data-places-kinds={JSON.stringify(categories.map(({ key }) => key))}
      data-places-box={ground.box.join(' ')}
      data-places-words={JSON.stringify(mapWords(language))}
      data-tiles={tiles?.url}
      data-tiles-attribution={tiles?.attribution}
    >
      <p class="govuk-body">
        <a class="govuk-link" href="#places-list">
          {say.toList}
        </a>
      </p>
      <PinMap
        areas={ground.areas}
        hrefOf={(ward) => hrefOf(activity, { category: choice.category, ward })}
        chosen={choice.ward}
        cells={page.cells}
        figures={page.ofKind}
        categories={categories}
        language={language}
      />
      <Legend page={page} />
    </div>
  )
}

/** What the marks mean; each narrows the map and the list to its kind. */
function Legend({ page: { activity, choice, figures, language } }: { page: PlacesPage }) {
  const say = placeWords[language]
  const { categories } = readDefinition(activity.definition)
  return (
    <>
      <h2 class="govuk-heading-s">{say.legend}</h2>
      <ul class="fm-legend">
        {categories.map(({ key, en, cy }, kind) => (
          <li>
            <LegendMark kind={kind} />{' '}
            <a
              class="govuk-link"
              href={hrefOf(activity, { ward: choice.ward, category: key })}
              aria-current={choice.category === key ? 'true' : undefined}
            >
              {language === 'cy' ? cy || en : en}
            </a>{' '}
            <span class="fm-meta">{(figures.byCategory[key] ?? 0).toLocaleString('en-GB')}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** By kind and ward. */
function Narrow({ page: { activity, choice, ground, figures, ofKind, language } }: { page: PlacesPage }) {
  const say = placeWords[language]
  const { categories } = readDefinition(activity.definition)
  const narrowed = !!(choice.category || choice.ward)
  const any = { value: '', text: say.any }
  return (
    <Details summary={say.filter} open={narrowed}>
      <Filter
        action={paths.places.to(addressOf(activity))}
        title={say.filter}
        buttonText={say.show}
        groups={[
          {
            kind: 'list',
            name: 'category',
            label: say.category,
            value: choice.category,
            items: [
              any,
              ...categories.map(({ key, en, cy }) => ({
                value: key,
                text: language === 'cy' ? cy || en : en,
                count: figures.byCategory[key] ?? 0,
              })),
            ],
          },
          {
            kind: 'list',
            name: 'ward',
            label: say.ward,
            value: choice.ward,
            items: [
              any,
              ...ground.areas.map(({ id, name }) => ({ value: id, text: name, count: ofKind.byWard[id] ?? 0 })),
            ],
          },
        ]}
      />
      {narrowed && (
        <p class="govuk-body">
          <a class="govuk-link" href={hrefOf(activity, {})}>
            {say.clear}
          </a>
        </p>
      )}
    </Details>
  )
}

function ListSide({ page }: { page: PlacesPage }) {
  const { activity, choice, ground, pins, language } = page
  const say = placeWords[language]
  const { categories } = readDefinition(activity.definition)
  const narrowed = !!(choice.category || choice.ward)
  return (
    <>
      <h2 class="govuk-heading-m" id="places-list">
        {say.list}
      </h2>
      {pins.length ? (
        <PlaceList
          pins={pins}
          definition={activity.definition}
          categories={categories}
          wards={new Map(ground.areas.map(({ id, name }) => [id, name]))}
          language={language}
        />
      ) : (
        <Empty title={narrowed ? say.nothing : say.none}>{narrowed ? say.nothingText : say.noneText}</Empty>
      )}
      {(page.next || !page.first) && (
        <Pagination
          {...(page.first ? {} : { previous: { href: hrefOf(activity, choice), text: say.first } })}
          {...(page.next ? { next: { href: hrefOf(activity, choice, page.next), text: say.next } } : {})}
        />
      )}
    </>
  )
}
