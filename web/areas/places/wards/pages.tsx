import type { Panel } from '../../../platform/subjects.ts'
import { speak } from '../../../platform/words.ts'
import { Empty } from '../../../ui/empty/empty.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { Split } from '../../../ui/layout/split.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { WardList } from '../../../ui/map/ward-list.tsx'
import { WardMap } from '../../../ui/map/ward-map.tsx'
import * as paths from '../paths.ts'
import type { Neighbourhood, WardShape } from './queries.ts'
import { words } from './words.ts'

type Tiles = { url: string; attribution: string } | undefined
type Frame = { council: string; language: Language; tiles: Tiles; sources: readonly string[] }

export function wardsPage(
  shapes: readonly WardShape[],
  neighbourhoods: readonly Neighbourhood[],
  { council, language, tiles, sources }: Frame,
): View {
  const say = speak(words, language)
  const map = (
    <WardMap
      id="wards"
      title={say.map(council)}
      areas={shapes}
      geojson={paths.wardsGeojson.to()}
      language={language}
      {...(tiles ? { tiles } : {})}
    />
  )
  return {
    title: say.title(council),
    section: 'wards',
    width: 'wide',
    scripts: ['map'],
    description: say.intro,
    body: (
      <>
        <h1 class="govuk-heading-xl">{say.title(council)}</h1>
        {shapes.length === 0 ? (
          <Empty title={say.emptyTitle}>{say.empty}</Empty>
        ) : (
          <Split aside={map} even>
            <p class="govuk-body-l">{say.intro}</p>
            <p class="govuk-body">
              {say.find}{' '}
              <a class="govuk-link" href={paths.postcode.to()}>
                {say.findLink}
              </a>
            </p>
            <h2 class="govuk-heading-m">{say.list}</h2>
            <WardList areas={shapes} language={language} />
          </Split>
        )}
        {neighbourhoods.length > 0 && (
          <Section id="neighbourhoods" title={say.neighbourhoods}>
            <p class="govuk-body">{say.neighbourhoodsIntro}</p>
            {neighbourhoods.some(({ example }) => example) && <InsetText>{say.example}</InsetText>}
            <ul class="govuk-list govuk-list--spaced">
              {neighbourhoods.map(({ slug, name, wards }) => (
                <li>
                  <a class="govuk-link govuk-!-font-weight-bold" href={paths.neighbourhood.to({ neighbourhood: slug })}>
                    {name}
                  </a>
                  : {namesOf(shapes, wards)}
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Sources sources={sources} />
      </>
    ),
  }
}

const namesOf = (shapes: readonly WardShape[], ids: readonly string[]) =>
  shapes
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(', ')

export function neighbourhoodPage(
  { name, example, wards }: Neighbourhood,
  shapes: readonly WardShape[],
  panels: readonly Panel[],
  { language, tiles, sources }: Frame,
): View {
  const say = speak(words, language)
  const own = shapes.filter(({ id }) => wards.includes(id))
  const people = own.reduce((sum, { residents }) => sum + (residents ?? 0), 0)
  return {
    title: name,
    section: 'wards',
    width: 'wide',
    scripts: ['map'],
    back: { href: paths.wards.to(), text: say.back },
    body: (
      <>
        <h1 class="govuk-heading-xl">{name}</h1>
        <Split
          even
          aside={
            <WardMap
              id="neighbourhood"
              title={say.neighbourhoodMap(name)}
              areas={shapes.map((shape) => ({ ...shape, highlight: wards.includes(shape.id) }))}
              language={language}
              {...(tiles ? { tiles } : {})}
            />
          }
        >
          {example && <InsetText>{say.example}</InsetText>}
          {people > 0 && <p class="govuk-body-l">{say.people(people)}</p>}
          <h2 class="govuk-heading-m">{say.wardsOf}</h2>
          <WardList areas={own} language={language} />
        </Split>
        {panels.map((panel) => (
          <PanelSection panel={panel} />
        ))}
        <Sources sources={sources} />
      </>
    ),
  }
}

function PanelSection({ panel: { key, title, items, more, empty } }: { panel: Panel }) {
  return (
    <Section id={key} title={title} {...(more ? { more } : {})}>
      {items.length === 0 && <p class="govuk-body">{empty}</p>}
      <ul class="govuk-list govuk-list--spaced">
        {items.map(({ title: text, href, words: about, when }) => (
          <li>
            <a class="govuk-link" href={href}>
              {text}
            </a>
            {when && <span class="govuk-hint"> {when}</span>}
            {about && <div>{about}</div>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The sentences that the licences of the data ask for. */
export function Sources({ sources }: { sources: readonly string[] }) {
  return (
    <>
      {sources.map((source) => (
        <p class="govuk-hint govuk-!-font-size-16">{source}</p>
      ))}
    </>
  )
}
