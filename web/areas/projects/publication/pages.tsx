import type { Obstacle } from '../../../platform/subjects.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDateTime } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { deskPage } from '../desk/frame.tsx'
import * as paths from '../paths.ts'
import type { Project } from '../types.ts'

/** What stands in the way, each with a link that mends it. */
export const Obstacles = ({ obstacles, title }: { obstacles: readonly Obstacle[]; title: string }) => (
  <section aria-labelledby="obstacles">
    <h2 class="govuk-heading-m" id="obstacles">
      {title}
    </h2>
    <ul class="govuk-list govuk-list--bullet">
      {obstacles.map(({ sentence, href }) => (
        <li>
          {href ? (
            <a class="govuk-link" href={href}>
              {sentence}
            </a>
          ) : (
            sentence
          )}
        </li>
      ))}
    </ul>
  </section>
)

export type PublishPage = {
  project: Project
  token: string
  obstacles: readonly Obstacle[]
  day: { day?: string; month?: string; year?: string }
  time: string
  error?: string | undefined
}

/** Publishing now, or at a set time. */
export function publishPage({ project, token, obstacles, day, time, error }: PublishPage): View {
  const to = { project: project.id }
  return deskPage({
    project,
    title: 'Publish',
    errors: error ? { [obstacles.length ? '' : 'at']: error } : {},
    ids: { at: 'at-day' },
    children: obstacles.length ? (
      <Obstacles obstacles={obstacles} title="Before you can publish it" />
    ) : (
      <>
        <p class="govuk-body">
          All that people are promised is there. When it is public, its followers and those of its wards are told.
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={paths.project.to({ project: project.slug })}>
            See it as everyone will
          </a>
        </p>
        {project.scheduledFor && (
          <>
            <p class="govuk-inset-text">It becomes public by itself on {formatDateTime(project.scheduledFor)}.</p>
            <PostForm action={paths.scheduleCancellation.to(to)} token={token}>
              <Button variant="secondary" preventDoubleClick>
                Cancel this time
              </Button>
            </PostForm>
          </>
        )}
        <PostForm action={paths.publication.to(to)} token={token}>
          <Button preventDoubleClick>Publish it now</Button>
        </PostForm>
        <h2 class="govuk-heading-m">{project.scheduledFor ? 'Or at another time' : 'Or at a set time'}</h2>
        <PostForm action={paths.schedule.to(to)} token={token}>
          <DateInput
            id="at"
            namePrefix="at"
            legend={{ text: 'Day', size: 's' }}
            hint="For example, 19 6 2026"
            value={day}
            error={error}
          />
          <Input name="at-time" label={{ text: 'Time', size: 's' }} hint="For example, 9:30am" width={5} value={time} />
          <Button variant="secondary" preventDoubleClick>
            Set this time
          </Button>
        </PostForm>
      </>
    ),
  })
}

type Words = { project: Project; token: string; words: string; error?: string | undefined }

export function pausePage({ project, token, words, error }: Words): View {
  return deskPage({
    project,
    title: 'Pause',
    errors: { reason: error },
    children: (
      <PostForm action={paths.pause.to({ project: project.id })} token={token}>
        <Textarea
          name="reason"
          rows={4}
          label={{ text: 'Why does it stop for a while?', size: 's' }}
          hint="Everyone can read this. Say when it goes on, if you know"
          value={words}
          error={error}
        />
        <Button variant="warning" preventDoubleClick>
          Pause it
        </Button>
      </PostForm>
    ),
  })
}

export function closePage({
  project,
  token,
  words,
  error,
  obstacles,
}: Words & { obstacles: readonly Obstacle[] }): View {
  return deskPage({
    project,
    title: 'Finish',
    errors: error ? { [obstacles.length ? '' : 'summary']: error } : {},
    children: (
      <>
        {obstacles.length > 0 && <Obstacles obstacles={obstacles} title="Before you can finish it" />}
        <PostForm action={paths.closure.to({ project: project.id })} token={token}>
          <Textarea
            name="summary"
            rows={8}
            label={{ text: 'What came of it?', size: 's' }}
            hint="A few sentences that everyone can read. It stands at the top of the page from now on, and followers are told"
            value={words}
            error={obstacles.length ? undefined : error}
          />
          <Button preventDoubleClick>Finish this project</Button>
        </PostForm>
      </>
    ),
  })
}
