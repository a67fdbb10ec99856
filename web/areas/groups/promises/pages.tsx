import { withQuery } from '../../../platform/paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { otherSide } from '../dialogue/rules.ts'
import * as paths from '../paths.ts'
import { frameOf, type Reader, startsOf } from '../record/frame.ts'
import { PromiseFields, type TypedPromise } from './fields.tsx'
import { type Holder, PromiseList } from './promise-list.tsx'
import type { Made } from './queries.ts'
import { words } from './words.ts'

export type PromisesPage = {
  open: readonly Made[]
  ended: readonly Made[]
  older: string | undefined
  later: boolean
  today: string
  holder: Holder
}

/** All promises of the two sides: what is open first. */
export function promisesPage(reader: Reader, { open, ended, older, later, today, holder }: PromisesPage): View {
  const { slug, name } = reader.group
  const here = paths.promises.to({ group: slug })
  const list = { reader, today, holder }
  return {
    ...frameOf(reader),
    title: `${words.title}: ${name}`,
    body: (
      <>
        <p class="fm-kicker">{name}</p>
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body">{words.intro}</p>
        <Button href={paths.newPromise.to({ group: slug })}>{words.make}</Button>
        {!later && (
          <Section id="open" title={words.open}>
            {open.length ? <PromiseList promises={open} {...list} /> : <p class="govuk-body">{words.openEmpty}</p>}
          </Section>
        )}
        <Section id="ended" title={words.ended}>
          {ended.length ? <PromiseList promises={ended} {...list} /> : <p class="govuk-body">{words.endedEmpty}</p>}
        </Section>
        {(older || later) && (
          <Pagination
            previous={later ? { href: here, text: words.newest } : undefined}
            next={older ? { href: withQuery(here, { before: older }), text: words.older } : undefined}
          />
        )}
      </>
    ),
  }
}

export type PromiseForm = { token: string; once: string; typed: TypedPromise; errors: FieldErrors }

/** Promising something. */
export function newPromisePage(reader: Reader, form: PromiseForm): View {
  const { group, side } = reader
  return {
    ...frameOf(reader),
    title: words.make,
    form: true,
    error: Object.values(form.errors).some(Boolean),
    body: (
      <>
        <FieldErrorSummary title={words.problem} errors={form.errors} ids={{ dueOn: 'due-day' }} />
        <p class="fm-kicker">{group.name}</p>
        <h1 class="govuk-heading-l">{words.make}</h1>
        <p class="govuk-body">{words.makeIntro(startsOf(otherSide(side), reader))}</p>
        <PostForm action={paths.newPromise.to({ group: group.slug })} token={form.token} once={form.once}>
          <PromiseFields typed={form.typed} errors={form.errors} />
          <Button preventDoubleClick>{words.save}</Button>
        </PostForm>
      </>
    ),
  }
}
