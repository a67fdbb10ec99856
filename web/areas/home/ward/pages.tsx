import { speak } from '../../../platform/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { formatDate, plural } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import { Split } from '../../../ui/layout/split.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { WardMap } from '../../../ui/map/ward-map.tsx'
import { WardProfile } from '../../../ui/ward-profile/ward-profile.tsx'
import { whatChanged } from '../../outcomes/paths.ts'
import { neighbourhood, wards, wardsGeojson } from '../../places/paths.ts'
import { portfolio } from '../../projects/paths.ts'
import { feedOf, followOf } from '../../publishing/paths.ts'
import { thought } from '../../voices/paths.ts'
import { front } from '../paths.ts'
import { Changes } from '../pieces/changes.tsx'
import { OpenThings } from '../pieces/open-things.tsx'
import { Panels } from '../pieces/panels.tsx'
import type { WardData } from './data.ts'
import { words } from './words.ts'

export function wardPage(data: WardData): View {
  const { ward, subject, language } = data
  const say = speak(words, language)
  return {
    title: ward.name,
    description: say.description(ward.name),
    section: 'wards',
    width: 'wide',
    scripts: ['map'],
    canonical: ward.href,
    ...(data.earlier ? { noindex: true } : {}),
    breadcrumbs: [
      { href: front.to(), text: say.home },
      { href: wards.to(), text: say.wards },
    ],
    feeds: [{ href: feedOf(subject), title: say.feed(ward.name) }],
    body: (
      <>
        <Head data={data} />
        <Section
          id="open"
          title={say.open(ward.name)}
          more={{ href: `${portfolio.to()}?ward=${ward.id}`, text: say.openAll }}
        >
          {data.open.length > 0 ? (
            <OpenThings things={data.open} now={data.now} language={language} />
          ) : (
            <Empty title={say.openEmpty.title}>{say.openEmpty.text}</Empty>
          )}
        </Section>
        <Section id="changed" title={say.changed(ward.name)} more={{ href: whatChanged.to(), text: say.changedAll }}>
          {data.changes.length > 0 ? (
            <Changes changes={data.changes} language={language} />
          ) : (
            <Empty title={say.changedEmpty.title}>{say.changedEmpty.text}</Empty>
          )}
        </Section>
        <Panels panels={data.panels} />
        <Section id="who" title={say.who(ward.name)}>
          <WardProfile {...data.profile} />
        </Section>
        <Ways data={data} />
      </>
    ),
  }
}

function Head({ data }: { data: WardData }) {
  const { ward, areas, tiles, earlier, open, heard, language } = data
  const say = speak(words, language)
  const map = areas.length > 0 && (
    <WardMap
      id="ward"
      title={say.map(ward.name)}
      areas={areas}
      geojson={wardsGeojson.to()}
      {...(tiles ? { tiles } : {})}
      language={language}
    />
  )
  return (
    <Split aside={map}>
      <p class="fm-kicker">{say.kicker(data.council)}</p>
      <h1 class="govuk-heading-xl">{ward.name}</h1>
      {earlier && <Earlier data={data} />}
      <p class="fm-lede">{open.length > 0 ? plural(open.length, say.openHere, language) : say.nothingOpen}</p>
      {heard && <p class="govuk-body">{heardHere(heard, language)}</p>}
      {ward.neighbourhood && (
        <p class="govuk-body">
          {say.neighbourhood}{' '}
          <a class="govuk-link" href={neighbourhood.to({ neighbourhood: ward.neighbourhood.slug })}>
            {ward.neighbourhood.name}
          </a>
          .
        </p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={wards.to()}>
          {say.other}
        </a>
      </p>
    </Split>
  )
}

function heardHere({ answers, few, since }: NonNullable<WardData['heard']>, language: Language): string {
  const say = speak(words, language)
  const date = formatDate(since, language)
  if (answers === 0) return say.heardNone(date)
  return few ? say.heardFew(date) : say.heardSince(plural(answers, say.heard, language), date)
}

function Earlier({ data: { earlier, ward, language } }: { data: WardData }) {
  const say = speak(words, language)
  const { code, from, to, replaced } = earlier!
  if (replaced) return <InsetText>{say.ended(formatDate(to, language))}</InsetText>
  return (
    <InsetText>
      {say.earlierText(code, formatDate(from, language), formatDate(to, language))}{' '}
      <a class="govuk-link" href={ward.href}>
        {say.today}
      </a>
    </InsetText>
  )
}

/** What a person can do here besides reading. */
function Ways({ data: { ward, subject, language } }: { data: WardData }) {
  const say = speak(words, language)
  return (
    <Split
      even
      aside={
        <Section id="thought" title={say.thought(ward.name)}>
          <Button href={thought.to({ subject })} variant="secondary">
            {say.thoughtText}
          </Button>
        </Section>
      }
    >
      <Section id="follow" title={say.follow(ward.name)}>
        <p class="govuk-body">{say.followText}</p>
        <Button href={followOf(subject)} variant="secondary">
          {say.follow(ward.name)}
        </Button>
      </Section>
    </Split>
  )
}
