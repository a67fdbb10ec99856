import { Button } from '../../../ui/button/button.tsx'
import { formatList } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Select } from '../../../ui/select/select.tsx'
import type { AdoptedIdea } from '../../activities/index.ts'
import * as paths from '../paths.ts'
import type { Decision } from '../types.ts'
import { words } from './words.ts'

type Props = {
  decision: Pick<Decision, 'id' | 'publishedAt'>
  adopted: readonly AdoptedIdea[]
  adoptable: readonly { id: string; title: string; name: string | null; board: string }[]
  errors: Readonly<Record<string, string>>
  token: string
}

const say = words.takenUp

/** The ideas of solution boards that a decision rests on: chosen while it is a draft, for ever once it is published. */
export function TakenUp({ decision, adopted, adoptable, errors, token }: Props) {
  const free = decision.publishedAt ? [] : adoptable.filter(({ id }) => !adopted.some((idea) => idea.id === id))
  if (!adopted.length && !free.length) return null
  return (
    <Section id="taken-up" title={say.title}>
      <p class="govuk-body">{say.lead}</p>
      {adopted.map(({ id, title, href, authors }) => (
        <>
          <p class="govuk-body">
            <a class="govuk-link" href={href}>
              {title}
            </a>
            , {formatList(authors.map((name) => name ?? say.resident))}
          </p>
          {!decision.publishedAt && (
            <PostForm action={paths.adoptionEnd.to({ decision: decision.id, idea: id })} token={token}>
              <Button variant="secondary" preventDoubleClick>
                {say.remove(title)}
              </Button>
            </PostForm>
          )}
        </>
      ))}
      {free.length > 0 && (
        <PostForm action={paths.adoptIdea.to({ decision: decision.id })} token={token}>
          <Select
            name="idea"
            label={say.choose}
            error={errors['idea']}
            items={[
              { value: '', text: say.none },
              ...free.map(({ id, title, name, board }) => ({
                value: id,
                text: `${title} (${name ?? say.resident}, ${board})`,
              })),
            ]}
          />
          <Button variant="secondary" preventDoubleClick>
            {say.add}
          </Button>
        </PostForm>
      )}
    </Section>
  )
}
