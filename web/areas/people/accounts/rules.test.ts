import { expect, test } from 'vitest'
import { deviceOf, localPath } from '../sessions/rules.ts'
import { firstName, nameRefusal, publicName, readEmail } from './rules.ts'

test.each([
  ['Ada@Example.ORG ', 'ada@example.org'],
  ['o’neill+x@a-b.example', 'o’neill+x@a-b.example'],
  ['bev@bwrdd-iechyd.cymru', 'bev@bwrdd-iechyd.cymru'],
  ['用户@例子.公司', '用户@例子.公司'],
])('%s is the address %s', (typed, address) => expect(readEmail(typed)).toBe(address))

test.each([
  '',
  'x',
  '@x.example',
  'x@',
  'x@y',
  'x@.example',
  'x@y..example',
  '.x@y.example',
  'x.@y.example',
  'x..y@z.example',
  'x@-y.example',
  'x y@z.example',
  'x@y.example,z@y.example',
  `${'x'.repeat(65)}@y.example`,
])('%j is no address', (typed) => expect(readEmail(typed)).toBeUndefined())

test.each([
  ['Cllr Imogen Farthingale', 'Imogen'],
  ['Dr. Mei-Ling Carrow', 'Mei-Ling'],
  ['Zebedee', 'Zebedee'],
  ['Dr', 'Dr'],
  ['王 小明', '王'],
])('%s is called %s in public', (name, first) => expect(firstName(name)).toBe(first))

test('a full name is shown for adults who chose it, and for nobody else', () => {
  const person = { name: 'Ada Quennell', ageBand: '18-plus', shownAs: 'full-name', alias: null }
  expect(publicName(person)).toBe('Ada Quennell')
  expect(publicName({ ...person, ageBand: '13-to-17' })).toBe('Ada')
  expect(publicName({ ...person, shownAs: 'alias' })).toBe('Ada')
})

test('names are words of people', () => {
  for (const good of ['Ýr', 'Sinéad Ní Dhomhnaill', 'अदिति', 'Nguyễn Văn An', 'X Æ'])
    expect(nameRefusal(good), good).toBeNull()
  for (const bad of ['123', '!!!', 'a@b.example', 'www.spam.example', 'http://x', '<b>', 'a\nb', 'a\u202Eb'])
    expect(nameRefusal(bad), bad).toBe('name-not-a-name')
})

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1',
    'Safari, iPhone',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0',
    'Edge, Windows',
  ],
  [
    'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36',
    'Chrome, Android',
  ],
  ['curl/8.0 <script>', ''],
  [null, ''],
])('%s is called %s', (agent, device) => expect(deviceOf(agent)).toBe(device))

test.each([
  '',
  null,
  'x',
  '//x.example',
  '/\\x',
  '/a b',
  'http://x.example',
  '/\n/x',
  `/${'x'.repeat(1001)}`,
  '/..//x.example',
])('%j is no way inside the house', (text) => expect(localPath(text, '/safe')).toBe('/safe'))
