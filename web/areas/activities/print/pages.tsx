import { translated } from '../../../platform/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDate, formatDateTime } from '../../../ui/layout/format.ts'
import { PaperSheet } from '../../../ui/layout/paper.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { receiptLookUp } from '../../voices/paths.ts'
import { endOf } from '../activity/rules.ts'
import type { Activity } from '../activity/types.ts'
import type { Skip } from '../kinds/kind.ts'
import * as paths from '../paths.ts'
import type { Ground } from '../questions/asking.ts'
import type { Question } from '../questions/question.ts'
import { codePath } from './code-picture.ts'
import { onwardFrom } from './onward.ts'
import { OnPaper } from './paper-pages.tsx'
import { type PrintKind, type PrintRefusal, printKinds } from './rules.ts'
import { printKindWords, printRefusals, sheetWords } from './words.ts'

type Batch = { id: string; kind: PrintKind; language: Language; sheets: number; createdAt: Date }

export type PrintPage = {
  activity: Activity
  batches: readonly Batch[]
  typed: { kind: string; language: string; sheets: string }
  refused?: PrintRefusal
  token: string
}

/** How many forms, how large, in which language; and the piles printed before. */
export function printView({ activity, batches, typed, refused, token }: PrintPage): View {
  const at = { activity: activity.id }
  const error = refused && printRefusals[refused]
  return {
    title: 'Print pack',
    staff: true,
    section: 'keying',
    form: true,
    error: !!refused,
    back: { href: paths.activityDesk.to(at), text: `Back to ${activity.title}` },
    body: (
      <>
        <FieldErrorSummary errors={{ sheets: error }} />
        <h1 class="govuk-heading-l">Print pack</h1>
        <p class="govuk-body">
          A pack is all that goes along: a cover that says how to use it, information and a poster, the forms, a script
          to read out, and a list for what comes back. Each form has a receipt code of its own, with a slip to tear off
          and keep. Print as many as you need: a copied form would carry somebody else’s code.
        </p>
        <PostForm action={paths.print.to(at)} token={token}>
          <Input
            name="sheets"
            label="How many"
            inputmode="numeric"
            width={3}
            value={typed.sheets}
            error={error}
            autocomplete="off"
          />
          <Radios
            name="kind"
            legend={{ text: 'Size', size: 's' }}
            value={typed.kind}
            items={printKinds.map((value) => ({ value, ...printKindWords[value] }))}
          />
          <Radios
            name="language"
            legend={{ text: 'Language', size: 's' }}
            inline
            value={typed.language}
            items={[
              { value: 'en', label: 'English' },
              { value: 'cy', label: 'Welsh' },
            ]}
          />
          <Button preventDoubleClick>Make the forms</Button>
        </PostForm>
        {batches.length > 0 && (
          <Table
            caption="Forms made so far"
            captionSize="s"
            head={['Forms made', 'Size', 'Language', { text: 'Forms', numeric: true }, 'All of it']}
            rows={batches.map(({ id, kind, language, sheets, createdAt }) => [
              <a class="govuk-link" href={paths.printBatch.to({ ...at, batch: id })}>
                {formatDateTime(createdAt)}
              </a>,
              printKindWords[kind].label,
              language === 'cy' ? 'Welsh' : 'English',
              { text: String(sheets), numeric: true },
              <a class="govuk-link" href={paths.printPack.to({ ...at, batch: id })}>
                Print pack<span class="govuk-visually-hidden"> of {formatDateTime(createdAt)}</span>
              </a>,
            ])}
          />
        )}
      </>
    ),
  }
}

export type SheetsPage = {
  batch: string
  activity: Activity
  questions: readonly Question[]
  skips: readonly Skip[]
  codes: readonly { code: string; shown: string }[]
  kind: PrintKind
  language: Language
  council: { name: string; origin: string; address: string }
  ground?: Ground | undefined
}

/** The pile itself, a form to a page or two, ready for the printer. */
export function sheetsView({
  activity,
  batch,
  questions,
  skips,
  codes,
  kind,
  language,
  council,
  ground,
}: SheetsPage): View {
  return {
    title: `${codes.length} forms`,
    styles: ['paper'],
    noindex: true,
    width: 'wide',
    back: { href: paths.print.to({ activity: activity.id }), text: 'Back to the print pack' },
    body: (
      <>
        <div class="fm-paper__screen">
          <h1 class="govuk-heading-l">
            {codes.length} {codes.length === 1 ? 'form' : 'forms'}, ready to print
          </h1>
          <p class="govuk-body">
            Use the print command of your browser, at 100% on A4. Each form begins on a new page.
          </p>
          <p class="govuk-body">
            <a class="govuk-link" href={paths.printPack.to({ activity: activity.id, batch })}>
              Print the whole pack: cover, information, poster, forms, script and list
            </a>
          </p>
        </div>
        {codes.map((code) => (
          <Sheet
            activity={activity}
            batch={batch}
            questions={questions}
            skips={skips}
            code={code}
            kind={kind}
            language={language}
            council={council}
            ground={ground}
          />
        ))}
      </>
    ),
  }
}

type SheetProps = Omit<SheetsPage, 'codes'> & { code: { code: string; shown: string } }

const ownWords: readonly Question['type'][] = ['words', 'line', 'statements']
export const sizes = { form: 'plain', 'form-large': 'large', 'form-easy': 'easy' } as const

/** One form with its code. */
export function Sheet({ activity, questions, skips, code, kind, language, council, ground }: SheetProps) {
  const firstSection = questions.findIndex(({ section }) => section)
  const say = sheetWords[language]
  const end = endOf(activity)
  const address = `${council.origin}${receiptLookUp.to()}`
  const { size, path } = codePath(`${address}/${code.code}`)
  const picture = (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={code.shown}>
      <path d={path} fill="#000" />
    </svg>
  )
  return (
    <PaperSheet
      size={sizes[kind]}
      code={code.shown}
      picture={picture}
      head={
        <>
          <p>
            {council.name}
            <br />
            <b>{translated(activity, 'title', language)}</b>
          </p>
          <p>
            {questions.some(({ type }) => ownWords.includes(type)) && `${say.ownWords} `}
            {say.thanks}
          </p>
          <p>
            {end && say.closes(formatDate(end, language))} {council.address && `${say.returnTo} ${council.address}`}
          </p>
          <p>{say.date}: ______________</p>
        </>
      }
    >
      <div lang={language}>
        {questions.map((question, index) => (
          <OnPaper
            question={question}
            number={index + 1}
            language={language}
            easy={kind === 'form-easy'}
            onward={onwardFrom(question.key, questions, skips, say.onward, language)}
            ground={ground}
            under={firstSection >= 0 && index >= firstSection}
          />
        ))}
        <div class="fm-paper__slip">
          <h2>
            {say.slipTitle}: {code.shown}
          </h2>
          <p>
            {translated(activity, 'title', language)}. {say.slip(address.replace(/^https?:\/\//, ''))}
          </p>
        </div>
      </div>
    </PaperSheet>
  )
}
