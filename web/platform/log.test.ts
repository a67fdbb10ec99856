import { expect, test } from 'vitest'
import { faultOf } from './log.ts'

const secret = 'ann@resident.example'

class Refused extends RangeError {
  override name = 'Refused'
}

test.each([
  ['a plain error', () => new Error(`no account ${secret}`)],
  ['one of several lines', () => new Error(`first\n    at ${secret}\nlast ${secret}`)],
  ['one of our own kinds', () => new Refused(secret)],
  [
    'one that was renamed after it was made',
    () => Object.assign(new Error(secret), { name: 'Other', message: 'changed' }),
  ],
  ['one with a cause', () => new Error('outer', { cause: new TypeError(secret) })],
  ['what JSON says of what it cannot read', () => catching(() => JSON.parse(`hello ${secret}`))],
  [
    'what the database says',
    () =>
      Object.assign(new Error(`invalid input syntax for type uuid: "${secret}"`), {
        code: '22P02',
        detail: `Key (email)=(${secret})`,
        where: secret,
        routine: 'string_to_uuid',
      }),
  ],
  ['a text that was thrown', () => secret],
  ['a thing that was thrown', () => ({ message: secret })],
  ['nothing that was thrown', () => undefined],
])('%s is logged by its kind and place, never by what it says', (_, make) => {
  const logged = JSON.stringify(faultOf(make()))
  expect(logged).not.toContain('resident.example')
  expect(logged).toContain('name')
})

test('the lines of code are there, with the code of the database and its cause', () => {
  const fault = faultOf(Object.assign(new Error('x'), { code: '22P02', cause: new TypeError('y') }))
  expect(fault).toMatchObject({ name: 'Error', code: '22P02', cause: { name: 'TypeError' } })
  expect((fault['at'] as string[])[0]).toMatch(/^at .*log\.test\.ts:\d+:\d+/)
})

function catching(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}
