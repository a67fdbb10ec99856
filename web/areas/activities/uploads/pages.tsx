import { withQuery } from '../../../platform/paths.ts'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDateTime } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { Table } from '../../../ui/table/table.tsx'
import type { Activity } from '../activity/types.ts'
import * as paths from '../paths.ts'
import type { Question } from '../questions/question.ts'
import type { SentFile } from './queries.ts'

const kinds: Record<string, { name: string; ending: string }> = {
  'image/jpeg': { name: 'JPEG picture', ending: 'jpg' },
  'image/png': { name: 'PNG picture', ending: 'png' },
  'audio/mpeg': { name: 'MP3 recording', ending: 'mp3' },
  'audio/mp4': { name: 'M4A recording', ending: 'm4a' },
  'audio/ogg': { name: 'Ogg recording', ending: 'ogg' },
  'audio/wav': { name: 'WAV recording', ending: 'wav' },
  'audio/webm': { name: 'WebM recording', ending: 'webm' },
  'application/pdf': { name: 'PDF', ending: 'pdf' },
  'text/csv; charset=utf-8': { name: 'CSV table', ending: 'csv' },
  'text/plain; charset=utf-8': { name: 'Text', ending: 'txt' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { name: 'Word document', ending: 'docx' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { name: 'Excel workbook', ending: 'xlsx' },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': { name: 'PowerPoint', ending: 'pptx' },
  'application/vnd.oasis.opendocument.text': { name: 'OpenDocument text', ending: 'odt' },
  'application/vnd.oasis.opendocument.spreadsheet': { name: 'OpenDocument table', ending: 'ods' },
  'application/vnd.oasis.opendocument.presentation': { name: 'OpenDocument slides', ending: 'odp' },
}
export const endingOf = (type: string): string => kinds[type]?.ending ?? 'bin'

export type FilesPage = {
  activity: Activity
  questions: readonly Question[]
  files: readonly SentFile[]
  next?: string
  first: boolean
}

/** What people sent with their answers. They called it what they liked: names are not shown here. */
export function filesView({ activity, questions, files, next, first }: FilesPage): View {
  const at = { activity: activity.id }
  const titleOf = (key: string) => questions.find((question) => question.key === key)?.title.en ?? key
  return {
    title: `Files in answers to ${activity.title}`,
    staff: true,
    section: 'projects',
    width: 'wide',
    back: { href: paths.activityDesk.to(at), text: `Back to ${activity.title}` },
    body: (
      <>
        <h1 class="govuk-heading-l">Files in answers to {activity.title}</h1>
        <p class="govuk-body">
          People sent these to the council. What is shown to everyone with an answer stands beside that answer. Each
          time you open one, it is written down that you did. We told what they are from what is in them, but we did not
          look for viruses: open them as you would a letter from a stranger.
        </p>
        {files.length ? (
          <Table
            caption="Files, newest first"
            scrollLabel="Files, newest first"
            head={['Sent', 'In answer to', 'Kind', 'Size', 'File']}
            rows={files.map((file) => [
              formatDateTime(file.at),
              titleOf(file.question),
              kinds[file.type]?.name ?? 'File',
              sizeOf(file.bytes),
              <a class="govuk-link" href={paths.answerFile.to({ ...at, file: file.id })}>
                Save<span class="govuk-visually-hidden"> the file of {formatDateTime(file.at)}</span>
              </a>,
            ])}
          />
        ) : (
          <Empty title="No files yet">They come here when somebody sends an answer with one.</Empty>
        )}
        {(next || !first) && (
          <Pagination
            {...(first ? {} : { previous: { href: paths.answerFiles.to(at), text: 'Newest' } })}
            {...(next ? { next: { href: withQuery(paths.answerFiles.to(at), { before: next }), text: 'Older' } } : {})}
          />
        )}
      </>
    ),
  }
}

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
