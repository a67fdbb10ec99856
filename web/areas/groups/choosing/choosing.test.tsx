import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { ChooseField } from './choose-field.tsx'
import { choicesOf, readChosen } from './choosing.ts'

const people = ['Osric Fennimore', 'Delphine Arkwright', 'Delphine Moss'].map((name) => ({ id: newId(), name }))
const many = Array.from({ length: 60 }, (_, i) => ({ id: newId(), name: `Officer ${i}` }))
const field = (choices: ReturnType<typeof choicesOf>) =>
  render(<ChooseField name="officer" label="Officer" first="Choose an officer" choices={choices} value="del" />)

test('an id is what it is; a name, or part of it, is found whatever its case', () => {
  expect(readChosen(people[0]!.id, people)).toEqual({ id: people[0]!.id })
  expect(readChosen('', people)).toEqual({ id: '' })
  expect(readChosen('fenni', people)).toEqual({ id: people[0]!.id })
  expect(readChosen('delphine moss', people)).toEqual({ id: people[2]!.id })
})

test('a name that fits several is not guessed', () => {
  expect(readChosen('delphine', people)).toEqual({ matches: [people[1], people[2]] })
  expect(readChosen('nobody', people)).toEqual({ matches: [] })
  expect(readChosen('officer', many)).toEqual({ matches: many.slice(0, 20) })
})

test('few are a list, many are typed, and those that fit are shown to choose among', () => {
  expect(field(choicesOf(people))).toContain('<select')
  expect(field(choicesOf(many))).toContain('Type the name')
  expect(field(choicesOf(many, 'del', people))).toContain('Delphine Moss')
  expect(field(choicesOf(many, many[3]!.id))).toContain('Officer 3')
})
