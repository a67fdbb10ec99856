import { Button } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import { frameOf, type Reader, startsOf } from '../record/frame.ts'
import { PromiseFields, type TypedPromise } from './fields.tsx'
import { type Holder, handedOver, PromiseState, whoOf } from './promise-list.tsx'
import type { Before, Made } from './queries.ts'
import { words } from './words.ts'

export type OnePromise = {
  made: Made
  before: readonly Before[]
  today: string
  holder: Holder
  /** What the side that promised can do while it is open. */
  forms?:
    | {
        token: string
        version: number
        typed: TypedPromise & { why: string; how: string; whyNot: string }
        errors: FieldErrors
      }
    | undefined
}

/** One promise with its history; whoever made it says that it is kept, changes it or takes it back. */
export function promisePage(reader: Reader, page: OnePromise): View {
  const { made, before, today, holder, forms } = page
  const over = handedOver(made, holder)
  return {
    ...frameOf(reader),
    title: made.words.slice(0, 80),
    form: !!forms,
    error: Object.values(forms?.errors ?? {}).some(Boolean),
    body: (
      <>
        {forms && <FieldErrorSummary title={words.problem} errors={forms.errors} ids={{ dueOn: 'due-day' }} />}
        <p class="fm-kicker">{startsOf(made.side, reader)} promised</p>
        <h1 class="govuk-heading-l fm-written">{made.words}</h1>
        <p class="govuk-body-l">
          <PromiseState made={made} today={today} />
        </p>
        <p class="govuk-body">
          {words.promised(whoOf(made, reader), formatDate(made.madeAt))}. {words.dueOn(formatDate(made.dueOn))}.
          {over && ` ${over}.`}
        </p>
        {made.endedWhy && <p class="govuk-body fm-written">{made.endedWhy}</p>}
        {forms && <Forms reader={reader} made={made} forms={forms} />}
        {before.map((old) => (
          <Section id={`before-${old.version}`} title={words.was(formatDate(old.endedAt))}>
            <p class="govuk-body fm-written">{old.words}</p>
            <p class="fm-meta">
              <span>{words.dueOn(formatDate(old.dueOn))}</span>
              <span>{words.because(old.why)}</span>
            </p>
          </Section>
        ))}
      </>
    ),
  }
}

function Forms({ reader, made, forms }: { reader: Reader; made: Made; forms: NonNullable<OnePromise['forms']> }) {
  const { token, typed, errors, version } = forms
  const to = { group: reader.group.slug, promise: made.id }
  return (
    <>
      <Section id="keep" title={words.keep}>
        <PostForm action={paths.promiseEnding.to(to)} token={token}>
          <input type="hidden" name="as" value="kept" />
          <Textarea name="how" rows={2} label={words.keepHow} value={typed.how} error={errors['how']} />
          <Button preventDoubleClick>{words.keepButton}</Button>
        </PostForm>
      </Section>
      <Details summary={words.change} open={!!(errors['words'] || errors['dueOn'] || errors['why'])}>
        <PostForm action={paths.promiseChange.to(to)} token={token}>
          <input type="hidden" name="version" value={version} />
          <PromiseFields typed={typed} errors={errors} />
          <Textarea name="why" rows={2} label={words.changeWhy} value={typed.why} error={errors['why']} />
          <Button variant="secondary" preventDoubleClick>
            {words.changeButton}
          </Button>
        </PostForm>
      </Details>
      <Details summary={words.withdraw} open={!!errors['whyNot']}>
        <PostForm action={paths.promiseEnding.to(to)} token={token}>
          <input type="hidden" name="as" value="withdrawn" />
          <Textarea name="whyNot" rows={2} label={words.withdrawWhy} value={typed.whyNot} error={errors['whyNot']} />
          <Button variant="warning" preventDoubleClick>
            {words.withdrawButton}
          </Button>
        </PostForm>
      </Details>
    </>
  )
}
