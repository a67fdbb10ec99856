import { Button } from '../../../../../ui/button/button.tsx'
import { Checkboxes } from '../../../../../ui/checkboxes/checkboxes.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { formatDateTime } from '../../../../../ui/layout/format.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { theme as themePath } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import { formatCode } from '../../../codes.ts'
import * as paths from '../../../paths.ts'
import { codePath } from '../../../print/code-picture.ts'
import { calledBy } from '../board/columns.tsx'
import { at as addressOf } from '../board/pages.tsx'
import type { Session } from '../joining/commands.ts'
import type { Cluster } from '../queries.ts'

type BoardDesk = {
  activity: Activity
  session: Session | undefined
  joinHref: string
  clusters: readonly Cluster[]
  items: number
  unsorted: number
  may: { edit: boolean; sort: boolean; export: boolean; enter: boolean }
  refused: string | undefined
  token: string
}

/** Everything that officers do around a board; the sorting itself is in its room. */
export function boardDeskView({
  activity,
  session,
  joinHref,
  clusters,
  items,
  unsorted,
  may,
  refused,
  token,
}: BoardDesk): View {
  const at = { activity: activity.id }
  return {
    title: `The board: ${activity.title}`,
    staff: true,
    section: 'projects',
    width: 'wide',
    error: !!refused,
    breadcrumbs: [{ href: paths.activityDesk.to(at), text: activity.title }],
    body: (
      <>
        <FieldErrorSummary errors={{ '': refused }} />
        <h1 class="govuk-heading-l">The board</h1>
        <p class="govuk-body-l">
          {items.toLocaleString('en-GB')} {items === 1 ? 'note' : 'notes'} in {clusters.length}{' '}
          {clusters.length === 1 ? 'group' : 'groups'}, {unsorted.toLocaleString('en-GB')} not sorted yet.
        </p>
        <div class="govuk-button-group">
          {may.sort && activity.publishedAt && (
            <Button href={paths.boardRoom.to(addressOf(activity))}>Sort the board</Button>
          )}
          {may.sort && (
            <Button variant="secondary" href={paths.boardItems.to(at)}>
              Bring in what people said
            </Button>
          )}
        </div>
        {activity.publishedAt && may.edit && (
          <SessionPart session={session} joinHref={joinHref} activity={activity} token={token} />
        )}
        <Groups clusters={clusters} may={may} activity={activity} token={token} />
        <Section id="out" title="On paper, and out of it">
          <ul class="govuk-list">
            {may.enter && (
              <li>
                <a class="govuk-link" href={paths.boardPaper.to(at)}>
                  Print the notes with their numbers, and a sheet for groups
                </a>
              </li>
            )}
            {may.sort && (
              <li>
                <a class="govuk-link" href={paths.boardSheet.to(at)}>
                  Key groups that people made on paper
                </a>
              </li>
            )}
            {may.export && (
              <li>
                <a class="govuk-link" href={paths.boardFile.to({ ...at, file: 'csv' })}>
                  Take out notes and groups as a table (CSV)
                </a>
              </li>
            )}
            {may.export && (
              <li>
                <a class="govuk-link" href={paths.boardFile.to({ ...at, file: 'json' })}>
                  Take them out as data (JSON)
                </a>
              </li>
            )}
          </ul>
        </Section>
      </>
    ),
  }
}

type SessionProps = { session: Session | undefined; joinHref: string; activity: Activity; token: string }

function SessionPart({ session, joinHref, activity, token }: SessionProps) {
  const at = { activity: activity.id }
  if (!session)
    return (
      <Section id="session" title="Let others sort it with you">
        <p class="govuk-body">Whoever has the code takes part without an account, until you close the session.</p>
        <PostForm action={paths.boardSession.to(at)} token={token}>
          <Checkboxes
            name="together"
            items={[
              {
                value: 'yes',
                label: 'We are all in one room, with staff: notes show to the room at once',
                hint: 'Everybody else sees a note only after it was read. Links and telephone numbers are read first in any case',
              },
            ]}
          />
          <Button preventDoubleClick>Open the board</Button>
        </PostForm>
      </Section>
    )
  const address = `${joinHref}?code=${session.code}`
  const { size, path } = codePath(address)
  return (
    <Section id="session" title="A session is open">
      <p class="govuk-body">
        Since {formatDateTime(session.openedAt, 'en')}.{' '}
        {session.together ? 'You are in one room: notes show to the room at once. ' : ''}
        People go to {joinHref} and type this code, or point their phone at the picture.
      </p>
      <p class="fm-code">{formatCode(session.code)}</p>
      <svg
        class="fm-board__code"
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label="Leads to the page where people join"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <p class="govuk-body">
        <a class="govuk-link" href={address}>
          The link that brings the code with it
        </a>
      </p>
      <PostForm action={paths.boardSessionEnd.to(at)} token={token}>
        <Button variant="secondary" preventDoubleClick>
          Close the session
        </Button>
      </PostForm>
    </Section>
  )
}

function Groups({ clusters, may, activity, token }: Pick<BoardDesk, 'clusters' | 'may' | 'activity' | 'token'>) {
  return (
    <Section id="groups" title="Groups and themes">
      <p class="govuk-body">
        A group can become a theme of the project: the voices in it go under the theme, and the two stay linked.
      </p>
      {clusters.length === 0 && <p class="govuk-body">There are no groups yet.</p>}
      <ul class="govuk-list fm-board__groups">
        {clusters.map((cluster) => (
          <li key={cluster.id}>
            <span>
              <strong>{calledBy(cluster)}</strong>, {cluster.n === 1 ? '1 note' : `${cluster.n} notes`}
              {cluster.themeId && (
                <>
                  {'. '}
                  <a class="govuk-link" href={themePath.to({ theme: cluster.themeId })}>
                    Its theme<span class="govuk-visually-hidden">: {cluster.name}</span>
                  </a>
                </>
              )}
            </span>
            {may.sort && cluster.n > 0 && (
              <PostForm action={paths.boardTheme.to({ activity: activity.id, cluster: cluster.id })} token={token}>
                <Button variant="secondary" preventDoubleClick>
                  {cluster.themeId ? 'Bring the theme up to date' : 'Make it a theme'}
                  <span class="govuk-visually-hidden">: {calledBy(cluster)}</span>
                </Button>
              </PostForm>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
