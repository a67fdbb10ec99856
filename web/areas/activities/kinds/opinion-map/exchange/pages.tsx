import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { FileUpload } from '../../../../../ui/file-upload/file-upload.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import { formatDateTime } from '../../../../../ui/layout/format.ts'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { SummaryList } from '../../../../../ui/summary-list/summary-list.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { files } from './files.ts'
import type { Waiting } from './import-commands.ts'

export type PolisPage = {
  activity: Activity
  may: { edit: boolean; export: boolean }
  hasVotes: boolean
  typed: { credit: string; licence: string; url: string }
  errors: Readonly<Record<string, string | undefined>>
  token: string
}

/** Conversations come from Polis and go there, as the files that it exports. */
export function polisView({ activity, may, hasVotes, typed, errors, token }: PolisPage): View {
  const at = { activity: activity.id }
  return {
    title: `Files of Polis: ${activity.title}`,
    staff: true,
    section: 'projects',
    error: Object.values(errors).some(Boolean),
    breadcrumbs: [{ href: paths.activityDesk.to(at), text: activity.title }],
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">Files of Polis</h1>
        {may.export && hasVotes && (
          <>
            <h2 class="govuk-heading-m">Take out</h2>
            <p class="govuk-body">
              People are numbers in these files. Nothing in them leads to a browser, a receipt or a name.
            </p>
            <ul class="govuk-list">
              {files.map((file) => (
                <li>
                  <a class="govuk-link" href={paths.polisFile.to({ ...at, file })} download>
                    {file}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        {may.edit && !hasVotes && (
          <PostForm action={paths.polis.to(at)} token={token} upload>
            <h2 class="govuk-heading-m">Bring in a conversation that was held elsewhere</h2>
            <p class="govuk-body">
              Its statements replace those that are here. Nobody can vote on it here, and every page says where it comes
              from. You see what is in the files before anything is taken over.
            </p>
            <FileUpload name="votes" label="participants-votes.csv" accept=".csv,text/csv" error={errors['votes']} />
            <FileUpload name="comments" label="comments.csv" accept=".csv,text/csv" />
            <FileUpload name="summary" label="summary.csv, if you have it" accept=".csv,text/csv" />
            <Input
              name="credit"
              label="Who has to be named"
              hint="In the words that the licence asks for"
              value={typed.credit}
              error={errors['credit']}
            />
            <Input name="licence" label="Licence" hint="Such as CC BY 4.0" value={typed.licence} width={20} />
            <Input name="url" label="Where it can be read about" type="url" value={typed.url} error={errors['url']} />
            <Button preventDoubleClick>Read these files</Button>
          </PostForm>
        )}
        {may.edit && hasVotes && <p class="govuk-body">Nothing can be brought in here: there are votes already.</p>}
      </>
    ),
  }
}

type ImportPage = { activity: Activity; waiting: Waiting; error: string | undefined; token: string }

/** What is in the files, before they are taken over. */
export function importView({ activity, waiting, error, token }: ImportPage): View {
  const { summary } = waiting
  const count = (n: number) => n.toLocaleString('en-GB')
  return {
    title: 'What is in these files',
    staff: true,
    section: 'projects',
    error: !!error,
    back: { href: paths.polis.to({ activity: activity.id }) },
    body: (
      <>
        <FieldErrorSummary errors={{ '': error }} />
        <h1 class="govuk-heading-l">What is in these files</h1>
        <SummaryList
          rows={[
            { key: 'Question', value: summary.topic || 'Not said' },
            { key: 'People', value: count(summary.people) },
            {
              key: 'Statements',
              value: `${count(summary.statements)}, of which ${count(summary.rejected)} were taken off`,
            },
            { key: 'Votes', value: count(summary.votes) },
            {
              key: 'Agreement',
              value: `Written as ${summary.agreeIs}, found by counting${summary.agreeIs === -1 ? '. It is turned round' : ''}`,
            },
            {
              key: 'Totals',
              value:
                summary.differing === 0
                  ? 'As comments.csv says, for every statement'
                  : `Those of ${count(summary.differing)} statements differ a little from what comments.csv says`,
            },
            { key: 'Read', value: formatDateTime(waiting.at) },
          ]}
        />
        {waiting.takenAt ? (
          <p class="govuk-body">It was brought in on {formatDateTime(waiting.takenAt)}.</p>
        ) : (
          <PostForm action={paths.polisImport.to({ activity: activity.id, import: waiting.id })} token={token}>
            <Button preventDoubleClick>Bring it in</Button>
          </PostForm>
        )}
      </>
    ),
  }
}
