import { withQuery } from '../../../platform/paths.ts'
import { translated } from '../../../platform/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { formatDateTime } from '../../../ui/layout/format.ts'
import type { Language, Script, View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { houseRules } from '../../voices/paths.ts'
import { addressOf } from '../activity/address.ts'
import { directionOf } from '../formats/languages.ts'
import { type Frame, isTranslated } from '../formats/translating.ts'
import * as paths from '../paths.ts'
import { answerLines } from '../questions/answer-lines.ts'
import { Ask, type Errors, type WardChoice } from '../questions/ask-pages.tsx'
import type { Ground } from '../questions/asking.ts'
import { firstFields } from '../questions/errors.ts'
import { sendsFile } from '../questions/file-value.ts'
import type { PlaceKept } from '../questions/place.ts'
import { isOwnWords, type Question, type Values } from '../questions/question.ts'
import { Written } from '../questions/written-pages.tsx'
import { questionBefore } from './rules.ts'
import { takingPartWords } from './words.ts'

/** What every page of taking part knows of the activity. */
export type Taking = {
  project: { slug: string; title: string }
  slug: string
  title: string
  translations: unknown
  questions: readonly Question[]
  /** The questions are in this language, which is none of the website's. */
  spoken?: string
  /** The words of the form in that language, as far as they are translated. */
  frame?: Frame
}

export type Typed = { values: Values; errors: Errors; place: PlaceKept | undefined; token: string; language: Language }

export const questionHref = (taking: Taking, question: Question): string =>
  question.key === taking.questions[0]?.key
    ? paths.answer.to(addressOf(taking))
    : paths.question.to({ ...addressOf(taking), question: question.key })

type QuestionView = Typed & {
  question: Question
  wards: readonly WardChoice[] | undefined
  /** For a question about a place on the map. */
  ground: Ground | undefined
  /** The person came from the check page, and goes back there. */
  fromCheck: boolean
  /** When a draft of an earlier visit was last kept. */
  keptAt: Date | undefined
}

/** What a type of question asks for beside keeping what is written. */
const more: Partial<Record<Question['type'], readonly Script[]>> = { points: ['share'], spot: ['spot'] }

/** One question a page. */
export function questionView(taking: Taking, at: QuestionView): View {
  const { question, errors, language, token, fromCheck } = at
  const say = takingPartWords[language]
  const place = taking.questions.findIndex(({ key }) => key === question.key)
  const before = questionBefore(taking.questions, question.key)
  const back = fromCheck
    ? paths.check.to(addressOf(taking))
    : before
      ? questionHref(taking, before)
      : paths.activity.to(addressOf(taking))
  const sends = sendsFile(question)
  const action = sends
    ? paths.upload.to({ ...addressOf(taking), question: question.key })
    : questionHref(taking, question)
  const failed = Object.values(errors).some(Boolean)
  const own = (name: keyof Frame, otherwise: string) =>
    taking.frame?.[name] ? <span lang={taking.spoken}>{taking.frame[name]}</span> : otherwise
  return {
    title: `${question.title[language]} - ${translated(taking as { title: string; translations: unknown }, 'title', language)}`,
    error: failed,
    form: true,
    noindex: true,
    back: { href: back },
    scripts: ['write', ...(more[question.type] ?? [])],
    body: (
      <>
        <FieldErrorSummary
          errors={errors}
          ids={firstFields([question])}
          {...(language === 'cy' ? { title: 'Mae problem' } : {})}
        />
        {at.keptAt && !failed && <Kept taking={taking} at={at.keptAt} token={token} language={language} />}
        <p class="fm-progress-words">{say.progress(place + 1, taking.questions.length)}</p>
        <PostForm
          action={fromCheck ? withQuery(action, { from: 'check' }) : action}
          token={token}
          language={language}
          upload={sends}
          data={{
            'data-draft-url': paths.draft.to(addressOf(taking)),
            'data-draft-saved': say.saved,
            'data-draft-waiting': say.waiting,
          }}
        >
          <input type="hidden" name="question" value={question.key} />
          {question.type === 'place' && at.place && <InsetText>{say.placeKnown(at.place.wardName)}</InsetText>}
          {taking.spoken && isTranslated(question) ? (
            <div lang={taking.spoken} dir={directionOf(taking.spoken)}>
              <Ask {...at} errors={marked(errors, language)} optional={taking.frame?.optional} heading="page" />
            </div>
          ) : (
            <Ask {...at} heading="page" />
          )}
          {question.type === 'words' && place === 0 && (
            <p class="govuk-body">
              {say.rulesBefore}
              <a class="govuk-link" href={houseRules.to()} target="_blank" rel="noopener">
                {say.rules}
              </a>
              {say.rulesAfter}
            </p>
          )}
          <div class="govuk-button-group">
            <Button>{fromCheck ? say.toCheck : own('onward', say.continue)}</Button>
            <Button variant="secondary" attributes={{ formaction: paths.keep.to(addressOf(taking)) }}>
              {own('later', say.saveForLater)}
            </Button>
            {taking.spoken && (
              <Button variant="secondary" name="leave-language" value="yes">
                {say.answerHere}
              </Button>
            )}
          </div>
        </PostForm>
        {place === 0 && !at.keptAt && (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.comeBack.to(addressOf(taking))}>
              {say.comeBack}
            </a>
          </p>
        )}
      </>
    ),
  }
}

/** What is wrong is said in the language of the website, also beside a question in another. */
const marked = (errors: Errors, language: Language) =>
  Object.fromEntries(
    Object.entries(errors).map(([name, sentence]) => [name, sentence && <span lang={language}>{sentence}</span>]),
  )

/** On a shared device somebody else's words may lie here: they can be deleted before one's own are written. */
const Kept = ({ taking, at, token, language }: { taking: Taking; at: Date; token: string; language: Language }) => (
  <InsetText>
    <p class="govuk-body">{takingPartWords[language].kept(formatDateTime(at, language))}</p>
    <PostForm action={paths.draft.to(addressOf(taking))} token={token}>
      <input type="hidden" name="clear" value="yes" />
      <Button variant="secondary" class="govuk-!-margin-bottom-0">
        {takingPartWords[language].startAgain}
      </Button>
    </PostForm>
  </InsetText>
)

/** What was written, where it cannot be taken any more: to be copied. */
export function closedView(
  taking: Taking,
  { values, language, why }: { values: Values; language: Language; why?: string },
): View {
  const say = takingPartWords[language]
  return {
    title: say.closedTitle,
    noindex: true,
    error: hasWords(taking, values),
    body: (
      <>
        <h1 class="govuk-heading-l">{say.closedTitle}</h1>
        {why && <p class="govuk-body">{why}</p>}
        <NotTaken taking={taking} values={values} language={language} />
        <p class="govuk-body">
          <a class="govuk-link" href={paths.activity.to(addressOf(taking))}>
            {say.goTo}
          </a>
        </p>
      </>
    ),
  }
}

const linesOf = (taking: Taking, values: Values, language: Language): string[] =>
  taking.questions.filter(isOwnWords).flatMap((question) => answerLines(question, values, language))

/** Whether somebody wrote anything of their own. */
export const hasWords = (taking: Taking, values: Values): boolean => linesOf(taking, values, 'en').length > 0

/** What somebody wrote and could not send, to copy. */
function NotTaken({ taking, values, language }: { taking: Taking; values: Values; language: Language }) {
  const say = takingPartWords[language]
  if (!hasWords(taking, values)) return null
  return (
    <>
      <p class="govuk-body">{say.closedText}</p>
      <h2 class="govuk-heading-m">{say.yourWords}</h2>
      {linesOf(taking, values, language).map((text) => (
        <InsetText>
          <Written text={text} />
        </InsetText>
      ))}
    </>
  )
}

export function signInView(
  taking: Taking,
  {
    level,
    language,
    signInHref,
    values,
  }: { level: 'email' | 'account'; language: Language; signInHref: string; values: Values },
): View {
  const say = takingPartWords[language]
  return {
    title: say.signInTitle,
    noindex: true,
    error: hasWords(taking, values),
    back: { href: paths.activity.to(addressOf(taking)) },
    body: (
      <>
        <h1 class="govuk-heading-l">{say.signInTitle}</h1>
        <p class="govuk-body">{level === 'email' ? say.signInEmail : say.signInAccount}</p>
        <NotTaken taking={taking} values={values} language={language} />
        <Button href={signInHref}>{say.signIn}</Button>
      </>
    ),
  }
}

/** Only for those who are signed in. */
export const LinkToAccount = ({ language, checked }: { language: Language; checked: boolean }) => (
  <Checkboxes
    name="link"
    values={checked ? ['yes'] : []}
    items={[{ value: 'yes', label: takingPartWords[language].link, hint: takingPartWords[language].linkHint }]}
  />
)
