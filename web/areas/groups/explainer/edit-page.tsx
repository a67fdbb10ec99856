import { Button } from '../../../ui/button/button.tsx'
import { CharacterCount } from '../../../ui/character-count/character-count.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Select } from '../../../ui/select/select.tsx'
import * as paths from '../paths.ts'
import { longestAbout, type ServiceFields } from './rules.ts'
import { words } from './words.ts'

/** How hard a text is to read, as far as it can be told. */
export type Hint = { age: number | undefined; hard: readonly string[]; long: number }
export type EditPage = {
  /** Absent for a new one. */
  service: { slug: string; name: string } | undefined
  typed: ServiceFields
  errors: FieldErrors
  hint: Hint | undefined
  staff: readonly { id: string; name: string }[]
  versions: readonly { number: number; about: string; why: string | null; at: Date; by: string }[]
  token: string
}

/** Writing the page of a service, with how easy it is to read and what it said before. */
export function editPage({ service, typed, errors, hint, staff, versions, token }: EditPage): View {
  const title = service ? `${words.edit}: ${service.name}` : words.add
  const action = service ? paths.editCouncilService.to({ service: service.slug }) : paths.newCouncilService.to()
  return {
    title,
    staff: true,
    section: 'network',
    error: Object.values(errors).some(Boolean),
    form: true,
    back: service
      ? { href: paths.councilService.to({ service: service.slug }), text: service.name }
      : { href: paths.councilServices.to(), text: words.title },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{title}</h1>
        <PostForm action={action} token={token}>
          <Input name="name" label={{ text: words.name, size: 's' }} value={typed.name} error={errors['name']} />
          <CharacterCount
            name="about"
            rows={12}
            label={{ text: words.about, size: 's' }}
            hint={words.aboutHint}
            maxlength={longestAbout}
            threshold={75}
            spellcheck
            value={typed.about}
            error={errors['about']}
          />
          {hint && <Reading hint={hint} />}
          <Input
            name="email"
            type="email"
            label={{ text: words.email, size: 's' }}
            hint={words.emailHint}
            value={typed.email}
            error={errors['email']}
            autocomplete="off"
          />
          <Input
            name="telephone"
            type="tel"
            label={{ text: words.telephone, size: 's' }}
            hint={words.telephoneHint}
            value={typed.telephone}
            error={errors['telephone']}
            autocomplete="off"
          />
          <Select
            name="lead"
            label={{ text: words.lead, size: 's' }}
            hint={words.leadHint}
            value={typed.lead}
            error={errors['lead']}
            items={[{ value: '', text: words.leadNobody }, ...staff.map(({ id, name }) => ({ value: id, text: name }))]}
          />
          {service && (
            <Input name="why" label={{ text: words.why, size: 's' }} value={typed.why} error={errors['why']} />
          )}
          <Button preventDoubleClick>{words.save}</Button>
        </PostForm>
        {versions.length > 1 && (
          <Section id="versions" title={words.earlier}>
            {versions.map(({ number, about, why, at, by }) => (
              <>
                <h3 class="govuk-heading-s">{words.version(number, formatDate(at), by)}</h3>
                {why && <p class="fm-meta">{why}</p>}
                <p class="govuk-body fm-words">{about}</p>
              </>
            ))}
          </Section>
        )}
      </>
    ),
  }
}

const Reading = ({ hint: { age, hard, long } }: { hint: Hint }) => (
  <InsetText>
    <p class="govuk-body govuk-!-font-weight-bold">{words.readingTitle}</p>
    {age !== undefined && <p class="govuk-body">{words.reading(age)}</p>}
    {hard.length > 0 && <p class="govuk-body">{words.hard(hard.join(', '))}</p>}
    {long > 0 && <p class="govuk-body">{words.long(long)}</p>}
  </InsetText>
)
