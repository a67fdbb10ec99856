import { Button } from '../../../ui/button/button.tsx'
import { CharacterCount } from '../../../ui/character-count/character-count.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import * as paths from '../paths.ts'
import { type IssueFields, isKind, kinds, longestWish, longestWords, officerChannels } from './rules.ts'
import { kindWords, words } from './words.ts'

export type IssueForm = {
  group: { slug: string; name: string }
  byOfficer: boolean
  services: readonly { id: string; name: string }[]
  /** The day by which the council answers. */
  due: string
  typed: IssueFields
  errors: Partial<Record<keyof IssueFields, string>>
  token: string
  once: string
}

/** A group tells the council something, or an officer writes it down for them. */
export function issueFormPage({ group, byOfficer, services, due, typed, errors, token, once }: IssueForm): View {
  const known = isKind(typed.kind) ? typed.kind : undefined
  const kind = known ?? 'issue'
  const say = kindWords[kind]
  const title = byOfficer ? words.officerTitle(group.name) : known ? say.raise : words.all
  return {
    title,
    staff: byOfficer,
    section: byOfficer ? 'network' : 'mine',
    noindex: true,
    error: Object.values(errors).some(Boolean),
    form: true,
    back: { href: paths.groupIssues.to({ group: group.slug }), text: words.ofGroup(group.name) },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">{words.due(due)}</p>
        <PostForm action={paths.groupIssues.to({ group: group.slug })} token={token} once={once}>
          {known && !byOfficer ? (
            <input type="hidden" name="kind" value={known} />
          ) : (
            <Radios
              name="kind"
              legend={{ text: words.kind, size: 's' }}
              value={typed.kind}
              error={errors.kind}
              items={kinds.map((one) => ({ value: one, label: kindWords[one].one, hint: words.kindHints[one] }))}
            />
          )}
          <Select
            name="service"
            label={{ text: words.service, size: 's' }}
            value={typed.service}
            error={errors.service}
            items={[
              { value: '', text: words.chooseService },
              ...services.map(({ id, name }) => ({ value: id, text: name })),
              { value: 'unsure', text: words.unsure },
            ]}
          />
          <CharacterCount
            name="words"
            rows={6}
            label={{ text: say.words, size: 's' }}
            hint={say.wordsHint}
            maxlength={longestWords}
            threshold={75}
            spellcheck
            value={typed.words}
            error={errors.words}
          />
          {(kind === 'issue' || byOfficer) && (
            <CharacterCount
              name="wish"
              rows={3}
              label={{ text: words.wish, size: 's' }}
              hint={byOfficer ? 'For an issue' : undefined}
              maxlength={longestWish}
              threshold={75}
              spellcheck
              value={typed.wish}
              error={errors.wish}
            />
          )}
          <Radios
            name="open"
            legend={{ text: words.open, size: 's' }}
            hint={words.openHint}
            value={typed.open}
            error={errors.open}
            items={[
              { value: 'no', label: words.openNo },
              { value: 'yes', label: words.openYes, hint: words.openYesHint },
            ]}
          />
          {byOfficer && (
            <>
              <Radios
                name="channel"
                legend={{ text: words.channel, size: 's' }}
                value={typed.channel}
                error={errors.channel}
                items={officerChannels.map((one) => ({ value: one, label: words.channels[one] }))}
              />
              <Input
                name="agreed"
                label={{ text: words.agreed, size: 's' }}
                hint={words.agreedHint}
                value={typed.agreed}
                error={errors.agreed}
              />
            </>
          )}
          <Button preventDoubleClick>{byOfficer ? words.write : words.send}</Button>
        </PostForm>
      </>
    ),
  }
}
