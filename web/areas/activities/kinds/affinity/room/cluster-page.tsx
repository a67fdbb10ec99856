import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../../../ui/radios/radios.tsx'
import { Select } from '../../../../../ui/select/select.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { Cards } from '../board/cards.tsx'
import { Pages } from '../board/cluster-page.tsx'
import { calledBy } from '../board/columns.tsx'
import { at, crumbs } from '../board/pages.tsx'
import { roomWords } from '../board/words.ts'
import type { Card, Cluster } from '../queries.ts'
import { boardWords } from '../words.ts'

type RoomClusterPage = {
  activity: Activity
  cluster: Cluster
  others: readonly Cluster[]
  cards: readonly Card[]
  next: string | undefined
  first: boolean
  words: string
  ticked: ReadonlySet<string>
  typed: { name: string; about: string; colour: string; split: string; into: string }
  error: { field: string; text: string } | undefined
  team: boolean
  token: string
  language: Language
}

/** One group: all that is in it, its name, and what may become of it. */
export function roomClusterView(page: RoomClusterPage): View {
  const { activity, cluster, others, cards, next, first, ticked, typed, error, team, token, language } = page
  const say = roomWords[language]
  const board = boardWords[language]
  const to = { ...at(activity), cluster: cluster.id }
  const wrong = (field: string) => (error?.field === field ? error.text : undefined)
  return {
    title: calledBy(cluster),
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
        <h1 class="govuk-heading-l">{calledBy(cluster)}</h1>
        <p class="govuk-body">{board.items(cluster.n)}</p>
        {cluster.about && <p class="govuk-body-l">{cluster.about}</p>}
        {cards.length === 0 ? (
          <p class="govuk-body">{board.empty}</p>
        ) : (
          <PostForm action={paths.roomClusterSplit.to(to)} token={token}>
            <Cards
              cards={cards}
              language={language}
              sorting={{ list: 'n', itemHref: (item) => paths.boardItem.to({ ...at(activity), item }), ticked, team }}
            />
            <Pages here={paths.roomCluster.to(to)} next={next} first={first} language={language} />
            <h2 class="govuk-heading-m">{say.split}</h2>
            <Input
              name="split"
              label={say.newCluster}
              hint={say.splitHint}
              value={typed.split}
              error={wrong('split')}
              width={20}
              autocomplete="off"
            />
            <Button variant="secondary" preventDoubleClick>
              {say.splitButton}
            </Button>
          </PostForm>
        )}
        <PostForm action={paths.roomCluster.to(to)} token={token} language={language}>
          <h2 class="govuk-heading-m">{say.settings}</h2>
          <Input
            name="name"
            label={say.clusterName}
            value={typed.name}
            error={wrong('name')}
            width={20}
            autocomplete="off"
          />
          <Textarea
            name="about"
            label={say.about}
            hint={say.aboutHint}
            rows={2}
            value={typed.about}
            error={wrong('about')}
          />
          <Radios
            name="colour"
            legend={say.colour}
            inline
            value={typed.colour}
            items={say.colours.map((label, value) => ({ value: `${value}`, label }))}
          />
          <Button preventDoubleClick>{say.save}</Button>
        </PostForm>
        {others.length > 0 && (
          <PostForm action={paths.roomClusterJoin.to(to)} token={token}>
            <h2 class="govuk-heading-m">{say.join}</h2>
            <Select
              name="into"
              label={say.choose}
              hint={say.joinHint}
              value={typed.into}
              error={wrong('into')}
              items={[{ value: '', text: '' }, ...others.map((other) => ({ value: other.id, text: calledBy(other) }))]}
            />
            <Button variant="secondary" preventDoubleClick>
              {say.joinButton}
            </Button>
          </PostForm>
        )}
        <PostForm action={paths.roomClusterRemoval.to(to)} token={token}>
          <h2 class="govuk-heading-m">{say.remove}</h2>
          <p class="govuk-body">{say.removeText}</p>
          <Button variant="warning" preventDoubleClick>
            {say.removeButton}
          </Button>
        </PostForm>
      </>
    ),
  }
}
