import type { ComponentChildren } from 'preact'
import { Button } from '../../../../../ui/button/button.tsx'
import { CharacterCount } from '../../../../../ui/character-count/character-count.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../../ui/quote/quote.tsx'
import { Ask, type Errors } from '../../../questions/ask-pages.tsx'
import { askedOfAll } from '../../../questions/asked-of-all.ts'
import { translationOf } from '../../../questions/limit-words.ts'
import type { Values } from '../../../questions/question.ts'
import { questionWords } from '../../../questions/words.ts'
import { spoken } from '../board/cards.tsx'
import { limits } from '../definition.ts'
import type { OwnGroup } from '../found.ts'
import type { Problem } from '../queries.ts'
import { Speaker } from '../raising/speaker.tsx'
import { solutionWords } from '../words.ts'
import { ideaWords } from './words.ts'

/** How to hear what becomes of it: asked as everywhere. */
export const hear = askedOfAll.find(({ key }) => key === 'hear')!

export type IdeaForm = {
  action: string
  back: string
  problem: Problem
  groups: readonly OwnGroup[]
  speaksFor: string
  values: Values
  errors: Errors
  token: string
  once: string
  language: Language
  /** What officers say besides, who write it down for somebody. */
  entering?: ComponentChildren
}

/** An idea against a problem. */
export function ideaFormView(page: IdeaForm): View {
  const { problem, values, errors, language, entering } = page
  const say = ideaWords[language]
  return {
    title: `${say.title}: ${problem.title}`,
    form: true,
    noindex: true,
    staff: !!entering,
    ...(entering ? { section: 'projects' as const } : {}),
    error: Object.values(errors).some(Boolean),
    back: { href: page.back, text: solutionWords[language].back },
    body: (
      <>
        <FieldErrorSummary errors={errors} {...(language === 'cy' ? { title: 'Mae problem' } : {})} />
        <h1 class="govuk-heading-l">{say.title}</h1>
        <Quote by={say.about} lang={spoken(problem, language)}>
          <p class="govuk-!-font-weight-bold">{problem.title}</p>
        </Quote>
        {!entering && <p class="govuk-body">{say.lead}</p>}
        <PostForm action={page.action} token={page.token} once={page.once} {...(entering ? {} : { language })}>
          {entering}
          <Speaker groups={page.groups} value={page.speaksFor} error={errors['speaks-for']} language={language} />
          <Input
            name="title"
            label={{ text: say.line, size: 'm' }}
            hint={say.lineHint}
            value={values['title']}
            error={errors['title']}
          />
          <CharacterCount
            name="words"
            label={{ text: say.words, size: 'm' }}
            hint={say.hint}
            rows={5}
            maxlength={limits.idea}
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
