import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { FileUpload } from '../../../ui/file-upload/file-upload.tsx'
import { formatDateTime, formatNumber } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Progress } from '../../../ui/progress/progress.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Table } from '../../../ui/table/table.tsx'
import * as paths from '../paths.ts'
import type { Double } from './rules.ts'
import type { GroupImport } from './uploads.ts'
import { likenessWords, problemSentence, words } from './words.ts'

export type ImportsList = { imports: readonly GroupImport[]; joins: string; error?: string | undefined; token: string }

/** Where a list is brought, and the lists that were. */
export function importsPage({ imports, joins, error, token }: ImportsList): View {
  return {
    title: words.title,
    staff: true,
    section: 'groups',
    form: true,
    error: !!error,
    back: { href: paths.groupsDesk.to(), text: 'Groups' },
    body: (
      <>
        <FieldErrorSummary errors={error ? { file: error } : {}} />
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body">{words.intro}</p>
        <p class="govuk-body">{words.columns}</p>
        <PostForm action={paths.groupImports.to()} token={token} upload>
          <FileUpload name="file" label={words.file} hint={words.fileHint} accept=".csv,text/csv" error={error} />
          <Radios
            name="joins"
            legend={{ text: words.joins, size: 's' }}
            value={joins}
            items={[
              { value: 'yes', label: words.joinsYes },
              { value: 'no', label: words.joinsNo },
            ]}
          />
          <Button preventDoubleClick>{words.check}</Button>
        </PostForm>
        <h2 class="govuk-heading-m">{words.history}</h2>
        {imports.length === 0 ? (
          <Empty title={words.history}>{words.noHistory}</Empty>
        ) : (
          <div class="fm-scroll">
            <Table
              head={['When', 'File', 'What came of it']}
              rows={imports.map((list) => [
                formatDateTime(list.uploadedAt),
                <a class="govuk-link" href={paths.groupImport.to({ import: list.id })}>
                  {list.name}
                </a>,
                outcome(list),
              ])}
            />
          </div>
        )}
      </>
    ),
  }
}

function outcome({ undoneAt, takenAt, counts, problems }: GroupImport): string {
  if (undoneAt) return 'Undone'
  if (takenAt) return `${formatNumber(counts?.added ?? 0)} groups`
  return problems ? 'Not taken: there are problems in it' : 'Not taken yet'
}

export type Job = { done: number; total: number | null } | undefined
export type OneImport = { list: GroupImport; job: Job; token: string; error?: string | undefined }

/** One list: being worked on, refused, ready to be taken, taken, or undone. */
export function importPage({ list, job, token, error }: OneImport): View {
  const { name } = list
  const state = job
    ? 'working'
    : list.undoneAt
      ? 'undone'
      : list.takenAt
        ? 'done'
        : list.problems
          ? 'refused'
          : list.found && list.held
            ? 'ready'
            : 'gone'
  const titles = {
    working: words.working(name),
    undone: words.undone(name),
    done: words.done(name),
    refused: words.refused(name),
    ready: words.ready(name),
    gone: words.gone,
  }
  return {
    title: titles[state],
    staff: true,
    section: 'groups',
    form: state === 'ready' || state === 'done',
    error: !!error,
    back: { href: paths.groupImports.to(), text: words.title },
    ...(state === 'working' ? { waiting: true } : {}),
    body: (
      <>
        <FieldErrorSummary errors={error ? { doubles: error } : {}} />
        <h1 class="govuk-heading-l">{titles[state]}</h1>
        {job && <Working job={job} name={name} />}
        {state === 'refused' && <Refused list={list} />}
        {state === 'ready' && <Ready list={list} token={token} error={error} />}
        {state === 'done' && <Done list={list} token={token} />}
        {state === 'undone' && list.undoneCounts && (
          <SummaryList
            rows={[
              { key: 'Groups taken away', value: formatNumber(list.undoneCounts.removed) },
              { key: 'Groups that stay', value: formatNumber(list.undoneCounts.kept) },
            ]}
          />
        )}
      </>
    ),
  }
}

const Working = ({ job: { done, total }, name }: { job: NonNullable<Job>; name: string }) => (
  <Progress
    id="progress"
    label={words.working(name)}
    text={total ? `${formatNumber(done)} of ${formatNumber(total)}` : 'Reading the file'}
    note={words.note}
    value={total ? done : undefined}
    max={total ?? undefined}
  />
)

const Refused = ({ list }: { list: GroupImport }) => (
  <>
    <ul class="govuk-list govuk-list--bullet">
      {(list.problems ?? []).map((problem) => (
        <li>{problemSentence(problem)}</li>
      ))}
    </ul>
    <p class="govuk-body">{words.nothingChanged}</p>
  </>
)

function Ready({ list, token, error }: { list: GroupImport; token: string; error: string | undefined }) {
  const found = list.found!
  return (
    <>
      <p class="govuk-body">{words.nothingYet}</p>
      <SummaryList
        rows={[
          { key: 'Rows', value: formatNumber(found.rows) },
          { key: 'Look like another', value: formatNumber(found.doubles) },
          { key: 'What they become', value: list.joins ? words.joinsYes : words.joinsNo },
        ]}
      />
      {found.listed.length > 0 && (
        <div class="fm-scroll">
          <Table
            caption={
              found.doubles > found.listed.length
                ? `The first ${found.listed.length} that look alike`
                : words.doublesTitle
            }
            head={[{ text: 'Line', numeric: true }, 'Name', 'Looks like', 'Why']}
            rows={found.listed.map((double) => [
              { text: String(double.line), numeric: true },
              double.name,
              <Other other={double.other} />,
              double.why.map((why) => likenessWords[why]).join(', '),
            ])}
          />
        </div>
      )}
      <PostForm action={paths.groupImportTaking.to({ import: list.id })} token={token}>
        {found.doubles > 0 ? (
          <Radios
            name="doubles"
            legend={{ text: 'What happens to those that look alike?', size: 's' }}
            error={error}
            items={[
              { value: 'add', label: words.add },
              { value: 'skip', label: words.skip },
            ]}
          />
        ) : (
          <input type="hidden" name="doubles" value="add" />
        )}
        <Button preventDoubleClick>{words.import}</Button>
      </PostForm>
    </>
  )
}

const Other = ({ other }: { other: Double['other'] }) =>
  'line' in other ? (
    <>line {other.line} of this file</>
  ) : (
    <a class="govuk-link" href={paths.groupDesk.to({ group: other.id })}>
      {other.name}
    </a>
  )

const Done = ({ list, token }: { list: GroupImport; token: string }) => (
  <>
    <SummaryList
      rows={[
        { key: 'Groups added', value: formatNumber(list.counts?.added ?? 0) },
        { key: 'Rows left out', value: formatNumber(list.counts?.left ?? 0) },
      ]}
    />
    <p class="govuk-body">
      <a class="govuk-link" href={paths.groupDoubles.to()}>
        Look at groups that look alike
      </a>
    </p>
    <PostForm action={paths.groupImportUndoing.to({ import: list.id })} token={token}>
      <p class="govuk-body">{words.undoHint}</p>
      <Button variant="warning" preventDoubleClick>
        {words.undo}
      </Button>
    </PostForm>
  </>
)
