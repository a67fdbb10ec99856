import { withQuery } from '../../../platform/paths.ts'
import { speak } from '../../../platform/words.ts'
import { Bars } from '../../../ui/chart/bars.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDate, formatNumber } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { Table } from '../../../ui/table/table.tsx'
import { isReason } from '../moderation/rules.ts'
import { reasonWords } from '../moderation/words.ts'
import { houseRules, moderationLog } from '../paths.ts'
import type { Channel } from '../taking/rules.ts'
import { columns, type LogCounts, type LogLine } from './rules.ts'
import { logWords } from './words.ts'

export type LogPage = {
  counts: LogCounts
  lines: readonly LogLine[]
  next: string | undefined
  all: boolean
  /** It is not the first page of lines. */
  further: boolean
  language: Language
}

/** What was decided about what people sent: counts first, then each decision, without words or names. */
export function logView(page: LogPage): View {
  const { language, further } = page
  const say = speak(logWords, language)
  return {
    title: say.title,
    description: say.lead,
    body: (
      <>
        <h1 class="govuk-heading-xl">{say.title}</h1>
        <p class="govuk-body-l">{say.lead}</p>
        <p class="govuk-body">
          {say.rules.before}
          <a class="govuk-link" href={houseRules.to()}>
            {say.rules.link}
          </a>
          {say.rules.after}
        </p>
        {!further && <Reasons page={page} />}
        {!further && <Months page={page} />}
        <Lines page={page} />
      </>
    ),
  }
}

function Reasons({ page: { counts, language } }: { page: LogPage }) {
  const say = speak(logWords, language)
  const names = speak(reasonWords, language)
  const [first, second] = counts.reasons
  return (
    <Section id="reasons" title={say.why}>
      {first ? (
        <Bars
          id="by-reason"
          title={
            // Where two lead, neither is the most common.
            first.n === second?.n
              ? say.refused(counts.refused)
              : say.mostCommon(names[first.reason].name, first.n, counts.refused)
          }
          source={say.source}
          language={language}
          head={[say.reason, say.times]}
          bars={counts.reasons.map(({ reason, n }) => ({ label: names[reason].name, value: n }))}
        />
      ) : (
        <p class="govuk-body">{say.nothingRefused}</p>
      )}
    </Section>
  )
}

function Months({ page: { counts, language } }: { page: LogPage }) {
  const say = speak(logWords, language)
  if (!counts.months.length) return null
  return (
    <Section id="months" title={say.byMonth}>
      <Table
        caption={say.monthsLabel}
        captionClass="govuk-visually-hidden"
        scrollLabel={say.monthsLabel}
        firstCellIsHeader
        head={[say.month, ...columns.map((column) => ({ text: say.columns[column], numeric: true }))]}
        rows={counts.months.map((month) => [
          monthName(month.month, language),
          ...columns.map((column) => ({ text: formatNumber(month[column], language), numeric: true })),
        ])}
      />
    </Section>
  )
}

/** "June 2026": the day is left out of its first day's name. */
const monthName = (month: string, language: Language): string =>
  formatDate(`${month}-01`, language).replace(/^\d+\s+/, '')

function Lines({ page: { lines, next, all, further, language } }: { page: LogPage }) {
  const say = speak(logWords, language)
  const here = moderationLog.to()
  const names = speak(reasonWords, language)
  return (
    <Section
      id="lines"
      title={say.lines}
      more={all ? { href: here, text: say.showFew } : { href: withQuery(here, { show: 'all' }), text: say.showAll }}
    >
      {lines.length ? (
        <Table
          caption={say.linesLabel}
          captionClass="govuk-visually-hidden"
          scrollLabel={say.linesLabel}
          head={[say.day, say.what, say.reason, say.how]}
          rows={lines.map(({ deed, reason, at, channel }) => [
            <time dateTime={at.toISOString().slice(0, 10)}>{formatDate(at, language)}</time>,
            say.deeds[deed],
            reason && isReason(reason) ? names[reason].name : '',
            say.channels[channel as Channel] ?? channel,
          ])}
        />
      ) : (
        <Empty title={say.none}>{say.noneText}</Empty>
      )}
      <p class="govuk-body">
        {next && (
          <a class="govuk-link" href={withQuery(here, { show: all ? 'all' : '', after: next })}>
            {say.older}
          </a>
        )}
        {next && further && ' '}
        {further && (
          <a class="govuk-link" href={withQuery(here, { show: all ? 'all' : '' })}>
            {say.newest}
          </a>
        )}
      </p>
    </Section>
  )
}
