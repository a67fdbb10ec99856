import { describe, expect, test } from 'vitest'
import { formOf } from '../../../platform/form.ts'
import { newPair, openSealed, sealTo } from './envelope.ts'
import { givenAt, offsetOf, type SessionFields, sessionProblems, takesAnswers } from './rules.ts'
import { readSession } from './typed.ts'
import { sessionDays } from './words.ts'

const at = (text: string) => new Date(`2027-03-20T${text}Z`)
const hour = 3600_000
const clocks = {
  at: at('12:00:00').getTime(),
  offsetBefore: 0,
  offsetNow: 0,
  preparedAt: at('09:00:00'),
  receivedAt: at('17:00:00'),
  startsAt: at('06:00:00'),
  endsAt: at('23:00:00'),
}

describe('when an answer was given', () => {
  test('a clock that is wrong is put right by how wrong it is', () => {
    const said = { at: at('15:00:00').getTime(), offsetBefore: -3 * hour, offsetNow: -3 * hour }
    expect(givenAt({ ...clocks, ...said })).toEqual(at('12:00:00'))
  })
  test('a clock that was put right in between: the correction counts that lies between preparing and now', () => {
    const said = { at: at('05:00:00').getTime(), offsetBefore: 7 * hour, offsetNow: 0 }
    expect(givenAt({ ...clocks, ...said })).toEqual(at('12:00:00'))
  })
  test('never after it was received, before the device was prepared, or outside the session', () => {
    expect(givenAt({ ...clocks, at: at('12:00:00').getTime() + 1e12 })).toEqual(at('17:00:00'))
    expect(givenAt({ ...clocks, at: 0 })).toEqual(at('09:00:00'))
    expect(givenAt({ ...clocks, at: at('16:30:00').getTime(), endsAt: at('16:00:00') })).toEqual(at('16:00:00'))
    expect(Number.isNaN(givenAt({ ...clocks, at: Number.NaN }).getTime())).toBe(false)
  })
  test('a clock that says no time is taken as right', () => {
    expect(offsetOf(Number.NaN, at('12:00:00'))).toBe(0)
    expect(offsetOf(9e15, at('12:00:00'))).toBe(0)
    expect(offsetOf(at('11:00:00').getTime(), at('12:00:00'))).toBe(hour)
  })
})

test('devices bring answers until the grace after the last day is over, or an officer ended it', () => {
  const session = { endsAt: at('12:00:00'), graceHours: 2, endedAt: null }
  expect(takesAnswers(session, at('14:00:00'))).toBe(true)
  expect(takesAnswers(session, at('14:00:01'))).toBe(false)
  expect(takesAnswers({ ...session, endedAt: at('10:00:00') }, at('11:00:00'))).toBe(false)
})

test('a session says what it asks, where and when, and how much', () => {
  const whole: SessionFields = {
    place: 'Market',
    channel: 'event',
    partner: '',
    activities: ['a'],
    startsAt: at('06:00:00'),
    endsAt: at('23:00:00'),
    graceHours: 24,
    mostDevices: 2,
    mostAnswers: 200,
    resetSeconds: 60,
    counters: ['Talked'],
  }
  expect(sessionProblems(whole)).toEqual({})
  expect(
    sessionProblems({ ...whole, place: '', channel: 'paper', activities: [], counters: Array(9).fill('x') }),
  ).toEqual({
    place: 'place-missing',
    channel: 'channel-missing',
    activities: 'activities-missing',
    counters: 'too-many-counters',
  })
  expect(
    sessionProblems({ ...whole, channel: 'partner', mostAnswers: 2001, mostDevices: 0, endsAt: at('05:00:00') }),
  ).toEqual({
    partner: 'partner-missing',
    mostAnswers: 'not-a-number',
    mostDevices: 'not-a-number',
    endsAt: 'ends-before',
  })
  expect(sessionProblems({ ...whole, endsAt: new Date(at('06:00:00').getTime() + 15 * 24 * hour) }).endsAt).toBe(
    'too-many-days',
  )
})

test('an envelope opens with the key of the council alone, for the place it was sealed for, and unchanged', async () => {
  const [own, other] = [await newPair(), await newPair()]
  const sealed = await sealTo(own.publicKey, 'answer A 1', new TextEncoder().encode('Mind the gap'))
  const open = async (key: Uint8Array<ArrayBuffer>, about: string, bytes = sealed) => {
    const plain = await openSealed(key, about, bytes)
    return plain && new TextDecoder().decode(plain)
  }
  expect(await open(own.privateKey, 'answer A 1')).toBe('Mind the gap')
  expect(await open(other.privateKey, 'answer A 1')).toBeUndefined()
  expect(await open(own.privateKey, 'answer A 2')).toBeUndefined()
  expect(await open(own.privateKey, 'answer A 1', sealed.with(sealed.length - 1, sealed.at(-1)! ^ 1))).toBeUndefined()
  expect(await open(own.privateKey, 'answer A 1', sealed.slice(0, 40))).toBeUndefined()
})

test.each([
  ['one day', '23', '11', '1', '2026-11-23T00:00:00Z', '2026-11-23T23:59:00Z', '23 November 2026'],
  ['two weeks of autumn', '18', '10', '14', '2026-10-17T23:00:00Z', '2026-10-31T23:59:00Z', '18 to 31 October 2026'],
])('a session is whole days, by night as well: %s', (_, day, month, days, from, until, said) => {
  const form = formOf({ 'day-day': [day], 'day-month': [month], 'day-year': ['2026'], days: [days] })
  const { fields } = readSession({ form })
  const [startsAt, endsAt] = [fields.startsAt!, fields.endsAt!]
  expect([startsAt, endsAt]).toEqual([new Date(from), new Date(until)])
  expect(sessionProblems(fields).endsAt).toBeUndefined()
  expect(sessionDays({ startsAt, endsAt })).toBe(said)
})
