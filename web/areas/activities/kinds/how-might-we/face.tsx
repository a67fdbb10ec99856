import { Card } from '../../../../ui/card/card.tsx'
import { Input } from '../../../../ui/input/input.tsx'
import { Section } from '../../../../ui/layout/section.tsx'
import { Radios } from '../../../../ui/radios/radios.tsx'
import type { Face, Settings } from '../face.ts'
import { addressOf } from './address.ts'
import { type Definition, fresh, readDefinition } from './definition.ts'
import { resultsShown } from './found.ts'
import * as paths from './paths.ts'
import { figuresOf } from './queries.ts'
import { sourcesOf } from './showing/sources.ts'
import { hmwWords } from './words.ts'

const typedOf = ({ dots, each, results }: Definition) => ({
  'hmw-dots': String(dots),
  'hmw-each': String(each),
  'hmw-results': results,
})

const settings: Settings = {
  names: Object.keys(typedOf(fresh)),
  fresh: typedOf(fresh),
  typed: (definition) => typedOf(readDefinition(definition)),
  read(typed, before): Definition {
    const count = (name: string) => (/^\d{1,4}$/.test(typed[name] ?? '') ? Number(typed[name]) : 0)
    return {
      ...(before ? readDefinition(before) : fresh),
      dots: count('hmw-dots'),
      each: count('hmw-each'),
      results: typed['hmw-results'] === 'now' ? 'now' : 'closed',
    }
  },
  fields: ({ typed, error }) => (
    <>
      <Input
        name="hmw-dots"
        label="Dots that each person has"
        width={3}
        inputmode="numeric"
        value={typed['hmw-dots']}
        error={error}
      />
      <Input
        name="hmw-each"
        label="Of these, on one idea at most"
        width={3}
        inputmode="numeric"
        value={typed['hmw-each']}
      />
      <Radios
        name="hmw-results"
        legend="When does everybody see how many dots each idea has?"
        value={typed['hmw-results'] ?? ''}
        items={[
          { value: 'closed', label: 'After it has closed' },
          { value: 'now', label: 'At once' },
        ]}
      />
    </>
  ),
}

export const howMightWe: Face = {
  about:
    'You ask “How might we …?” about what people told you. People share ideas for each question and put a few dots on the ideas they like best.',
  asks: { label: 'What it is about', hint: 'Such as “Help us find ways”. The questions come after it' },
  settings,
  welsh: {
    read(text, before): Definition {
      const definition = readDefinition(before)
      return {
        ...definition,
        questions: definition.questions.map((one) => ({ ...one, cy: text(`hmw-${one.key}`) })),
      }
    },
    fields: (definition) => (
      <>
        {readDefinition(definition).questions.map(({ key, en, cy }) => (
          <Input name={`hmw-${key}`} label="Question" hint={en} value={cy} attributes={{ lang: 'cy' }} />
        ))}
      </>
    ),
  },
  listed: false,
  async shown(ctx, activity) {
    const say = hmwWords[ctx.language]
    const { questions } = readDefinition(activity.definition)
    const [figures, sources] = await Promise.all([
      figuresOf(ctx.db, activity.id),
      sourcesOf(ctx, activity.projectId, questions),
    ])
    const results = resultsShown(activity, ctx.now)
    return {
      begin: null,
      above: (
        <Section id="questions" title={say.questions}>
          {questions.map(({ key, en, cy }) => {
            const { ideas = 0, dots = 0 } = figures.get(key) ?? {}
            const rests = sources.get(key) ?? []
            return (
              <Card
                href={paths.question.to({ ...addressOf(activity), question: key })}
                title={ctx.language === 'cy' && cy ? cy : en}
                headingLevel={3}
                facts={[say.ideas(ideas), ...(results ? [say.dots(dots)] : [])]}
              >
                {rests.length > 0 && (
                  <p>
                    {say.rests}{' '}
                    {rests
                      .map(({ title, voices }) => (voices === undefined ? title : `${title} (${say.voices(voices)})`))
                      .join(', ')}
                    .
                  </p>
                )}
              </Card>
            )
          })}
        </Section>
      ),
    }
  },
  rooms: ({ id }) => [{ under: 'asks', href: paths.asking.to({ activity: id }), text: 'Questions, ideas and dots' }],
}
