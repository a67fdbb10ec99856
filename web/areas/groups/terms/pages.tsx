import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formView } from '../../../ui/layout/form-view.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { ChooseField } from '../choosing/choose-field.tsx'
import type { Choices, Choosable } from '../choosing/choosing.ts'
import * as paths from '../paths.ts'
import type { Agreement } from './queries.ts'
import { agreementsPerPage, type Terms } from './rules.ts'
import { words } from './words.ts'

export type TermsPage = {
  terms: Terms
  latest: number
  figures: { agreed: number; all: number }
  agreements: readonly Agreement[]
  page: number
  staff: boolean
  changes: boolean
  /** This person's own key groups. */
  mine: readonly Agreement[]
  /** Key groups that this person may agree for: how many wait, the only one, or all to choose from. */
  open: number
  only: Choosable | undefined
  choices: Choices
  /** The broker notes what was said on paper. */
  notes: boolean
  typed: { group: string; name: string }
  errors: FieldErrors
  token: string
}

/** The terms for link officers, how many groups agreed, and the way to agree. */
export function termsPage(page: TermsPage): View {
  const { terms, latest, agreements, errors, open, figures } = page
  const count = Math.max(1, Math.ceil(figures.all / agreementsPerPage))
  const now = terms.number === latest
  const here = now ? paths.terms.to() : paths.termsVersion.to({ version: String(terms.number) })
  return {
    title: words.title,
    staff: page.staff,
    section: 'network',
    error: Object.values(errors).some(Boolean),
    form: now && open > 0,
    ...(now ? {} : { back: { href: paths.terms.to(), text: words.version(latest) } }),
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="fm-meta">{terms.at ? words.from(terms.number, formatDate(terms.at)) : words.version(terms.number)}</p>
        <p class="govuk-body-l">{words.agreed(figures.agreed, figures.all)}.</p>
        <p class="govuk-body">{words.intro}</p>
        <ol class="govuk-list govuk-list--number govuk-list--spaced">
          {terms.clauses.map((clause) => (
            <li>{clause}</li>
          ))}
        </ol>
        {terms.why && (
          <p class="govuk-body">
            {words.whyChanged}: {terms.why}
          </p>
        )}
        <p class="govuk-body">{words.broker}</p>
        {page.changes && now && <Button href={paths.newTerms.to()}>{words.change}</Button>}
        {!page.notes && page.mine.map((one) => one.agreedAt && <Agreed {...one} />)}
        {now && open > 0 && <Agree {...page} />}
        {page.staff && (
          <Section id="agreed" title={words.list}>
            <Table
              caption={<span class="govuk-visually-hidden">{words.list}</span>}
              firstCellIsHeader
              head={['Key group', 'Agreed']}
              rows={agreements.map(({ group, name, agreedAt }) => [
                group,
                agreedAt ? words.by(name ?? '', formatDate(agreedAt)) : words.notYet,
              ])}
            />
            {count > 1 && <Pagination {...pages({ page: page.page, count, href: (to) => `${here}?page=${to}` })} />}
          </Section>
        )}
        {latest > 1 && now && (
          <Section id="earlier" title={words.earlier}>
            <ul class="govuk-list">
              {Array.from({ length: latest - 1 }, (_, i) => latest - 1 - i).map((number) => (
                <li>
                  <a class="govuk-link" href={paths.termsVersion.to({ version: String(number) })}>
                    {words.version(number)}
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </>
    ),
  }
}

const Agreed = ({ group, name, agreedAt }: Agreement) => (
  <p class="govuk-body">{words.youAgreed(group, name ?? '', formatDate(agreedAt!))}</p>
)

function Agree({ terms, only, choices, notes, typed, errors, token }: TermsPage) {
  return (
    <Section id="agree" title={notes || !only ? words.note : words.agree(only.name)}>
      <PostForm action={paths.termsAgreements.to()} token={token}>
        <input type="hidden" name="version" value={terms.number} />
        {only ? (
          <input type="hidden" name="group" value={only.id} />
        ) : (
          <ChooseField
            name="group"
            label={words.which}
            first="Choose a group"
            choices={choices}
            value={typed.group}
            error={errors['group']}
          />
        )}
        <Input name="name" label={notes ? words.nameOf : words.name} value={typed.name} error={errors['name']} />
        <Button preventDoubleClick>{notes ? words.noteButton : words.agreeButton}</Button>
      </PostForm>
    </Section>
  )
}

/** Writing a new version. */
export function newTermsPage({
  clauses,
  why,
  errors,
  token,
}: {
  clauses: string
  why: string
  errors: FieldErrors
  token: string
}): View {
  return formView({
    title: words.change,
    section: 'network',
    back: { href: paths.terms.to(), text: words.title },
    errors,
    body: (
      <>
        <PostForm action={paths.terms.to()} token={token}>
          <Textarea
            name="clauses"
            rows={16}
            label={{ text: words.clauses, size: 's' }}
            value={clauses}
            error={errors['clauses']}
          />
          <Textarea
            name="why"
            rows={3}
            label={{ text: words.why, size: 's' }}
            hint={words.whyHint}
            value={why}
            error={errors['why']}
          />
          <Button preventDoubleClick>{words.save}</Button>
        </PostForm>
      </>
    ),
  })
}
