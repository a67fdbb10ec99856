import { speak } from '../../../platform/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import { CharacterCount } from '../../../ui/character-count/character-count.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import type { Language, View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Table } from '../../../ui/table/table.tsx'
import * as paths from '../paths.ts'
import type { Figures } from './queries.ts'
import { type Filing, longestConcern, steps } from './rules.ts'
import { words } from './words.ts'

type About = {
  token: string
  language: Language
  lock: { print: string; setUpOn: string } | undefined
  mayFile: boolean
  figures: readonly Figures[]
  typed?: string
  error?: string | undefined
}

/** What this is, for everyone; where a code is typed; what the broker published. */
export function aboutView({ token, language, lock, mayFile, figures, typed = '', error }: About): View {
  const say = speak(words, language)
  return {
    title: say.title,
    error: !!error,
    form: !!lock,
    section: 'groups',
    back: { href: paths.groups.to() },
    body: (
      <>
        <FieldErrorSummary title={say.problem} errors={{ code: error }} />
        <h1 class="govuk-heading-l">{say.title}</h1>
        <p class="govuk-body-l">{say.lead}</p>
        <p class="govuk-body">{say.who}</p>
        {!lock && <p class="govuk-inset-text">{say.notSetUp}</p>}
        {lock && mayFile && <Button href={paths.newConcern.to()}>{say.file}</Button>}
        {lock && !mayFile && <p class="govuk-body">{say.forGroups}</p>}
        {lock && <CodeForm token={token} language={language} typed={typed} error={error} />}
        {figures.length > 0 && <FiguresTable figures={figures} language={language} />}
        {lock && (
          <>
            <h2 class="govuk-heading-m">{say.key}</h2>
            <p class="govuk-body">
              {say.keyLead(formatDate(lock.setUpOn, language))} <strong>{lock.print}</strong>
            </p>
          </>
        )}
      </>
    ),
  }
}

function CodeForm({ token, language, typed, error }: Pick<About, 'token' | 'language' | 'typed' | 'error'>) {
  const say = speak(words, language)
  return (
    <>
      <h2 class="govuk-heading-m">{say.codeTitle}</h2>
      <PostForm action={paths.concernSteps.to()} token={token} language={language}>
        <Input
          name="code"
          label={{ text: say.code, size: 's' }}
          hint={say.codeHint}
          error={error}
          value={typed ?? ''}
          width={20}
          autocomplete="off"
          spellcheck={false}
        />
        <Button>{say.look}</Button>
      </PostForm>
    </>
  )
}

type FiguresProps = { figures: readonly Figures[]; language: Language; draft?: boolean }

export function FiguresTable({ figures, language, draft }: FiguresProps) {
  const say = speak(words, language)
  return (
    <>
      {!draft && <h2 class="govuk-heading-m">{say.figures}</h2>}
      {!draft && <p class="govuk-body">{say.figuresLead}</p>}
      {figures.map(({ year, counts, publishedOn }) => (
        <>
          <Table
            caption={say.year(year)}
            captionSize="s"
            firstCellIsHeader
            rows={[
              [say.received, String(counts.received ?? say.few)],
              ...(counts.received === null
                ? []
                : steps.map((step) => [say.steps[step], String(counts.stages[step] ?? say.notShown)])),
            ]}
          />
          {!draft && <p class="fm-meta">{say.publishedOn(formatDate(publishedOn, language))}</p>}
        </>
      ))}
    </>
  )
}

type New = {
  token: string
  language: Language
  code: string
  groups: readonly { id: string; name: string }[]
  typed: Filing
  errors: FieldErrors
}

/** The form of a group. The code is drawn before it is sent, so that sending twice is one concern under one code. */
export function newView({ token, language, code, groups, typed, errors }: New): View {
  const say = speak(words, language)
  const one = groups.length === 1 ? groups[0] : undefined
  return {
    title: say.newTitle,
    error: Object.values(errors).some(Boolean),
    form: true,
    noindex: true,
    section: 'groups',
    back: { href: paths.concerns.to(), text: say.toConcerns },
    body: (
      <>
        <FieldErrorSummary title={say.problem} errors={errors} />
        <h1 class="govuk-heading-l">{say.newTitle}</h1>
        <p class="govuk-body">{say.newLead}</p>
        <ul class="govuk-list govuk-list--bullet">
          {say.sealed.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <PostForm action={paths.newConcern.to()} token={token} language={language}>
          <input type="hidden" name="code" value={code} />
          {one ? (
            <>
              <input type="hidden" name="group" value={one.id} />
              <p class="govuk-body">
                {say.group}: <strong>{one.name}</strong>
              </p>
            </>
          ) : (
            <Radios
              name="group"
              legend={{ text: say.group, size: 's' }}
              value={typed.group}
              error={errors['group']}
              items={groups.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <Input
            name="officer"
            label={{ text: say.officer, size: 's' }}
            hint={say.officerHint}
            value={typed.officer}
            error={errors['officer']}
            autocomplete="off"
          />
          <CharacterCount
            name="words"
            label={{ text: say.words, size: 's' }}
            hint={say.wordsHint}
            rows={8}
            maxlength={longestConcern}
            value={typed.words}
            error={errors['words']}
            autocomplete="off"
          />
          <Input
            name="contact"
            label={{ text: say.contact, size: 's' }}
            hint={say.contactHint}
            value={typed.contact}
            error={errors['contact']}
            autocomplete="off"
          />
          <Button preventDoubleClick>{say.send}</Button>
        </PostForm>
      </>
    ),
  }
}
