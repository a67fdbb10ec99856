import type { ComponentChildren } from 'preact'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import type { Language } from '../../../ui/layout/view.ts'
import { houseRules } from '../../voices/paths.ts'
import { Ask, type Errors, type WardChoice } from '../questions/ask-pages.tsx'
import type { PlaceKept } from '../questions/place.ts'
import type { Question, Values } from '../questions/question.ts'
import { LinkToAccount } from './pages.tsx'
import { takingPartWords } from './words.ts'

type AskAllProps = {
  questions: readonly Question[]
  values: Values
  errors: Errors
  place: PlaceKept | undefined
  wards: readonly WardChoice[]
  language: Language
  /** What stands below a question. */
  below?: (question: Question) => ComponentChildren
}

/** All questions on one page. */
export const AskAll = ({ questions, values, errors, place, wards, language, below }: AskAllProps) => (
  <>
    {questions.map((question) => (
      <>
        {question.type === 'place' && place && !values['ward'] && !values['postcode'] && (
          <InsetText>{takingPartWords[language].placeKnown(place.wardName)}</InsetText>
        )}
        <Ask
          question={question}
          values={values}
          errors={errors}
          language={language}
          wards={wards}
          place={place}
          heading="section"
        />
        {below?.(question)}
      </>
    ))}
  </>
)

type BeforeSendingProps = {
  signedIn: boolean
  link: boolean
  language: Language
  say: { next: string; rules: string; tab: string; equality?: string }
}

/** What people know before they send: whether it goes with their account, what happens next, and the house rules. */
export const BeforeSending = ({ signedIn, link, language, say }: BeforeSendingProps) => (
  <>
    {signedIn && <LinkToAccount language={language} checked={link} />}
    <p class="govuk-body">
      {say.next}{' '}
      <a class="govuk-link" href={houseRules.to()} target="_blank" rel="noopener">
        {say.rules} {say.tab}
      </a>
    </p>
    {say.equality && <p class="govuk-body">{say.equality}</p>}
  </>
)

/** Where a script shows what others said already that is like what is being written. */
export const SimilarHere = ({ say }: { say: { similarTitle: string; similarLead: string; open: string } }) => (
  <div
    class="fm-similar"
    data-similar
    data-similar-title={say.similarTitle}
    data-similar-lead={say.similarLead}
    data-similar-tab={say.open}
    role="status"
  />
)
