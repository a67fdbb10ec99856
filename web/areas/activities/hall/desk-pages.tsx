import { Button } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDateTime } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { projectDesk } from '../../projects/paths.ts'
import * as paths from '../paths.ts'
import { formatHallCode } from './code.ts'
import type { Hall } from './queries.ts'

/** An item as officers read it. */
export type Named = { id: string; name: string; kind: string; handsHref?: string | undefined }
type Errors = Readonly<Record<string, string>>

export type HallsPage = {
  project: { id: string; title: string }
  halls: readonly Hall[]
  title: string
  errors: Errors
  token: string
}

export function hallsView({ project, halls, title, errors, token }: HallsPage): View {
  return {
    title: `Big screens: ${project.title}`,
    staff: true,
    section: 'projects',
    error: Object.keys(errors).length > 0,
    back: { href: projectDesk.to({ project: project.id }), text: `Back to ${project.title}` },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">Big screens in halls</h1>
        <p class="govuk-body">
          Everybody in the room sees one thing on the big screen and takes part in it on their phone. You step on from
          your own phone.
        </p>
        {halls.length ? (
          <ul class="govuk-list govuk-list--spaced">
            {halls.map((hall) => (
              <li>
                <a class="govuk-link" href={paths.hallDesk.to({ hall: hall.id })}>
                  {hall.title}
                </a>{' '}
                <Tag colour={hall.endedAt ? 'grey' : 'green'}>{hall.endedAt ? 'Ended' : 'Open'}</Tag>
                <div class="govuk-hint govuk-!-margin-bottom-0">Opened {formatDateTime(hall.at)}</div>
              </li>
            ))}
          </ul>
        ) : (
          <Empty title="No hall yet">Open one for a meeting or an event. It takes a minute.</Empty>
        )}
        <PostForm action={paths.halls.to({ project: project.id })} token={token}>
          <Input
            name="title"
            label="What is it for?"
            hint="Everybody reads it on the screen, such as “Tolworth hall, 19 June”"
            value={title}
            error={errors['title']}
          />
          <Button preventDoubleClick>Open a hall</Button>
        </PostForm>
      </>
    ),
  }
}

export type HallPage = {
  hall: Hall
  items: readonly Named[]
  /** What the project has that can be shown. */
  choices: readonly { id: string; title: string }[]
  typed: { activity: string; words: string }
  errors: Errors
  token: string
}

/** What will be shown, in order, with the addresses of screen and remote. */
export function hallDeskView({ hall, items, choices, typed, errors, token }: HallPage): View {
  const at = { hall: hall.id }
  return {
    title: hall.title,
    staff: true,
    section: 'projects',
    error: Object.keys(errors).length > 0,
    back: { href: paths.halls.to({ project: hall.projectId }), text: 'Back to all halls' },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{hall.title}</h1>
        {hall.endedAt ? (
          <p class="govuk-body-l">This hall ended on {formatDateTime(hall.endedAt)}. Its code says so to everybody.</p>
        ) : (
          <ul class="govuk-list govuk-list--number">
            <li>
              Open{' '}
              <a class="govuk-link" href={paths.hallScreen.to({ code: hall.code })}>
                the big screen
              </a>{' '}
              on the computer in the hall, and make it fill the screen (F11). It needs no sign-in.
            </li>
            <li>
              Open{' '}
              <a class="govuk-link" href={paths.hallRemote.to(at)}>
                the remote
              </a>{' '}
              on your phone, and step on from there.
            </li>
            <li>
              People join with the code <strong>{formatHallCode(hall.code)}</strong>, or point their camera at the
              screen.
            </li>
          </ul>
        )}
        <Section id="items" title="What is shown, in this order">
          {items.length ? (
            <ol class="govuk-list govuk-list--number">
              {items.map(({ name, kind }) => (
                <li>
                  {name} <span class="govuk-hint">({kind})</span>
                </li>
              ))}
            </ol>
          ) : (
            <p class="govuk-body">Nothing yet. Add the first thing below.</p>
          )}
        </Section>
        {!hall.endedAt && (
          <>
            {choices.length > 0 && (
              <PostForm action={paths.hallItems.to(at)} token={token}>
                <Select
                  name="activity"
                  label="Add a way to take part"
                  value={typed.activity}
                  error={errors['activity']}
                  items={choices.map(({ id, title }) => ({ value: id, text: title }))}
                />
                <Button variant="secondary" preventDoubleClick>
                  Add it
                </Button>
              </PostForm>
            )}
            <PostForm action={paths.hallItems.to(at)} token={token}>
              <Textarea
                name="words"
                label="Or add a few words for all"
                hint="Such as “Tea at 7:30pm. We go on at 8pm”"
                rows={2}
                value={typed.words}
                error={errors['words']}
              />
              <Button variant="secondary" preventDoubleClick>
                Add these words
              </Button>
            </PostForm>
          </>
        )}
      </>
    ),
  }
}

export type RemotePage = {
  hall: Hall
  items: readonly Named[]
  next: Named | undefined
  errors: Errors
  token: string
}

/** For a phone in an officer's hand: what is on, and one button for what comes next. */
export function remoteView({ hall, items, next, errors, token }: RemotePage): View {
  const at = { hall: hall.id }
  const on = items.find(({ id }) => id === hall.itemId)
  return {
    title: `Remote: ${hall.title}`,
    staff: true,
    section: 'projects',
    error: Object.keys(errors).length > 0,
    back: { href: paths.hallDesk.to(at), text: hall.title },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">
          {hall.endedAt ? 'This hall has ended' : on ? `On now: ${on.name}` : 'Nothing is on yet'}
        </h1>
        {!hall.endedAt && (
          <>
            {on?.handsHref && (
              <p class="govuk-body">
                <a class="govuk-link" href={on.handsHref}>
                  Count raised hands
                </a>
              </p>
            )}
            {next && (
              <PostForm action={paths.hallSteps.to(at)} token={token}>
                <input type="hidden" name="item" value={next.id} />
                <Button preventDoubleClick>Next: {next.name}</Button>
              </PostForm>
            )}
            <Section id="all" title="Show something else">
              {items.map(({ id, name }) => (
                <PostForm action={paths.hallSteps.to(at)} token={token}>
                  <input type="hidden" name="item" value={id} />
                  <p class="govuk-body govuk-!-margin-bottom-1">{name}</p>
                  {id === hall.itemId ? (
                    <p class="govuk-body">
                      <Tag colour="green">On now</Tag>
                    </p>
                  ) : (
                    <Button variant="secondary" preventDoubleClick>
                      Show this<span class="govuk-visually-hidden">: {name}</span>
                    </Button>
                  )}
                </PostForm>
              ))}
            </Section>
            <Details summary="End this hall">
              <PostForm action={paths.hallEnd.to(at)} token={token}>
                <p class="govuk-body">Every phone and the screen say that it has ended. It cannot be opened again.</p>
                <Button variant="warning" preventDoubleClick>
                  End it for everybody
                </Button>
              </PostForm>
            </Details>
          </>
        )}
      </>
    ),
  }
}
