import { Input } from '../../../../ui/input/input.tsx'
import { Section } from '../../../../ui/layout/section.tsx'
import { Textarea } from '../../../../ui/textarea/textarea.tsx'
import * as paths from '../../paths.ts'
import type { Face, Settings } from '../face.ts'
import { type Definition, fresh, readDefinition, readTopics } from './definition.ts'
import { AskedCards } from './listing/cards.tsx'
import { figuresOf, listAsked } from './listing/queries.ts'
import { hall } from './stage.tsx'
import { askedWords } from './words.ts'

const typedOf = ({ topics, answerDays, service }: Definition) => ({
  'questions-topics': topics.map(({ en }) => en).join('\n'),
  'questions-answer-days': String(answerDays),
  'questions-service': service,
})

const settings: Settings = {
  names: Object.keys(typedOf(fresh)),
  fresh: typedOf(fresh),
  typed: (definition) => typedOf(readDefinition(definition)),
  read: (typed, before): Definition => ({
    topics: readTopics(typed['questions-topics'] ?? '', before ? readDefinition(before).topics : []),
    answerDays: /^\d{1,2}$/.test(typed['questions-answer-days'] ?? '') ? Number(typed['questions-answer-days']) : 0,
    service: typed['questions-service'] ?? '',
  }),
  fields: ({ typed, error }) => (
    <>
      <Input
        name="questions-answer-days"
        label="Working days within which you answer each question"
        hint="Everybody who asks is promised it. Questions without an answer by then stand on your desk"
        width={3}
        inputmode="numeric"
        value={typed['questions-answer-days']}
        error={error}
      />
      <Input
        name="questions-service"
        label="Who answers (optional)"
        hint="As people read it, such as Highways. You can change it for one question"
        value={typed['questions-service']}
      />
      <Textarea
        name="questions-topics"
        label="What questions can be about (optional)"
        hint="One to a line, ten at most"
        rows={4}
        value={typed['questions-topics']}
      />
    </>
  ),
}

export const questionsAnswers: Face = {
  about:
    'People ask, say what they want to know too, and you answer each question in public by a promised day. For the beginning of something, and for halls',
  asks: { label: 'What people can ask about', hint: 'For example: What do you want to know about the new crossing?' },
  settings,
  welsh: {
    read(text, before): Definition {
      const definition = readDefinition(before)
      return { ...definition, topics: definition.topics.map((one) => ({ ...one, cy: text(`questions-${one.key}`) })) }
    },
    fields: (definition) => (
      <>
        {readDefinition(definition).topics.map(({ key, en, cy }) => (
          <Input
            name={`questions-${key}`}
            label="What questions can be about"
            hint={en}
            value={cy}
            attributes={{ lang: 'cy' }}
          />
        ))}
      </>
    ),
  },
  async shown(ctx, activity) {
    const say = askedWords[ctx.language]
    const at = { project: activity.project.slug, activity: activity.slug }
    const choice = { words: '', show: 'all', topic: '', order: 'wanted' } as const
    const [figures, { questions }] = await Promise.all([
      figuresOf(ctx.db, activity.id),
      listAsked(ctx.db, activity.id, choice, { language: ctx.language, limit: 4 }),
    ])
    return {
      begin: { href: paths.ask.to(at), text: { en: askedWords.en.ask, cy: askedWords.cy.ask } },
      below: (
        <Section id="most-wanted" title={say.most} more={{ href: paths.asked.to(at), text: say.see }}>
          <p class="govuk-body">
            {figures.asked > 0 && `${say.soFar(figures.asked, figures.answered, figures.days)} `}
            {say.promise(readDefinition(activity.definition).answerDays)}
          </p>
          {questions.length ? (
            <AskedCards
              questions={questions}
              at={at}
              definition={activity.definition}
              now={ctx.now}
              language={ctx.language}
            />
          ) : (
            <p class="govuk-body">{say.noneText}</p>
          )}
        </Section>
      ),
    }
  },
  hall,
  listed: false,
  rooms: (activity) =>
    activity.publishedAt
      ? [{ under: 'said', href: paths.askedDesk.to({ activity: activity.id }), text: 'Questions, and answering them' }]
      : [],
}
