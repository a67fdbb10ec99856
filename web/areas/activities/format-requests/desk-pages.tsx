import { withQuery } from '../../../platform/paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { formatDate, formatDateTime } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { SubNavigation } from '../../../ui/sub-navigation/sub-navigation.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import type { FormatRequest } from './queries.ts'
import { type Ending, type EndingRefusal, endings } from './rules.ts'
import { wishNamed } from './wish-named.ts'

export const endingRefusals: Record<EndingRefusal, string> = {
  'ending-missing': 'Choose how it ended',
  'answer-missing': 'Write to the person what was done, or why it cannot be',
  'answer-too-long': 'Make this shorter. It can have 2,000 characters',
  ended: 'This request has ended already',
  'not-found': 'This request is not there any more',
}

const endingWords: Record<Ending | 'taken-back', { label: string; hint?: string }> = {
  sent: { label: 'Sent to the person' },
  published: { label: 'Put on the website', hint: 'Others find it there as well' },
  cannot: { label: 'It cannot be made', hint: 'Say why, and what you offer instead' },
  'taken-back': { label: 'Taken back by the person' },
}

type ListPage = {
  requests: readonly FormatRequest[]
  show: 'waiting' | 'done'
  page: number
  more: boolean
  today: string
}

/** What people asked for, the longest promised first. */
export function requestsView({ requests, show, page, more, today }: ListPage): View {
  const at = (query: Record<string, string | number | undefined>) => withQuery(paths.formatRequests.to(), query)
  return {
    title: 'Requests for languages and formats',
    staff: true,
    section: 'projects',
    width: 'wide',
    body: (
      <>
        <h1 class="govuk-heading-l">Requests for languages and formats</h1>
        <SubNavigation
          label="Requests"
          items={[
            { href: at({}), text: 'Waiting', current: show === 'waiting' },
            { href: at({ show: 'done' }), text: 'Done', current: show === 'done' },
          ]}
        />
        {requests.length ? (
          <Table
            caption={show === 'waiting' ? 'Waiting' : 'Done'}
            captionClass="govuk-visually-hidden"
            head={['What', 'About', show === 'waiting' ? 'Promised by' : 'Ended']}
            rows={requests.map(({ id, format, language, title, dueOn, ending, endedAt }) => [
              <a class="govuk-link" href={paths.formatRequest.to({ request: id })}>
                {wishNamed(format, language, 'en')}
              </a>,
              title,
              ending ? (
                `${endingWords[ending].label}, ${formatDate(endedAt!)}`
              ) : (
                <>
                  {formatDate(dueOn)} {dueOn < today && <Tag colour="red">Overdue</Tag>}
                </>
              ),
            ])}
          />
        ) : (
          <p class="govuk-body">{show === 'waiting' ? 'Nobody is waiting for anything.' : 'None is done yet.'}</p>
        )}
        {more && (
          <a class="govuk-link" href={at({ show: show === 'done' ? 'done' : undefined, page: page + 1 })}>
            More requests
          </a>
        )}
      </>
    ),
  }
}

type RequestPage = {
  request: FormatRequest
  /** Where it is made, if it is about an activity. */
  about: { href: string; text: string } | undefined
  /** What lies sealed, for whoever may read it. */
  opened: { details: string; contact: string } | undefined
  today: string
  typed: { ending: string; answer: string }
  refused?: EndingRefusal | undefined
  token: string
}

export function requestDeskView({ request, about, opened, today, typed, refused, token }: RequestPage): View {
  const sentence = refused && endingRefusals[refused]
  const late = !request.ending && request.dueOn < today
  return {
    title: wishNamed(request.format, request.language, 'en'),
    staff: true,
    section: 'projects',
    form: true,
    error: !!refused,
    back: { href: paths.formatRequests.to(), text: 'All requests' },
    body: (
      <>
        <FieldErrorSummary errors={{ [refused === 'ending-missing' ? 'ending' : 'answer']: sentence }} />
        <h1 class="govuk-heading-l">{wishNamed(request.format, request.language, 'en')}</h1>
        <SummaryList
          rows={[
            {
              key: 'About',
              value: about ? (
                <a class="govuk-link" href={about.href}>
                  {request.title}
                </a>
              ) : (
                request.title
              ),
            },
            { key: 'Asked', value: formatDateTime(request.askedAt) },
            {
              key: 'Promised by',
              value: (
                <>
                  {formatDate(request.dueOn)} {late && <Tag colour="red">Overdue</Tag>}
                </>
              ),
            },
            ...(opened?.details ? [{ key: 'What they wrote', value: opened.details }] : []),
            ...(opened?.contact ? [{ key: `By ${request.way}`, value: opened.contact }] : []),
            ...(request.ending
              ? [
                  { key: 'Ended', value: `${endingWords[request.ending].label}, ${formatDateTime(request.endedAt!)}` },
                  ...(request.answer ? [{ key: 'Answer', value: request.answer }] : []),
                ]
              : []),
          ]}
        />
        {!request.ending && (
          <PostForm action={paths.formatRequest.to({ request: request.id })} token={token}>
            <Radios
              name="ending"
              legend={{ text: 'How did it end?', size: 'm' }}
              value={typed.ending}
              error={refused === 'ending-missing' ? sentence : undefined}
              items={endings.map((value) => ({ value, ...endingWords[value] }))}
            />
            <Textarea
              name="answer"
              label="What to tell the person"
              hint={
                request.way === 'email'
                  ? 'They get this by email'
                  : `Tell them by ${request.way} first: what you write here stands on their own page`
              }
              rows={4}
              value={typed.answer}
              error={refused && refused !== 'ending-missing' ? sentence : undefined}
            />
            <Button preventDoubleClick>Save how it ended</Button>
          </PostForm>
        )}
      </>
    ),
  }
}
