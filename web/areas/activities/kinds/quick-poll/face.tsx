import { Input } from '../../../../ui/input/input.tsx'
import { InsetText } from '../../../../ui/inset-text/inset-text.tsx'
import { Section } from '../../../../ui/layout/section.tsx'
import { Radios } from '../../../../ui/radios/radios.tsx'
import { Textarea } from '../../../../ui/textarea/textarea.tsx'
import { doorOf } from '../../activity/rules.ts'
import * as paths from '../../paths.ts'
import type { Face, Settings } from '../face.ts'
import { type Definition, fresh, readDefinition, readOptions } from './definition.ts'
import { resultOf } from './queries.ts'
import { PollResult } from './result.tsx'
import { hall } from './stage.tsx'
import { pollWords } from './words.ts'

const typedOf = ({ options, show }: Definition) => ({
  'poll-options': options.map(({ en }) => en).join('\n'),
  'poll-show': show,
})

const settings: Settings = {
  names: Object.keys(typedOf(fresh)),
  fresh: typedOf(fresh),
  typed: (definition) => typedOf(readDefinition(definition)),
  read: (typed, before): Definition => ({
    options: readOptions(typed['poll-options'] ?? '', before ? readDefinition(before).options : []),
    show: typed['poll-show'] === 'closed' ? 'closed' : 'at-once',
  }),
  fields: ({ typed, error }) => (
    <>
      <Textarea
        name="poll-options"
        label="The answers to choose from"
        hint="One to a line, two to six of them. Everybody chooses one"
        rows={6}
        value={typed['poll-options']}
        error={error}
      />
      <Radios
        name="poll-show"
        legend="When people see the votes"
        value={typed['poll-show']}
        items={[
          { value: 'at-once', label: 'At once', hint: 'Best in a hall, where everybody votes at the same moment' },
          { value: 'closed', label: 'When it has closed', hint: 'Nobody is led by how others voted' },
        ]}
      />
    </>
  ),
}

export const quickPoll: Face = {
  about:
    'One question with two to six answers, answered with one press. It counts who answered, and is no consultation. Good in a hall, and for small things',
  asks: { label: 'The question', hint: 'It can be answered by choosing one of a few answers' },
  settings,
  welsh: {
    read(text, before): Definition {
      const definition = readDefinition(before)
      return {
        ...definition,
        options: definition.options.map((option) => ({ ...option, cy: text(`poll-${option.key}`) })),
      }
    },
    fields: (definition) => (
      <>
        {readDefinition(definition).options.map(({ key, en, cy }) => (
          <Input name={`poll-${key}`} label="An answer" hint={en} value={cy} attributes={{ lang: 'cy' }} />
        ))}
      </>
    ),
  },
  async shown(ctx, activity) {
    const say = pollWords[ctx.language]
    const at = { project: activity.project.slug, activity: activity.slug }
    const definition = readDefinition(activity.definition)
    return {
      begin: { href: paths.poll.to(at), text: { en: pollWords.en.vote, cy: pollWords.cy.vote } },
      above: (
        <InsetText>
          <strong>{say.label}.</strong> {say.caution}
        </InsetText>
      ),
      below: (
        <Section id="poll-result" title={say.result}>
          <PollResult
            definition={definition}
            result={await resultOf(ctx.db, activity.id)}
            closed={doorOf(activity, ctx.now) === 'closed'}
            language={ctx.language}
            now={ctx.now}
          />
        </Section>
      ),
    }
  },
  hall,
  rooms: (activity, may) =>
    may.enter && activity.publishedAt
      ? [{ under: 'ways', href: paths.pollHands.to({ activity: activity.id }), text: 'Count raised hands' }]
      : [],
}
