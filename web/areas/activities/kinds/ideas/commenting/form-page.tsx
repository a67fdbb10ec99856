import { Button } from '../../../../../ui/button/button.tsx'
import { CharacterCount } from '../../../../../ui/character-count/character-count.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../../ui/quote/quote.tsx'
import { Radios } from '../../../../../ui/radios/radios.tsx'
import * as paths from '../../../paths.ts'
import { Ask, type Errors } from '../../../questions/ask-pages.tsx'
import { askedOfAll } from '../../../questions/asked-of-all.ts'
import { translationOf } from '../../../questions/limit-words.ts'
import type { Values } from '../../../questions/question.ts'
import { questionWords } from '../../../questions/words.ts'
import { limits } from '../definition.ts'
import { spoken } from '../listing/cards.tsx'
import type { Idea } from '../queries.ts'
import { supportWords } from '../supporting/words.ts'
import { commentWords } from './words.ts'

/** How to hear what becomes of it: asked as everywhere. */
export const hear = askedOfAll.find(({ key }) => key === 'hear')!

export type CommentPage = {
  at: { project: string; activity: string; idea: string }
  idea: Idea
  values: Values
  errors: Errors
  token: string
  once: string
  language: Language
}

export function commentView({ at, idea, values, errors, token, once, language }: CommentPage): View {
  const say = commentWords[language]
  return {
    title: `${say.title}: ${idea.title}`,
    form: true,
    noindex: true,
    error: Object.values(errors).some(Boolean),
    back: { href: paths.idea.to(at), text: supportWords[language].back },
    body: (
      <>
        <FieldErrorSummary errors={errors} {...(language === 'cy' ? { title: 'Mae problem' } : {})} />
        <h1 class="govuk-heading-l">{say.title}</h1>
        <Quote by={say.about} lang={spoken(idea, language)}>
          <p class="govuk-!-font-weight-bold">{idea.title}</p>
        </Quote>
        <p class="govuk-body">{say.lead}</p>
        <PostForm action={paths.newIdeaComment.to(at)} token={token} once={once} language={language}>
          <Radios
            name="side"
            legend={{ text: say.side, size: 'm' }}
            value={values['side']}
            error={errors['side']}
            items={(['for', 'against'] as const).map((value) => ({ value, label: say.sides[value] }))}
          />
          <CharacterCount
            name="words"
            label={{ text: say.words, size: 'm' }}
            hint={say.hint}
            rows={5}
            maxlength={limits.comment}
            threshold={75}
            spellcheck
            value={values['words']}
            error={errors['words']}
            limitText={questionWords[language].limit}
            {...translationOf(language)}
          />
          <Input
            name="name"
            label={say.name}
            hint={say.nameHint}
            value={values['name']}
            error={errors['name']}
            width={20}
            autocomplete="off"
            spellcheck={false}
          />
          <Ask question={hear} values={values} errors={errors} language={language} heading="section" />
          <p class="govuk-body">{say.shown}</p>
          <Button preventDoubleClick>{say.send}</Button>
        </PostForm>
      </>
    ),
  }
}
