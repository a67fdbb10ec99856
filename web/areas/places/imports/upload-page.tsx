import { Button } from '../../../ui/button/button.tsx'
import { formatNumber } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Progress } from '../../../ui/progress/progress.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import * as paths from '../paths.ts'
import type { Upload } from './uploads.ts'
import { countRows, problemSentence, words } from './words.ts'

export type JobState = { done: number; total: number | null } | undefined

/** One upload: being worked on, refused, ready to be confirmed, or done. */
export function uploadPage(upload: Upload, job: JobState, token: string): View {
  const state = upload.problem
    ? 'refused'
    : upload.importedAt
      ? 'done'
      : job
        ? 'working'
        : upload.counts
          ? 'ready'
          : 'gone'
  const titles = {
    refused: words.refusedTitle(upload.name),
    done: words.done(upload.name),
    working: words.working(upload.name),
    ready: words.uploadTitle(upload.name),
    gone: words.gone,
  }
  return {
    title: titles[state],
    staff: true,
    section: 'places',
    form: state === 'ready',
    back: { href: paths.placesDesk.to(), text: words.back },
    ...(state === 'working' ? { waiting: true } : {}),
    body: (
      <>
        <h1 class="govuk-heading-l">{titles[state]}</h1>
        {upload.problem && (
          <>
            <p class="govuk-body govuk-!-font-weight-bold">{problemSentence(upload.problem)}</p>
            <p class="govuk-body">{words.nothingChanged}</p>
          </>
        )}
        {state === 'working' && job && <Working job={job} name={upload.name} />}
        {state === 'ready' && <p class="govuk-body">{words.wouldChange}</p>}
        {upload.counts && !upload.problem && state !== 'working' && (
          <SummaryList rows={countRows(upload.counts).map(([key, value]) => ({ key, value: formatNumber(value) }))} />
        )}
        {state === 'ready' && (
          <PostForm action={paths.uploadImport.to({ upload: upload.id })} token={token}>
            <Button preventDoubleClick>{words.importNow}</Button>
          </PostForm>
        )}
        <p class="govuk-body">
          <a class="govuk-link" href={paths.placesDesk.to()}>
            {state === 'done' ? words.back : words.other}
          </a>
        </p>
      </>
    ),
  }
}

function Working({ job: { done, total }, name }: { job: NonNullable<JobState>; name: string }) {
  const text = total ? `${formatNumber(done)} of ${formatNumber(total)}` : 'Reading the file'
  return (
    <Progress
      id="progress"
      label={words.working(name)}
      text={text}
      note={words.workingNote}
      value={total ? done : undefined}
      max={total ?? undefined}
    />
  )
}
