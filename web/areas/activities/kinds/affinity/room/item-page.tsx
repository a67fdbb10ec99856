import { Button } from '../../../../../ui/button/button.tsx'
import { Checkboxes } from '../../../../../ui/checkboxes/checkboxes.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../../ui/quote/quote.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { calledBy } from '../board/columns.tsx'
import { at, crumbs } from '../board/pages.tsx'
import { roomWords } from '../board/words.ts'
import type { Card, Cluster } from '../queries.ts'
import { boardWords } from '../words.ts'

type ItemPage = {
  activity: Activity
  card: Card
  clusters: readonly Cluster[]
  inside: ReadonlySet<string>
  /** As it was when the page was drawn: only what its reader changes is changed. */
  before: ReadonlySet<string>
  name: string
  error: { field: string; text: string } | undefined
  token: string
  language: Language
}

/** One note in full, and in which groups it is: a box for each. */
export function itemView({ activity, card, clusters, inside, before, name, error, token, language }: ItemPage): View {
  const say = roomWords[language]
  const title = boardWords[language].note(card.number)
  return {
    title,
    section: 'projects',
    noindex: true,
    form: true,
    error: !!error,
    breadcrumbs: crumbs(activity, language, true),
    body: (
      <>
        <FieldErrorSummary
          errors={error ? { [error.field]: error.text } : {}}
          {...(language === 'cy' ? { title: 'Mae problem' } : {})}
        />
        <h1 class="govuk-heading-l">{title}</h1>
        <Quote by={card.name ?? say.said} lang={card.language === language ? undefined : card.language}>
          {card.title && <p class="govuk-!-font-weight-bold">{card.title}</p>}
          <p>{card.words}</p>
        </Quote>
        <PostForm action={paths.boardItem.to({ ...at(activity), item: card.id })} token={token} language={language}>
          {[...before].map((id) => (
            <input type="hidden" name="before" value={id} key={id} />
          ))}
          {clusters.length > 0 && (
            <Checkboxes
              name="cluster"
              legend={{ text: say.inWhich, size: 'm' }}
              values={[...inside]}
              items={clusters.map((cluster) => ({ value: cluster.id, label: calledBy(cluster) }))}
            />
          )}
          <Input
            name="name"
            label={say.orNew}
            value={name}
            width={20}
            autocomplete="off"
            error={error?.field === 'name' ? error.text : undefined}
          />
          <Button preventDoubleClick>{say.saveGroups}</Button>
        </PostForm>
      </>
    ),
  }
}
