import { speak } from '../../../platform/words.ts'
import { AskWay } from '../../../ui/ask-way/ask-way.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { CharacterCount } from '../../../ui/character-count/character-count.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { houseRules, thought } from '../paths.ts'
import { longestThought, type ThoughtField, type ThoughtFields } from './rules.ts'
import { thoughtWords } from './words.ts'

export type ThoughtPage = {
  token: string
  once: string
  language: Language
  about: { subject: string; title: string; href: string }
  /** The day by which a reply would be there. */
  due: string
  values: ThoughtFields
  errors: Partial<Record<ThoughtField, string | undefined>>
}

/** One question about one page; all else on it may be left as it is. */
export function thoughtView(page: ThoughtPage): View {
  const { language, about, token, once, errors } = page
  const say = speak(thoughtWords, language)
  return {
    title: say.title(about.title),
    error: Object.values(errors).some(Boolean),
    form: true,
    noindex: true,
    back: { href: about.href, text: about.title },
    body: (
      <>
        <FieldErrorSummary title={say.problem} errors={errors} />
        <PostForm action={thought.to({ subject: about.subject })} token={token} once={once} language={language}>
          <Words page={page} />
          <Showing page={page} />
          <AskWay
            legend={say.reply}
            hint={say.replyHint(page.due)}
            values={page.values}
            errors={errors}
            language={language}
            no
          />
          <Button preventDoubleClick>{say.send}</Button>
        </PostForm>
      </>
    ),
  }
}

function Words({ page: { language, about, values, errors } }: { page: ThoughtPage }) {
  const say = speak(thoughtWords, language)
  return (
    <>
      <CharacterCount
        name="thought"
        label={{ text: say.question, size: 'l', pageHeading: true }}
        hint={`${say.about} ${about.title}. ${say.hint}`}
        rows={8}
        maxlength={longestThought}
        threshold={75}
        spellcheck
        limitText={say.limit}
        {...say.counter}
        value={values.thought}
        error={errors.thought}
      />
      <p class="govuk-body">
        {say.rules.before}
        <a class="govuk-link" href={houseRules.to()} target="_blank" rel="noopener">
          {say.rules.link}
        </a>
        {say.rules.after}
      </p>
    </>
  )
}

function Showing({ page: { language, values, errors } }: { page: ThoughtPage }) {
  const say = speak(thoughtWords, language)
  return (
    <>
      <Checkboxes
        name="publish"
        legend={{ text: say.publishLegend, size: 's' }}
        values={values.publish === 'yes' ? ['yes'] : []}
        items={[{ value: 'yes', label: say.publish, hint: say.publishHint }]}
      />
      <Input
        name="name"
        label={say.name}
        hint={say.nameHint}
        value={values.name}
        error={errors.name}
        width={20}
        autocomplete="off"
        spellcheck={false}
      />
    </>
  )
}
