import { speak } from '../../../platform/words.ts'
import { Empty } from '../../../ui/empty/empty.tsx'
import { AskPostcode } from '../../../ui/layout/ask-postcode.tsx'
import { plural } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import { Split } from '../../../ui/layout/split.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { WardMap } from '../../../ui/map/ward-map.tsx'
import { whatChanged } from '../../outcomes/paths.ts'
import { postcode, wards, wardsGeojson } from '../../places/paths.ts'
import { portfolio } from '../../projects/paths.ts'
import { everything, feedOf } from '../../publishing/paths.ts'
import { receiptLookUp } from '../../voices/paths.ts'
import { HeardByWard } from '../heard/charts.tsx'
import { contact } from '../paths.ts'
import { Changes } from '../pieces/changes.tsx'
import { OpenThings } from '../pieces/open-things.tsx'
import { words as pieceWords } from '../pieces/words.ts'
import type { FrontData } from './data.ts'
import { words } from './words.ts'

export function frontPage(data: FrontData): View {
  const { council, language } = data
  const say = speak(words, language)
  return {
    title: say.title(council),
    description: data.welcome || say.lede,
    width: 'wide',
    section: 'front',
    scripts: ['map'],
    feeds: [{ href: feedOf(everything), title: say.news }],
    body: (
      <>
        <Welcome data={data} />
        <Section id="open" title={say.open} more={{ href: portfolio.to(), text: say.openAll }}>
          {data.open.length > 0 ? (
            <OpenThings things={data.open} now={data.now} language={language} />
          ) : (
            <Empty title={say.openEmpty.title} action={{ href: portfolio.to(), text: say.openEmpty.staff }}>
              {say.openEmpty.text}
            </Empty>
          )}
        </Section>
        <Section id="changed" title={say.changed} more={{ href: whatChanged.to(), text: say.changedAll }}>
          {data.changes.length > 0 ? (
            <Changes changes={data.changes} language={language} />
          ) : (
            <Empty title={say.changedEmpty.title}>{say.changedEmpty.text}</Empty>
          )}
        </Section>
        <Section id="heard" title={say.heard}>
          {data.heard ? (
            <HeardByWard id="heard-by-ward" heard={data.heard} period={data.period} language={language} />
          ) : (
            <Empty title={say.heardEmpty.title}>{say.heardEmpty.text}</Empty>
          )}
        </Section>
        <WaysIn council={council} language={language} />
      </>
    ),
  }
}

/** The welcome, the first question, and beside them the wards with what is open where it is. */
function Welcome({
  data: { council, strapline, welcome, areas, tiles, received, period, language },
}: {
  data: FrontData
}) {
  const say = speak(words, language)
  const map = areas.length > 0 && (
    <>
      <WardMap
        id="wards"
        title={say.map(council)}
        areas={areas}
        geojson={wardsGeojson.to()}
        {...(tiles ? { tiles } : {})}
        language={language}
      />
      {areas.some(({ count }) => count) && <p class="fm-map__caption">{say.mapNote}</p>}
    </>
  )
  return (
    <Split aside={map}>
      {strapline && <p class="fm-kicker">{strapline}</p>}
      <h1 class="govuk-heading-xl">{say.heading}</h1>
      <p class="fm-lede">{welcome || say.lede}</p>
      <AskPostcode action={postcode.to()} language={language} />
      <p class="govuk-body">
        <a class="govuk-link" href={wards.to()}>
          {say.list}
        </a>
      </p>
      {received > 0 && (
        <p class="fm-meta">{say.took(plural(received, speak(pieceWords, language).took, language), period)}</p>
      )}
    </Split>
  )
}

function WaysIn({ council, language }: { council: string; language: Language }) {
  const say = speak(words, language)
  return (
    <Split
      even
      aside={
        <Section id="receipt" title={say.receipt}>
          <p class="govuk-body">
            {say.receiptText}{' '}
            <a class="govuk-link" href={receiptLookUp.to()}>
              {say.receiptLink}
            </a>
          </p>
        </Section>
      }
    >
      <Section id="groups" title={say.groups}>
        <p class="govuk-body">
          {say.groupsText(council)}{' '}
          <a class="govuk-link" href={`${contact.to()}#groups`}>
            {say.groupsLink}
          </a>
        </p>
      </Section>
    </Split>
  )
}
