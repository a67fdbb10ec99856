import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import { formatDate, formatDateTime } from '../../../../../ui/layout/format.ts'
import { PaperSheet } from '../../../../../ui/layout/paper.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Table } from '../../../../../ui/table/table.tsx'
import { WarningText } from '../../../../../ui/warning-text/warning-text.tsx'
import { endOf } from '../../../activity/rules.ts'
import type { Activity } from '../../../activity/types.ts'
import * as activityPaths from '../../../paths.ts'
import { codePath } from '../../../print/code-picture.ts'
import * as paths from '../paths.ts'
import type { LettersRefusal } from './commands.ts'
import type { LettersMade } from './queries.ts'
import { lettersRefusals, letterWords } from './words.ts'

type LettersPage = {
  activity: Activity
  made: readonly LettersMade[]
  typed: { name: string; letters: string }
  refused?: LettersRefusal
  token: string
}

/** How many letters with a code each; and those made before, with how many were used. */
export function lettersView({ activity, made, typed, refused, token }: LettersPage): View {
  const at = { activity: activity.id }
  const sentence = refused && lettersRefusals[refused]
  const errors = { [refused === 'how-many' ? 'letters' : 'name']: sentence }
  return {
    title: 'Letters with codes',
    staff: true,
    section: 'projects',
    form: true,
    error: !!refused,
    back: { href: activityPaths.activityDesk.to(at), text: `Back to ${activity.title}` },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">Letters with codes</h1>
        <p class="govuk-body">
          Each letter has a code that works once, online, on paper or on the telephone. Send one to each person who may
          vote. We do not know who got which code.
        </p>
        <PostForm action={paths.letters.to(at)} token={token}>
          <Input
            name="name"
            label="Who these letters are for"
            hint="Such as “Households of Quince Lane”"
            value={typed.name}
            error={errors['name']}
            autocomplete="off"
          />
          <Input
            name="letters"
            label="How many letters"
            hint="From 1 to 2,000"
            width={4}
            value={typed.letters}
            error={errors['letters']}
            autocomplete="off"
          />
          <WarningText>
            The letters are shown once. We keep no copy of the codes: print the page straight away.
          </WarningText>
          <Button preventDoubleClick>Make the letters</Button>
        </PostForm>
        {made.length > 0 && (
          <Table
            caption="Letters made before"
            captionSize="m"
            head={['For', 'Made', { text: 'Letters', numeric: true }, { text: 'Codes used', numeric: true }]}
            rows={made.map(({ name, createdAt, letters, used }) => [
              name,
              formatDateTime(createdAt),
              { text: letters.toLocaleString('en-GB'), numeric: true },
              { text: used.toLocaleString('en-GB'), numeric: true },
            ])}
          />
        )}
      </>
    ),
  }
}

type Council = { name: string; origin: string; phone: string }

/** The letters themselves, in both languages, one to a page. */
export function printedView({
  activity,
  codes,
  council,
}: {
  activity: Activity
  /** As people read them. */
  codes: readonly string[]
  council: Council
}): View {
  return {
    title: `${codes.length} letters`,
    styles: ['paper'],
    noindex: true,
    width: 'wide',
    back: { href: paths.letters.to({ activity: activity.id }), text: 'Back to letters with codes' },
    body: (
      <>
        <div class="fm-paper__screen">
          <h1 class="govuk-heading-l">
            {codes.length} {codes.length === 1 ? 'letter' : 'letters'}, ready to print
          </h1>
          <p class="govuk-body">
            Print this page now: the codes are shown only here, and only once. Use the print command of your browser, at
            100% on A4.
          </p>
        </div>
        {codes.map((code) => (
          <Letter activity={activity} code={code} council={council} />
        ))}
      </>
    ),
  }
}

function Letter({ activity, code, council }: { activity: Activity; code: string; council: Council }) {
  const address = `${council.origin}${paths.ballot.to({ project: activity.project.slug, activity: activity.slug })}`
  const { size, path } = codePath(address)
  const picture = (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={address}>
      <path d={path} fill="#000" />
    </svg>
  )
  const end = endOf(activity)
  return (
    <PaperSheet
      code={code}
      picture={picture}
      head={
        <p>
          {council.name}
          <br />
          <b>{activity.title}</b>
        </p>
      }
    >
      {(['en', 'cy'] as const).map((language) => {
        const say = letterWords[language]
        return (
          <div lang={language}>
            <p>
              <b>{translated(activity, 'question', language)}</b>
            </p>
            <p>{say.intro(code)}</p>
            <p>{say.online(address.replace(/^https?:\/\//, ''))}</p>
            <p>{say.otherwise(council.phone)}</p>
            {end && <p>{say.until(formatDate(end, language))}</p>}
          </div>
        )
      })}
    </PaperSheet>
  )
}
