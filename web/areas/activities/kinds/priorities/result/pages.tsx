import { translated } from '../../../../../platform/words.ts'
import { Bars } from '../../../../../ui/chart/bars.tsx'
import { formatDateTime, formatNumber } from '../../../../../ui/layout/format.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { Table } from '../../../../../ui/table/table.tsx'
import { ByChannel } from '../../../activity/channels-pages.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as activityPaths from '../../../paths.ts'
import { countedHow } from '../ballot-words.ts'
import { type Definition, readDefinition } from '../definition.ts'
import type { Kept, Result } from '../queries.ts'
import { words } from '../words.ts'
import { Again } from './again-pages.tsx'
import { Pairs, Ties } from './how-pages.tsx'

export type ResultPage = {
  activity: Activity
  counted: Kept
  /** Names of wards by id. */
  wards: ReadonlyMap<string, string>
  papersHref: string
  language: Language
}

/** What things are called, by their keys. */
const labelsOf = ({ options }: Definition, language: Language): ReadonlyMap<string, string> =>
  new Map(options.map(({ key, label }) => [key, label[language] || label.en]))

/** What came out, how it was counted, who voted, and how to count again. */
export function resultView(page: ResultPage): View {
  const { activity, language, counted } = page
  const say = words[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  const title = translated(activity, 'title', language)
  return {
    title: say.resultTitle(title),
    section: 'projects',
    breadcrumbs: [{ href: activityPaths.activity.to(at), text: title }],
    body: (
      <>
        <h1 class="govuk-heading-l">{say.resultTitle(title)}</h1>
        <p class="govuk-body-l">{translated(activity, 'question', language)}</p>
        <p class="govuk-body">{counted.result.ballots ? say.resultIntro(counted.result.ballots) : say.nobody}</p>
        <Outcome {...page} />
        <Again {...page} href={page.papersHref} />
      </>
    ),
  }
}

/** The outcome as officers see it too, before it is public. */
export function Outcome({ activity, counted, wards, language }: ResultPage) {
  const definition = readDefinition(activity.definition)
  const labels = labelsOf(definition, language)
  const { result } = counted
  const say = words[language]
  return (
    <>
      {result.ballots > 0 && <Order definition={definition} counted={counted} labels={labels} language={language} />}
      <Section id="how" title={say.counted}>
        <p class="govuk-body">{countedHow(definition)[language]}</p>
        <Ties result={result} labels={labels} language={language} />
        {definition.method === 'rank' && <Pairs result={result} labels={labels} language={language} />}
      </Section>
      <Section id="who" title={say.turnout}>
        <ByChannel byChannel={result.byChannel} language={language} />
        <ByWard result={result} wards={wards} language={language} />
        <LeftOut result={result} language={language} />
      </Section>
    </>
  )
}

type OrderProps = {
  definition: Definition
  counted: Kept
  labels: ReadonlyMap<string, string>
  language: Language
}

function Order({ definition, counted, labels, language }: OrderProps) {
  const say = words[language]
  const { standings } = counted.result
  const ranked = definition.method === 'rank'
  const score = { rank: definition.count === 'borda' ? say.points : say.pairsWon, points: say.points, dots: say.dots }
  const named = score[definition.method]
  const label = (key: string) => labels.get(key) ?? key
  const n = (value: number) => ({ text: formatNumber(value, language), numeric: true })
  return (
    <>
      <Bars
        id="order"
        level={2}
        title={say.finding(label(standings[0]!.key))}
        source={say.source(formatDateTime(counted.at, language))}
        head={[say.option, named]}
        bars={standings.map(({ key, score: value }, index) => ({ label: label(key), value, highlight: index === 0 }))}
        language={language}
      />
      <Table
        scrollLabel={say.option}
        caption={say.option}
        captionClass="govuk-visually-hidden"
        firstCellIsHeader
        head={[
          say.option,
          { text: say.place, numeric: true },
          { text: named, numeric: true },
          ...(ranked ? [{ text: say.first, numeric: true }] : []),
          { text: say.chosen, numeric: true },
        ]}
        rows={standings.map((standing) => [
          label(standing.key),
          n(standing.place),
          n(standing.score),
          ...(ranked ? [n(standing.first)] : []),
          n(standing.chosen),
        ])}
      />
    </>
  )
}

function ByWard({
  result,
  wards,
  language,
}: {
  result: Result
  wards: ReadonlyMap<string, string>
  language: Language
}) {
  const say = words[language]
  const rows = Object.entries(result.byWard).sort(([, a], [, b]) => b - a)
  if (!rows.length) return null
  return (
    <Table
      caption={say.byWard}
      captionSize="s"
      head={[say.ward, { text: say.ballots, numeric: true }]}
      rows={rows.map(([id, n]) => [wards.get(id) ?? say.noWard, { text: formatNumber(n, language), numeric: true }])}
    />
  )
}

function LeftOut({ result, language }: { result: Result; language: Language }) {
  const say = words[language]
  const rows = Object.entries(result.leftOut)
  if (!rows.length) return <p class="govuk-body">{say.noneLeftOut}</p>
  return (
    <Table
      caption={say.leftOut}
      captionSize="s"
      head={[say.reason, { text: say.ballots, numeric: true }]}
      rows={rows.map(([reason, n]) => [
        say.reasons[reason as keyof typeof say.reasons],
        { text: formatNumber(n, language), numeric: true },
      ])}
    />
  )
}
