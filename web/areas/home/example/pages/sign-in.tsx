import { Button } from '../../../../ui/button/button.tsx'
import { Empty } from '../../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../../ui/error-summary/error-summary.tsx'
import { InsetText } from '../../../../ui/inset-text/inset-text.tsx'
import type { View } from '../../../../ui/layout/view.ts'
import { PostForm } from '../../../../ui/post-form/post-form.tsx'
import { exampleMail, exampleSignIn } from '../../paths.ts'
import { words } from '../words.ts'

export type ExamplePeople = { title: string; people: readonly { id: string; name: string; roles: string }[] }

export type SignInData = {
  groups: readonly ExamplePeople[]
  others: readonly { name: string; href: string }[]
  token: string
  refused: boolean
}

const say = words.signIn

/** The invented people, by what they do, each with a button that makes the visitor be them. */
export function exampleSignInPage({ groups, others, token, refused }: SignInData): View {
  return {
    title: say.title,
    noindex: true,
    error: refused,
    body: (
      <>
        {refused && <ErrorSummary errors={[{ text: say.gone }]} />}
        <h1 class="govuk-heading-xl">{say.title}</h1>
        <p class="govuk-body-l">{say.intro}</p>
        <InsetText>{say.second}</InsetText>
        {groups.every(({ people }) => people.length === 0) && <Empty title={say.emptyTitle}>{say.empty}</Empty>}
        {groups
          .filter(({ people }) => people.length > 0)
          .map((group) => (
            <Group group={group} token={token} />
          ))}
        <p class="govuk-body">
          <a class="govuk-link" href={exampleMail.to()}>
            {say.mail}
          </a>
        </p>
        {others.length > 0 && (
          <>
            <h2 class="govuk-heading-m">{say.other}</h2>
            <ul class="govuk-list govuk-list--bullet">
              {others.map(({ name, href }) => (
                <li>
                  <a class="govuk-link" href={href}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </>
    ),
  }
}

function Group({ group: { title, people }, token }: { group: ExamplePeople; token: string }) {
  return (
    <section>
      <h2 class="govuk-heading-m">{title}</h2>
      <ul class="fm-people">
        {people.map(({ id, name, roles }) => (
          <li class="fm-people__person">
            <div>
              <p class="fm-people__name">{name}</p>
              {roles && <p class="fm-meta">{roles}</p>}
            </div>
            <PostForm action={exampleSignIn.to()} token={token}>
              <input type="hidden" name="account" value={id} />
              <Button variant="secondary">
                {say.cardAction}
                <span class="govuk-visually-hidden"> as {name}</span>
              </Button>
            </PostForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
