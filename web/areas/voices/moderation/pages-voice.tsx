import { Details } from '../../../ui/details/details.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { formatDateTime, formatShortDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { Timeline } from '../../../ui/timeline/timeline.tsx'
import type { Standing } from '../counting/tallies.ts'
import { moderation } from '../paths.ts'
import { promise } from '../replies/paths.ts'
import { channelNames, deedNames, standingNames, waitNames } from './desk-words.ts'
import type { Appeal, HistoryLine, Report, Version } from './history-queries.ts'
import { AnswerAppeal, Decide, Redact } from './pages-deeds.tsx'
import { type QueueItem, Said } from './pages-item.tsx'
import { SentWith } from './pages-sent.tsx'
import { reasonWords } from './words.ts'

export type VoicePage = Omit<QueueItem, 'reports' | 'appeal' | 'total' | 'others' | 'asked'> & {
  now: Date
  token: string
  standing: Standing
  since: Date
  code: string
  data: Record<string, unknown>
  history: readonly HistoryLine[]
  versions: readonly Version[]
  appeal: Appeal | undefined
  refusal: { reason: string; sentence: string; own: boolean } | undefined
  readerReports: readonly Report[]
  texts: Readonly<Record<string, string>>
  mayReply: boolean
  errors: Record<string, string>
  typed: Record<string, string>
}

/** One voice for staff: what it says, what was decided about it, and what can be. */
export function voiceView(voice: VoicePage): View {
  const failed = Object.keys(voice.errors).length > 0
  return {
    title: 'One answer',
    error: failed,
    staff: true,
    section: 'moderation',
    back: { href: moderation.to(), text: 'Back to moderation' },
    body: (
      <>
        <FieldErrorSummary errors={voice.errors} />
        <h1 class="govuk-heading-l">One answer</h1>
        <Said {...voice} />
        <SentWith panel={voice.sent} />
        <Private data={voice.data} />
        <Facts {...voice} />
        {voice.appeal ? (
          <AnswerAppeal {...voice} appeal={voice.appeal} />
        ) : (
          voice.standing !== 'erased' && <Decide {...voice} />
        )}
        {voice.mayReply && voice.standing !== 'erased' && (
          <p class="govuk-body">
            <a class="govuk-link" href={promise.to({ voice: voice.id })}>
              Promise its author a reply
            </a>
          </p>
        )}
        {Object.keys(voice.texts).length > 0 && voice.standing !== 'erased' && <Redact {...voice} />}
        <History {...voice} />
      </>
    ),
  }
}

function Private({ data }: { data: Record<string, unknown> }) {
  const rows = Object.entries((data['private'] ?? {}) as Record<string, unknown>).filter(
    ([, text]) => typeof text === 'string',
  )
  if (!rows.length) return null
  return (
    <div class="fm-private">
      <p class="govuk-body govuk-!-font-weight-bold">For the team alone</p>
      {rows.map(([name, text]) => (
        <p class="govuk-body">
          {name}: {text as string}
        </p>
      ))}
    </div>
  )
}

const Facts = (voice: VoicePage) => (
  <SummaryList
    rows={[
      {
        key: 'Stands',
        value: `${standingNames[voice.standing]}${voice.waitsFor ? ` (${waitNames[voice.waitsFor] ?? voice.waitsFor})` : ''}, since ${formatDateTime(voice.since)}`,
      },
      {
        key: 'About',
        value: voice.about.href ? (
          <a class="govuk-link" href={voice.about.href}>
            {voice.about.title}
          </a>
        ) : (
          voice.about.title
        ),
      },
      {
        key: 'Came',
        value: `${channelNames[voice.channel]}${voice.source ? ` (${voice.source})` : ''}, ${formatShortDate(voice.givenAt)}`,
      },
      {
        key: 'May be shown',
        value: voice.consentPublish
          ? `Yes${voice.publicName ? `, as “${voice.publicName}”` : ', without a name'}`
          : 'No',
      },
      voice.under18 && { key: 'Who', value: <Tag colour="magenta">Under 18</Tag> },
      { key: 'Receipt', value: voice.code },
    ]}
  />
)

function History({ history, versions, readerReports }: VoicePage) {
  return (
    <>
      {readerReports.length > 0 && (
        <>
          <h2 class="govuk-heading-m">What readers reported</h2>
          <ul class="govuk-list govuk-list--bullet">
            {readerReports.map(({ reason, words, at, settledAt }) => (
              <li>
                {formatShortDate(at)}: {reasonWords.en[reason as keyof typeof reasonWords.en]?.name ?? reason}. {words}{' '}
                {settledAt ? '(settled)' : ''}
              </li>
            ))}
          </ul>
        </>
      )}
      {versions.length > 0 && (
        <Details summary="Earlier words">
          {versions.map(({ version, words, replacedAt, replacedBy }) => (
            <div>
              <p class="govuk-body govuk-!-font-weight-bold">
                Version {version}, until {formatDateTime(replacedAt)} (
                {replacedBy === 'author'
                  ? 'changed by its author'
                  : replacedBy === 'staff'
                    ? 'corrected by staff'
                    : 'personal details taken out'}
                )
              </p>
              <p class="govuk-body">{words}</p>
            </div>
          ))}
        </Details>
      )}
      {history.length > 0 && (
        <>
          <h2 class="govuk-heading-m">What was decided</h2>
          <Timeline
            steps={history.map(({ deed, reason, sentence, by, at }) => ({
              title: deedNames[deed] ?? deed,
              date: formatDateTime(at),
              dateTime: at.toISOString(),
              by: by ? `by ${by}` : undefined,
              text:
                [reason && reasonWords.en[reason as keyof typeof reasonWords.en]?.name, sentence]
                  .filter(Boolean)
                  .join('. ') || undefined,
            }))}
          />
        </>
      )}
    </>
  )
}
