import type { ComponentChildren } from 'preact'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { formatDateTime } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Stats } from '../../../ui/stat/stat.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { projectDesk } from '../../projects/paths.ts'
import { moderation, themesDesk } from '../../voices/paths.ts'
import { ByChannel } from '../activity/channels-pages.tsx'
import { stateOf } from '../activity/rules.ts'
import type { Activity } from '../activity/types.ts'
import { fieldDesk } from '../field/paths.ts'
import type { May, Room } from '../kinds/face.ts'
import { calledInText } from '../kinds/list.ts'
import * as paths from '../paths.ts'
import type { DeskRefusal } from './rules.ts'
import { deskRefusals, levelWords, stateWords } from './words.ts'

export type DeskPage = {
  activity: Activity
  counts: {
    received: number
    waiting: number
    shown: number
    counted: number
    byChannel: Readonly<Record<string, number>>
  }
  may: May
  /** What the kind adds to this desk. */
  rooms: readonly Room[]
  /** Whether a public page lists answers one by one. */
  listed: boolean
  token: string
  now: Date
  refused?: {
    deed: 'publish' | 'close'
    refusal: DeskRefusal
    reason?: string
    obstacles?: readonly { sentence: string; href?: string }[]
  }
}

/** All that an officer does with one activity starts here. */
export function deskView(page: DeskPage): View {
  const { activity, may, counts, refused, token } = page
  const at = { activity: activity.id }
  const state = stateOf(activity, activity.project, page.now)
  const { text, colour } = stateWords[state]
  const sentence = refused && deskRefusals[refused.refusal]
  return {
    title: activity.title,
    staff: true,
    section: 'projects',
    width: 'wide',
    error: !!refused,
    breadcrumbs: [{ href: projectDesk.to({ project: activity.project.id }), text: activity.project.title }],
    body: (
      <>
        {refused && sentence && (
          <ErrorSummary
            errors={
              refused.obstacles?.map(({ sentence: text, href }) => ({ text, href })) ?? [
                { text: sentence, href: refused.deed === 'close' ? '#reason' : undefined },
              ]
            }
          />
        )}
        <h1 class="govuk-heading-l">{activity.title}</h1>
        <p class="govuk-body">
          <Tag colour={colour}>{text}</Tag>{' '}
          {activity.project.state === 'paused' && <Tag colour="orange">Project paused</Tag>}
        </p>
        {activity.publishedAt && <Numbers page={page} />}
        <SummaryList rows={facts(activity)} />
        <Ways page={page} />
        {counts.received > 0 && <ByChannel byChannel={counts.byChannel} language="en" />}
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            {may.edit && !activity.publishedAt && (
              <PostForm action={paths.publication.to(at)} token={token}>
                <h2 class="govuk-heading-m">Publish</h2>
                <p class="govuk-body">
                  It opens on {formatDateTime(activity.opensAt)}
                  {activity.project.publishedAt ? '' : ', or when its project is published, if that is later'}.
                  Followers of the project are told.
                </p>
                <Button preventDoubleClick>Publish this {calledInText(activity.kind)}</Button>
              </PostForm>
            )}
            {may.edit && activity.publishedAt && state !== 'closed' && (
              <PostForm action={paths.closure.to(at)} token={token}>
                <h2 class="govuk-heading-m">Close it now</h2>
                <Textarea
                  name="reason"
                  label="Why"
                  hint="People who come to answer read this"
                  rows={2}
                  value={refused?.reason ?? ''}
                  error={refused?.deed === 'close' ? sentence : undefined}
                />
                <Button variant="warning" preventDoubleClick>
                  Close this {calledInText(activity.kind)}
                </Button>
              </PostForm>
            )}
          </div>
        </div>
      </>
    ),
  }
}

const Numbers = ({ page: { activity, counts, may, listed } }: { page: DeskPage }) => {
  const answers = (listed ? paths.answers : paths.activity).to({
    project: activity.project.slug,
    activity: activity.slug,
  })
  return (
    <Stats
      items={[
        { number: counts.received, text: 'answers received', href: answers },
        { number: counts.shown, text: 'shown', href: answers },
        { number: counts.waiting, text: 'wait to be read', href: may.moderate ? moderation.to() : answers },
        { number: counts.counted, text: 'counted, not shown', href: answers },
      ]}
    />
  )
}

const facts = (activity: Activity) => [
  { key: 'Question', value: activity.question },
  { key: 'Opens', value: formatDateTime(activity.opensAt) },
  {
    key: 'Closes',
    value: activity.closedAt
      ? `${formatDateTime(activity.closedAt)}: ${activity.closedWhy}`
      : activity.closesAt
        ? formatDateTime(activity.closesAt)
        : 'When you close it',
  },
  {
    key: 'Who can answer',
    value: levelWords[activity.identityLevel].label,
  },
  {
    key: 'Before it is shown',
    value: activity.preModeration ? 'Somebody reads each answer' : 'Answers are shown at once',
  },
]

function Ways({ page: { activity, may, rooms, counts } }: { page: DeskPage }) {
  const at = { activity: activity.id }
  const own = (under: Room['under']) =>
    rooms.filter((room) => room.under === under).map(({ href, text }) => <Way href={href} text={text} />)
  const asks = own('asks')
  const ways = own('ways')
  const said = own('said')
  const published = !!activity.publishedAt
  return (
    <div class="govuk-grid-row">
      {may.edit && (
        <Group title="What it asks">
          <Way href={paths.editActivity.to(at)} text="Words, days and settings" />
          {asks}
          <Way href={paths.welsh.to(at)} text="Welsh" />
          <Way href={paths.versions.to(at)} text="Other languages and formats" />
          <Way href={paths.preview.to(at)} text="Preview every page" />
        </Group>
      )}
      <Group title="Ways to answer">
        {published && (
          <Way
            href={paths.activity.to({ project: activity.project.slug, activity: activity.slug })}
            text="The public page"
          />
        )}
        <Way href={paths.embedCode.to(at)} text="Put it on another website" />
        {may.enter && published && <Way href={paths.print.to(at)} text="Print pack" />}
        {may.enter && published && <Way href={paths.keying.to()} text="Key paper forms" />}
        {may.enter && published && <Way href={paths.telephone.to(at)} text="Telephone script" />}
        {may.enter && published && (
          <Way href={fieldDesk.to({ project: activity.projectId })} text="Devices without signal" />
        )}
        {may.enter && published && <Way href={paths.newNote.to(at)} text="Enter a call, talk or event note" />}
        {ways}
      </Group>
      {(said.length > 0 || ((may.export || may.themes) && counts.received > 0)) && (
        <Group title="What people said">
          {said}
          {may.themes && <Way href={themesDesk.to({ subject: `project:${activity.projectId}` })} text="Themes" />}
          {may.export && <Way href={paths.exports.to(at)} text="Download answers" />}
        </Group>
      )}
    </div>
  )
}

const Group = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <div class="govuk-grid-column-one-third">
    <h2 class="govuk-heading-s govuk-!-margin-bottom-1">{title}</h2>
    <ul class="govuk-list">{children}</ul>
  </div>
)
const Way = ({ href, text }: { href: string; text: string }) => (
  <li>
    <a class="govuk-link" href={href}>
      {text}
    </a>
  </li>
)
