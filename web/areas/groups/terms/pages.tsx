import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import type { Agreement } from './queries.ts'
import type { Terms } from './rules.ts'
import { words } from './words.ts'

export type TermsPage = {
  terms: Terms
  latest: number
  agreements: readonly Agreement[]
  staff: boolean
  changes: boolean
  /** Key groups that this person may agree for. */
  mine: readonly Agreement[]
  /** The broker notes what was said on paper. */
  notes: boolean
  typed: { group: string; name: string }
  errors: FieldErrors
  token: string
}

/** The terms for link officers, how many groups agreed, and the way to agree. */
export function termsPage(page: TermsPage): View {
  const { terms, latest, agreements, errors } = page
  const agreed = agreements.filter(({ agreedAt }) => agreedAt).length
  const open = page.mine.filter(({ agreedAt }) => !agreedAt)
  const now = terms.number === latest
  return {
    title: words.title,
    staff: page.staff,
    section: 'network',
    error: Object.values(errors).some(Boolean),
    form: now && open.length > 0,
    ...(now ? {} : { back: { href: paths.terms.to(), text: words.version(latest) } }),
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="fm-meta">{terms.at ? words.from(terms.number, formatDate(terms.at)) : words.version(terms.number)}</p>
        <p class="govuk-body-l">{words.agreed(agreed, agreements.length)}.</p>
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
        {now && open.length > 0 && <Agree {...page} open={open} />}
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

function Agree({ terms, open, notes, typed, errors, token }: TermsPage & { open: readonly Agreement[] }) {
  const one = open.length === 1 ? open[0]! : undefined
  return (
    <Section id="agree" title={notes || !one ? words.note : words.agree(one.group)}>
      <PostForm action={paths.termsAgreements.to()} token={token}>
        <input type="hidden" name="version" value={terms.number} />
        {one ? (
          <input type="hidden" name="group" value={one.groupId} />
        ) : (
          <Select
            name="group"
            label={words.which}
            value={typed.group}
            items={open.map(({ groupId, group }) => ({ value: groupId, text: group }))}
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
  return {
    title: words.change,
    staff: true,
    section: 'network',
    error: Object.values(errors).some(Boolean),
    form: true,
    back: { href: paths.terms.to(), text: words.title },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{words.change}</h1>
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
  }
}
