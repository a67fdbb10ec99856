import { Button } from '../../../ui/button/button.tsx'
import { formatDateTime } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Table } from '../../../ui/table/table.tsx'
import type { Activity } from '../activity/types.ts'
import * as paths from '../paths.ts'

type File = { id: string; askedAt: Date; expiresAt: Date; madeAt: Date | null; voices: number | null }

/** All answers as one file for a spreadsheet. */
export function exportsView({
  activity,
  files,
  token,
}: {
  activity: Activity
  files: readonly File[]
  token: string
}): View {
  const at = { activity: activity.id }
  return {
    title: 'Download answers',
    staff: true,
    section: 'projects',
    form: true,
    back: { href: paths.activityDesk.to(at), text: `Back to ${activity.title}` },
    body: (
      <>
        <h1 class="govuk-heading-l">Download answers</h1>
        <p class="govuk-body">
          One row for each answer, with the words, how it reached us, its ward and whether it may be shown. It holds no
          way to reach a person and no receipt. Answers that people let nobody else read are in it too, so keep the file
          safe and delete it when you are done. That you asked for it is recorded.
        </p>
        <PostForm action={paths.exports.to(at)} token={token}>
          <Button preventDoubleClick>Make the file</Button>
        </PostForm>
        {files.length > 0 && (
          <Table
            caption="Your files"
            captionSize="s"
            head={['Asked for', 'Answers', 'Gone after', 'File']}
            rows={files.map(({ id, askedAt, expiresAt, madeAt, voices }) => [
              formatDateTime(askedAt),
              voices === null ? '' : voices.toLocaleString('en-GB'),
              formatDateTime(expiresAt),
              madeAt ? (
                <a class="govuk-link" href={paths.exportFile.to({ ...at, export: id })}>
                  Download<span class="govuk-visually-hidden"> the file of {formatDateTime(askedAt)}</span>
                </a>
              ) : (
                'Being made'
              ),
            ])}
          />
        )}
      </>
    ),
  }
}
