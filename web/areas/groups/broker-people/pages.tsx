import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import * as paths from '../paths.ts'

export type BrokerPerson = { grantId: string; name: string; since: Date; own: boolean }
type Page = {
  token: string
  people: readonly BrokerPerson[]
  typed: { name: string; email: string }
  errors: FieldErrors
}

/** The broker's own people: only they choose them. */
export function brokerPeopleView({ token, people, typed, errors }: Page): View {
  return {
    title: 'People of the broker',
    staff: true,
    form: true,
    noindex: true,
    section: 'broker-people',
    error: Object.values(errors).some(Boolean),
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">People of the broker</h1>
        <p class="govuk-body">
          They keep the register of groups. Concerns open only to those who know the passphrase as well. The council
          cannot add anybody here, nor take anybody away.
        </p>
        {people.map((person) => (
          <section>
            <h2 class="govuk-heading-m">{person.name}</h2>
            <p class="govuk-body">Since {formatDate(person.since)}</p>
            {!person.own && (
              <PostForm action={paths.brokerPersonEnding.to({ grant: person.grantId })} token={token}>
                <Input
                  id={`reason-${person.grantId}`}
                  name="reason"
                  label={`Why ${person.name} no longer works with the broker`}
                  hint="This stands in the council’s record"
                  error={errors[`reason-${person.grantId}`]}
                />
                <Button variant="secondary">End {person.name}’s role</Button>
              </PostForm>
            )}
          </section>
        ))}
        <h2 class="govuk-heading-m">Invite somebody</h2>
        <PostForm action={paths.brokerPeople.to()} token={token}>
          <Input name="name" label={{ text: 'Their name', size: 's' }} value={typed.name} error={errors['name']} />
          <Input
            name="email"
            type="email"
            label={{ text: 'Their email address', size: 's' }}
            value={typed.email}
            error={errors['email']}
            autocomplete="off"
            spellcheck={false}
          />
          <Button preventDoubleClick>Send the invitation</Button>
        </PostForm>
      </>
    ),
  }
}
