import { withQuery } from '../../../../platform/paths.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { formatDateTime } from '../../../../ui/layout/format.ts'
import { PostForm } from '../../../../ui/post-form/post-form.tsx'
import { hintNote, moderation } from '../../paths.ts'
import type { OpenHint } from './hint-commands.ts'

export type ShownHint = OpenHint & { about: string }

/** What was seen, and what else it may be: a person decides what it means. */
function sentence({ kind, n, wards, from, to }: OpenHint): { seen: string; perhaps: string } {
  const many = n.toLocaleString('en-GB')
  const between = `between ${formatDateTime(from)} and ${formatDateTime(to)}`
  switch (kind) {
    case 'fast':
      return {
        seen: `${many} answers that say the same came ${between}.`,
        perhaps: 'It may be a group that agreed on words, a class, or one person many times.',
      }
    case 'few-wards':
      return {
        seen: `${many} answers that say the same come from ${wards === 1 ? 'one ward' : `${wards} wards`}; most other people live elsewhere.`,
        perhaps: 'It may be neighbours who care about the same thing, or somebody who speaks for them.',
      }
    case 'one-browser':
      return {
        seen: `${many} answers came from one browser ${between}.`,
        perhaps: 'It may be a library, a stall or a family, or one person many times.',
      }
  }
}

/** Hints are shown to people. Nothing is held back, slowed down or counted less because of one. */
export function Hints({ hints, chosen, token }: { hints: readonly ShownHint[]; chosen: string; token: string }) {
  if (!hints.length) return null
  return (
    <section class="fm-section" aria-labelledby="hints">
      <h2 class="govuk-heading-m" id="hints">
        Worth a thought
      </h2>
      <p class="govuk-body">Nothing was done about these by itself. Look, then decide each answer as any other.</p>
      <ul class="govuk-list govuk-list--spaced">
        {hints.map((hint) => {
          const { seen, perhaps } = sentence(hint)
          return (
            <li>
              <b>{hint.about}:</b> {seen} {perhaps}{' '}
              <a class="govuk-link" href={withQuery(moderation.to(), { hint: chosen === hint.id ? '' : hint.id })}>
                {chosen === hint.id ? 'Show all answers again' : 'See these answers'}
                <span class="govuk-visually-hidden">: {seen}</span>
              </a>
              <PostForm action={hintNote.to({ hint: hint.id })} token={token}>
                <Button variant="secondary" class="govuk-!-margin-bottom-0">
                  I have seen this<span class="govuk-visually-hidden">: {seen}</span>
                </Button>
              </PostForm>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
