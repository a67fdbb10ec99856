import { Button } from '../../../../../ui/button/button.tsx'
import { CharacterCount } from '../../../../../ui/character-count/character-count.tsx'
import { Checkboxes } from '../../../../../ui/checkboxes/checkboxes.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { houseRules } from '../../../../voices/paths.ts'
import { addressOf } from '../../../activity/address.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { textOf } from '../voting/pages.tsx'
import { ownWords } from './own-words.ts'
import type { Served } from './queries.ts'
import { limits } from './rules.ts'

export type OwnPage = {
  activity: Activity
  /** The statement that they want to say better. */
  original: Served | undefined
  text: string
  sure: boolean
  /** Ask whether it is one idea only where it may be two. */
  askSure: boolean
  error: string | undefined
  once: string
  token: string
  language: Language
}

/** A statement of somebody's own, or a better one in place of another. */
export function ownView(page: OwnPage): View {
  const { activity, original, error, language } = page
  const say = ownWords[language]
  const title = original ? say.betterTitle : say.title
  return {
    title,
    error: !!error,
    form: true,
    noindex: true,
    back: { href: paths.vote.to(addressOf(activity)), text: say.back },
    body: (
      <>
        <FieldErrorSummary errors={{ text: error }} {...(language === 'cy' ? { title: 'Mae problem' } : {})} />
        <h1 class="govuk-heading-l">{title}</h1>
        {original && (
          <InsetText>
            <h2 class="govuk-heading-s">{say.original}</h2>
            <p class="govuk-body">{textOf(original, language)}</p>
          </InsetText>
        )}
        <PostForm
          action={paths.newStatement.to(addressOf(activity))}
          token={page.token}
          once={page.once}
          language={language}
        >
          {original && <input type="hidden" name="better" value={original.number} />}
          <CharacterCount
            name="text"
            label={say.label}
            hint={say.hint}
            rows={3}
            maxlength={limits.most}
            limitText={say.count}
            value={page.text}
            error={error}
          />
          {page.askSure && (
            <Checkboxes name="sure" values={page.sure ? ['yes'] : []} items={[{ value: 'yes', label: say.sure }]} />
          )}
          <p class="govuk-body">
            <a class="govuk-link" href={houseRules.to()} target="_blank" rel="noopener">
              {say.rules}
            </a>
          </p>
          <p class="govuk-body">{say.shown}</p>
          <Button preventDoubleClick>{say.send}</Button>
        </PostForm>
      </>
    ),
  }
}
