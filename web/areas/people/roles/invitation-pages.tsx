import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Table } from '../../../ui/table/table.tsx'
import * as paths from '../paths.ts'
import { signInWords } from '../sign-in/words.ts'
import { type AcceptRefusal, asksAge } from './invite-rules.ts'
import { nameOfRole } from './pages.tsx'
import { RoleChoice, ScopeChoice } from './person-page.tsx'
import type { OpenInvitation, PendingInvitation } from './queries.ts'
import { acceptRefusals } from './words.ts'

export type InviteTyped = { email: string; name: string; role: string; where: string; scope: string }
type Page = {
  pending: readonly PendingInvitation[]
  scopes: ReadonlyMap<string, string>
  token: string
  typed?: InviteTyped
  errors?: FieldErrors
}

/** Invites somebody, and shows who has not answered yet. */
export function invitationsView({ pending, scopes, token, typed, errors = {} }: Page): View {
  return {
    title: 'Invite somebody',
    staff: true,
    section: 'people',
    form: true,
    breadcrumbs: [{ href: paths.people.to(), text: 'People' }],
    ...(Object.values(errors).some(Boolean) ? { error: true } : {}),
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">Invite somebody</h1>
        <p class="govuk-body">They get a letter with a link that works once, for 7 days.</p>
        <PostForm action={paths.invitations.to()} token={token}>
          <Input name="name" label={{ text: 'Their name', size: 's' }} value={typed?.name} error={errors['name']} />
          <Input
            name="email"
            type="email"
            label={{ text: 'Their work email address', size: 's' }}
            spellcheck={false}
            value={typed?.email}
            error={errors['email']}
          />
          <RoleChoice value={typed?.role} error={errors['role']} />
          <ScopeChoice where={typed?.where} scope={typed?.scope} error={errors['scope']} />
          <Button preventDoubleClick>Send the invitation</Button>
        </PostForm>
        <Section id="pending" title="Not answered yet">
          {pending.length === 0 ? (
            <Empty title="No invitation waits">Those you send are listed here until they are opened.</Empty>
          ) : (
            <Table
              caption="Invitations that wait"
              captionClass="govuk-visually-hidden"
              head={['Name', 'Role', 'Sent', 'Works until', <span class="govuk-visually-hidden">What you can do</span>]}
              rows={pending.map(({ name, role, scope, createdAt, expiresAt, handle }) => [
                name,
                `${nameOfRole(role)}${scope === 'council' ? '' : ` (${scopes.get(scope) ?? 'one project'})`}`,
                formatDate(createdAt),
                formatDate(expiresAt),
                <PostForm action={paths.invitationWithdrawal.to()} token={token}>
                  <input type="hidden" name="invitation" value={handle} />
                  <button class="fm-link-button" type="submit">
                    Take back<span class="govuk-visually-hidden"> the invitation to {name}</span>
                  </button>
                </PostForm>,
              ])}
            />
          )}
        </Section>
      </>
    ),
  }
}

/** What an invited person sees: one button. */
export function invitationView({
  invited,
  action,
  token,
  council,
  error,
}: {
  invited: OpenInvitation
  action: string
  token: string
  council: string
  error?: string | undefined
}): View {
  const { age, ages } = signInWords.en
  return {
    title: 'Your invitation',
    error: !!error,
    form: true,
    noindex: true,
    body: (
      <>
        <FieldErrorSummary errors={{ age: error }} />
        <h1 class="govuk-heading-l">Your invitation</h1>
        <p class="govuk-body">
          {council} invites you as {nameOfRole(invited.role).toLowerCase()}, with the address {invited.email}.
        </p>
        {!invited.known && (
          <p class="govuk-body">
            You will have an account in the name of {invited.name}. You can change the name later.
          </p>
        )}
        <PostForm action={action} token={token}>
          {asksAge(invited) && (
            <Radios
              name="age"
              legend={{ text: age, size: 's' }}
              error={error}
              items={(['18-plus', '13-to-17', 'under-13'] as const).map((value) => ({ value, label: ages[value] }))}
            />
          )}
          <Button preventDoubleClick>Accept the invitation</Button>
        </PostForm>
      </>
    ),
  }
}

export const deadInvitationView = (refused: AcceptRefusal): View => {
  const { title, line } = acceptRefusals[refused]
  return {
    title,
    noindex: true,
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">{line}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={paths.signIn.to()}>
            Sign in
          </a>
        </p>
      </>
    ),
  }
}
