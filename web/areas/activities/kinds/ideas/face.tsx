import type { Ctx } from '../../../../platform/http.ts'
import { Input } from '../../../../ui/input/input.tsx'
import { Section } from '../../../../ui/layout/section.tsx'
import { Textarea } from '../../../../ui/textarea/textarea.tsx'
import { listWards } from '../../../places/index.ts'
import type { Activity } from '../../activity/types.ts'
import * as paths from '../../paths.ts'
import type { Face, Settings, Shown } from '../face.ts'
import { type Definition, fresh, readDefinition, readTags } from './definition.ts'
import { IdeaCards } from './listing/cards.tsx'
import { figuresOf, listIdeas } from './listing/queries.ts'
import { ideaWords } from './words.ts'

const settings: Settings = {
  names: ['ideas-tags', 'ideas-answer-days'],
  fresh: { 'ideas-tags': '', 'ideas-answer-days': String(fresh.answerDays) },
  typed(definition) {
    const { tags, answerDays } = readDefinition(definition)
    return { 'ideas-tags': tags.map(({ en }) => en).join('\n'), 'ideas-answer-days': String(answerDays) }
  },
  read(typed, before): Definition {
    const tags = before ? readDefinition(before).tags : []
    return {
      tags: readTags(typed['ideas-tags'] ?? '', tags),
      answerDays: /^\d{1,3}$/.test(typed['ideas-answer-days'] ?? '') ? Number(typed['ideas-answer-days']) : 0,
    }
  },
  fields: ({ typed, error }) => (
    <>
      <Textarea
        name="ideas-tags"
        label="What ideas can be about (optional)"
        hint="One to a line, 12 at most, such as Streets or Young people. People choose all that fit"
        rows={5}
        value={typed['ideas-tags']}
        error={error}
      />
      <Input
        name="ideas-answer-days"
        label="Days within which you answer each idea"
        hint="The public page promises it. Ideas without an answer by then stand on your desk"
        width={3}
        inputmode="numeric"
        value={typed['ideas-answer-days']}
      />
    </>
  ),
}

const few = 3

async function shown(ctx: Ctx, activity: Activity): Promise<Shown> {
  const say = ideaWords[ctx.language]
  const at = { project: activity.project.slug, activity: activity.slug }
  const choice = { words: '', status: '', tag: '', ward: '', order: 'supported', turn: '' } as const
  const [figures, { ideas }, wards] = await Promise.all([
    figuresOf(ctx.db, activity.id),
    listIdeas(ctx.db, activity.id, choice, { language: ctx.language, limit: few }),
    listWards(ctx.db),
  ])
  return {
    begin: { href: paths.newIdea.to(at), text: { en: ideaWords.en.share, cy: ideaWords.cy.share } },
    below: (
      <Section id="most-supported" title={say.most} more={{ href: paths.ideas.to(at), text: say.see }}>
        <p class="govuk-body">
          {figures.total > 0 && `${say.soFar(figures.total, figures.supports, figures.answered)} `}
          {say.promise(readDefinition(activity.definition).answerDays)}
        </p>
        {ideas.length ? (
          <IdeaCards
            ideas={ideas}
            at={at}
            wards={new Map(wards.map(({ id, name }) => [id, name]))}
            language={ctx.language}
          />
        ) : (
          <p class="govuk-body">{say.noneText}</p>
        )}
      </Section>
    ),
  }
}

export const ideas: Face = {
  about: 'People share ideas, support each other’s and speak for and against. You answer each one in public',
  asks: {
    label: 'What you ask ideas for',
    hint: 'For example: What would make Quince Lane a better place to walk?',
  },
  settings,
  welsh: {
    read(text, definition): Definition {
      const before = readDefinition(definition)
      return { ...before, tags: before.tags.map((tag) => ({ ...tag, cy: text(`ideas-tag-${tag.key}`) })) }
    },
    fields: (definition) => (
      <>
        {readDefinition(definition).tags.map(({ key, en, cy }) => (
          <Input
            name={`ideas-tag-${key}`}
            label="What ideas can be about"
            hint={en}
            value={cy}
            attributes={{ lang: 'cy' }}
          />
        ))}
      </>
    ),
  },
  shown,
  listed: false,
  rooms: (activity) =>
    activity.publishedAt
      ? [{ under: 'said', href: paths.ideasDesk.to({ activity: activity.id }), text: 'Ideas, and answering them' }]
      : [],
}
