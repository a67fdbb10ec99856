import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { FileUpload } from '../../../ui/file-upload/file-upload.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDateTime, formatNumber } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import { importKinds } from './problems.ts'
import type { Holdings, PastImport } from './queries.ts'
import { kindNames, words } from './words.ts'

export type Typed = {
  kind: string
  source: string
  licence: string
  day: string
  month: string
  year: string
  example: boolean
}
export const nothingTyped: Typed = {
  kind: '',
  source: '',
  licence: 'Open Government Licence v3.0',
  day: '',
  month: '',
  year: '',
  example: false,
}

export function deskPage({
  holdings,
  imports,
  typed,
  errors,
  token,
}: {
  holdings: Holdings
  imports: readonly PastImport[]
  typed: Typed
  errors: FieldErrors
  token: string
}): View {
  return {
    title: words.title,
    error: Object.values(errors).some(Boolean),
    staff: true,
    section: 'places',
    width: 'wide',
    form: true,
    body: (
      <>
        <FieldErrorSummary errors={errors} ids={{ starts: 'starts-day' }} />
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body">{words.intro}</p>
        <h2 class="govuk-heading-m">{words.have}</h2>
        <SummaryList
          rows={Object.entries(words.kinds).map(([key, name]) => ({
            key: name,
            value: formatNumber(holdings[key as keyof Holdings]),
          }))}
        />
        <Section id="import" title={words.upload}>
          <div class="govuk-!-width-two-thirds">
            <UploadForm typed={typed} errors={errors} token={token} />
          </div>
        </Section>
        <Section id="history" title={words.history}>
          <History imports={imports} />
        </Section>
      </>
    ),
  }
}

function UploadForm({ typed, errors, token }: { typed: Typed; errors: FieldErrors; token: string }) {
  return (
    <PostForm action={paths.uploads.to()} token={token} upload>
      <Radios
        name="kind"
        legend={{ text: words.what, size: 's' }}
        value={typed.kind}
        error={errors['kind']}
        items={importKinds.map((kind) => ({ value: kind, label: kindNames[kind].title, hint: kindNames[kind].hint }))}
      />
      <FileUpload
        name="file"
        label={words.file}
        hint={words.fileHint}
        error={errors['file']}
        accept=".csv,.geojson,.json,text/csv,application/geo+json"
      />
      <Textarea
        name="source"
        label={words.source}
        hint={words.sourceHint}
        rows={2}
        value={typed.source}
        error={errors['source']}
      />
      <Input name="licence" label={words.licence} value={typed.licence} error={errors['licence']} />
      <DateInput
        id="starts"
        namePrefix="starts"
        legend={{ text: words.startsOn, size: 's' }}
        hint={words.startsOnHint}
        value={{ day: typed.day, month: typed.month, year: typed.year }}
        error={errors['starts']}
      />
      <Checkboxes
        name="example"
        items={[{ value: 'yes', label: words.example }]}
        values={typed.example ? ['yes'] : []}
      />
      <Button preventDoubleClick>{words.check}</Button>
    </PostForm>
  )
}

function History({ imports }: { imports: readonly PastImport[] }) {
  if (imports.length === 0) return <Empty title={words.noHistory}>{words.intro}</Empty>
  return (
    <div class="fm-scroll">
      <Table
        head={['When', 'What', 'File', { text: 'Rows', numeric: true }, 'Source and licence']}
        rows={imports.map(({ importedAt, kind, name, rows, source, licence }) => [
          formatDateTime(importedAt),
          kindNames[kind as keyof typeof kindNames].title,
          name,
          { text: formatNumber(rows), numeric: true },
          `${source} (${licence})`,
        ])}
      />
    </div>
  )
}
