import { expect, test } from 'vitest'
import { createPool, householdOf, readPeople, readQuotas } from './index.ts'

test('quotas in the forms of the field: feature or category, flexible limits, CRLF, quotes, a byte order mark', () => {
  expect(readQuotas('\ufefffeature,value,min,max,min_flex,max_flex\r\nAge,"40, and over",1,2,0,3\r\n')).toEqual([
    { category: 'Age', value: '40, and over', min: 1, max: 2, minFlex: 0, maxFlex: 3 },
  ])
  expect(readQuotas('category,feature,min,max\nAge,Under 40,1,2')).toEqual([
    { category: 'Age', value: 'Under 40', min: 1, max: 2 },
  ])
  // Files whose lines end in two ways are common.
  expect(readQuotas('category,value,min,max\r\nAge,Under 40,1,2\nAge,Over,0,9\n')).toHaveLength(2)
})

const quotas = readQuotas('category,value,min,max\nAge,Under 40,0,2\nAge,Over,0,2\n')

test('people: the id is the column asked for, or the first in which all differ, or the place', () => {
  const text = 'ward,age,ref\nA, under  40 ,x\nA,OVER,y\n'
  expect(readPeople(text, quotas)).toEqual([
    { id: 'x', values: ['Under 40'] },
    { id: 'y', values: ['Over'] },
  ])
  expect(readPeople('age\nOver\nOver\n', quotas).map(({ id }) => id)).toEqual(['1', '2'])
  expect(() => readPeople(text, quotas, { id: 'name' })).toThrow('People, line 1: there is no column "name"')
})

test('households are equal however they were typed, and nobody shares an unknown one', () => {
  const text = 'id,age,street,code\na,Over,1 High St.,KT1 1AA\nb,Over, 1 high st,kt11aa\nc,Over,,\nd,Over,,\n'
  const [a, b, c] = readPeople(text, quotas, { households: ['street', 'code'] })
  expect(a!.household).toBe(b!.household)
  expect(c!.household).toBeUndefined()
  expect(householdOf(['1', '2 High St'])).not.toBe(householdOf(['12', 'High St']))
})

test.each([
  ['category,value,min,max\n', /no lines below/],
  ['category,value,max\nA,b,1\n', /line 1: there is no column "min"/],
  ['category,value,min,max\nA,b,1,2\nA,c,-1,2\n', /line 3: min is "-1"/],
  ['category,value,min,max\nA,b,1.5,2\n', /line 2: min is "1.5"/],
  ['category,value,min,max\nA,,1,2\n', /line 2: value is empty/],
  ['category,value,min,max\nA,"b,1,2\n', /Quotas: .*[Qq]uote/],
])('refuses the quotas %j', (text, message) => {
  expect(() => readQuotas(text)).toThrow(message)
})

test('refuses people whom the quotas do not know, and pools that make no sense', () => {
  expect(() => readPeople('id,age\na,Over\nb,?\n', quotas)).toThrow(
    'People, line 3: "?" for Age, for which there is no quota',
  )
  const people = readPeople('id,age\na,Over\nb,Over\n', quotas)
  expect(() => createPool(3, quotas, people)).toThrow('A panel of 3')
  expect(() => createPool(0, quotas, people)).toThrow('A panel of 0')
  expect(() => createPool(1, [], people)).toThrow('no quotas')
  expect(() => createPool(1, [...quotas, quotas[0]!], people)).toThrow('Age: Under 40 has two quotas')
  expect(() => createPool(1, quotas, [people[0]!, people[0]!])).toThrow('ids must differ')
  expect(() => createPool(1, [{ ...quotas[0]!, min: 3 }, quotas[1]!], people)).toThrow(
    'minimum 3 is over the maximum 2',
  )
  expect(() => createPool(1, [{ ...quotas[0]!, maxFlex: 1 }, quotas[1]!], people)).toThrow('max_flex 1')
})
