import { Button } from '../../../ui/button/button.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { formatDateTime } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Table } from '../../../ui/table/table.tsx'
import type { Activity } from '../activity/types.ts'
import * as paths from '../paths.ts'
import type { Format } from './file.ts'

type File = { id: string; format: Format; askedAt: Date; expiresAt: Date; madeAt: Date | null; voices: number | null }

/** All answers as one file for a spreadsheet. */
export function exportsView({
  activity,
  files,
  sealed,
  token,
}: {
  activity: Activity
  files: readonly File[]
  /** Nothing may be taken out yet. */
  sealed: boolean
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
          One row for each answer and one column for each part of a question, with how it reached us, its ward and
          whether it may be shown. A data dictionary says what each column means. The file holds no way to reach a
          person and no receipt. Answers that people let nobody else read are in it too, so keep the file safe and
          delete it when you are done. That you asked for it is recorded.
        </p>
        {sealed ? (
          <InsetText>People still vote. You can make a file when it has closed.</InsetText>
        ) : (
          <PostForm action={paths.exports.to(at)} token={token}>
            <Radios
              name="format"
              legend={{ text: 'What kind of file', size: 's' }}
              value="xlsx"
              items={[
                {
                  value: 'xlsx',
                  label: 'A workbook (XLSX)',
                  hint: 'For Excel and other spreadsheets. The data dictionary is its second sheet',
                },
                {
                  value: 'csv',
                  label: 'A plain table (CSV)',
                  hint: 'For statistics programs. The data dictionary is a second file',
                },
              ]}
            />
            <Button preventDoubleClick>Make the file</Button>
          </PostForm>
        )}
        {files.length > 0 && (
          <Table
            caption="Your files"
            captionSize="s"
            head={['Asked for', { text: 'Answers', numeric: true }, 'Gone after', 'File']}
            rows={files.map(({ id, format, askedAt, expiresAt, madeAt, voices }) => [
              formatDateTime(askedAt),
              { text: voices === null ? '' : voices.toLocaleString('en-GB'), numeric: true },
              formatDateTime(expiresAt),
              madeAt ? (
                <>
                  <a class="govuk-link" href={paths.exportFile.to({ ...at, export: id })}>
                    {format === 'csv' ? 'Download the table' : 'Download the workbook'}
                    <span class="govuk-visually-hidden"> of {formatDateTime(askedAt)}</span>
                  </a>
                  {format === 'csv' && (
                    <>
                      <br />
                      <a class="govuk-link" href={paths.exportDictionary.to({ ...at, export: id })}>
                        Its data dictionary
                        <span class="govuk-visually-hidden"> of {formatDateTime(askedAt)}</span>
                      </a>
                    </>
                  )}
                </>
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
