import { Checkboxes } from '../../../../ui/checkboxes/checkboxes.tsx'
import { Input } from '../../../../ui/input/input.tsx'
import { Textarea } from '../../../../ui/textarea/textarea.tsx'
import * as paths from '../../paths.ts'
import type { Face, Settings } from '../face.ts'
import { type Definition, fresh, readDefinition } from './definition.ts'

type Extra = 'priorities' | 'skills'

const settings: Settings = {
  names: ['priorities', 'priorities-label', 'skills', 'skills-label'],
  fresh: { priorities: 'yes', skills: 'yes' },
  typed(definition) {
    const { priorities, skills } = readDefinition(definition)
    return {
      priorities: priorities.ask ? 'yes' : '',
      'priorities-label': priorities.label.en,
      skills: skills.ask ? 'yes' : '',
      'skills-label': skills.label.en,
    }
  },
  read(typed, before) {
    const definition: Definition = before ? readDefinition(before) : fresh
    const label = (name: Extra) => ({
      ask: typed[name] === 'yes',
      label: { ...definition[name].label, en: typed[`${name}-label`] ?? '' },
    })
    return { ...definition, priorities: label('priorities'), skills: label('skills') }
  },
  fields: ({ typed, error }) => (
    <>
      <Asking
        name="priorities"
        typed={typed}
        error={error}
        label="Ask what matters most, in up to five short statements"
        standard="What matters most to you?"
      />
      <Asking
        name="skills"
        typed={typed}
        label="Ask what people could bring. Only the council sees it, unless they say otherwise"
        standard="Is there something you know or can do that you would like to offer?"
      />
    </>
  ),
}

type AskingProps = {
  name: Extra
  typed: Readonly<Record<string, string>>
  label: string
  standard: string
  error?: string | undefined
}

const Asking = ({ name, typed, label, standard, error }: AskingProps) => (
  <Checkboxes
    name={name}
    error={error}
    values={[typed[name] ?? '']}
    items={[
      {
        value: 'yes',
        label,
        conditional: (
          <Input
            name={`${name}-label`}
            label="In these words (optional)"
            hint={`Without your own words it asks: ${standard}`}
            value={typed[`${name}-label`]}
            autocomplete="off"
          />
        ),
      },
    ]}
  />
)

export const conversation: Face = {
  about: 'One open question, before anything is decided. People answer in their own words',
  asks: {
    label: 'The question',
    hint: 'One open question. Begin with What, How, Why, Where or “Tell us”. No yes or no, no list to choose from: nobody knows yet what people may say',
  },
  settings,
  welsh: {
    read(text, definition) {
      const before = readDefinition(definition)
      const label = (name: Extra) => ({
        ...before[name],
        label: { ...before[name].label, cy: text(`${name}-label`) },
      })
      return {
        prompts: before.prompts.map((prompt) => ({ ...prompt, cy: text(prompt.key) })),
        priorities: label('priorities'),
        skills: label('skills'),
      }
    },
    fields(definition) {
      const { prompts, priorities, skills } = readDefinition(definition)
      return (
        <>
          {prompts.map((prompt) => (
            <Textarea
              name={prompt.key}
              label="Another question"
              hint={prompt.question}
              rows={2}
              value={prompt.cy}
              attributes={{ lang: 'cy' }}
            />
          ))}
          <Label name="priorities-label" label="What matters most" words={priorities.label} />
          <Label name="skills-label" label="What people could bring" words={skills.label} />
        </>
      )
    },
  },
  rooms: (activity, may) =>
    may.edit
      ? [
          {
            under: 'asks',
            href: paths.prompts.to({ activity: activity.id }),
            text: `More questions (${readDefinition(activity.definition).prompts.length})`,
          },
        ]
      : [],
}

const Label = ({ name, label, words }: { name: string; label: string; words: { en: string; cy: string } }) =>
  words.en ? <Input name={name} label={label} hint={words.en} value={words.cy} attributes={{ lang: 'cy' }} /> : null
