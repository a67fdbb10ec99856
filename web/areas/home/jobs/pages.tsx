import { Button } from '../../../ui/button/button.tsx'
import { ErrorMessage } from '../../../ui/error-message/error-message.tsx'
import { formatDateTime, formatNumber } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { Progress } from '../../../ui/progress/progress.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { jobResult } from '../paths.ts'
import type { JobOutcome, JobState } from './rules.ts'
import { words } from './words.ts'

export type JobData = {
  id: string
  title: string
  state: JobState
  done: number
  total: number | null
  note: string | null
  error: string | null
  createdAt: Date
  startedAt: Date | null
  endedAt: Date | null
  outcome: JobOutcome
  /** Only whoever asked for the work may take its result away. */
  own: boolean
}

/** How far long work is. Without JavaScript it loads itself again until the work has ended. */
export function jobPage(job: JobData): View {
  const ended = job.state === 'done' || job.state === 'failed'
  return {
    title: `${job.title}: ${words[job.state].toLowerCase()}`,
    noindex: true,
    ...(ended ? {} : { waiting: true }),
    body: (
      <>
        <h1 class="govuk-heading-l">{job.title}</h1>
        {ended ? <Ended job={job} /> : <Running job={job} />}
        <SummaryList
          rows={[
            { key: words.asked, value: formatDateTime(job.createdAt) },
            job.startedAt && { key: words.began, value: formatDateTime(job.startedAt) },
            job.endedAt && {
              key: job.state === 'failed' ? words.stopped : words.ended,
              value: formatDateTime(job.endedAt),
            },
          ]}
        />
      </>
    ),
  }
}

function Running({ job }: { job: JobData }) {
  const counted = job.total !== null && job.total > 0
  const done = formatNumber(job.done)
  return (
    <>
      <Progress
        id="progress"
        label={words[job.state]}
        {...(counted ? { value: Math.min(job.done, job.total!), max: job.total! } : {})}
        text={
          counted ? words.counted(done, formatNumber(job.total!)) : job.done > 0 ? words.uncounted(done) : words.unknown
        }
        note={job.note ?? undefined}
      />
      {job.error && <p class="govuk-body">{words.again}</p>}
      <p class="govuk-body">{words.leave}</p>
    </>
  )
}

function Ended({ job: { id, state, error, outcome, own } }: { job: JobData }) {
  if (state === 'failed')
    return (
      <>
        <ErrorMessage>{error ?? words.failed}</ErrorMessage>
        <p class="govuk-body">{words.mend}</p>
      </>
    )
  return (
    <>
      <p class="govuk-body-l">{outcome.sentence ?? words.nothing}</p>
      {outcome.file && own && <Button href={jobResult.to({ job: id })}>{words.download}</Button>}
      {outcome.goTo && (
        <p class="govuk-body">
          <a class="govuk-link" href={outcome.goTo.href}>
            {outcome.goTo.text}
          </a>
        </p>
      )}
    </>
  )
}
